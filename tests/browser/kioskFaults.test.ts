// What breaks beside the graphics of the exhibit: fonts, the worker, a part in its frame or its rendering, the server; each is counted, and the rest goes on.
import type { Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type WatchedKiosk, watchedKiosk } from './watchedKiosk'

/** The worker of the exhibit is a script that throws where there is no document. */
const BROKEN_WORKER = `(() => {
  const { register } = ServiceWorkerContainer.prototype
  ServiceWorkerContainer.prototype.register = function (_, options) {
    return register.call(this, './mode.js?mode=kiosk', options)
  }
})()`
const NO_WORKER = 'ServiceWorkerContainer.prototype.register = () => new Promise(() => {})'

const throwing = (route: Route) =>
  route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("A broken part.")' })

const RELOADS = 'five-layer-cake.kiosk.reloads'

/** Reloads since the exhibit was last healthy. */
const reloadsCounted = ({ page }: WatchedKiosk) =>
  page.evaluate((key) => JSON.parse(sessionStorage.getItem(key) ?? '{}').count, RELOADS)

describe('an exhibit in which much is broken', () => {
  let kiosk: WatchedKiosk

  beforeAll(async () => {
    kiosk = await watchedKiosk('#debug', {
      config: { publicUrl: 'https://example.org/cake' },
      before: BROKEN_WORKER,
      arrange: async (page) => {
        await page.route('**/*.woff2', (route) => route.abort())
        await page.route('**/TakeCode-*.js', throwing)
      },
    })
    await kiosk.touch()
    await kiosk.set({ year: 2032 })
  })
  afterAll(() => kiosk.close())

  it('shows its words in other fonts, and goes on without its worker', async () => {
    const heading = kiosk.page.locator('.header h1')
    expect(await heading.textContent()).not.toBe('')
    expect(await heading.evaluate((h1) => h1.clientWidth)).toBeGreaterThan(0)
    await expect.poll(async () => (await kiosk.counted()).workerFault).toBe(1)
    const missing = () =>
      kiosk.page.evaluate(
        () => [...document.fonts].filter(({ status }) => status === 'error').length,
      )
    expect(await missing()).toBeGreaterThan(0)
    expect((await kiosk.counted()).fontMissing).toBe(await missing())
    expect((await kiosk.counted()).fault).toBe(undefined)
  })

  it('makes its picture anew where that throws in its frame, and the year stays', async () => {
    await kiosk.page.evaluate(() => window.dispatchEvent(new Event('cake:fault')))
    await expect.poll(kiosk.isFlat).toBe(true)
    await kiosk.pass(5)
    await kiosk.untilWhole()
    expect((await kiosk.state()).year).toBe(2032)
    expect(await kiosk.mode()).toBe('awake')
    const { fault, recovered, loss } = await kiosk.counted()
    expect({ fault, recovered, loss }).toEqual({ fault: 1, recovered: 1 })
  })

  it('takes a part back that throws whenever it renders, and the rest draws on', async () => {
    // The fault of before no longer counts with these.
    await kiosk.passInUse(1.5)
    expect(await kiosk.mode()).toBe('awake')
    const before = await kiosk.frames()
    await kiosk.page.locator('#open-code').click()
    // Borne twice; the third time the exhibit is reset, and the panel lies open no more.
    await kiosk.until('attract')
    await expect.poll(async () => (await kiosk.counted()).fault).toBe(1 + 3)
    await kiosk.page.locator('.visitor-bar').waitFor({ state: 'attached' })
    await expect.poll(kiosk.frames).toBeGreaterThan(before)
    await kiosk.touch()
    await kiosk.page.locator('#touch-chips').click()
    await expect.poll(async () => (await kiosk.state()).selected).toBe('chips')
    await kiosk.page.locator('#visitor-close').click()
    expect(await kiosk.loads()).toBe(1)
  })

  it('does not miss its server, which is counted once until it has answered again', async () => {
    await kiosk.set({ year: 2034 })
    await kiosk.page.route('**/*', (route) => route.abort())
    // Asked for every five minutes.
    await kiosk.passInUse(11)
    await expect.poll(async () => (await kiosk.counted()).serverGone).toBe(1)
    expect((await kiosk.state()).year).toBe(2034)
    expect(await kiosk.lose()).toMatchObject({ flat: true, year: '2034' })
    await kiosk.untilWhole()
    const { serverGone, loss, reload } = await kiosk.counted()
    expect({ serverGone, loss, reload }).toEqual({ serverGone: 1, loss: 1 })
    expect(await kiosk.loads()).toBe(1)
  })
})

it('shows the flat picture where the stage itself does not come, begins anew once, and is whole when it may', async () => {
  let isBroken = true
  const kiosk = await watchedKiosk('', {
    ready: false,
    before: NO_WORKER,
    arrange: (page) =>
      page.route('**/KioskStage-*.js', (route) => (isBroken ? throwing(route) : route.continue())),
  })
  try {
    const loads = () => kiosk.loads().catch(() => Number.NaN)
    // Three faults are borne; the fourth begins the page anew, which is allowed once in ten minutes.
    await expect.poll(loads, { timeout: 60_000 }).toBe(2)
    await expect.poll(async () => (await kiosk.counted().catch(() => null))?.fault).toBe(8)
    expect(await kiosk.isFlat()).toBe(true)
    await kiosk.touch()
    await kiosk.set({ year: 2036 })
    await expect.poll(() => kiosk.page.locator('.flat-year').textContent()).toBe('2036')
    expect(await kiosk.loads()).toBe(2)
    isBroken = false
    for (let minute = 0; minute < 12 && (await loads()) === 2; minute += 1)
      await kiosk.pass(60).catch(() => {})
    await expect.poll(loads, { timeout: 60_000 }).toBe(3)
    await expect.poll(() => kiosk.frames().catch(() => 0), { timeout: 60_000 }).toBeGreaterThan(0)
    await kiosk.untilWhole()
    expect(await kiosk.counted()).toMatchObject({ boot: 3, reload: 2 })
    // A picture that has been whole for a minute: the next fault may reload as many times again.
    expect(await reloadsCounted(kiosk)).toBe(2)
    for (let half = 0; half < 6; half += 1) await kiosk.pass(30)
    expect(await reloadsCounted(kiosk)).toBe(0)
  } finally {
    await kiosk.close()
  }
}, 240_000)
