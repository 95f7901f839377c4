// What axe has against a page, or a part of it.
import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** One line for each rule and place. @param part selects what is looked at; the page by default */
export async function axeFaults(page: Page, part = 'html'): Promise<string[]> {
  return (await axeFindings(page, part)).faults
}

/**
 * Faults, with 7 to 1 for texts where `enhanced`, and selectors of the texts whose contrast axe cannot tell,
 * since a picture is behind them.
 */
export async function axeFindings(
  page: Page,
  part: string,
  enhanced = false,
): Promise<{ faults: string[]; unsure: string[] }> {
  await page.evaluate(axe.source)
  return page.evaluate(
    async ({ selector, isEnhanced }) => {
      const { axe: found } = window as unknown as { axe: typeof axe }
      const rules = { 'color-contrast-enhanced': { enabled: isEnhanced } }
      const { violations, incomplete } = await found.run(selector, { rules })
      const faults = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id}: ${html}`),
      )
      const unsure = incomplete
        .filter(({ id }) => id.startsWith('color-contrast'))
        .flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' ')))
      return { faults, unsure: [...new Set(unsure)] }
    },
    { selector: part, isEnhanced: enhanced },
  )
}
