// By keyboard alone: a preset, demand, a year, a layer and its number, undo, the link, as a visitor goes.
import { afterEach, describe, expect, it } from 'vitest'
import { tiersAt } from './model'
import { type OpenCake, openCake } from './open'

const SIZE = { width: 900, height: 760, pixelRatio: 0.25 }
const YEAR = 2032
/** More stops than the page has. */
const STOPS_MOST = 120

let cake: OpenCake

afterEach(() => cake.close())

const press = (key: string) => cake.page.keyboard.press(key)
const focused = () => cake.page.evaluate(() => document.activeElement?.id ?? '')

/** Presses Tab until the element has the focus; each stop must be seen. */
async function tabTo(selector: string): Promise<void> {
  const passed: string[] = []
  for (let stop = 0; stop < STOPS_MOST; stop += 1) {
    await press('Tab')
    const at = await cake.page.evaluate((wanted) => {
      const { activeElement } = document
      if (activeElement === null || activeElement === document.body)
        return { isThere: false, name: 'body' }
      const { width, height } = activeElement.getBoundingClientRect()
      const { outlineStyle } = getComputedStyle(activeElement)
      const isSeen = width > 1 && height > 1 && outlineStyle !== 'none'
      const name = `${activeElement.tagName}#${activeElement.id}${isSeen ? '' : ' unseen'}`
      return { isThere: activeElement.matches(wanted), name }
    }, selector)
    passed.push(at.name)
    if (at.isThere) {
      expect(passed.filter((name) => name.endsWith(' unseen'))).toEqual([])
      return
    }
  }
  throw new Error(`Tab never reaches ${selector}: ${passed.join(', ')}`)
}

describe('a visitor with a keyboard', () => {
  it('chooses a preset, changes demand, goes to 2032, reads chips, undoes, and copies the link', async () => {
    cake = await openCake('/', SIZE)
    const { page } = cake
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await tabTo('#panel-toggle')
    await press('Enter')
    await tabTo('#presets > summary')
    if ((await page.locator('#presets').getAttribute('open')) === null) await press('Enter')
    await tabTo('#preset-energy-wall')
    await press('Space')
    expect((await cake.state()).scenario).toBe('energy-wall')
    await tabTo('#lever-demand-slider')
    const start = (await cake.state()).levers
    expect(start).toEqual({})
    for (let step = 0; step < 5; step += 1) await press('ArrowRight')
    const { demand = Number.NaN } = (await cake.state()).levers
    expect(demand).toBeGreaterThan(1)

    await tabTo('#timeline')
    await press('Home')
    while ((await cake.state()).year < YEAR) await press('ArrowRight')
    expect((await cake.state()).year).toBe(YEAR)

    await tabTo('#layer-chips')
    await press('Enter')
    expect((await cake.state()).selected).toBe('chips')
    // The card is fetched when it is first wanted.
    await page.locator('#layer-fold').waitFor()
    await tabTo('#layer-fold')
    if ((await page.locator('#layer-fold').getAttribute('aria-expanded')) === 'false')
      await press('Enter')
    const value = page.locator('#layer-card [data-variable="chipsMH100e"] [data-text="value"]')
    const printed = (amount: number) => amount.toLocaleString('en', { maximumSignificantDigits: 3 })
    const chipsOf = (levers: object) => tiersAt(YEAR, levers, 'energy-wall')[1]?.value ?? Number.NaN
    await expect.poll(() => value.textContent()).toContain(printed(chipsOf({ demand })))

    await press('Control+z')
    expect((await cake.state()).levers).toEqual({})
    await expect.poll(() => value.textContent()).toContain(printed(chipsOf({})))

    await tabTo('#copy-link')
    await press('Enter')
    const link = await page.evaluate(() => navigator.clipboard.readText())
    const left = await cake.state()
    expect(await focused()).toBe('copy-link')
    expect(cake.faults()).toEqual([])
    await cake.close()
    const { pathname, search } = new URL(link)
    cake = await openCake(`${pathname}${search}`, SIZE)
    const { scenario, levers, year, selected } = await cake.state()
    expect({ scenario, levers, year, selected }).toEqual({
      scenario: left.scenario,
      levers: {},
      year: YEAR,
      selected: 'chips',
    })
  })
})
