// What can be wrong with a tour, as codes: broken order, lengths, ids, years, blends, captions, claims.
import { LAYERS } from '../model/layers'
import { LEVERS, type LeverId, YEAR_RANGE } from '../model/levers'
import { PRESETS } from '../model/presets'
import { excessOf } from '../model/ranges'
import { CLAIM_IDS } from './claims'
import { type CompiledTour, placeAt, type TimedShown } from './compiledTour'
import { SLICES } from './moment'
import { holdsClaim } from './shown'
import { type Args, CAPTION_GAP, type Framing, type Shown, type Tour } from './tour'

export const TOUR_CODES = [
  'noStops',
  'repeatedId',
  'wrongPredecessor',
  'wrongLength',
  'badFlight',
  'badHold',
  'badCueTime',
  'badFraming',
  'unknownId',
  'pushedTooFar',
  'badYears',
  'blendsOverlap',
  'badCaptionTime',
  'captionsOverlap',
  'claimInHold',
  'claimBroken',
  'claimNotSeen',
  'seam',
] as const

export interface TourProblem {
  /** The stop or the caption it is about; empty for the tour as a whole. */
  readonly path: string
  readonly code: (typeof TOUR_CODES)[number]
  readonly args: Args
}

/** Limits, seconds unless said otherwise: flights are short and holds are not, or people feel sick. */
export const LIMITS = {
  flightLeast: 0.6,
  flightMost: 1.2,
  holdLeast: 2,
  captionLeast: 1,
  captionMost: 7,
  /** How far a framing may be turned from where the camera rests, degrees. */
  azimuthDeg: 180,
  elevationDeg: 39,
  zoomLeast: 0.7,
  zoomMost: 1.7,
} as const

type Note = (path: string, code: TourProblem['code'], args?: Args) => void

/** Everything that is wrong with a tour, in the order of the checks. */
export function tourProblems(tour: Tour, compiled: CompiledTour): TourProblem[] {
  const problems: TourProblem[] = []
  const note: Note = (path, code, args = {}) => problems.push({ path, code, args })
  checkOrder(tour, compiled, note)
  for (const stop of tour.stops) checkStop(tour, stop, note)
  for (const state of compiled.states) checkShown(compiled, state, note)
  checkYears(compiled, note)
  checkBlends(compiled, note)
  checkCaptions(compiled, note)
  if (tour.loops) checkSeam(compiled, note)
  return problems
}

const isWithin = (value: number, least: number, most: number): boolean =>
  value >= least && value <= most

const stopAt = ({ stops }: CompiledTour, second: number): string =>
  stops[Math.max(0, placeAt(stops, second))]?.id ?? ''

function checkOrder({ stops, loops, seconds }: Tour, compiled: CompiledTour, note: Note): void {
  if (stops.length === 0) note('', 'noStops')
  for (const [at, { id, after }] of stops.entries()) {
    const before = stops[at - 1]?.id ?? (loops ? stops.at(-1)?.id : null) ?? null
    if (after !== before) note(id, 'wrongPredecessor', { after: `${after}`, before: `${before}` })
    if (stops.findIndex((other) => other.id === id) !== at) note(id, 'repeatedId')
  }
  if (compiled.seconds !== seconds) note('', 'wrongLength', { seconds, sum: compiled.seconds })
}

function checkStop({ stops, loops }: Tour, stop: Tour['stops'][number], note: Note): void {
  const { id, flightSeconds, holdSeconds, framing, cues } = stop
  const isLeap = stop === stops[0] && !loops
  const isFlight = isWithin(flightSeconds, LIMITS.flightLeast, LIMITS.flightMost)
  if (isLeap ? flightSeconds !== 0 : !isFlight) note(id, 'badFlight', { flightSeconds })
  if (!(holdSeconds >= LIMITS.holdLeast && Number.isFinite(holdSeconds)))
    note(id, 'badHold', { holdSeconds })
  if (!isFramed(framing)) note(id, 'badFraming')
  checkLayer(framing.layer, id, note)
  let last = 0
  for (const { at, claim } of cues) {
    if (!isWithin(at, last, flightSeconds + holdSeconds)) note(id, 'badCueTime', { at })
    if (claim !== undefined && at > flightSeconds) note(id, 'claimInHold', { at })
    last = at
  }
}

