// A kiosk whose graphics can be lost and refused, seen from outside: what stands on it, and what its log has counted.
import { expect } from 'vitest'
import { LOG_KEY } from '../../src/kiosk/log'
import type { LogKind } from '../../src/kiosk/logKinds'
import { type KioskOptions, type OpenKiosk, openKiosk } from './openKiosk'

const SMALL = { width: 800, height: 600, pixelRatio: 0.08 } as const
const PATIENT = { timeout: 60_000 } as const

/** Refuses WebGL while it is told to, counts contexts of the stage and page loads. */
const WATCHED = `(() => {
  const ask = HTMLCanvasElement.prototype.getContext
  window.refused = sessionStorage.getItem('refused') === 'yes'
  window.asked = 0
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    if (!/webgl/.test(kind)) return ask.call(this, kind, ...rest)
    window.asked += 1
    // A canvas keeps what it was given.
    if (!window.refused) this.given = ask.call(this, kind, ...rest)
    return this.given ?? null
  }
  sessionStorage.setItem('loads', String(1 + Number(sessionStorage.getItem('loads') ?? 0)))
})()`

interface Watched {
  refused: boolean
  asked: number
}

/** What stood there at the end of the task of a loss: a flat picture, its year, and how much of it was filled. */
export interface Lost {
  readonly flat: boolean
  readonly year: string
  readonly shapes: number
}

export interface WatchedKiosk extends OpenKiosk {
  /** A touch beside all controls, and the visit that it begins. */
  readonly touch: () => Promise<void>
  /** Somebody is there: a key that changes nothing. */
  readonly use: () => Promise<void>
  /** Moves the clocks on while somebody is there, so that nothing is reset. */
  readonly passInUse: (minutes: number) => Promise<void>
  readonly isFlat: () => Promise<boolean>
  readonly frames: () => Promise<number>
  /** How often a page was loaded in this window. */
  readonly loads: () => Promise<number>
  /** How often a context was asked for in this page. */
  readonly asked: () => Promise<number>
  /** Refuses contexts from now on, over reloads too, or grants them again. */
  readonly refuse: (refused: boolean) => Promise<void>
  /** Loses the context as a program does; null where there is none to lose. */
  readonly lose: () => Promise<Lost | null>
  /** Waits until the flat picture has gone and the cake draws on. */
  readonly untilWhole: () => Promise<void>
  /** What the log holds by now, over all days. */
  readonly counted: () => Promise<Partial<Record<LogKind, number>>>
}

export async function watchedKiosk(more = '', options: KioskOptions = {}): Promise<WatchedKiosk> {
  const kiosk = await openKiosk(`&quality=low${more}`, {
    ...SMALL,
    ...options,
    before: `${options.before ?? ''};${WATCHED}`,
  })
  const { page } = kiosk
  const isFlat = () => page.evaluate(() => document.querySelector('.flat') !== null)
  const frames = async () => (await kiosk.stats()).frames
  const use = () => page.keyboard.press('Tab')
  return {
    ...kiosk,
    use,
    async passInUse(minutes) {
      for (let half = 0; half < minutes * 2; half += 1) {
        await use()
        await kiosk.pass(30)
      }
      await use()
    },
    isFlat,
    frames,
    async touch() {
      await page.mouse.click(200, 150)
      await kiosk.until('awake')
    },
    loads: () => page.evaluate(() => Number(sessionStorage.getItem('loads'))),
    asked: () => page.evaluate(() => (window as unknown as Watched).asked),
    refuse: (refused) =>
      page.evaluate((now) => {
        sessionStorage.setItem('refused', now ? 'yes' : 'no')
        ;(window as unknown as Watched).refused = now
      }, refused),
    lose: () =>
      page.evaluate(async () => {
        const canvas = document.querySelector<HTMLCanvasElement>('#stage canvas')
        const gl = canvas?.getContext('webgl2')
        if (!canvas || !gl || gl.isContextLost()) return null
        return new Promise((done) => {
          // Heard after the page's own listener, in the same task.
          canvas.addEventListener('webglcontextlost', () => {
            const flat = document.querySelector('.flat')
            const shapes = [...(flat?.querySelectorAll('path[d]:not([d=""])') ?? [])].length
            const year = flat?.querySelector('.flat-year')?.textContent ?? ''
            done({ flat: flat !== null, year, shapes })
          })
          gl.getExtension('WEBGL_lose_context')?.loseContext()
        })
      }),
    async untilWhole() {
      await expect.poll(isFlat, PATIENT).toBe(false)
      const before = await frames()
      await expect.poll(frames, PATIENT).toBeGreaterThan(before)
    },
    counted: () =>
      page.evaluate((key) => {
        // As when the page is left: what is new is stored.
        window.dispatchEvent(new Event('pagehide'))
        const { days } = JSON.parse(localStorage.getItem(key) ?? '{"days":{}}') as {
          days: Record<string, Record<string, [count: number, sum: number]>>
        }
        const all: Record<string, number> = {}
        for (const counts of Object.values(days))
          for (const [name, [count]] of Object.entries(counts)) all[name] = (all[name] ?? 0) + count
        return all
      }, LOG_KEY),
  }
}
