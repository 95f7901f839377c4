// A tour with absolute seconds, worked out once so that any second is a look-up.
import {
  type CompiledTour,
  placeAt,
  type Timed,
  type TimedCaption,
  type TimedLine,
  type TimedShown,
  type TimedStop,
  type TimedYears,
} from './compiledTour'
import type { Second } from './playback'
import { AT_REST, patched, withClaim } from './shown'
import { BLEND_SECONDS, type Cue, type Stop, type Tour } from './tour'
import { type TourProblem, tourProblems } from './tourProblems'

/** Sheds the dust of sums in floating point, seconds. */
const tidySecond = (second: number): Second => Math.round(second * 1e6) / 1e6

/** The tour with absolute seconds, and what is wrong with it; what is wrong may show, never throw. */
export function compileTour(tour: Tour): {
  readonly value: CompiledTour
  readonly problems: readonly TourProblem[]
} {
  const begins = beginsOf(tour.stops)
  const cues = tour.stops.flatMap((stop, at) => timedCues(stop, begins[at] ?? 0))
  const states = statesOf(tour, cues)
  const stops = tour.stops.map((stop, at) => timedStop(stop, begins[at] ?? 0, states))
  const value: CompiledTour = {
    id: tour.id,
    seconds: stops.at(-1)?.end ?? 0,
    loops: tour.loops === true,
    stops,
    states,
    years: yearsOf(tour, cues),
    captions: captionsOf(cues),
    narrations: narrationsOf(cues, stops),
    chapters: chaptersOf(tour, stops),
  }
  return { value, problems: tourProblems(tour, value) }
}

interface TimedCue extends Timed {
  readonly cue: Cue
}

function beginsOf(stops: readonly Stop[]): readonly Second[] {
  let second = 0
  return stops.map(({ flightSeconds, holdSeconds }) => {
    const begin = second
    second = tidySecond(second + flightSeconds + holdSeconds)
    return begin
  })
}

function timedCues({ cues }: Stop, begin: Second): TimedCue[] {
  return cues.map((cue) => ({ begin: tidySecond(begin + cue.at), cue }))
}

function timedStop(stop: Stop, begin: Second, states: readonly TimedShown[]): TimedStop {
  const { id, flightSeconds, holdSeconds, framing } = stop
  const arrives = tidySecond(begin + flightSeconds)
  const end = tidySecond(arrives + holdSeconds)
  const claim = states[placeAt(states, arrives)]?.shown.claim ?? null
  return { id, begin, arrives, end, framing: { ...framing, claim } }
}

function statesOf({ start }: Tour, cues: readonly TimedCue[]): TimedShown[] {
  const ground = patched(AT_REST, start.show ?? {})
  const first = Number.NEGATIVE_INFINITY
  const states = [{ begin: first, settles: first, shown: ground }]
  let shown = ground
  for (const { begin, cue } of cues) {
    if (cue.claim === undefined && !cue.show) continue
    if (cue.claim !== undefined) shown = withClaim(ground, cue.claim, begin)
    if (cue.show) shown = patched(shown, cue.show)
    states.push({ begin, settles: tidySecond(begin + BLEND_SECONDS), shown })
  }
  return states
}

function yearsOf({ start }: Tour, cues: readonly TimedCue[]): TimedYears[] {
  const first = Number.NEGATIVE_INFINITY
  const years = [{ begin: first, end: first, from: start.year, to: start.year }]
  for (const { begin, cue } of cues) {
    if (!cue.years) continue
    const { from, to, seconds } = cue.years
    years.push({ begin, end: tidySecond(begin + seconds), from, to })
  }
  return years
}

function captionsOf(cues: readonly TimedCue[]): TimedCaption[] {
  return cues.flatMap(({ begin, cue: { caption } }) =>
    caption ? [{ ...caption, begin, end: tidySecond(begin + caption.seconds) }] : [],
  )
}

// Narration may be spoken until the next begins, or its stop ends.
function narrationsOf(cues: readonly TimedCue[], stops: readonly TimedStop[]): TimedLine[] {
  const spoken = cues.filter(({ cue }) => cue.narration)
  return spoken.flatMap(({ begin, cue: { narration } }, at) => {
    if (!narration) return []
    const stopEnd = stops[placeAt(stops, begin)]?.end ?? begin
    return [{ ...narration, begin, end: Math.min(stopEnd, spoken[at + 1]?.begin ?? stopEnd) }]
  })
}

function chaptersOf({ stops }: Tour, timed: readonly TimedStop[]): TimedLine[] {
  const opened = stops.flatMap(({ chapter }, at) =>
    chapter === undefined ? [] : [{ id: chapter, begin: timed[at]?.begin ?? 0 }],
  )
  const last = timed.at(-1)?.end ?? 0
  return opened.map((chapter, at) => ({ ...chapter, end: opened[at + 1]?.begin ?? last }))
}
