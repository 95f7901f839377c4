// How much is drawn at each quality, and the rules by which `auto` steps down and slowly up again.
import type { Quality } from '../look/ids'
import { AUTO, PARTICLES, PIXEL_RATIO, PIXELS } from '../look/quality'

export type Level = Exclude<Quality, 'auto'>

/** What the machine is asked for. */
export interface Drawing {
  level: Level
  /** Edges smoothed by the graphics; fixed for the life of a canvas. */
  smooth: boolean
  /** Drawing-buffer pixels per CSS pixel at most, and in the whole buffer at most. */
  ratio: number
  pixels: number
  /** Shadow rays, lamps, mirrors, haloes and grain. */
  detail: boolean
  /** Particles of the up-stream. */
  particles: number
}

/** The drawing of a level chosen by name. */
export const drawingOf = (level: Level): Drawing => ({
  level,
  smooth: level !== 'low',
  ratio: PIXEL_RATIO[level],
  pixels: PIXELS[level],
  detail: level !== 'low',
  particles: PARTICLES[level],
})

const shrunk = (share: number, rest: Partial<Drawing> = {}): Drawing => {
  const high = drawingOf('high')
  return { ...high, ratio: high.ratio * share, pixels: high.pixels * share * share, ...rest }
}

const fewest = AUTO.pixelShares[AUTO.pixelShares.length - 1] as number

/** The rungs of `auto`, best first: pixels go first, then effects, then counts. */
export const RUNGS: readonly Drawing[] = [
  ...AUTO.pixelShares.map((share) => shrunk(share)),
  shrunk(fewest, { detail: false }),
  shrunk(fewest, { detail: false, particles: PARTICLES.medium }),
  shrunk(fewest, { detail: false, particles: PARTICLES.low }),
]

const LAST = RUNGS.length - 1

/** What is drawn at a quality; `auto` without graphics of its own is low, for good. */
export function drawingFor(quality: Quality, software: boolean, rung: number): Drawing {
  if (quality !== 'auto') return drawingOf(quality)
  return software ? drawingOf('low') : (RUNGS[rung] ?? drawingOf('high'))
}

/** Drawing-buffer pixels per CSS pixel on a screen of `screenRatio`, for a stage of CSS px. */
export const ratioFor = (
  { ratio, pixels }: Drawing,
  screenRatio: number,
  width: number,
  height: number,
): number => Math.min(screenRatio, ratio, Math.sqrt(pixels / Math.max(1, width * height)))

/** What `auto` knows: one object, changed in place, since it is asked every frame. */
export interface Pace {
  /** Place in RUNGS. */
  rung: number
  /** True while a better rung is on trial. */
  trying: boolean
  /** Trials of the next better rung that were slow. */
  failed: number
  /** Where a way down began, and the median frame time there; -1 while none is under way. */
  from: number
  fromSeconds: number
  /** True where the way down was in vain: something else sets the pace, such as a screen of 30 Hz. */
  vain: boolean
  /** Seconds since the last step. */
  held: number
  /** Frame times of the window, seconds, and how many were written since the last step. */
  times: Float64Array
  count: number
}

export const createPace = (rung = 0): Pace => ({
  rung,
  trying: false,
  failed: 0,
  from: -1,
  fromSeconds: 0,
  vain: false,
  held: 0,
  times: new Float64Array(AUTO.windowFrames),
  count: 0,
})

/**
 * Takes the seconds since the last frame; moves `pace.rung` if it must and says whether it did.
 * A frame longer than AUTO.hiccupSeconds is no measure: the page slept.
 */
export function takeFrameTime(pace: Pace, seconds: number): boolean {
  if (!(seconds > 0) || seconds > AUTO.hiccupSeconds) return false
  pace.held += seconds
  if (pace.held < AUTO.warmUpSeconds) return false
  pace.times[pace.count % AUTO.windowFrames] = seconds
  pace.count += 1
  const full = pace.count >= AUTO.windowFrames
  const long = pace.held > AUTO.windowSeconds && pace.count >= AUTO.windowFramesLeast
  if (!full && !long) return false
  const median = medianOf(pace)
  if (median > AUTO.slowSeconds) return stepDown(pace, median)
  if (pace.trying) pace.failed = 0
  pace.trying = false
  pace.vain = false
  pace.from = -1
  return median < AUTO.quickSeconds && stepUp(pace)
}

const sorted = new Float64Array(AUTO.windowFrames)

function medianOf({ times, count }: Pace): number {
  const used = Math.min(count, times.length)
  for (let i = 0; i < times.length; i += 1)
    sorted[i] = i < used ? (times[i] as number) : Number.POSITIVE_INFINITY
  sorted.sort()
  return sorted[used >> 1] as number
}

function stepDown(pace: Pace, median: number): boolean {
  if (pace.vain) return false
  if (pace.trying) {
    pace.trying = false
    pace.failed += 1
    return moveTo(pace, pace.rung + 1)
  }
  if (pace.from < 0) {
    pace.from = pace.rung
    pace.fromSeconds = median
  }
  if (pace.rung < LAST) return moveTo(pace, pace.rung + 1)
  if (pace.from === LAST || median < AUTO.gainLeast * pace.fromSeconds) return false
  pace.vain = true
  return moveTo(pace, pace.from)
}

/** One rung at a time, and after each trial that failed with more patience. */
function stepUp(pace: Pace): boolean {
  const patience = Math.min(AUTO.upMostSeconds, AUTO.upSeconds * AUTO.upGrowth ** pace.failed)
  if (pace.rung === 0 || pace.held < patience) return false
  pace.trying = true
  return moveTo(pace, pace.rung - 1)
}

function moveTo(pace: Pace, rung: number): true {
  pace.rung = rung
  pace.held = 0
  pace.count = 0
  return true
}
