// Demand and outside investment typed into the panel: the model's answer, in numbers and in pixels.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LEVERS, type Levers } from '../../src/model/levers'
import { tiersAt } from './model'
import { type OpenCake, openCake } from './open'
import { changedShare, picture, type Region, sizeOfLayer, stageOf } from './pixels'

const YEAR = 2036
const CHIPS = 1
const TOLERANCE = 1e-9

let cake: OpenCake
let stage: Region

beforeEach(async () => {
  cake = await openCake(`/?year=${YEAR}&panel=1`, { width: 1024, height: 560 })
  await cake.page.locator('.panel-row').first().waitFor()
  stage = await stageOf(cake.page)
})

afterEach(() => cake.close())

describe('a lever typed into the panel', () => {
  it('demand 0.1 lowers chips by 2.3 doublings, in state and on the screen', async () => {
    const before = await picture(cake.page, stage)
    await expectTiers({})
    await type('demand', '0.1')
    await expectTiers({ demand: 0.1 })
    expect(await fallOfChips()).toBeCloseTo(2.3, 1)
    const after = await picture(cake.page, stage)
    expect(changedShare(before, after)).toBeGreaterThan(0.02)
    expect(sizeOfLayer(after, 'chips')).toBeLessThan(sizeOfLayer(before, 'chips') * 0.95)
    await type('demand', '1')
    await expectTiers({})
    expect(changedShare(before, await picture(cake.page, stage))).toBe(0)
  })

  it('outside investment 0 lowers chips by 9.7 doublings, in state and on the screen', async () => {
    const before = await picture(cake.page, stage)
    await type('invest', '0')
    await expectTiers({ invest: 0 })
    expect(await fallOfChips()).toBeCloseTo(9.7, 1)
    const after = await picture(cake.page, stage)
    expect(changedShare(before, after)).toBeGreaterThan(0.05)
    expect(sizeOfLayer(after, 'chips')).toBeLessThan(sizeOfLayer(before, 'chips') * 0.75)
    expect(cake.faults()).toEqual([])
  })

  it('moves by its own step on an arrow key and stays within its range', async () => {
    const { page } = cake
    const field = page.locator('#lever-demand')
    await field.focus()
    await page.keyboard.press('ArrowUp')
    await cake.settled()
    expect((await cake.state()).levers.demand).toBeCloseTo(1 + LEVERS.demand.step, 9)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await cake.settled()
    expect((await cake.state()).levers.demand).toBeCloseTo(1 - LEVERS.demand.step, 9)
    await type('demand', '77')
    expect((await cake.state()).levers.demand).toBe(LEVERS.demand.max)
  })

  it('a lever set from outside shows in the panel', async () => {
    await cake.set({ demand: 2.5 })
    await cake.settled()
    await expect
      .poll(async () => Number(await cake.page.locator('#lever-demand').inputValue()))
      .toBe(2.5)
    await cake.set({ demand: null })
    await expect
      .poll(async () => Number(await cake.page.locator('#lever-demand').inputValue()))
      .toBe(1)
    expect((await cake.state()).levers).toEqual({})
  })
})

async function type(lever: string, value: string): Promise<void> {
  await cake.page.locator(`#lever-${lever}`).fill(value)
  await cake.page.keyboard.press('Enter')
  await cake.settled()
}

async function fallOfChips(): Promise<number> {
  const { tiers } = await cake.state()
  return (tiersAt(YEAR)[CHIPS]?.doublings ?? 0) - (tiers[CHIPS]?.doublings ?? 0)
}

/** The page's tiers are the model's, to nine digits. */
async function expectTiers(levers: Levers): Promise<void> {
  const { tiers } = await cake.state()
  const wanted = tiersAt(YEAR, levers)
  expect(tiers.map(({ layer }) => layer)).toEqual(wanted.map(({ layer }) => layer))
  for (const [index, { layer, value, doublings }] of wanted.entries()) {
    expect((tiers[index]?.value ?? 0) / value, layer).toBeCloseTo(1, -Math.log10(TOLERANCE))
    expect(tiers[index]?.doublings, layer).toBeCloseTo(doublings, -Math.log10(TOLERANCE))
  }
}
