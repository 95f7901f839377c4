// The contrast of a text over a picture: its colour against the pixels that stand behind it.
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'

interface Lettered {
  readonly colour: string
  readonly boxes: readonly { x: number; y: number; width: number; height: number }[]
}

/** Of pixels behind a text, so many may be worse: grains of dust and the rim of a letter's box. */
const SPARED = 0.005

const channel = (value: number): number => {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
const luminance = (red: number, green: number, blue: number): number =>
  0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue)
const ratio = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)

/** The colour of a text and the boxes of its lines; the text is not painted from then on until it is shown again. */
function hide(page: Page, selector: string): Promise<Lettered> {
  return page.locator(selector).evaluate((element: HTMLElement) => {
    const colour = getComputedStyle(element).color
    const range = document.createRange()
    range.selectNodeContents(element)
    const boxes = [...range.getClientRects()].map(({ x, y, width, height }) => ({
      x,
      y,
      width,
      height,
    }))
    element.style.setProperty('visibility', 'hidden', 'important')
    return { colour, boxes }
  })
}

/** The least contrast of a text with what is painted behind it, 1 to 21. */
export async function contrastOver(page: Page, selector: string): Promise<number> {
  const { colour, boxes } = await hide(page, selector)
  const { data, width, height } = PNG.sync.read(await page.screenshot({ scale: 'css' }))
  await page
    .locator(selector)
    .evaluate((element: HTMLElement) => element.style.removeProperty('visibility'))
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number)
  const own = luminance(red, green, blue)
  const ratios = boxes.flatMap((box) => {
    const found: number[] = []
    const right = Math.min(width, Math.ceil(box.x + box.width))
    const bottom = Math.min(height, Math.ceil(box.y + box.height))
    for (let y = Math.max(0, Math.floor(box.y)); y < bottom; y += 1)
      for (let x = Math.max(0, Math.floor(box.x)); x < right; x += 1) {
        const at = (y * width + x) * 4
        found.push(ratio(own, luminance(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)))
      }
    return found
  })
  if (ratios.length === 0) throw new Error(`${selector} is not seen.`)
  ratios.sort((one, other) => one - other)
  return ratios[Math.floor(ratios.length * SPARED)] as number
}
