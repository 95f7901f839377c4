// The budget of a played frame: draw calls, uploads, React commits and programs.
import { afterEach, describe, expect, it } from 'vitest'
import { METER, type MeterWindow } from '../../src/cli/meter'
import type { CakeStats, CakeWindow } from './cake'
import { type OpenCake, openCake } from './open'

const FRAMES = 120
const WARM_UP_FRAMES = 20
/** Enough for a busy machine that draws by software. */
const PATIENCE = { timeout: 400_000 }
const DRAW_CALLS_MOST = 60
const BYTES_MOST = 4096

let cake: OpenCake

afterEach(() => cake.close())

describe('while playing', () => {
  it(
    'stays within its budget for draw calls, uploads, commits and programs',
    PATIENCE,
    async () => {
      cake = await openCake('/?year=2025#debug', { before: METER, motion: true })
      const atReady = await cake.stats()
      // Parts of the page that still arrive would count as its commits.
      await cake.page.waitForLoadState('networkidle')
      await cake.page.locator('button#play').click()
      await framesOf(WARM_UP_FRAMES)
      const yearBefore = await yearShown()
      const first = await cake.stats()
      await cake.page.evaluate(() => {
        ;(window as unknown as MeterWindow).meter.length = 0
      })
      const all = await framesOf(FRAMES)
      const metered = await cake.page.evaluate(() => (window as unknown as MeterWindow).meter)
      expect(await yearShown(), 'it was playing all the time').toBeGreaterThan(yearBefore)
      expect(all.length).toBeGreaterThanOrEqual(FRAMES)
      for (const stats of all) {
        expect(stats.drawCalls).toBeLessThanOrEqual(DRAW_CALLS_MOST)
        expect(stats.bytesUploaded).toBeLessThanOrEqual(BYTES_MOST)
        expect(stats.reactCommits).toBe(first.reactCommits)
        expect(stats.programs).toBe(atReady.programs)
      }
      expect(Math.max(...metered.map(({ draws }) => draws))).toBeLessThanOrEqual(DRAW_CALLS_MOST)
      expect(Math.max(...metered.map(({ bytes }) => bytes))).toBeLessThanOrEqual(BYTES_MOST)
      expect(metered.reduce((sum, { links }) => sum + links, 0)).toBe(0)
      expect(Math.max(...all.map(({ drawCalls }) => drawCalls))).toBe(
        Math.max(...metered.map(({ draws }) => draws)),
      )
      // The meter also sees the frames just before and after those whose numbers were read.
      const meteredBytes = metered.map(({ bytes }) => bytes)
      for (const { bytesUploaded } of all) expect(meteredBytes).toContain(bytesUploaded)
      expect(cake.faults()).toEqual([])
    },
  )

  it('starts from the address, leaves the address alone and writes the year as text', async () => {
    cake = await openCake('/?year=2025&play=1', { motion: true })
    const search = await cake.page.evaluate(() => location.search)
    const before = await cake.page.locator('#year').textContent()
    await framesOf(FRAMES / 2)
    expect(await yearShown()).toBeGreaterThan(2025)
    expect(await cake.page.evaluate(() => location.search)).toBe(search)
    await expect.poll(() => cake.page.locator('#year').textContent()).not.toBe(before)
  })

  it('ends at the last year', async () => {
    cake = await openCake('/?year=2035.9', { motion: true })
    await cake.page.locator('button#play').click()
    await expect.poll(yearShown).toBe(2036)
    const { frames } = await cake.stats()
    await framesOf(5)
    expect((await cake.stats()).frames).toBeGreaterThan(frames)
    expect(await yearShown()).toBe(2036)
  })
})

async function yearShown(): Promise<number> {
  return (await cake.state()).year
}

/** The page's own numbers of so many frames, one after the other. */
function framesOf(count: number): Promise<CakeStats[]> {
  return cake.page.evaluate(async (wanted) => {
    const { cake } = window as unknown as CakeWindow
    const seen: CakeStats[] = []
    let last = cake.stats().frames
    while (seen.length < wanted) {
      await new Promise(requestAnimationFrame)
      const stats = cake.stats()
      if (stats.frames === last) continue
      last = stats.frames
      seen.push(stats)
    }
    return seen
  }, count)
}
