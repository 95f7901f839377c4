// What a frame of a film costs: drawn, taken, encoded and written, beside drawing alone and a screenshot.
import type { Browser, Page } from 'playwright-core'
import type { Figure } from './figure'

const SIZE = { width: 1280, height: 720 } as const
const REQUEST = {
  ...SIZE,
  tour: 'cake',
  from: 46,
  to: 47,
  rate: '24',
  quality: 'medium',
  codec: 'h264',
} as const
/** Rounds in turn; of each way the median counts, the rest is noise of the machine. */
const ROUNDS = 3
const PATIENCE_MS = 900_000
const BUDGETS = { ofDrawing: 1.25, ofScreenshots: 0.7 } as const

interface BenchWindow {
  readonly frames: number
  open(request: object): Promise<void>
  draw(frame: number): void
  drawAll(): void
  record(): Promise<void>
  show(): void
}

type Way = 'drawn' | 'recorded' | 'shot'

/** @param address where the page of tests/bench/films is served */
export async function measureFilms(browser: Browser, address: string): Promise<readonly Figure[]> {
  const page = await browser.newPage({ viewport: SIZE })
  page.setDefaultTimeout(PATIENCE_MS)
  await page.goto(address)
  await page.evaluate(async (request) => {
    while (!('open' in window && window.open.length === 1))
      await new Promise((done) => setTimeout(done, 20))
    await (window as unknown as BenchWindow).open(request)
  }, REQUEST)
  const frames = await page.evaluate(() => (window as unknown as BenchWindow).frames)
  const ways: Record<Way, () => Promise<unknown>> = {
    drawn: () => page.evaluate(() => (window as unknown as BenchWindow).drawAll()),
    recorded: () => page.evaluate(() => (window as unknown as BenchWindow).record()),
    shot: () => shootAll(page, frames),
  }
  // Programs and encoders are made once, before anything counts.
  await ways.drawn()
  await ways.recorded()
  const costs: Record<Way, number[]> = { drawn: [], recorded: [], shot: [] }
  for (let round = 0; round < ROUNDS; round += 1)
    for (const way of Object.keys(ways) as Way[]) {
      const before = await processorSeconds(browser)
      await ways[way]()
      costs[way].push(((await processorSeconds(browser)) - before) / frames)
    }
  await page.close()
  const [drawn, recorded, shot] = [costs.drawn, costs.recorded, costs.shot].map(medianOf)
  const figure = (what: string, seconds = 0, beside = ''): Figure => ({
    what,
    ours: `${(seconds * 1000).toFixed(0)} ms`,
    beside,
  })
  const ratio = (of = 1) => ((recorded ?? 0) / of).toFixed(2)
  return [
    figure('only drawn', drawn, 'processor time of all of the browser, a frame of 1280 x 720'),
    figure(
      'drawn, taken, encoded (H.264), written',
      recorded,
      `x${ratio(drawn)} of only drawn, budget x${BUDGETS.ofDrawing}`,
    ),
    figure(
      'drawn and taken by a screenshot',
      shot,
      `recorded is x${ratio(shot)} of it, budget x${BUDGETS.ofScreenshots}`,
    ),
  ]
}

/** The way of those who have no recorder of their own. */
async function shootAll(page: Page, frames: number): Promise<void> {
  await page.evaluate(() => (window as unknown as BenchWindow).show())
  for (let frame = 0; frame < frames; frame += 1) {
    await page.evaluate((at) => (window as unknown as BenchWindow).draw(at), frame)
    await page.screenshot()
  }
}

/** Processor time of every process of the browser since it started. */
async function processorSeconds(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0)
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}
