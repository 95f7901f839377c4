// What was changed, in the browser: undo and redo by key, one reset, reset all, and the last change shown again.
import { afterEach, describe, expect, it } from 'vitest'
import { HOLD, HOLDABLE } from '../../src/cli/still'
import { changeWordsFor } from '../../src/words/changeWords'
import { axeFaults } from './axeFaults'
import type { CakeWindow } from './cake'
import { tiersAt } from './model'
import { type OpenCake, openCake } from './open'

const YEAR = 2032
const DIGITS = 6
/** Smallest size of what a finger has to hit, CSS px. */
const TARGET_PX = 44
const LONG_SECONDS = 1000

const words = changeWordsFor('en')

let cake: OpenCake
let second = 0

afterEach(() => cake.close())

const levers = async () => (await cake.state()).levers
const press = (keys: string) => cake.page.keyboard.press(keys)
const summary = () => cake.page.locator('#changes summary')
const said = () => cake.page.locator('.replayed').textContent()
const focused = () => cake.page.evaluate(() => document.activeElement?.id)

async function type(lever: string, value: string): Promise<void> {
  await cake.page.locator(`#lever-${lever}`).fill(value)
  await press('Enter')
}

/** Moves the clock on so far that each part of a replay is over and nothing is eased any more. */
async function later(): Promise<void> {
  second += LONG_SECONDS
  await cake.page.evaluate((to) => (window as unknown as CakeWindow).cake.seek?.(to), second)
}

/** True where the page shows the numbers that demand leads to. */
async function shows(demand: number): Promise<boolean> {
  const wanted = tiersAt(YEAR, demand === 1 ? {} : { demand })
  const { tiers } = await cake.state()
  return tiers.every(({ value }, tier) => {
    return Math.abs(value / (wanted[tier]?.value ?? 0) - 1) < 10 ** -DIGITS
  })
}

