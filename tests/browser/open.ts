// Opens the served product in one browser per test file and listens for faults.
import type { Browser, Page } from 'playwright-core'
import { afterAll, inject } from 'vitest'
import { type DrawnBy, launchBrowser } from '../../src/cli/browser'
import type { CakePatch, CakeState, CakeStats, CakeWindow } from './cake'
import { PACED, type PaceWindow } from './pace'

/** Once from fiber 9, until it uses three's Timer. */
const KNOWN_WARNING =
  'THREE.Clock: This module has been deprecated. Please use THREE.Timer instead.'

export interface OpenOptions {
  /** CSS px. */
  readonly width?: number
  readonly height?: number
  /** True where the visitor allows motion; without it tests are quicker and pixels repeat. */
  readonly motion?: boolean
  /** Written into the address; null leaves the choice to the product. */
  readonly quality?: 'low' | 'medium' | 'high' | null
  /** False where the page will never be ready. */
  readonly ready?: boolean
  /** Done before the page is asked for, which is then not waited for: some of its files may be late. */
  readonly arrange?: (page: Page) => Promise<unknown>
  /** Source run in the page before its own. */
  readonly before?: string
  readonly touch?: boolean
  /** False where frames are counted or time must pass; see PACED. */
  readonly pace?: boolean
  /** Screen px per CSS px; a half is four times as quick to draw as the usual one. */
  readonly pixelRatio?: number
  /** Chromium's own where pixels must not depend on where in the window they are drawn. */
  readonly drawnBy?: DrawnBy
}

export interface OpenCake {
  readonly page: Page
  readonly state: () => Promise<CakeState>
  readonly stats: () => Promise<CakeStats>
  readonly set: (patch: CakePatch) => Promise<unknown>
  readonly settled: () => Promise<void>
  /** Loads another path in the same window, as a visitor who types an address, and waits as at first. */
  readonly visit: (path: string) => Promise<void>
  /** Errors and warnings of the console and of scripts, without the one that is known. */
  readonly faults: () => readonly string[]
  /** Addresses asked for on any other host. */
  readonly foreignRequests: () => readonly string[]
  readonly close: () => Promise<void>
}

const running = new Map<DrawnBy, Promise<Browser>>()

afterAll(async () => {
  for (const browser of running.values()) await (await browser).close()
})

/** The one browser of the test file that draws like this. */
function browserOf(drawnBy: DrawnBy): Promise<Browser> {
  const browser = running.get(drawnBy) ?? launchBrowser({ drawnBy })
  running.set(drawnBy, browser)
  return browser
}

/** Opens a path such as `/?year=2036#debug` and waits until the picture is complete and at rest. */
export async function openCake(path = '/', options: OpenOptions = {}): Promise<OpenCake> {
  const { width = 640, height = 400, motion = false } = options
  const browser = await browserOf(options.drawnBy ?? inject('drawnBy'))
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: options.pixelRatio ?? 0.5,
    reducedMotion: motion ? 'no-preference' : 'reduce',
    hasTouch: options.touch ?? false,
  })
  if (options.pace ?? !motion) await context.addInitScript(PACED)
  if (options.before) await context.addInitScript(options.before)
  const page = await context.newPage()
  const faults: string[] = []
  const foreign: string[] = []
  const address = inject('address')
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`))
  page.on('console', (message) => {
    const listed = ['error', 'warning'].includes(message.type())
    if (listed && message.text() !== KNOWN_WARNING)
      faults.push(`${message.type()}: ${message.text()}`)
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${address}/`) && !/^(data|blob):/.test(url)) foreign.push(url)
  })
  const settled = async () => {
    await page.evaluate(async () => {
      // Not page.waitForFunction: it evaluates text, which the content security policy refuses.
      while (!('cake' in window)) await new Promise((done) => setTimeout(done, 20))
      const { cake } = window as unknown as CakeWindow
      const { pace } = window as PaceWindow
      pace?.hurry()
      await cake.ready
      await cake.settled()
      pace?.rest()
    })
  }
  const load = (to: string, waitUntil: 'commit' | 'load' = 'load') =>
    page.goto(address + withQuality(to, options.quality), { waitUntil })
  const visit = async (to: string) => {
    await load(to)
    await settled()
  }
  await options.arrange?.(page)
  const isWaited = options.ready !== false && !options.arrange
  if (isWaited) await visit(path)
  else await load(path, options.arrange ? 'commit' : 'load')
  return {
    page,
    settled,
    visit,
    state: () => page.evaluate(() => (window as unknown as CakeWindow).cake.state()),
    stats: () => page.evaluate(() => (window as unknown as CakeWindow).cake.stats()),
    set: (patch) =>
      page.evaluate((given) => {
        const set = (window as unknown as CakeWindow).cake.set(given)
        ;(window as PaceWindow).pace?.wake()
        return set
      }, patch),
    faults: () => faults,
    foreignRequests: () => foreign,
    close: () => context.close(),
  }
}

/** The path with the cheapest quality, unless it or the test names another. */
function withQuality(path: string, quality: OpenOptions['quality'] = 'low'): string {
  if (quality === null || path.includes('quality=')) return path
  const [before = '', hash] = path.split('#')
  const joined = `${before}${before.includes('?') ? '&' : '?'}quality=${quality}`
  return hash === undefined ? joined : `${joined}#${hash}`
}
