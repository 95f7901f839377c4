// The Conductor: reads store and clock, composes the Frame, tells who writes it as text. Its only writer.
import { EASE } from '../look/tuning'
import { LAYERS } from '../model/layers'
import type { Run } from '../model/run'
import { changeEndsAt, type Moment } from '../show/moment'
import { endsAt, yearAt } from '../show/playback'
import { composeFrame, createFrame, DRAWN_SIZE, type Frame } from '../stage/frame'
import type { View } from '../stage/view'
import type { CakeStore } from '../state/store'
import type { Clock } from './clock'

export type FrameListener = (frame: Frame, run: Run) => void

export interface Conductor {
  frame: Frame
  view: View
  /** Composes the Frame of the clock's second. */
  conduct: () => void
  /** To be called once the composed Frame stands on the screen. */
  drawn: () => void
  /** Resolves when a drawn Frame shows the store and nothing is eased any more. */
  settled: () => Promise<void>
  /** Is called with every Frame; answers how to stop. */
  listen: (listener: FrameListener) => () => void
}

/** @param still no motion wanted: read each frame, the visitor may change it */
export function createConductor(
  store: CakeStore,
  clock: Clock,
  view: View,
  still: () => boolean,
): Conductor {
  const frame = createFrame()
  const listeners: FrameListener[] = []
  let waiting: (() => void)[] = []
  const changed = { second: 0, drawn: new Float64Array(DRAWN_SIZE) }
  const moment: Moment = { second: 0, year: 0, selected: -1, change: null, still: false }
  let shown = store.getState()
  let composed = false

  function conduct(): void {
    let state = store.getState()
    if (clock.second >= endsAt(state.playback)) {
      state.finishPlayback()
      state = store.getState()
    }
    if (composed && state.run !== shown.run) {
      changed.drawn.set(frame.drawn)
      changed.second = clock.second
      moment.change = changed
    }
    shown = state
    composed = true
    moment.second = clock.second
    moment.year = yearAt(state.playback, clock.second)
    moment.selected = state.selected === null ? -1 : LAYERS.indexOf(state.selected)
    moment.still = still()
    composeFrame(state, moment, view, frame)
    for (let i = 0; i < listeners.length; i += 1) listeners[i]?.(frame, state.run)
  }

  const isSettled = (): boolean =>
    composed &&
    store.getState() === shown &&
    shown.playback.kind !== 'glide' &&
    (moment.still || clock.second >= changeEndsAt(moment.change, EASE.changeSeconds))

  function drawn(): void {
    if (waiting.length === 0 || !isSettled()) return
    const ready = waiting
    waiting = []
    for (const resolve of ready) resolve()
  }

  return {
    frame,
    view,
    conduct,
    drawn,
    settled: () => new Promise((resolve) => waiting.push(resolve)),
    listen(listener) {
      listeners.push(listener)
      return () => {
        const at = listeners.indexOf(listener)
        if (at >= 0) listeners.splice(at, 1)
      }
    },
  }
}
