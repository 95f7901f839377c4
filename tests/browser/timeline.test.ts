// The timeline: scrubbing shows any year, in state, in text and on the screen.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { tiersAt } from './model'
import { type OpenCake, openCake } from './open'
import { changedShare, picture, stageOf } from './pixels'

let cake: OpenCake

beforeEach(async () => {
  cake = await openCake('/?year=2026')
})

afterEach(() => cake.close())

describe('the timeline', () => {
  it('scrubs the year, in state, in text and on the screen', async () => {
    const { page } = cake
    const stage = await stageOf(page)
    const before = await picture(page, stage)
    await page.locator('input#timeline').fill('2033')
    await cake.settled()
    const state = await cake.state()
    expect(state.year).toBe(2033)
    for (const [index, tier] of tiersAt(2033).entries())
      expect((state.tiers[index]?.value ?? 0) / tier.value).toBeCloseTo(1, 9)
    await expect.poll(() => page.locator('#year').textContent()).toContain('2033')
    expect(changedShare(before, await picture(page, stage))).toBeGreaterThan(0.02)
    await expect.poll(() => page.evaluate(() => location.search)).toContain('year=2033')
  })

  it('spans all years and moves by keys', async () => {
    const timeline = cake.page.locator('input#timeline')
    expect(await timeline.getAttribute('min')).toBe('2024')
    expect(await timeline.getAttribute('max')).toBe('2036')
    await timeline.focus()
    await cake.page.keyboard.press('End')
    await expect.poll(async () => (await cake.state()).year).toBe(2036)
    await cake.page.keyboard.press('ArrowLeft')
    await expect.poll(async () => (await cake.state()).year).toBeLessThan(2036)
    await cake.page.keyboard.press('Home')
    await expect.poll(async () => (await cake.state()).year).toBe(2024)
    expect(cake.faults()).toEqual([])
  })

  it('stops playing where it is scrubbed', async () => {
    await cake.page.locator('button#play').click()
    await cake.page.locator('input#timeline').fill('2031')
    await cake.settled()
    expect((await cake.state()).year).toBe(2031)
    await cake.page.waitForTimeout(300)
    expect((await cake.state()).year).toBe(2031)
  })
})