describe('what was changed', () => {
  it('is taken back and made again by key, but never while a number is typed', async () => {
    cake = await openCake(`/?year=${YEAR}&panel=1`, { width: 1024, height: 560 })
    expect(await summary().count()).toBe(0)
    await cake.page.locator('.panel-row').first().waitFor()
    await type('demand', '2')
    await type('grid', '30')
    // The field takes back what was typed into it; Escape leaves it as it was.
    await press('Control+z')
    expect(await levers()).toEqual({ demand: 2, grid: 30 })
    await press('Escape')
    await cake.page.locator('#play').focus()
    await press('Control+z')
    expect(await levers()).toEqual({ demand: 2 })
    await press('Control+z')
    expect(await levers()).toEqual({})
    await expect.poll(() => cake.page.locator('#lever-demand').inputValue()).toBe('1')
    await press('Control+Shift+z')
    await press('Control+y')
    expect(await levers()).toEqual({ demand: 2, grid: 30 })
    await expect.poll(() => cake.page.evaluate(() => location.search)).toContain('demand=2&grid=30')
    expect(cake.faults()).toEqual([])
  })

  it('is listed, reset one by one or at once, and the focus stays with the list', async () => {
    cake = await openCake(`/?scenario=energy-wall&demand=2&grid=30&year=${YEAR}&panel=0`)
    await expect.poll(() => summary().textContent()).toBe(words.changes.title(2))
    await summary().focus()
    await press('Enter')
    const items = cake.page.locator('#changes li')
    await expect
      .poll(() => items.allInnerTexts())
      .toEqual([
        expect.stringMatching(/Demand\s+×1 → ×2/),
        expect.stringMatching(/Grid growth\s+8 GW\/yr → 30 GW\/yr/),
      ])
    await cake.page.locator('#reset-lever-grid').click()
    expect(await levers()).toEqual({ demand: 2 })
    await expect.poll(() => items.count()).toBe(1)
    await cake.page.locator('#reset-all').click()
    expect(await cake.state()).toMatchObject({ scenario: 'energy-wall', levers: {} })
    await expect
      .poll(() => cake.page.locator('#changes').textContent())
      .toContain(words.changes.nothing('Energy wall'))
    expect(await cake.page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY')
    await cake.page.locator('#undo').click()
    await cake.page.locator('#undo').click()
    expect(await levers()).toEqual({ demand: 2, grid: 30 })
    expect(await focused()).toBe('undo')
    expect(await cake.page.locator('#undo').getAttribute('aria-disabled')).toBe('true')
    await press('Enter')
    await cake.page.locator('#redo').click()
    expect(await levers()).toEqual({ demand: 2 })
    expect(cake.faults()).toEqual([])
  })

  it('is shown again: the numbers before it, then those after it, in words and in the picture', async () => {
    cake = await openCake(`/?year=${YEAR}&panel=0#debug`, { motion: true, before: HOLDABLE })
    await cake.set({ demand: 3 })
    await summary().waitFor()
    // From here on the clock moves by hand: a part of a replay lasts two seconds only.
    await cake.page.evaluate(HOLD)
    await later()
    const heights = async () => (await cake.state()).tiers.map(({ height }) => height)
    const after = await heights()
    await press('r')
    await expect.poll(said).toBe('Before: Demand ×1.')
    expect(await shows(1)).toBe(true)
    expect(await levers()).toEqual({ demand: 3 })
    await later()
    await expect.poll(said).toBe('Now: Demand ×3.')
    expect(await shows(3)).toBe(true)
    await later()
    await expect.poll(said).toBe('')
    expect(await heights()).toEqual(after)
    await cake.page.locator('#undo').click()
    expect(await levers()).toEqual({})
    expect(cake.faults()).toEqual([])
  })

  it('is shown again by a cut where no motion is wanted', async () => {
    cake = await openCake(`/?year=${YEAR}&panel=0#debug`)
    const { tiers } = await cake.state()
    await cake.set({ demand: 3 })
    await cake.page.locator('#replay').click()
    await expect.poll(said).toBe('Before: Demand ×1.')
    expect((await cake.state()).tiers).toEqual(tiers)
    await later()
    await expect.poll(said).toBe('Now: Demand ×3.')
    expect(await shows(3)).toBe(true)
  })

  it.each([
    { width: 390, height: 844 },
    { width: 320, height: 640 },
    { width: 1280, height: 720 },
  ])('stands above the timeline with room for fingers at $width x $height', async (viewport) => {
    const search = '?demand=2&grid=30&leadTime=3&training=2&from=2027&invest.chips=2&panel=0'
    cake = await openCake(`/${search}&year=${YEAR}`, viewport)
    await summary().click()
    await cake.page.locator('#changes li').nth(5).waitFor()
    const box = async (selector: string) => {
      const found = await cake.page.locator(selector).first().boundingBox()
      if (found === null) throw new Error(`no ${selector}`)
      return found
    }
    const [list, buttons, footer] = [
      await box('#changes'),
      await box('.undo'),
      await box('.footer'),
    ]
    expect(list.x).toBeGreaterThanOrEqual(0)
    expect(list.x + list.width).toBeLessThanOrEqual(viewport.width)
    expect(list.y + list.height).toBeLessThanOrEqual(buttons.y)
    expect(buttons.y + buttons.height).toBeLessThanOrEqual(footer.y)
    for (const target of ['#undo', '#redo', '#replay', '#changes summary', '#reset-from']) {
      const { width, height } = await box(target)
      expect(Math.min(width, height), target).toBeGreaterThanOrEqual(TARGET_PX)
    }
    await cake.page.locator('#reset-all').scrollIntoViewIfNeeded()
    const [last, room] = [await box('#reset-all'), await box('#changes')]
    expect(last.y + last.height).toBeLessThanOrEqual(room.y + room.height)
    expect(await axeFaults(cake.page, '.beside')).toEqual([])
    expect(cake.faults()).toEqual([])
  })
})
