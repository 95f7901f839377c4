// What axe has against a page, or a part of it.
import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** One line for each rule and place. @param part selects what is looked at; the page by default */
export async function axeFaults(page: Page, part = 'html'): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async (selector) => {
    const { axe: found } = window as unknown as { axe: typeof axe }
    const { violations } = await found.run(selector)
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  }, part)
}
