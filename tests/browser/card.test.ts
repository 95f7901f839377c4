// The model card in the browser: reached, read, left, printed, and free of faults for assistive tools.
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { axeFaults } from './axeFaults'
import { type OpenCake, openCake } from './open'

let cake: OpenCake

afterEach(() => cake.close())

const WIDTHS = [1280, 390, 320]
const HEIGHT = 844

async function openCard(query = ''): Promise<void> {
  cake = await openCake(`/?view=model${query}`, { width: 1280, height: HEIGHT })
  await cake.page.locator('.card h1').waitFor()
}

/** How far the whole card can be scrolled sideways, CSS px. */
function sidewaysPx(): Promise<number> {
  return cake.page.evaluate(() => {
    const { scrollWidth = -1, clientWidth = 0 } = document.querySelector('.card') ?? {}
    return scrollWidth - clientWidth
  })
}

/** Stops the samples of a scenario while they come in: on a quick machine the first may be done. */
async function stopBands(page: Page): Promise<void> {
  for (let demand = 1.1; demand < 2; demand += 0.1) {
    await cake.set({ demand })
    const stop = page.locator('.progress button', { hasText: 'Cancel' })
    const isStopped = await stop.click({ timeout: 1500 }).then(
      () => true,
      () => false,
    )
    if (isStopped) return
  }
  throw new Error('The samples are never seen coming in.')
}

describe('the model card', () => {
  it.each(['dark', 'light'])(
    'has nothing that axe finds fault with, %s, at any width',
    async (theme) => {
      await openCard(`&theme=${theme}`)
      await cake.page.locator('.progress[data-status="done"]').waitFor()
      await cake.page.locator('.tornado').first().waitFor()
      for (const width of WIDTHS) {
        await cake.page.setViewportSize({ width, height: HEIGHT })
        expect(await axeFaults(cake.page)).toEqual([])
        expect(await sidewaysPx()).toBe(0)
      }
      expect(cake.faults()).toEqual([])
      expect(cake.foreignRequests()).toEqual([])
    },
  )

  it('is left by Escape, and by its button, for the cake', async () => {
    await openCard()
    await cake.page.keyboard.press('Escape')
    await expect.poll(() => cake.page.locator('.card').count()).toBe(0)
    await cake.page.locator('#open-card').click()
    await cake.page.locator('#close-card').click()
    await expect.poll(() => cake.page.locator('.card').count()).toBe(0)
    await expect.poll(() => cake.page.evaluate(() => location.search)).not.toContain('view')
  })

  it('leads from its contents to a section and leaves the address alone', async () => {
    await openCard('#debug')
    await cake.page.locator('.card-contents a', { hasText: 'Sources' }).click()
    const at = await cake.page.evaluate(() => ({
      focus: document.activeElement?.id,
      top: document.querySelector('#card-sources')?.getBoundingClientRect().top ?? -1,
      hash: location.hash,
    }))
    expect(at.focus).toBe('card-sources')
    expect(at.top).toBeGreaterThanOrEqual(0)
    expect(at.top).toBeLessThan(HEIGHT)
    expect(at.hash).toBe('#debug')
  })

  it('opens at the section that a copied link names', async () => {
    await openCard('#card-limits')
    await expect
      .poll(() => cake.page.evaluate(() => document.activeElement?.id))
      .toBe('card-limits')
  })

  it('refines its bands, and keeps what it has when they are stopped', async () => {
    await openCard()
    const { page } = cake
    await stopBands(page)
    const again = page.locator('.progress button')
    await expect.poll(() => again.textContent()).not.toBe('Cancel')
    await again.click()
    await page.locator('.fan-outer').first().waitFor()
    await expect
      .poll(() => page.locator('.progress').getAttribute('data-status'), { timeout: 60_000 })
      .toBe('done')
    expect(await page.locator('.finding').textContent()).toMatch(
      /Energy binds in 2030 in \d+% of 400/,
    )
    await page.locator('.tornado').first().waitFor()
    expect(cake.faults()).toEqual([])
  })

  it('prints as the card alone, black on white', async () => {
    await openCard()
    await cake.page.emulateMedia({ media: 'print' })
    const print = await cake.page.evaluate(() => {
      const card = document.querySelector('.card')
      const { backgroundColor, color, position } = getComputedStyle(card ?? document.body)
      const shown = (name: string) => {
        const element = document.querySelector(name)
        return element !== null && getComputedStyle(element).display !== 'none'
      }
      return {
        backgroundColor,
        color,
        position,
        chrome: ['.page', '.card-bar', '.card-contents', '.card details'].filter(shown),
        heads: getComputedStyle(document.querySelector('.card thead') ?? document.body).display,
      }
    })
    expect(print).toEqual({
      backgroundColor: 'rgb(255, 255, 255)',
      color: 'rgb(0, 0, 0)',
      position: 'static',
      chrome: [],
      heads: 'table-header-group',
    })
  })
})
