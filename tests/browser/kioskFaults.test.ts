// What breaks beside the graphics of the exhibit: fonts, the worker, a part in its frame or its rendering, the server; each is counted, and the rest goes on.
import type { Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from './axeFaults'
import { openKiosk } from './openKiosk'
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

const plain = ({ page }: WatchedKiosk) => page.locator('.moment > *').allTextContents()

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

it('stands plain where its page itself breaks, and is made anew as the first visitor found it', async () => {
  const kiosk = await watchedKiosk('', {
    before: NO_WORKER,
    config: { title: { en: 'In the lobby' } },
  })
  try {
    await kiosk.touch()
    await kiosk.set({ scenario: 'demand-winter' })
    await kiosk.page.evaluate((key) => {
      // It was begun anew a moment ago, so that it must bear all this.
      sessionStorage.setItem(key, JSON.stringify({ atMs: Date.now(), count: 1 }))
      const broken = {
        // Written by an effect of the page.
        set kiosk(_: string) {
          throw new Error('A broken page.')
        },
      }
      const dataset = { configurable: true, value: broken }
      Object.defineProperty(document.documentElement, 'dataset', dataset)
    }, RELOADS)
    await kiosk.set({ theme: 'light' })
    await expect.poll(async () => (await kiosk.counted()).fault).toBe(4)
    expect(await plain(kiosk)).toEqual([
      'In the lobby',
      'One moment: the picture is being put right.',
    ])
    expect(await axeFaults(kiosk.page)).toEqual([])
    expect((await kiosk.page.locator('.moment').boundingBox())?.height).toBe(600)
    await kiosk.page.evaluate(() => Reflect.deleteProperty(document.documentElement, 'dataset'))
    await kiosk.pass(61)
    await kiosk.until('attract')
    await kiosk.page.locator('.kiosk-main').waitFor()
    expect(await plain(kiosk)).toEqual([])
    await kiosk.untilWhole()
    const { theme, scenario } = await kiosk.state()
    expect({ theme, scenario }).toEqual({ theme: 'dark', scenario: 'baseline' })
    expect(await kiosk.loads()).toBe(1)
  } finally {
    await kiosk.close()
  }
}, 240_000)

it.each([
  ['its start', '**/openKiosk-*.js'],
  ['its first script', '**/index-*.js'],
])(
  'says so where %s does not come, and tries again: sooner first, and only where the server answers',
  async (_, chunk) => {
    let isBroken = true
    const kiosk = await watchedKiosk('', {
      ready: false,
      // Waits long enough to be a next try are noted, and cut short.
      before: `${NO_WORKER};(() => {
      const wait = window.setTimeout
      window.setTimeout = (run, ms, ...rest) => {
        if (ms < 10_000) return wait(run, ms, ...rest)
        sessionStorage.setItem('waits', (sessionStorage.getItem('waits') ?? '') + ms + ' ')
        return wait(run, 700)
      }
    })()`,
      arrange: (page) =>
        page.route(chunk, (route) =>
          isBroken ? route.fulfill({ status: 404 }) : route.continue(),
        ),
    })
    try {
      const { page } = kiosk
      const waits = () =>
        page
          .evaluate(() => (sessionStorage.getItem('waits') ?? '').trim().split(' '))
          .catch(() => [])
      await page.locator('.moment').waitFor()
      expect(await plain(kiosk)).toEqual([
        'Five-Layer Cake',
        'One moment: the exhibit could not be started. It tries again by itself.',
      ])
      await expect
        .poll(async () => (await waits()).slice(0, 3))
        .toEqual(['10000', '60000', '60000'])
      await page.route('**/', (route) => route.abort())
      await page.waitForTimeout(1500)
      const [before, tried] = [await kiosk.loads(), (await waits()).length]
      await expect.poll(async () => (await waits()).length).toBeGreaterThan(tried + 1)
      expect(await kiosk.loads()).toBe(before)
      isBroken = false
      await page.unroute('**/')
      await kiosk.until('attract').catch(() => kiosk.until('attract'))
      await kiosk.untilWhole()
      expect(await plain(kiosk)).toEqual([])
    } finally {
      await kiosk.close()
    }
  },
  240_000,
)

it('works where the browser denies its storage', async () => {
  const denied = (name: string) =>
    `Object.defineProperty(window, '${name}', { get() { throw new DOMException('denied', 'SecurityError') } })`
  const kiosk = await openKiosk('', {
    before: `${denied('localStorage')};${denied('sessionStorage')};${NO_WORKER}`,
    config: { pin: '2468' },
    width: 800,
    height: 600,
  })
  try {
    await kiosk.until('attract')
    await kiosk.page.mouse.click(200, 150)
    await kiosk.until('awake')
    await kiosk.pass(180)
    expect(await kiosk.page.locator('#stage canvas').count()).toBe(1)
    expect(kiosk.faults()).toEqual([])
  } finally {
    await kiosk.close()
  }
}, 240_000)
