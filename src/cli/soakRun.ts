// The soak itself: weeks of an exhibit in minutes, by moving its clocks on between visits.
import type { Browser, CDPSession, Page } from 'playwright-core'
import { LOG_KEY, MOST_ROWS } from '../kiosk/log'
import { writeBook } from '../kiosk/logBook'
import { packJson } from '../state/packing'
import { type LapseWindow, lapsed } from './lapse'
import { statsOf, takeSample } from './soakGauge'
import type { Sample, Segment } from './soakVerdict'
import { deedsOf, ROUND, stay, wake } from './soakVisit'

/** The nightly reload would sweep away what has grown. */
const CONFIG = `~${packJson({ reloadAt: null })}`
const PATH = `/?mode=kiosk&quality=low&config=${CONFIG}#debug`
const SCREEN = { width: 1080, height: 1920 } as const
/** Makes the drawing buffer about 64 pixels wide. */
const PIXEL_RATIO = 0.06

/** Simulated seconds before a visitor comes; with idle time and countdown two minutes and more. */
const ALONE_SECONDS = 50
const IDLE_SECONDS = 60
const COUNTDOWN_SECONDS = 20
const VISIT_SECONDS = ALONE_SECONDS + IDLE_SECONDS + COUNTDOWN_SECONDS
/** Every so many visits somebody is still there. */
const STAYS_EVERY = 5
/** Frames for each visit of the whole soak. */
export const FRAMES_EACH = 10
/** From one frame to the next, at least: frames are counted, and more of them than are asked for cost hours. */
const FRAME_MS = 120
const SECONDS_PER_DAY = 86_400
/** Pictures compared, and after how long nothing eases any more. */
const PICTURES = 60
const REST_SECONDS = 60

export interface SoakPlan {
  readonly day: number
  /** Rounded up to whole rounds of deeds; one more round comes before. */
  readonly visits: number
  /** Drawn for each visit, at least, from the start up to it. */
  readonly framesEach: number
  readonly samples: number
  /** Source run in the page before its own. */
  readonly before?: string
  readonly told?: (line: string) => void
}

/** Source that holds frames back, after that of the moved clock. */
const SPARED = `(() => {
  const ask = window.requestAnimationFrame.bind(window)
  const waits = new Map()
  let id = 0
  let last = 0
  window.requestAnimationFrame = (run) => {
    const own = ++id
    const wait = Math.min(${FRAME_MS}, last + ${FRAME_MS} - performance.now())
    waits.set(own, setTimeout(() => ask((at) => {
      if (!waits.delete(own)) return
      last = performance.now()
      run(at)
    }), Math.max(0, wait)))
    return own
  }
  window.cancelAnimationFrame = (own) => {
    clearTimeout(waits.get(own))
    waits.delete(own)
  }
})()`

/** Source that fills the log, as after weeks: the rows of visitors would be seen as growth. */
const FILLED = `localStorage.setItem(${JSON.stringify(LOG_KEY)}, ${JSON.stringify(fullBook())})`

function fullBook(): string {
  const rows = Array.from({ length: MOST_ROWS }, () => ['2026-01-01T00:00Z', 'boot', ''] as const)
  return writeBook({ rows, days: {} })
}

/** The simulated seconds and the frames that so many visits come to, at least. */
export const workOf = (visits: number, framesEach: number) => ({
  visits,
  frames: visits * framesEach,
  hours: Math.floor((visits * VISIT_SECONDS) / 3600),
})

/** Runs one page from that day on. */
export async function runSegment(
  browser: Browser,
  address: string,
  plan: SoakPlan,
): Promise<Segment> {
  const { day, samples: count } = plan
  const context = await browser.newContext({
    viewport: SCREEN,
    deviceScaleFactor: PIXEL_RATIO,
    hasTouch: true,
    reducedMotion: 'no-preference',
  })
  await context.addInitScript(lapsed(day))
  await context.addInitScript(SPARED)
  await context.addInitScript(FILLED)
  if (plan.before) await context.addInitScript(plan.before)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  try {
    await page.goto(address + PATH)
    await ready(page)
    await reach(page, 'attract', 0)
    const cdp = await context.newCDPSession(page)
    await cdp.send('Performance.enable')
    const begin = day * SECONDS_PER_DAY
    const distinct = await distinctPictures(page, begin)
    const { frames: before } = await statsOf(page)
    const rounds = Math.max(count, Math.ceil(plan.visits / ROUND))
    const samples: Sample[] = []
    let seconds = 0
    let visits = 0
    // The first round warms up: code is compiled, words and textures arrive.
    for (let round = 0; round <= rounds; round += 1) {
      for (let each = 0; each < ROUND; each += 1) {
        await drawn(page, before + plan.framesEach * visits)
        seconds += await visit(page, visits)
        visits += 1
      }
      const isDue = Math.floor((round * count) / rounds) > samples.length - 1
      if (isDue) samples.push(await sampled(page, cdp, visits, plan))
    }
    const { frames } = await statsOf(page)
    return {
      day,
      samples,
      distinct,
      frames: frames - before,
      visits,
      simulatedSeconds: seconds,
      faults,
    }
  } finally {
    await context.close()
  }
}

