// All pictures of a folder on one page, each with its name beneath: laid out by the browser itself.
import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'

/** Columns of the sheet, and the room of one picture in CSS px. */
const COLUMNS = 4
const CELL = { width: 560, height: 350 } as const
const STYLE = `
  body { margin: 16px; background: #2a2f36; color: #eef2f6; font: 14px/1.6 sans-serif; width: max-content }
  main { display: grid; grid-template-columns: repeat(${COLUMNS}, ${CELL.width}px); gap: 12px }
  figure { margin: 0; text-align: center }
  img { width: ${CELL.width}px; height: ${CELL.height}px; object-fit: contain; background: #14181d }`

/** Writes the sheet of these pictures, in this order, to `file`. */
export async function takeContactSheet(
  browser: Browser,
  pictures: readonly { readonly name: string; readonly file: string }[],
  file: string,
): Promise<void> {
  const figures = pictures.map(({ name, file: from }) => {
    const data = readFileSync(from).toString('base64')
    return `<figure><img src="data:image/png;base64,${data}"><figcaption>${name}</figcaption></figure>`
  })
  const page = await browser.newPage()
  await page.setContent(`<style>${STYLE}</style><main>${figures.join('')}</main>`)
  await page.locator('body').screenshot({ path: file })
  await page.close()
}
