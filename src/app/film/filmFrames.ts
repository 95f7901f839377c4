// What a film shows at a second: the Frame of its tour, or of passing years, in a view of its own.

import { filmLayoutOf } from '../../film/filmLayout'
import type { Film } from '../../film/filmRequest'
import { type FilmSource, passingYear } from '../../film/filmSource'
import { LETTERING } from '../../look/lettering'
import { LAYERS } from '../../model/layers'
import { createMoment } from '../../show/moment'
import type { Second } from '../../show/playback'
import { createTourMoment, momentAt } from '../../show/tourMoment'
import { CELLS } from '../../stage/cells'
import { composeFrame } from '../../stage/composeFrame'
import type { Frame } from '../../stage/frame'
import { createTeller } from '../../stage/tellFrame'
import { createView, type View } from '../../stage/view'
import { createRunsOf } from '../../state/toldRuns'

/** The view of a film: its stage, less what its title takes. */
export function filmViewOf(film: Film): View {
  const { supersampling, strip } = film.request
  const { stage, free } = filmLayoutOf(film)
  const { width, height } = stage
  const letters = width > height ? LETTERING.filmLetters : 1
  const view = createView(CELLS.length)
  return Object.assign(view, {
    width,
    height,
    pixelRatio: supersampling,
    strip,
    letters,
    free: { ...free },
  })
}

/** Answers what fills a Frame with a second of the source; a pure function of the second. */
export function createFilmFrames({ tour, years, address }: FilmSource) {
  const runsOf = createRunsOf()
  if (tour !== null) {
    const told = createTourMoment()
    const tell = createTeller()
    return (second: Second, view: View, out: Frame): void => {
      tell(momentAt(tour, second, told), false, runsOf, view, out)
    }
  }
  const { measure, slice, explode, signs, layer, claim, preset, levers, from } = address
  const { assumptions, events } = address
  const scenario = { preset, levers, from, assumptions, events }
  const moment = Object.assign(createMoment(), {
    measure,
    slice,
    explode,
    allSigns: signs === 'all',
    selected: layer === null ? -1 : LAYERS.indexOf(layer),
    claim: claim ?? 0,
    claimSecond: claim === null ? Number.NEGATIVE_INFINITY : 0,
    // A layer near by stands still, so that it can be looked at.
    sway: layer === null ? 1 : 0,
  })
  return (second: Second, view: View, out: Frame): void => {
    moment.second = second
    moment.year = years === null ? address.year : passingYear(years, second)
    composeFrame(runsOf(scenario), moment, view, out)
  }
}
