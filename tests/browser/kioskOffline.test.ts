// The exhibit without its server: from the second start on, and over updates, good ones and bad ones.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { launchBrowser } from '../../src/cli/browser'
import { LOG_KEY } from '../../src/kiosk/log'
import type { CakeWindow } from './cake'
import { type KioskServer, serveKiosk } from './kioskServer'
import { type LapseWindow, lapsed } from './lapse'

const PATH = '/?mode=kiosk&quality=low'
const MINUTE = 60
const DAY_MINUTES = 1440
/** As old as the page must be before it takes a new version, minutes. */
const GROWN = 10
/** A worker is followed by the next one when it rests, by the browser's own clock: half a minute at most. */
const RESTED = { timeout: 60_000 }

let server: KioskServer
let browser: Awaited<ReturnType<typeof launchBrowser>>
let page: Page
const foreign: string[] = []

beforeAll(async () => {
  server = await serveKiosk(inject('address'))
  browser = await launchBrowser()
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    deviceScaleFactor: 0.25,
    hasTouch: true,
    reducedMotion: 'reduce',
  })
  await context.addInitScript(lapsed())
  context.on('request', (request) => {
    if (!request.url().startsWith(`${server.address}/`)) foreign.push(request.url())
  })
  page = await context.newPage()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

const mode = () => page.evaluate(() => document.documentElement.dataset.kiosk)
const touch = () => page.touchscreen.tap(180, 200)

/** What a version wrote into its page. */
const version = () =>
  page.evaluate(() => document.querySelector('[name=version]')?.getAttribute('content') ?? '')
const written = (name: string) => (text: string) =>
  text.replace('<head>', `<head><meta name="version" content="${name}" />`)

/** True once the cake is drawn; false while the page is on its way to another one. */
const isDrawn = () =>
  page
    .evaluate(async () => {
      const { cake } = window as unknown as Partial<CakeWindow>
      await cake?.ready
      return cake !== undefined
    })
    .catch(() => false)

/** The details that its log has under this kind. */
const notes = async (kind: string) => {
  const log = await page.evaluate((key) => localStorage.getItem(key) ?? '', LOG_KEY)
  const { rows } = JSON.parse(log) as { rows: string[][] }
  return rows.filter(([, its]) => its === kind).map(([, , detail]) => detail)
}

const lapse = async (seconds: number) =>
  page.evaluate((by) => (window as unknown as LapseWindow).lapse.by(by), seconds)

/** Looks for a new version; answers what came of it. */
const lookForUpdate = () =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    const { installing } = await registration.update()
    if (installing)
      await new Promise<void>((done) => {
        installing.onstatechange = () => done()
      })
    return registration.waiting ? 'waiting' : 'none'
  })

/** Grows old enough to take the version that waits. */
async function grownInto(name: string): Promise<void> {
  for (let minute = 0; minute < GROWN; minute += 1) await lapse(MINUTE)
  await expect.poll(() => version().catch(() => ''), RESTED).toBe(name)
}

/** The minute of a version on trial goes by in its worker, which goes back to the one before. */
async function givenUpFor(name: string): Promise<void> {
  const workers = page.context().serviceWorkers()
  await workers.at(-1)?.evaluate((by) => {
    const now = Date.now
    Date.now = () => now() + by
  }, MINUTE * 1000)
  await expect.poll(() => version().catch(() => '')).toBe(name)
}

it('needs no server from the second start on', async () => {
  await page.goto(server.address + PATH)
  await expect.poll(isDrawn).toBe(true)
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    while (active?.state !== 'activated') await new Promise((done) => setTimeout(done, 20))
  })
  server.fallSilent()
  await page.context().setOffline(true)
  const before = server.asked().length
  await page.reload()
  await expect.poll(isDrawn).toBe(true)
  await expect.poll(mode).toBe('attract')
  await touch()
  await expect.poll(mode).toBe('awake')
  expect(server.asked().slice(before)).toEqual([])
})

it('comes where the disk is full', async () => {
  const worker = page.context().serviceWorkers().at(-1)
  await worker?.evaluate(() => {
    const put = Cache.prototype.put
    Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'))
    Object.assign(globalThis, { putBack: () => Object.assign(Cache.prototype, { put }) })
  })
  await page.reload()
  await expect.poll(isDrawn).toBe(true)
  await worker?.evaluate(() => (globalThis as unknown as { putBack: () => void }).putBack())
})

it('is loaded anew at night although its server is silent', async () => {
  await page.evaluate((minutes) => {
    const { lapse } = window as unknown as LapseWindow
    for (let minute = 0; minute < minutes; minute += 1) lapse.by(60)
  }, DAY_MINUTES)
  await expect.poll(() => notes('reload').catch(() => [])).toEqual(['night'])
  await expect.poll(isDrawn).toBe(true)
})

it('takes a new version while nobody is there, and only then', async () => {
  await page.context().setOffline(false)
  server.speak()
  server.release('two', written('two'))
  expect(await lookForUpdate()).toBe('waiting')
  for (let minute = 0; minute < GROWN; minute += 1) {
    await touch()
    await lapse(MINUTE - 1)
  }
  await touch()
  await lapse(GROWN)
  await touch()
  await expect.poll(mode).toBe('awake')
  expect(await version()).toBe('')
  await lapse(MINUTE)
  await expect.poll(mode).toBe('asking')
  expect(await version()).toBe('')
  await lapse(MINUTE)
  await expect.poll(() => version().catch(() => ''), RESTED).toBe('two')
  await expect.poll(isDrawn).toBe(true)
})

it('keeps what it has where a new version is not whole', async () => {
  server.release('three', written('three'), false)
  expect(await lookForUpdate()).toBe('none')
  await page.reload()
  await expect.poll(isDrawn).toBe(true)
  expect(await version()).toBe('two')
  expect(await notes('workerFault')).toEqual(['install'])
  // The page looked by itself when it was opened: one look after the other.
  expect(await lookForUpdate()).toBe('none')
})

it('goes back where a new version does not draw within a minute, and does not try it again', async () => {
  server.release('four', (text) => written('four')(text).replace(/<script type="module"[^>]*>/, ''))
  expect(await lookForUpdate()).toBe('waiting')
  await grownInto('four')
  await givenUpFor('two')
  await expect.poll(isDrawn).toBe(true)
  await page.reload()
  expect(await version()).toBe('two')
})

it('is not content with the flat picture where a new version cannot draw', async () => {
  await page.addInitScript(() => {
    const own = HTMLCanvasElement.prototype
    const { getContext } = own
    const isFive = () =>
      document.querySelector('[name=version]')?.getAttribute('content') === 'five'
    // The graphics are there, and the picture of this version fails on them.
    own.getContext = function (this: HTMLCanvasElement, ...asked: unknown[]) {
      if (isFive() && this.isConnected) return null
      return Reflect.apply(getContext, this, asked)
    } as typeof getContext
  })
  server.release('five', written('five'))
  expect(await lookForUpdate()).toBe('waiting')
  await grownInto('five')
  await expect
    .poll(() =>
      page
        .locator('.kiosk-flat')
        .count()
        .catch(() => 0),
    )
    .toBe(1)
  await expect.poll(isDrawn).toBe(true)
  await givenUpFor('two')
})

it('asked no other host for anything', () => {
  expect(server.asked().length).toBeGreaterThan(20)
  expect(foreign).toEqual([])
})
