// How large the exhibit's controls are and how far apart, read from their boxes, in millimetres of a screen.
import type { Page } from 'playwright-core'
import { pxPerMm } from '../../src/kiosk/millimetres'

export interface Screen {
  readonly inch: number
  readonly width: number
  readonly height: number
}

/** Common screens, upright and lying. */
export const SCREENS: readonly Screen[] = [21.5, 32, 43, 55].flatMap((inch) =>
  [
    [1080, 1920],
    [2160, 3840],
  ].flatMap(([short = 0, long = 0]) => [
    { inch, width: short, height: long },
    { inch, width: long, height: short },
  ]),
)

export interface Sizes {
  /** What can be touched and is seen. */
  readonly count: number
  /** Shorter side of the smallest, gap of the closest two, capital letters of the smallest text. */
  readonly targetMm: number
  readonly gapMm: number
  readonly capitalMm: number
  /** What lies outside the window or is scrolled out of sight, by its id or text. */
  readonly outside: readonly string[]
  /** Where the controls begin, as a share of the height of the window. */
  readonly from: number
}

/** Height of a capital letter of the font, in font sizes. */
const CAPITAL = 0.727

/** What the page itself never writes. */
const UNWRITTEN = '1px'

/** The page on this screen: once it has measured its window, it is told how large that is. */
export async function showOn(page: Page, { inch, width, height }: Screen): Promise<void> {
  const write = (value: string) =>
    page.evaluate((mm) => document.documentElement.style.setProperty('--mm', mm), value)
  const before = page.viewportSize()
  await write(UNWRITTEN)
  await page.setViewportSize({ width, height })
  if (before?.width !== width || before.height !== height)
    await page.evaluate(async (unwritten) => {
      const { style } = document.documentElement
      while (style.getPropertyValue('--mm') === unwritten)
        await new Promise((done) => setTimeout(done, 10))
    }, UNWRITTEN)
  await write(`${pxPerMm(inch, width, height)}px`)
}

export function sizesOn(page: Page, { inch, width, height }: Screen): Promise<Sizes> {
  const given = { mm: pxPerMm(inch, width, height), capital: CAPITAL }
  return page.evaluate(({ mm, capital }) => {
    const controls = document.querySelector('.controls') as HTMLElement
    const around = controls.getBoundingClientRect()
    const seen = [...controls.querySelectorAll<HTMLElement>('button, input')].filter((one) =>
      one.checkVisibility(),
    )
    const boxes = seen.map((one) => one.getBoundingClientRect())
    let gap = Number.POSITIVE_INFINITY
    // What is scrolled out of sight is next to nothing.
    const isWhole = (one: Element, box: DOMRect): boolean => {
      const part = one.closest('.panel-body')?.getBoundingClientRect()
      return !part || (box.top >= part.top - 1 && box.bottom <= part.bottom + 1)
    }
    const near = boxes.filter((box, at) => isWhole(seen[at] as Element, box))
    near.forEach((one, at) => {
      for (const other of near.slice(at + 1)) {
        const across = Math.max(other.left - one.right, one.left - other.right)
        const down = Math.max(other.top - one.bottom, one.top - other.bottom)
        gap = Math.min(gap, Math.max(across, down))
      }
    })
    const outside = seen.filter((one, at) => {
      const box = boxes[at] as DOMRect
      const isIn =
        box.left >= around.left - 1 &&
        box.right <= around.right + 1 &&
        box.top >= around.top - 1 &&
        box.bottom <= Math.min(around.bottom, innerHeight) + 1
      return !isIn && one.closest('.panel-body') === null
    })
    const texts = [...controls.querySelectorAll('*')].filter(
      (one) =>
        one.checkVisibility() &&
        [...one.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
    )
    const fonts = texts.map((one) => Number.parseFloat(getComputedStyle(one).fontSize))
    return {
      count: seen.length,
      targetMm: Math.min(...boxes.map((box) => Math.min(box.width, box.height))) / mm,
      gapMm: gap / mm,
      capitalMm: (Math.min(...fonts) * capital) / mm,
      outside: outside.map((one) => one.id || (one.textContent ?? '')),
      from: around.top / innerHeight,
    }
  }, given)
}
