// Composes the Frame of a tour at one of its seconds: two runs and a weight, two framings and a way between.
import { LAYERS } from '../model/layers'
import type { Scenario } from '../model/scenario'
import type { TimedFraming } from '../show/compiledTour'
import { type Blend, createMoment, type Framed, type Moment, type Way } from '../show/moment'
import type { Shown } from '../show/tour'
import type { TourMoment } from '../show/tourMoment'
import { composeFrame } from './composeFrame'
import { createFrame, type Frame, type Runs } from './frame'
import type { View } from './view'

/** Answers the runs of a scenario that a tour shows; the same objects each time. */
export type RunsOf = (scenario: Scenario) => Runs

const createFramed = (): Framed => ({
  selected: -1,
  claim: 0,
  azimuthDeg: 0,
  elevationDeg: 0,
  zoom: 1,
})

/** What the picture eases from besides, where a visitor leaps into a tour or out of it. */
type Leap = Pick<Moment, 'blend' | 'flight'>

/** Answers what composes the Frame of a tour, allocation-free; one for each picture that is drawn. */
export function createTeller(): (
  told: TourMoment,
  still: boolean,
  runsOf: RunsOf,
  view: View,
  out: Frame,
  leap?: Leap,
) => Runs {
  const moment = createMoment()
  const before = createFrame()
  const blend: Blend = { drawn: before.drawn, weight: 1 }
  const way: Way = { from: createFramed(), to: createFramed(), flown: 1 }
  moment.way = way
  return (told, still, runsOf, view, out, leap) => {
    const { flown, weight } = told
    moment.second = told.second
    moment.year = told.year
    moment.still = still
    readFramed(told.from, way.from)
    readFramed(told.to, way.to)
    way.flown = flown
    // A layer near by stands still, so that it can be looked at.
    moment.sway = still ? 0 : wholeOf(told.from) * (1 - flown) + wholeOf(told.to) * flown
    moment.blend = moment.flight = null
    if (weight < 1 && !still) {
      readShown(told.before, moment)
      composeFrame(runsOf(told.before.scenario), moment, view, before)
      blend.weight = weight
      moment.blend = blend
    }
    if (leap?.blend) moment.blend = leap.blend
    if (leap) moment.flight = leap.flight
    readShown(told.after, moment)
    const runs = runsOf(told.after.scenario)
    composeFrame(runs, moment, view, out)
    return runs
  }
}

const wholeOf = ({ layer }: TimedFraming): number => (layer === null ? 1 : 0)

function readFramed(
  { layer, claim, azimuthDeg, elevationDeg, zoom }: TimedFraming,
  out: Framed,
): void {
  out.selected = layer === null ? -1 : LAYERS.indexOf(layer)
  out.claim = claim ?? 0
  out.azimuthDeg = azimuthDeg
  out.elevationDeg = elevationDeg
  out.zoom = zoom
}

function readShown(shown: Shown, out: Moment): void {
  const { measure, slice, explode, signs, selected, claim, claimSecond } = shown
  out.measure = measure
  out.slice = slice
  out.explode = explode
  out.allSigns = signs === 'all'
  out.selected = selected === null ? -1 : LAYERS.indexOf(selected)
  out.claim = claim ?? 0
  out.claimSecond = claimSecond
}
