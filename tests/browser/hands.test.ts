// The controls for everyone and the timeline in the browser: by keys alone, by touch, and what stands under the year.
import { afterEach, describe, expect, it } from 'vitest'
import { LEVERS } from '../../src/model/levers'
import { shareOfTime } from '../../src/page/timeline/timePlace'
import type { CakeWindow } from './cake'
import { type OpenCake, openCake } from './open'

/** Enough presses to reach any control from any other. */
const PRESSES_MOST = 150
const TOUCH_PX = 44
/** Rounding, CSS px. */
const SLACK_PX = 0.5

let cake: OpenCake

afterEach(() => cake.close())

/** Presses a key until the element has the focus. */
async function tabTo(selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let press = 0; press < PRESSES_MOST; press++) {
    await cake.page.keyboard.press(key)
    const isThere = await cake.page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector,
    )
    if (isThere) return
  }
  throw new Error(`${selector} is not reached by ${key}`)
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await cake.page.keyboard.press(key)
}

/** True once the code of the panel for experts was fetched. */
const hasLeva = (): Promise<boolean> =>
  cake.page.evaluate(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/Panel-[^/]*\.js/.test(name)),
  )

describe('by keys alone', () => {
  it('a preset is chosen, demand changed and the year scrubbed to 2032', async () => {
    cake = await openCake('/', { width: 900, height: 600 })
    const { page } = cake
    await tabTo('#panel-toggle')
    await press('Enter')
    await page.locator('#presets').waitFor()
    await tabTo('#presets > summary')
    await press('Enter')
    await tabTo('#preset-power-first')
    await press('Enter')
    await expect.poll(async () => (await cake.state()).scenario).toBe('power-first')
    await tabTo('#lever-demand')
    await press('ArrowUp', 'ArrowUp')
    const twice = 1 + 2 * LEVERS.demand.step
    await expect.poll(async () => (await cake.state()).levers.demand).toBeCloseTo(twice, 9)
    await tabTo('#lever-demand-slider')
    await press('ArrowRight')
    const thrice = twice + LEVERS.demand.step
    await expect.poll(async () => (await cake.state()).levers.demand).toBeCloseTo(thrice, 9)
    await tabTo('input#timeline', 'Shift+Tab')
    await press(...Array.from({ length: 8 }, () => 'ArrowRight'))
    await expect.poll(async () => (await cake.state()).year).toBe(2032)
    const search = () => page.evaluate(() => location.search)
    await expect.poll(search).toMatch(/scenario=power-first.*demand=1\.15.*year=2032/)
    expect(await hasLeva()).toBe(false)
    expect(cake.faults()).toEqual([])
  })

  it('a number is typed, taken back, and the panel for experts shows the same store', async () => {
    cake = await openCake('/?year=2032&panel=1', { width: 900, height: 600 })
    const { page } = cake
    const demand = page.locator('#lever-demand')
    await demand.fill('2.5')
    expect((await cake.state()).levers).toEqual({})
    await press('Enter')
    await expect.poll(async () => (await cake.state()).levers.demand).toBe(2.5)
    expect(await page.locator('#lever-demand-slider').inputValue()).toBe('2.5')
    await page.locator('#panel-switch').click()
    await page.locator('.panel-row').first().waitFor()
    expect(await hasLeva()).toBe(true)
    expect(await demand.inputValue()).toBe('2.5')
    await demand.fill('3')
    await press('Enter')
    await page.locator('#panel-switch').click()
    await page.locator('.lever').first().waitFor()
    expect(await demand.inputValue()).toBe('3')
    await page.locator('#lever-demand-reset').click()
    await expect.poll(async () => (await cake.state()).levers).toEqual({})
    expect(await demand.inputValue()).toBe('1')
    await cake.set({ demand: 4 })
    await expect.poll(() => demand.inputValue()).toBe('4')
    expect(cake.faults()).toEqual([])
  })

  it('an assumption is changed and marked, and the mark goes with it', async () => {
    cake = await openCake('/?year=2032&panel=1', { width: 900, height: 600 })
    const { page } = cake
    await page.locator('#assumptions > summary').click()
    await page.locator('#assumptions details').first().waitFor()
    await page.locator('#assumptions details > summary').first().click()
    await page.locator('#assume-reinvestment').fill('0.2')
    await press('Enter')
    await expect.poll(async () => (await cake.state()).assumptions.reinvestment).toBe(0.2)
    expect(await page.locator('#assumptions .modified').isVisible()).toBe(true)
    await page.locator('#assume-reinvestment-reset').click()
    await expect.poll(async () => (await cake.state()).assumptions).toEqual({})
    expect(await page.locator('#assumptions .modified').count()).toBe(0)
  })
})

