// The rules of quality `auto`, on machines that exist only as frame times.
import { describe, expect, it } from 'vitest'
import {
  createPace,
  type Drawing,
  drawingFor,
  drawingOf,
  type Pace,
  RUNGS,
  ratioFor,
  takeFrameTime,
} from '../../src/app/qualityRules'
import { hash } from '../../src/model/hash'

const REFRESH = 1 / 60
const LAST = RUNGS.length - 1

/** A step of `auto`: at which second, from which rung to which. */
interface Step {
  readonly second: number
  readonly from: number
  readonly to: number
}

type Machine = (rung: number, second: number) => number

/** A screen shows a frame at a refresh, never between two. */
const screened = (seconds: number, refresh = REFRESH) =>
  Math.max(1, Math.ceil(seconds / refresh - 1e-6)) * refresh

/** Lets a machine draw for so many seconds. */
function play(machine: Machine, seconds: number, pace: Pace = createPace()): readonly Step[] {
  const steps: Step[] = []
  for (let second = 0; second < seconds; ) {
    const from = pace.rung
    const frame = machine(from, second)
    second += frame
    if (takeFrameTime(pace, frame)) steps.push({ second, from, to: pace.rung })
  }
  return steps
}

const pathOf = (steps: readonly Step[]) => steps.map(({ to }) => to)
const downTo = (rung: number) => Array.from({ length: rung }, (_, i) => i + 1)

describe('the rungs of auto', () => {
  it('take pixels first, effects second and counts last, and never give any of them back', () => {
    const cost = ({ ratio, pixels, detail, particles }: Drawing) => [
      ratio,
      pixels,
      +detail,
      particles,
    ]
    const firstLess = (of: (drawing: Drawing) => number) =>
      RUNGS.findIndex((rung, i) => i > 0 && of(rung) < of(RUNGS[i - 1] as Drawing))
    expect(RUNGS[0]).toEqual(drawingOf('high'))
    expect(firstLess((rung) => rung.pixels)).toBe(1)
    expect(firstLess((rung) => rung.particles)).toBeGreaterThan(firstLess((rung) => +rung.detail))
    expect(firstLess((rung) => +rung.detail)).toBeGreaterThan(1)
    for (let i = 1; i < RUNGS.length; i += 1) {
      const [before, now] = [cost(RUNGS[i - 1] as Drawing), cost(RUNGS[i] as Drawing)]
      now.forEach((value, k) => {
        expect(value).toBeLessThanOrEqual(before[k] as number)
      })
      expect(now).not.toEqual(before)
    }
  })

  it('keep one canvas: what cannot change without a new one is the same on all', () => {
    expect(new Set(RUNGS.map(({ smooth }) => smooth)).size).toBe(1)
  })
})

describe('auto', () => {
  it('stays at the best on a machine that keeps up', () => {
    expect(play(() => REFRESH, 600)).toEqual([])
  })

  it('goes down rung by rung until the frames are quick, and there rests', () => {
    const steps = play((rung) => screened(0.03 * 0.7 ** rung), 8)
    expect(pathOf(steps)).toEqual(downTo(2))
  })

  it('goes all the way down on a very slow machine within half a minute of drawing', () => {
    const steps = play((rung) => 0.4 * 0.85 ** rung, 30)
    expect(pathOf(steps)).toEqual(downTo(LAST))
  })

  it('comes back up when the load is gone, one rung at a time and slowly', () => {
    const load: Machine = (_, second) => (second < 20 ? 0.05 * 0.9 ** second : REFRESH)
    const steps = play(load, 300)
    const up = steps.filter(({ from, to }) => to < from)
    expect(steps.at(-1)?.to).toBe(0)
    for (const { from, to } of up) expect(from - to).toBe(1)
    for (let i = 1; i < up.length; i += 1)
      expect((up[i] as Step).second - (up[i - 1] as Step).second).toBeGreaterThan(9)
  })

  it('does not flicker where one rung is just too slow: ever rarer trials', () => {
    const steps = play((rung) => (rung < 2 ? 0.0334 : REFRESH), 3600)
    const trials = steps.filter(({ from, to }) => to < from).map(({ second }) => second)
    expect(trials.length).toBeGreaterThan(0)
    expect(trials.length).toBeLessThanOrEqual(5)
    for (let i = 2; i < trials.length; i += 1) {
      const [a, b, c] = trials.slice(i - 2, i + 1) as [number, number, number]
      expect(c - b).toBeGreaterThan(2 * (b - a))
    }
    expect(Math.min(...pathOf(steps).slice(2))).toBe(1)
  })

  it('is not moved by noise: single long frames, a jitter of a tenth', () => {
    const noisy: Machine = (_, second) => {
      const dice = hash(Math.floor(second * 1000), 5)
      return dice > 0.9 ? 0.12 : REFRESH * (0.9 + 0.1 * dice)
    }
    expect(play(noisy, 300)).toEqual([])
  })

  it('gives nothing away to a screen of 30 Hz: it comes back and stays', () => {
    const steps = play(() => 1 / 30, 600)
    expect(pathOf(steps)).toEqual([...downTo(LAST), 0])
  })

  it('tries nothing between quick and slow, as on a screen of 50 Hz', () => {
    const pace = createPace()
    pace.rung = 3
    expect(play(() => 1 / 50, 600, pace)).toEqual([])
  })

  it('takes no sleep for a slow frame', () => {
    const pace = createPace()
    const before = { ...pace }
    for (const seconds of [0, -1, Number.NaN, 3, 3600])
      expect(takeFrameTime(pace, seconds)).toBe(false)
    expect(pace).toEqual(before)
  })
})

describe('a level', () => {
  it('is what its name says, and auto without graphics of its own is low', () => {
    expect(drawingFor('medium', false, 3)).toEqual(drawingOf('medium'))
    expect(drawingFor('auto', true, 0)).toEqual(drawingOf('low'))
    expect(drawingFor('auto', false, 0)).toEqual(drawingOf('high'))
    expect(drawingFor('auto', false, LAST)).toBe(RUNGS[LAST])
  })

  it('has at least 60,000 particles at high and 4,000 at low', () => {
    expect(drawingOf('high').particles).toBeGreaterThanOrEqual(60_000)
    expect(drawingOf('low').particles).toBe(4000)
  })

  it.each([
    ['low', 1_000_000],
    ['medium', 2_000_000],
    ['high', 3_700_000],
  ] as const)('caps the buffer of a 4K panel at %s', (level, most) => {
    const drawing = drawingOf(level)
    const [width, height] = [3840, 2160]
    const ratio = ratioFor(drawing, 1, width, height)
    expect(ratio).toBeLessThan(1)
    expect(width * ratio * height * ratio).toBeLessThanOrEqual(most * 1.0001)
    expect(width * ratio * height * ratio).toBeGreaterThan(most * 0.99)
  })

  it('draws a small stage as finely as screen and level allow, and no finer', () => {
    expect(ratioFor(drawingOf('high'), 3, 390, 844)).toBe(2)
    expect(ratioFor(drawingOf('high'), 1, 1600, 900)).toBe(1)
    expect(ratioFor(drawingOf('low'), 2, 390, 844)).toBe(1)
  })
})
