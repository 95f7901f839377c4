// What visitors see when graphics are lost or missing: the flat picture at once, the cake as soon as it may, and never a black screen.
import { afterEach, describe, expect, it } from 'vitest'
import type { CakeWindow } from './cake'
import { type WatchedKiosk, watchedKiosk } from './watchedKiosk'

const LOSSES = 20

let cake: WatchedKiosk

afterEach(() => cake.close())

describe('graphics that are lost', () => {
  it('stand as a flat picture in the same task, and come back twenty times in a row', async () => {
    cake = await watchedKiosk('#debug')
    await cake.touch()
    await cake.set({ year: 2033, demand: 1.5 })
    await cake.untilWhole()
    await cake.settled()
    const before = await cake.state()
    for (let loss = 1; loss <= LOSSES; loss += 1) {
      await expect.poll(() => cake.page.locator('#stage canvas').count()).toBe(1)
      // Somebody stands there all the time.
      await cake.use()
      const seen = await cake.lose()
      expect(seen, `loss ${loss}`).toMatchObject({ flat: true, year: '2033' })
      expect(seen?.shapes).toBeGreaterThan(30)
      const drawnUntilWhole = await cake.page.evaluate(async () => {
        const { cake: handle } = window as unknown as CakeWindow
        while (document.querySelector('.flat') !== null) await new Promise(requestAnimationFrame)
        return handle.stats().frames
      })
      expect(drawnUntilWhole, 'frames of the new canvas').toBeLessThanOrEqual(3)
    }
    await cake.settled()
    expect(await cake.state()).toEqual(before)
    expect(await cake.loads()).toBe(1)
    expect(await cake.page.locator('canvas').count()).toBe(1)
    const { loss, recovered, fault, reload } = await cake.counted()
    expect({ loss, recovered, fault, reload }).toEqual({ loss: LOSSES, recovered: LOSSES })
  }, 240_000)

  it('are missing at the start: the flat picture stands, and one reload in ten minutes is all there is', async () => {
    cake = await watchedKiosk('', {
      before: `sessionStorage.setItem('refused', sessionStorage.getItem('refused') ?? 'yes')`,
    })
    await expect.poll(cake.isFlat).toBe(true)
    expect(await cake.mode()).toBe('attract')
    // The page may be on its way to the next one.
    const loadsNow = () => cake.loads().catch(() => Number.NaN)
    // The ladder takes four minutes; then the page is asked for anew, once.
    for (let minute = 0; minute < 14 && (await loadsNow()) === 1; minute += 1)
      await cake.pass(60).catch(() => {})
    await expect.poll(loadsNow, { timeout: 30_000 }).toBe(2)
    await expect.poll(cake.isFlat, { timeout: 30_000 }).toBe(true)
    await cake.pass(300)
    expect(await cake.loads(), 'no loop of reloads').toBe(2)
    await cake.refuse(false)
    await cake.pass(180)
    await cake.untilWhole()
    expect(await cake.counted()).toMatchObject({ boot: 2, reload: 1, recovered: 1 })
  }, 240_000)
})