describe('on a phone', () => {
  it('the levers are a sheet below the cake, large enough for a finger', async () => {
    cake = await openCake('/?year=2032', { width: 390, height: 844, touch: true })
    const { page } = cake
    await page.locator('#panel-toggle').tap()
    await page.locator('.lever').first().waitFor()
    await cake.settled()
    const boxOf = async (selector: string) => {
      const box = await page.locator(selector).boundingBox()
      if (box === null) throw new Error(`${selector} has no box`)
      return box
    }
    const [stage, side] = [await boxOf('#stage canvas'), await boxOf('.side')]
    expect(stage.y + stage.height).toBeLessThanOrEqual(side.y + SLACK_PX)
    expect(stage.height).toBeGreaterThan(844 / 2)
    expect(side.y + side.height).toBeLessThanOrEqual(844 + SLACK_PX)
    const small = await page.evaluate((least) => {
      const targets = document.querySelectorAll('.side :is(button, input, summary)')
      return [...targets]
        .filter((target) => target.checkVisibility({ visibilityProperty: true }))
        .map((target) => ({ id: target.id, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.height < least || box.width < least)
        .map(({ id }) => id)
    }, TOUCH_PX - SLACK_PX)
    expect(small).toEqual([])
    await page.locator('#panel-close').tap()
    await expect.poll(() => page.locator('.side').count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('panel-toggle')
    expect(cake.faults()).toEqual([])
  })
})

describe('the timeline', () => {
  it('shows what binds in every year as the picture has it, and what the sampled runs say', async () => {
    cake = await openCake('/?scenario=power-first&year=2026', { width: 900, height: 600 })
    const { page } = cake
    await page.locator('.band').first().waitFor()
    for (const year of [2024.5, 2027, 2029.25, 2032, 2035.75]) {
      await cake.set({ year })
      await cake.settled()
      const drawn = await page.evaluate((share) => {
        const { left, width } = document.querySelector('.band')?.getBoundingClientRect() ?? {
          left: 0,
          width: 0,
        }
        const place = left + share * width + 1
        return [...document.querySelectorAll<SVGElement>('.band:first-child > rect')]
          .filter((rect) => {
            const box = rect.getBoundingClientRect()
            return box.left <= place && place < box.right
          })
          .map(({ dataset }) => dataset.layer)
      }, shareOfTime(year))
      expect(drawn, String(year)).toEqual([(await cake.state()).binding])
    }
    const sampled = page.locator('.band').nth(1)
    await sampled.waitFor({ timeout: 90_000 })
    expect(await sampled.getAttribute('aria-label')).toContain('2030:')
    const columns = await sampled
      .locator('g')
      .evaluateAll((all) =>
        all.map((column) =>
          [...column.querySelectorAll('rect')].map((rect) =>
            Number.parseFloat(rect.getAttribute('height') ?? ''),
          ),
        ),
      )
    expect(columns.length).toBeGreaterThan(40)
    for (const heights of columns)
      expect(heights.reduce((sum, height) => sum + height, 0)).toBeCloseTo(100, 6)
    expect(Math.max(...columns.map(({ length }) => length))).toBeGreaterThan(1)
    expect(cake.faults()).toEqual([])
  })

  it('names its marked years to who tabs there, and goes there', async () => {
    cake = await openCake('/?scenario=open-model-shock&demand=2&year=2032', {
      width: 1600,
      height: 600,
    })
    const { page } = cake
    const pins = page.locator('.pins button')
    await expect.poll(() => pins.count()).toBe(2)
    await pins.nth(1).focus()
    expect(await page.locator('.pins p').nth(1).isVisible()).toBe(true)
    expect(await page.locator('.pins p').nth(0).isVisible()).toBe(false)
    await press('Enter')
    await expect.poll(async () => (await cake.state()).year).toBe(2027)
    await page.setViewportSize({ width: 400, height: 600 })
    await expect.poll(() => pins.count()).toBe(1)
    expect(await pins.getAttribute('aria-label')).toMatch(/2026\.5.*2026\.5.*2027/)
  })

  it('plays four times as fast from when that is chosen, without a jump', async () => {
    // Late enough that the end comes soon: a second of playing takes many where software draws.
    cake = await openCake('/?year=2033', { motion: true, width: 900, height: 600 })
    const { page } = cake
    await page.locator('#play').click()
    const usual = await framesPerYear(1 / 2)
    await page.locator('#speed').selectOption('4')
    const fast = await framesPerYear(1)
    // A slow machine clamps the seconds between its frames, alike at both speeds.
    expect(fast * 2).toBeLessThan(usual)
    await expect.poll(async () => (await cake.state()).year).toBe(2036)
    expect(cake.faults()).toEqual([])
  })
})

/** Frames drawn while so many years pass, for each of them; no frame may pass more than one. */
function framesPerYear(years: number): Promise<number> {
  return cake.page.evaluate(async (wanted) => {
    const { cake: handle } = window as unknown as CakeWindow
    const [first, from] = [handle.stats().frames, handle.state().year]
    let last = from
    while (last < from + wanted) {
      await new Promise(requestAnimationFrame)
      const { year } = handle.state()
      if (year > last + 1) throw new Error(`from ${last} to ${year} in one frame`)
      last = year
    }
    return (handle.stats().frames - first) / (last - from)
  }, years)
}