async function sampled(page: Page, cdp: CDPSession, visits: number, { day, told }: SoakPlan) {
  const sample = await takeSample(page, cdp, visits)
  told?.(`day ${day}, ${visits} visits: ${JSON.stringify(sample.counts)}`)
  return sample
}

/** One visitor comes, does what the table says, and leaves; answers the seconds that have passed. */
async function visit(page: Page, index: number): Promise<number> {
  await reach(page, 'attract', ALONE_SECONDS)
  await wake(page)
  await reach(page, 'awake', 0)
  for (const deed of deedsOf(index)) await deed(page)
  await reach(page, 'asking', IDLE_SECONDS)
  let more = 0
  if (index % STAYS_EVERY === 0) {
    await stay(page)
    await reach(page, 'asking', IDLE_SECONDS)
    more = IDLE_SECONDS
  }
  await reach(page, 'attract', COUNTDOWN_SECONDS)
  return VISIT_SECONDS + more
}

/** Waits for the cake. Not page.waitForFunction: it evaluates text, which the policy refuses. */
function ready(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const own = window as unknown as { cake?: { ready: Promise<unknown> } }
    while (!own.cake) await new Promise((done) => setTimeout(done, 20))
    await own.cake.ready
  })
}

/** Moves the clocks on, and waits until the exhibit is in that mode. */
function reach(page: Page, mode: string, seconds: number): Promise<void> {
  return page.evaluate(
    async ([wanted, by]) => {
      if (by > 0) (window as unknown as LapseWindow).lapse.by(by)
      const { dataset } = document.documentElement
      for (let looks = 0; dataset.kiosk !== wanted; looks += 1) {
        if (looks > 3000) throw new Error(`It is ${dataset.kiosk}, not ${wanted}.`)
        await new Promise((done) => setTimeout(done, 10))
      }
    },
    [mode, seconds] as const,
  )
}

/** Waits until that many frames were drawn. */
function drawn(page: Page, frames: number): Promise<void> {
  return page.evaluate(async (until) => {
    const { cake } = window as unknown as { cake: { stats(): { frames: number } } }
    for (let looks = 0; cake.stats().frames < until; looks += 1) {
      if (looks > 3000) throw new Error('The cake is not drawn.')
      await new Promise((done) => setTimeout(done, 10))
    }
  }, frames)
}

/** Different pictures among those of a second, from that second of the clock on. */
async function distinctPictures(page: Page, begin: number): Promise<number> {
  await wake(page)
  await reach(page, 'awake', 0)
  const distinct = await page.evaluate(
    ({ begin, rest, pictures }) => {
      const { cake } = window as unknown as { cake: { seek(second: number): void } }
      const canvas = document.querySelector('canvas')
      const gl = canvas?.getContext('webgl2')
      if (!canvas || !gl) throw new Error('There is no cake.')
      const pixels = new Uint8Array(canvas.width * canvas.height * 4)
      const seen = new Set<string>()
      cake.seek(begin)
      for (let i = 0; i < pictures; i += 1) {
        cake.seek(begin + rest + i / pictures)
        gl.readPixels(0, 0, canvas.width, canvas.height, gl.RGBA, gl.UNSIGNED_BYTE, pixels)
        seen.add(String(pixels))
      }
      return seen.size
    },
    { begin, rest: REST_SECONDS, pictures: PICTURES },
  )
  await reach(page, 'asking', IDLE_SECONDS)
  await reach(page, 'attract', COUNTDOWN_SECONDS)
  return distinct
}
