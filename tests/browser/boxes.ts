// What is wrong with the boxes of a page: cut text, parts over each other, things outside the window.
import type { Page } from 'playwright-core'

/** The parts of the page that must leave each other free, wherever they stand. */
const PARTS = [
  '.header > *',
  '.corner',
  '.beside > *',
  '.legend',
  '.timeline',
  '.tour-caption',
  '.tour-bar',
  '.picture-name',
]
/** What may be wider than its box, since it scrolls there. */
const SCROLLS = '.corner, .table-box, .formula, textarea'
/** What lies over the page for a while. */
const OVER = '.card, dialog, .side, .notices, .charts-drawer'

/** One line for each fault; `over` is what lies over the page and is looked at instead of it. */
export function boxFaults(page: Page, over: string | null = null): Promise<string[]> {
  return page.evaluate(findFaults, { parts: PARTS, scrolls: SCROLLS, all: OVER, over })
}

interface Looked {
  readonly parts: readonly string[]
  readonly scrolls: string
  readonly all: string
  readonly over: string | null
}

// Runs in the page: what it needs lies inside.
function findFaults({ parts, scrolls, all, over }: Looked): string[] {
  /** Rounding, CSS px. */
  const slack = 1.5
  const faults: string[] = []
  const root = document.querySelector(over ?? 'body') ?? document.body
  const nameOf = (element: Element) => {
    const name = element.id === '' ? `${element.tagName}.${element.className}` : `#${element.id}`
    return `${name} “${(element.textContent ?? '').slice(0, 40)}”`
  }
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    element.closest('.visually-hidden, [hidden], option') === null &&
    (over !== null || element.closest(all) === null)
  const ownText = (element: Element) =>
    [...element.childNodes].filter(
      ({ nodeType, textContent }) =>
        nodeType === Node.TEXT_NODE && (textContent ?? '').trim() !== '',
    )
  const canvas = document.createElement('canvas').getContext('2d')

  for (const element of root.querySelectorAll('*')) {
    if (!isShown(element)) continue
    if (element instanceof HTMLSelectElement && canvas !== null) {
      const { font, paddingInlineStart } = getComputedStyle(element)
      canvas.font = font
      const text = element.selectedOptions[0]?.text ?? ''
      const room = element.clientWidth - 2 * Number.parseFloat(paddingInlineStart)
      if (canvas.measureText(text).width > room) faults.push(`cut choice: ${text}`)
    }
    const texts = ownText(element)
    if (texts.length === 0 || element.closest('svg, math') !== null) continue
    const { display, overflowY, clipPath } = getComputedStyle(element)
    // There for screen readers alone.
    if (clipPath !== 'none') continue
    const isWide = element.scrollWidth > element.clientWidth + slack
    if (display !== 'inline' && isWide && element.closest(scrolls) === null)
      faults.push(`wider than its box: ${nameOf(element)}`)
    const isHigh = element.scrollHeight > element.clientHeight + slack
    if (display !== 'inline' && overflowY === 'hidden' && isHigh)
      faults.push(`higher than its box: ${nameOf(element)}`)
    for (const text of texts) {
      const range = document.createRange()
      range.selectNodeContents(text)
      for (const { left, right } of range.getClientRects()) {
        const isOutside = left < -slack || right > window.innerWidth + slack
        if (isOutside && element.closest(scrolls) === null)
          faults.push(`outside the window: ${nameOf(element)}`)
      }
    }
  }
  /** Least height of what scrolls by itself, CSS px: below it the rest of it cannot be read. */
  const scrolledLeast = 44
  for (const element of root.querySelectorAll('*')) {
    if (!isShown(element)) continue
    const { overflowY } = getComputedStyle(element)
    const isCut = element.scrollHeight > element.clientHeight + slack
    const isScrolling = overflowY === 'auto' || overflowY === 'scroll'
    if (isCut && isScrolling && element.clientHeight < scrolledLeast)
      faults.push(`scrolls in ${element.clientHeight} px: ${nameOf(element)}`)
  }
  for (const element of [document.documentElement, document.body, root])
    if (element.scrollWidth > element.clientWidth + slack)
      faults.push(`scrolls sideways: ${nameOf(element)}`)
  if (over !== null) return [...new Set(faults)]

  const boxes = parts
    .flatMap((part) => [...document.querySelectorAll(part)])
    .filter((element) => isShown(element) && element.getBoundingClientRect().height > 0)
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
  for (const [at, { element, box }] of boxes.entries()) {
    const { innerWidth, innerHeight } = window
    const isInside = box.left >= -slack && box.top >= -slack
    if (!isInside || box.right > innerWidth + slack || box.bottom > innerHeight + slack)
      faults.push(`not in the window: ${nameOf(element)}`)
    for (const { element: other, box: its } of boxes.slice(at + 1)) {
      const wide = Math.min(box.right, its.right) - Math.max(box.left, its.left)
      const high = Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top)
      if (wide > slack && high > slack)
        faults.push(`over each other by ${Math.round(high)}: ${nameOf(element)}, ${nameOf(other)}`)
    }
  }
  return [...new Set(faults)]
}
