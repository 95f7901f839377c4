// All pictures of a folder on one page, each with its name beneath: laid out by the browser itself.
import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'

/** Columns of a sheet, and the room of one picture in CSS px. */
export const SHEET_CELLS = {
  wide: { columns: 4, width: 560, height: 350 },
  tall: { columns: 6, width: 360, height: 640 },
} as const

type Cells = (typeof SHEET_CELLS)[keyof typeof SHEET_CELLS]

const styleOf = ({ columns, width, height }: Cells): string => `
  body { margin: 16px; background: #2a2f36; color: #eef2f6; font: 14px/1.6 sans-serif; width: max-content }
  main { display: grid; grid-template-columns: repeat(${columns}, ${width}px); gap: 12px }
  figure { margin: 0; text-align: center }
  img { width: ${width}px; height: ${height}px; object-fit: contain; background: #14181d }`

/** Writes the sheet of these pictures, in this order, to `file`. */
export async function takeContactSheet(
  browser: Browser,
  pictures: readonly { readonly name: string; readonly file: string }[],
  file: string,
  cells: Cells = SHEET_CELLS.wide,
): Promise<void> {
  const figures = pictures.map(({ name, file: from }) => {
    const data = readFileSync(from).toString('base64')
    return `<figure><img src="data:image/png;base64,${data}"><figcaption>${name}</figcaption></figure>`
  })
  const page = await browser.newPage()
  await page.setContent(`<style>${styleOf(cells)}</style><main>${figures.join('')}</main>`)
  await page.locator('body').screenshot({ path: file })
  await page.close()
}
