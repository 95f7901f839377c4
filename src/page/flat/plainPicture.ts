// Frames of the store's year for a flat picture, where no Conductor composes them.
import { createMoment } from '../../show/moment'
import { type Second, yearAt } from '../../show/playback'
import { CELLS } from '../../stage/cells'
import { composeFrame } from '../../stage/composeFrame'
import { createFrame } from '../../stage/frame'
import { createView } from '../../stage/view'
import { runsShown } from '../../state/replay'
import type { CakeStore } from '../../state/store'
import type { Pictured } from './FlatPicture'

/** A picture that stands still from change to change of the store. */
export function plainPicture(store: CakeStore, clock: { readonly second: Second }): Pictured {
  const frame = createFrame()
  const view = createView(CELLS.length)
  const moment = createMoment()
  moment.still = true
  const compose = () => {
    const state = store.getState()
    moment.year = yearAt(state.playback, clock.second)
    moment.measure = state.measure
    composeFrame(runsShown(state), moment, view, frame)
  }
  const runShown = () => runsShown(store.getState()).run
  compose()
  return {
    frame,
    runShown,
    listen: (listener) =>
      store.subscribe(() => {
        compose()
        listener(frame, runShown())
      }),
  }
}
