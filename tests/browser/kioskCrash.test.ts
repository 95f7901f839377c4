// The process of the graphics crashes, and Chromium refuses new ones for a while: no reload helps, the flat picture stands, and the cake comes back.
import type { CDPSession } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type WatchedKiosk, watchedKiosk } from './watchedKiosk'

// In the browser of this file alone: after two crashes it gives no context for two minutes.
let kiosk: WatchedKiosk
let navigations = 0

beforeAll(async () => {
  kiosk = await watchedKiosk()
  kiosk.page.on('framenavigated', () => {
    navigations += 1
  })
  await kiosk.touch()
})
afterAll(() => kiosk.close())

const energy = () => kiosk.page.locator('[data-flat="shown 0"]').textContent()
const shape = () => kiosk.page.locator('[data-flat="body 0"]').getAttribute('d')
const yearSaid = () => kiosk.page.locator('.flat-year').textContent()

async function crash(): Promise<void> {
  const browser = kiosk.page.context().browser()
  const session = (await browser?.newBrowserCDPSession()) as CDPSession
  await session.send('Browser.crashGpuProcess').catch(() => {})
}

/** The flat picture follows the year, and touches choose on it. */
async function expectFlatInUse(year: number): Promise<void> {
  const before = [await energy(), await shape()]
  await kiosk.set({ year })
  await expect.poll(energy).not.toBe(before[0])
  await expect.poll(shape).not.toBe(before[1])
  await expect.poll(yearSaid).toBe(String(year))
  await kiosk.page.locator('#touch-chips').click()
  await expect.poll(async () => (await kiosk.state()).selected).toBe('chips')
  await kiosk.page.locator('#visitor-close').click()
  await expect.poll(async () => (await kiosk.state()).selected).toBe(null)
}

it('stays a flat picture in use while a canvas is refused, and comes back when it is not', async () => {
  await kiosk.set({ year: 2030 })
  await kiosk.untilWhole()
  await kiosk.refuse(true)
  await kiosk.lose()
  expect(await kiosk.isFlat()).toBe(true)
  const before = await kiosk.asked()
  await expectFlatInUse(2035)
  // Longer than all waits of the ladder together: somebody stands there, so nothing is reloaded.
  await kiosk.passInUse(5)
  expect((await kiosk.asked()) - before).toBeLessThan(10)
  expect(await kiosk.isFlat()).toBe(true)
  expect(await kiosk.mode()).toBe('awake')
  await kiosk.refuse(false)
  await kiosk.passInUse(3)
  await kiosk.untilWhole()
  expect((await kiosk.state()).year).toBe(2035)
  expect(await kiosk.counted()).toMatchObject({ loss: 1, recovered: 1 })
}, 240_000)

it('comes back after one crash', async () => {
  await kiosk.passInUse(2)
  await crash()
  await expect.poll(kiosk.isFlat).toBe(true)
  await kiosk.pass(20)
  await kiosk.untilWhole()
  expect(await kiosk.counted()).toMatchObject({ loss: 2, recovered: 2 })
}, 240_000)

it('stays a flat picture in use after the second crash: no reload, no loop', async () => {
  await crash()
  await expect.poll(kiosk.isFlat).toBe(true)
  const before = await kiosk.asked()
  await expectFlatInUse(2033)
  await kiosk.page.waitForTimeout(3000)
  expect(await kiosk.isFlat()).toBe(true)
  await kiosk.passInUse(1)
  expect((await kiosk.asked()) - before).toBeLessThan(10)
  const { loss, recovered, reload } = await kiosk.counted()
  expect({ loss, recovered, reload }).toEqual({ loss: 3, recovered: 2 })
  expect((await kiosk.state()).year).toBe(2033)
  expect(await kiosk.mode()).toBe('awake')
  expect(navigations).toBe(0)
}, 240_000)
