// Holds a finished file against its plan: count and length of frames, key frames, colours, first picture.
import { type FilmProblem, filmProblem } from './filmProblem'
import { FORMATS, type Format, ticksPerSecondOf } from './formats'
import type { FilmPlan } from './plan'
import { isEven, ticksOf } from './rate'

/** What a file is held against. */
export type Expected = Pick<FilmPlan, 'request' | 'rate' | 'frames' | 'segments'>

/** One frame as the file holds it, times in ticks of the file. */
export interface Packet {
  readonly timestamp: number
  readonly duration: number
  readonly bytes: number
  readonly isKey: boolean
}

export interface ColourTags {
  readonly primaries: string | null
  readonly transfer: string | null
  readonly matrix: string | null
  readonly fullRange: boolean | null
}

/** What a finished file says of itself. */
export interface FileFacts {
  readonly width: number
  readonly height: number
  /** Whole ticks in a second. */
  readonly ticksPerSecond: number
  /** In the order of time. */
  readonly packets: readonly Packet[]
  readonly colours: ColourTags
}

/** What was read back from a finished file. */
export interface FilmFacts extends FileFacts {
  /** Brightness, 0..255, of the pixels of the first frame drawn small. */
  readonly firstPicture: ArrayLike<number>
}

const BT709_LIMITED: ColourTags = {
  primaries: 'bt709',
  transfer: 'bt709',
  matrix: 'bt709',
  fullRange: false,
}

/** A picture whose brightness varies less than this, squared, shows nothing. */
const BLANK_VARIANCE = 1

/** All that is wrong with a file; nothing where it is what was planned. */
export function verifyFilm(plan: Expected, facts: FilmFacts): readonly FilmProblem[] {
  const format = FORMATS[plan.request.codec]
  return [
    sizeProblem(plan, facts),
    countProblem(plan, facts),
    intervalProblem(plan, facts),
    emptyProblem(facts),
    format.hasKeyFrames ? keyProblem(plan, facts) : null,
    coloursProblem(format, facts),
    isBlank(facts.firstPicture) ? filmProblem('blankStart') : null,
  ].filter((problem) => problem !== null)
}

/** Mean and variance of brightness, in one pass over few pixels. */
export function spreadOf(pixels: ArrayLike<number>): { mean: number; variance: number } {
  const count = Math.max(1, pixels.length)
  let [sum, squares] = [0, 0]
  for (let at = 0; at < pixels.length; at += 1) {
    const value = pixels[at] as number
    sum += value
    squares += value * value
  }
  const mean = sum / count
  return { mean, variance: squares / count - mean * mean }
}

const isBlank = (pixels: ArrayLike<number>): boolean => spreadOf(pixels).variance < BLANK_VARIANCE

function sizeProblem({ request }: Expected, { width, height }: FilmFacts): FilmProblem | null {
  if (width === request.width && height === request.height) return null
  const args = { expected: `${request.width} × ${request.height}`, found: `${width} × ${height}` }
  return filmProblem('wrongSize', '', args)
}

function countProblem({ frames }: Expected, { packets }: FilmFacts): FilmProblem | null {
  if (packets.length === frames) return null
  return filmProblem('wrongFrameCount', '', { expected: frames, found: packets.length })
}

// Files that count in the rate's own units have one interval; others round each time, never a sum.
function intervalProblem(plan: Expected, facts: FilmFacts): FilmProblem | null {
  const { rate, request } = plan
  const { packets, ticksPerSecond } = facts
  const format = FORMATS[request.codec]
  const isExact = format.ticksPerSecond === null || format.isEvenOnly
  if (isExact && !isEven(rate, ticksPerSecond))
    return filmProblem('unequalIntervals', '', { frame: 0 })
  const tolerance = isExact ? 0 : ticksPerSecond / ticksPerSecondOf(request.codec, rate)
  const wrong = packets.findIndex(({ timestamp, duration }, frame) => {
    const begin = ticksOf(frame, rate, ticksPerSecond)
    const end = ticksOf(frame + 1, rate, ticksPerSecond)
    const isThere = Math.abs(timestamp - begin) <= tolerance
    return !isThere || Math.abs(duration - (end - begin)) > tolerance
  })
  return wrong < 0 ? null : filmProblem('unequalIntervals', '', { frame: wrong })
}

function emptyProblem({ packets }: FilmFacts): FilmProblem | null {
  const empty = packets.findIndex(({ bytes }) => !(bytes > 0))
  return empty < 0 ? null : filmProblem('emptyFrame', '', { frame: empty })
}

function keyProblem({ segments }: Expected, { packets }: FilmFacts): FilmProblem | null {
  const lacking = segments.find(({ first }) => packets[first]?.isKey === false)
  return lacking ? filmProblem('keyFrameMissing', '', { frame: lacking.first }) : null
}

function coloursProblem({ isTagged }: Format, { colours }: FilmFacts): FilmProblem | null {
  if (!isTagged) return null
  const names = Object.keys(BT709_LIMITED) as (keyof ColourTags)[]
  if (names.every((name) => colours[name] === BT709_LIMITED[name])) return null
  const { fullRange, primaries, transfer, matrix } = colours
  const range = fullRange === null ? '-' : fullRange ? 'full' : 'limited'
  const found = [range, primaries, transfer, matrix].map((tag) => tag ?? '-').join(', ')
  return filmProblem('wrongColours', '', { found })
}
