// Starts the page: first text and controls without React, then the page in their place, then the product behind.
import { writeFirstText } from '../page/firstText'
import { loadPacking } from '../state/share'
import { loadLanguage } from '../words/speech'
import type { Instruments } from './instruments'
import { onceFree, PRESSED } from './onceFree'
import { openPage } from './opening'
import { isPanelOpen } from './panelRule'

/** @param page the code of the page, which may still be on its way */
export async function start(
  instruments: Instruments | null,
  page: Promise<typeof import('./root')>,
): Promise<void> {
  const root = document.getElementById('root')
  if (root === null) throw new Error('The page has no #root.')
  const { search } = location
  // From here on scenarios come by files and by the handle too.
  const behind = Promise.all([import('./product'), import('./Stage'), loadPacking()])
  const opening = await openPage()
  const { store } = opening
  const arriving = behind.then(([{ createProduct }]) => createProduct(opening, instruments, search))
  // Where the words do not arrive the page speaks English.
  await loadLanguage(store.getState().lang).catch(console.error)
  const hasHands = store.getState().telling === null
  const first = writeFirstText(
    root,
    store,
    hasHands && isPanelOpen(store.getState(), window.innerWidth),
  )
  const { showPage } = await page
  // Focus is carried over, but a slider that is being dragged would slip out of the hand.
  onceFree(document.body, PRESSED, () => showPage(root, opening, first, arriving))
}
