// The plain page of the exhibit: where it does not start, and where its own page breaks; and a start without storage.
import { expect, it } from 'vitest'
import { axeFaults } from './axeFaults'
import { openKiosk } from './openKiosk'
import { type WatchedKiosk, watchedKiosk } from './watchedKiosk'

const NO_WORKER = 'ServiceWorkerContainer.prototype.register = () => new Promise(() => {})'
/** The handle of the page cannot be made until it is mended. */
const THROWING = `if (sessionStorage.getItem('mended') !== 'yes')
  Object.defineProperty(window, 'cake', { set() { throw new Error('A broken start.') } })`
const RELOADS = 'five-layer-cake.kiosk.reloads'

const plain = ({ page }: WatchedKiosk) => page.locator('.moment > *').allTextContents()

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

/** The page is looked at every five seconds; here fifty times as often until it is mended, and counted over reloads. */
const HASTY = `(() => {
  const set = window.setInterval
  window.setInterval = (run, ms) => {
    if (ms !== 5000 || sessionStorage.getItem('mended') === 'yes') return set(run, ms)
    return set(() => {
      sessionStorage.setItem('looks', 1 + Number(sessionStorage.getItem('looks') ?? 0))
      run()
    }, 100)
  }
})()`
/** Looks of a minute. */
const MINUTE = 12

it.each([
  ['its first script does not come', '', '**/index-*.js'],
  ['its start does not come', '', '**/openKiosk-*.js'],
  ['its start throws', THROWING, '**/nothing'],
])(
  'says so where %s, and tries again each minute, where the server answers',
  async (_, throwing, chunk) => {
    let isBroken = true
    const kiosk = await watchedKiosk('', {
      ready: false,
      before: `${NO_WORKER};${throwing};${HASTY}`,
      arrange: (page) =>
        page.route(chunk, (route) =>
          isBroken ? route.fulfill({ status: 404 }) : route.continue(),
        ),
    })
    try {
      const { page } = kiosk
      const looks = () =>
        page.evaluate(() => Number(sessionStorage.getItem('looks'))).catch(() => 0)
      const loads = () => kiosk.loads().catch(() => 0)
      await page.locator('.moment').waitFor()
      expect(await plain(kiosk)).toEqual([
        'Five-Layer Cake',
        'One moment: the exhibit is being started.',
      ])
      await expect.poll(loads).toBe(3)
      expect(await looks()).toBeGreaterThanOrEqual(2 * MINUTE)
      await page.route('**/', (route) => route.abort())
      await page.waitForTimeout(1500)
      const [before, looked] = [await kiosk.loads(), await looks()]
      await expect.poll(looks).toBeGreaterThan(looked + 2 * MINUTE)
      expect(await kiosk.loads()).toBe(before)
      isBroken = false
      await page.evaluate(() => sessionStorage.setItem('mended', 'yes'))
      await page.unroute('**/')
      await expect.poll(() => kiosk.mode().catch(() => '')).toBe('attract')
      await kiosk.untilWhole()
      await expect.poll(() => plain(kiosk)).toEqual([])
      const { fault = 0 } = await kiosk.counted()
      expect(fault > 0).toBe(throwing !== '')
      expect(await kiosk.loads()).toBe(before + 1)
    } finally {
      await kiosk.close()
    }
  },
  240_000,
)

it('is no empty page where even the plain one breaks', async () => {
  const kiosk = await watchedKiosk('', { before: NO_WORKER })
  try {
    await kiosk.page.evaluate(() => {
      const fail = () => {
        throw new Error('Broken all over.')
      }
      // Called as the fault is reported, and by the page.
      console.error = fail
      Object.defineProperty(document.documentElement, 'dataset', { get: fail })
    })
    await kiosk.set({ theme: 'light' })
    await expect.poll(() => kiosk.page.locator('#root > *').count()).toBe(0)
    await expect.poll(() => plain(kiosk)).toHaveLength(2)
    const shown = () =>
      kiosk.page.locator('.moment').evaluate((moment) => getComputedStyle(moment).display)
    expect(await shown()).toBe('grid')
    // A page that comes after all is not covered.
    await kiosk.page.locator('#root').evaluate((root) => root.append(document.createElement('p')))
    expect(await shown()).toBe('none')
  } finally {
    await kiosk.close()
  }
})

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
