// Starts the page: the first text, written without React, then the page over it, then the product behind.

import { writeFirstText } from '../page/firstText'
import { loadLanguage } from '../words/speech'
import type { Instruments } from './instruments'
import { openPage } from './opening'

/** @param page the code of the page, which may still be on its way */
export async function start(
  instruments: Instruments | null,
  page: Promise<typeof import('./root')>,
): Promise<void> {
  const root = document.getElementById('root')
  if (root === null) throw new Error('The page has no #root.')
  const { search } = location
  const behind = Promise.all([import('./product'), import('./Stage')])
  const opening = await openPage()
  const arriving = behind.then(([{ createProduct }]) => createProduct(opening, instruments, search))
  // Where the words do not arrive the page speaks English.
  await loadLanguage(opening.store.getState().lang).catch(console.error)
  writeFirstText(root, opening.store.getState())
  const { showPage } = await page
  showPage(root, opening, arriving)
}