const isFramed = ({ azimuthDeg, elevationDeg, zoom }: Framing): boolean =>
  isWithin(azimuthDeg, -LIMITS.azimuthDeg, LIMITS.azimuthDeg) &&
  isWithin(elevationDeg, -LIMITS.elevationDeg, LIMITS.elevationDeg) &&
  isWithin(zoom, LIMITS.zoomLeast, LIMITS.zoomMost)

function checkLayer(layer: Shown['selected'], path: string, note: Note): void {
  if (layer !== null && !LAYERS.includes(layer)) note(path, 'unknownId', { id: layer })
}

const MEASURES: readonly Shown['measure'][] = ['capacity', 'capital', 'coverage']

function checkShown(compiled: CompiledTour, { begin, shown }: TimedShown, note: Note): void {
  const { scenario, claim, selected, measure, slice, explode, signs } = shown
  const path = stopAt(compiled, begin)
  const refuse = (id: string) => note(path, 'unknownId', { id })
  checkLayer(selected, path, note)
  if (claim !== null && !CLAIM_IDS.includes(claim)) refuse(String(claim))
  if (!MEASURES.includes(measure)) refuse(measure)
  if (!SLICES.includes(slice)) refuse(slice)
  if (signs !== 'rest' && signs !== 'all') refuse(signs)
  if (!isWithin(explode, 0, 1)) note(path, 'pushedTooFar', { explode })
  if (!Object.hasOwn(PRESETS, scenario.preset)) refuse(scenario.preset)
  else {
    const excess = excessOf(scenario)
    if (excess) note(path, 'pushedTooFar', { parameter: excess.parameter, value: excess.value })
    if (!holdsClaim(shown)) note(path, 'claimBroken', { claim: claim ?? 0 })
  }
  for (const [id, value] of Object.entries(scenario.levers)) {
    const lever = Object.hasOwn(LEVERS, id) ? LEVERS[id as LeverId] : undefined
    if (!lever) refuse(id)
    else if (!isWithin(value, lever.min, lever.max))
      note(path, 'pushedTooFar', { lever: id, value })
  }
}

function checkYears(compiled: CompiledTour, note: Note): void {
  const { years, seconds } = compiled
  for (const [at, { begin, end, from, to }] of years.entries()) {
    const before = years[at - 1]
    const follows = before === undefined || (before.to === from && before.end <= begin)
    const isReal = [from, to].every((year) => isWithin(year, YEAR_RANGE.min, YEAR_RANGE.max))
    if (follows && isReal && end <= seconds) continue
    note(stopAt(compiled, begin), 'badYears', { from, to, before: before?.to ?? from })
  }
}

function checkBlends(compiled: CompiledTour, note: Note): void {
  const { states, seconds } = compiled
  for (const [at, { begin, settles }] of states.entries()) {
    const next = states[at + 1]?.begin ?? seconds
    if (settles > next) note(stopAt(compiled, begin), 'blendsOverlap', { begin, next })
  }
}

function checkCaptions(compiled: CompiledTour, note: Note): void {
  const { captions, stops, states } = compiled
  for (const [at, { id, begin, end, seconds, tells }] of captions.entries()) {
    const stop = stops[placeAt(stops, begin)]
    const isLong = isWithin(seconds, LIMITS.captionLeast, LIMITS.captionMost)
    const isHeld = stop !== undefined && begin >= stop.arrives && end <= stop.end
    if (!isLong || !isHeld) note(id, 'badCaptionTime', { begin, end })
    const next = captions[at + 1]?.begin ?? Number.POSITIVE_INFINITY
    if (end + CAPTION_GAP > next) note(id, 'captionsOverlap', { end, next })
    const first = Math.max(0, placeAt(states, begin))
    const during = states.slice(first, placeAt(states, end) + 1)
    const isSeen = during.every(({ shown }) => shown.claim === tells)
    if (tells !== undefined && !isSeen) note(id, 'claimNotSeen', { claim: tells })
  }
}

function checkSeam({ states, years }: CompiledTour, note: Note): void {
  const [first, last] = [states[0], states.at(-1)].map((state) => JSON.stringify(state?.shown))
  const [from, to] = [years[0]?.to ?? 0, years.at(-1)?.to ?? 0]
  if (first !== last || from !== to) note('', 'seam', { from, to })
}
