// Whether something grows: least-squares slopes of what was counted, with their errors, against limits.

export const COUNTERS = [
  'heapBytes',
  'nodes',
  'listeners',
  'geometries',
  'textures',
  'programs',
  'subscribers',
] as const

export type Counter = (typeof COUNTERS)[number]

/** What there was after so many visits. */
export interface Sample {
  readonly visits: number
  readonly counts: Readonly<Record<Counter, number>>
}

/** A page that began on that day, with samples at even distances. */
export interface Segment {
  readonly day: number
  readonly samples: readonly Sample[]
  /** Different pictures among those drawn one after the other at its start. */
  readonly distinct: number
  readonly frames: number
  readonly visits: number
  readonly simulatedSeconds: number
  readonly faults: readonly string[]
}

/** For 100 visits. */
export interface Slope {
  readonly day: number
  readonly counter: Counter
  readonly per100: number
  /** One standard error of it. */
  readonly error: number
  readonly limit: number
  readonly holds: boolean
}

export interface Work {
  readonly visits: number
  readonly frames: number
  readonly hours: number
}

/** Samples before this share of the visits are left out: code is being compiled, caches fill. */
const WARM_SHARE = 0.1
/** A slope is known within so many standard errors. */
const ERRORS = 2
const PER = 100
/** Share of the distinct pictures of day 0 that every later day must have. */
const DISTINCT_SHARE = 0.95
const SECONDS_PER_HOUR = 3600

/** Most growth for 100 visits that could hide in the noise. @param visits of the segment */
export function limitOf(counter: Counter, visits: number): number {
  // Code that is compiled late and caches that fill up are seen as growth in a short run.
  if (counter === 'heapBytes') return Math.max(HEAP_LIMIT, SHORT_HEAP / visits)
  return Math.max(COUNT_LIMIT, SHORT_COUNT / visits)
}

/** Bytes for 100 visits, and bytes in all that a short run cannot tell from noise. */
const HEAP_LIMIT = 20_000
const SHORT_HEAP = 20_000_000
/** A hundredth of a node for each visit; one in all of a short run. */
const COUNT_LIMIT = 1
const SHORT_COUNT = 100

/** Least squares over the samples of a segment that has warmed up. */
export function slopeOf({ day, visits, samples }: Segment, counter: Counter): Slope {
  const settled = samples.filter(({ visits: after }) => after >= visits * WARM_SHARE)
  const points = settled.map((sample) => [sample.visits / PER, sample.counts[counter]] as const)
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  const meanX = mean(points.map(([x]) => x))
  const meanY = mean(points.map(([, y]) => y))
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
  const per100 = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread
  const left = points.reduce((sum, [x, y]) => sum + (y - meanY - per100 * (x - meanX)) ** 2, 0)
  const error = Math.sqrt(left / Math.max(1, points.length - 2) / spread)
  const limit = limitOf(counter, visits)
  return { day, counter, per100, error, limit, holds: per100 - ERRORS * error <= limit }
}

/** All slopes, and a sentence for each thing that does not hold. */
export function verdictOf(segments: readonly Segment[], least: Work) {
  const slopes = segments.flatMap((segment) => COUNTERS.map((counter) => slopeOf(segment, counter)))
  const sum = (pick: (segment: Segment) => number) =>
    segments.reduce((total, segment) => total + pick(segment), 0)
  const done: Work = {
    visits: sum(({ visits }) => visits),
    frames: sum(({ frames }) => frames),
    hours: sum(({ simulatedSeconds }) => simulatedSeconds) / SECONDS_PER_HOUR,
  }
  const atFirst = segments[0]?.distinct ?? 0
  const problems = [
    ...slopes
      .filter(({ holds }) => !holds)
      .map(
        ({ day, counter, per100, error, limit }) =>
          `From day ${day} ${counter} grow by ${per100.toFixed(1)} ± ${error.toFixed(1)} in 100 visits; at most ${limit.toFixed(1)} is allowed.`,
      ),
    ...segments
      .filter(({ distinct }) => distinct < atFirst * DISTINCT_SHARE)
      .map(
        ({ day, distinct }) => `On day ${day} only ${distinct} pictures differ, not ${atFirst}.`,
      ),
    ...(atFirst > 1 ? [] : ['The picture does not move at all.']),
    ...segments.flatMap(({ day, faults }) => faults.map((fault) => `From day ${day}: ${fault}`)),
    ...(['visits', 'frames', 'hours'] as const)
      .filter((kind) => done[kind] < least[kind])
      .map((kind) => `Only ${Math.floor(done[kind])} ${kind}, not ${least[kind]}.`),
  ]
  return { slopes, done, problems }
}
