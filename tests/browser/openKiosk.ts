// Opens the kiosk in a browser of the test file, with settings of the test's own and a clock that can be moved on.
import type { CakeWindow } from './cake'
import { type LapseWindow, lapsed } from './lapse'
import { type OpenCake, type OpenOptions, openCake } from './open'

export interface OpenKiosk extends OpenCake {
  /** `attract`, `awake`, `asking`, `night` or `cleaning`. */
  readonly mode: () => Promise<string | undefined>
  /** Moves the clocks on in steps of at most a minute, a beat after each. */
  readonly pass: (seconds: number) => Promise<void>
  /** Waits until the mode is this one. */
  readonly until: (mode: string) => Promise<void>
}

export interface KioskOptions extends OpenOptions {
  /** Content of kiosk.json; the shipped file where none is given. */
  readonly config?: object
  /** The age of the page at its start, days. */
  readonly days?: number
}

/** A little longer than a beat of the kiosk. */
const BEAT_MS = 300
const STEP_SECONDS = 60

/** @param more keys and hash of the address, as `&theme=light#debug` */
export async function openKiosk(more = '', options: KioskOptions = {}): Promise<OpenKiosk> {
  const { config, days, before = '', arrange, ...rest } = options
  const cake = await openCake(`/?mode=kiosk${more}`, {
    pixelRatio: 0.2,
    motion: true,
    pace: false,
    ...rest,
    before: `${lapsed(days)};${before}`,
    async arrange(page) {
      if (config) await page.route('**/kiosk.json', (route) => route.fulfill({ json: config }))
      await arrange?.(page)
    },
  })
  const { page } = cake
  const mode = () => page.evaluate(() => document.documentElement.dataset.kiosk)
  const until = async (wanted: string) => {
    await page.evaluate(async (kind) => {
      const isThere = () => document.documentElement.dataset.kiosk === kind
      while (!isThere()) await new Promise((done) => setTimeout(done, 20))
    }, wanted)
  }
  if (options.ready !== false)
    await page.evaluate(async () => {
      while (!('cake' in window)) await new Promise((done) => setTimeout(done, 20))
      await (window as unknown as CakeWindow).cake.ready
    })
  return {
    ...cake,
    mode,
    until,
    async pass(seconds) {
      for (let left = seconds; left > 0; left -= STEP_SECONDS) {
        await page.evaluate(
          (step) => (window as unknown as LapseWindow).lapse.by(step),
          Math.min(STEP_SECONDS, left),
        )
        await page.waitForTimeout(BEAT_MS)
      }
    },
  }
}
