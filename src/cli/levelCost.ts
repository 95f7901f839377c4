// What each quality level costs: pixels, particles, calls, triangles, programs, time of the GPU process.
import type { Browser, Page } from 'playwright-core'
import type { Figure } from './figure'

/** Smallest first; the order of the columns. */
const LEVELS = ['low', 'medium', 'high'] as const

interface LevelCost {
  readonly pixels: number
  readonly points: number
  readonly draws: number
  readonly triangles: number
  readonly programs: number
  readonly gpuMs: number
}

/** A screen of two drawn px per CSS px, so that each level is held by its own cap. */
const VIEW = {
  viewport: { width: 960, height: 540 },
  deviceScaleFactor: 2,
  // Without motion nothing rises first; a frame at rest costs as much.
  reducedMotion: 'reduce',
} as const
const WARM_UP_FRAMES = 2
const FRAMES = 8
const POLL_MS = 200
const PATIENCE_MS = 600_000

/** @param address where the product is served */
export async function measureLevels(browser: Browser, address: string): Promise<readonly Figure[]> {
  const costs: LevelCost[] = []
  for (const level of LEVELS) costs.push(await costOf(browser, address, level))
  const row = (what: string, key: keyof LevelCost, decimals: number, beside: string): Figure => ({
    what,
    ours: costs.map((cost) => printed(cost[key], decimals)).join(' | '),
    beside: `| ${beside}`,
  })
  return [
    row('drawing-buffer pixels', 'pixels', 0, 'stage of 960 x 540 CSS px on a screen of ratio 2'),
    row('points in sight in 2030', 'points', 0, ''),
    row('draw calls', 'draws', 0, 'budget 60'),
    row('triangles', 'triangles', 0, 'budget 1.5 million'),
    row('programs', 'programs', 0, ''),
    row('GPU process, ms of processor a frame', 'gpuMs', 1, 'drawn by software'),
  ]
}

const printed = (value: number, decimals: number): string =>
  value.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })

async function costOf(browser: Browser, address: string, level: string): Promise<LevelCost> {
  const page = await browser.newPage(VIEW)
  page.setDefaultTimeout(PATIENCE_MS)
  await page.goto(`${address}/?panel=0&quality=${level}`)
  await page.evaluate(`(async () => {
    while (!window.cake) await new Promise((done) => setTimeout(done, 20))
    await cake.ready
    await cake.settled()
  })()`)
  await framesDrawn(page, WARM_UP_FRAMES)
  const before = await gpuSeconds(browser)
  const frames = await framesDrawn(page, FRAMES)
  const seconds = (await gpuSeconds(browser)) - before
  const counted: Omit<LevelCost, 'gpuMs'> = await page.evaluate(`(() => {
    const { drawCalls, triangles, programs, points } = cake.stats()
    const { width, height } = document.querySelector('#stage canvas')
    return { pixels: width * height, points, draws: drawCalls, triangles, programs }
  })()`)
  await page.close()
  return { ...counted, gpuMs: (seconds / frames) * 1000 }
}

/** Waits for at least so many frames more and says how many there were. */
async function framesDrawn(page: Page, count: number): Promise<number> {
  const now = async () => Number(await page.evaluate('cake.stats().frames'))
  const before = await now()
  while ((await now()) < before + count) await page.waitForTimeout(POLL_MS)
  return (await now()) - before
}

/** Processor time of the browser's GPU process since it started; here it is what draws. */
async function gpuSeconds(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const gpu = processInfo.find(({ type }) => type === 'GPU')
  if (gpu === undefined) throw new Error('The browser names no GPU process.')
  return gpu.cpuTime
}
