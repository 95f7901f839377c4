// The Conductor: reads store and clock, composes the Frame, tells who writes it as text. Its only writer.
import { EASE } from '../look/tuning'
import { LAYERS } from '../model/layers'
import type { Run } from '../model/run'
import { createMoment } from '../show/moment'
import { endsAt, yearAt } from '../show/playback'
import { createTourMoment, momentAt } from '../show/tourMoment'
import { composeFrame } from '../stage/composeFrame'
import { createFrame, type Frame, type Runs } from '../stage/frame'
import { isHalved } from '../stage/halves'
import { levelHand, resetHand } from '../stage/hand'
import { swayDegAt } from '../stage/pose'
import { createTeller } from '../stage/tellFrame'
import type { View } from '../stage/view'
import type { CakeState } from '../state/cakeState'
import { runsShown } from '../state/replay'
import type { CakeStore } from '../state/store'
import { secondOfTelling, type Telling, tellingEndsAt } from '../state/telling'
import { createRunsOf } from '../state/toldRuns'
import type { Clock } from './clock'
import { createTransition, hasChanged } from './transition'

/** The words of the first frame may take another room, which the second is drawn in. */
const CALM_FRAMES = 2

export type FrameListener = (frame: Frame, run: Run) => void

export interface Conductor {
  frame: Frame
  view: View
  /** Composes the Frame of the clock's second. */
  conduct: () => void
  /** The run it is the Frame of. */
  runShown: () => Run
  /** What is compared with it; not drawn from, but pointed at. */
  beside: Frame
  /** True where two pictures are drawn. */
  isPair: () => boolean
  /** Makes the Frame that of one picture of a pair at the same second: 0 the own, 1 what is compared. */
  turn: (side: 0 | 1) => void
  /** To be called once the composed Frame stands on the screen. */
  drawn: () => void
  /** Resolves when a drawn Frame shows the store and nothing is eased any more. */
  settled: () => Promise<void>
  /** True where no later second shows anything else: no motion wanted, nothing plays, nobody waits. */
  isAtRest: () => boolean
  /** Is called with every Frame; answers how to stop. */
  listen: (listener: FrameListener) => () => void
  /** Lets go of hand and layer: the camera flies to the whole cake. */
  goHome: () => void
}

/** True where the camera has something else to frame. */
const isElsewhere = (now: CakeState, before: CakeState): boolean =>
  now.selected !== before.selected || now.claim !== before.claim || now.telling !== before.telling

/** The camera sways where nobody holds it: while playing, in a film, in an exhibition. */
function isSwaying(state: CakeState, view: View, still: boolean): boolean {
  const isShow = state.mode !== 'explore' || state.playback.kind === 'play'
  return isShow && !still && !view.hand.held && state.selected === null
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
  const own = createFrame()
  const beside = createFrame()
  const runs: Runs = { run: store.getState().run, baseline: store.getState().baseline }
  const runsBeside: Runs = { ...runs }
  const transition = createTransition()
  const moment = createMoment()
  const told = createTourMoment()
  const tell = createTeller()
  const runsOf = createRunsOf()
  let shown = store.getState()
  let composed = false
  let calmFrames = 0
  let isHeard = false

  const setOut = (): void => transition.setOut(clock.second, frame.pose)

  // What was not compared before grows out of the picture that stood alone.
  const change = (): void =>
    transition.change(
      clock.second,
      frame.drawn,
      shown.compared === null ? frame.drawn : beside.drawn,
    )

  // What is compared eases by itself, from what it was when the last change was made.
  function composeBeside(out: Frame, other: Frame | null): void {
    const { blend } = moment
    moment.blend = transition.beside()
    composeFrame(runsBeside, moment, view, out, other)
    moment.blend = blend
  }

  function isPair(): boolean {
    return shown.compared !== null && shown.telling === null && isHalved(view)
  }

  // The visitor leaps where the second of the tour does not follow from the one before.
  function conductTelling(telling: Telling): void {
    const { second } = clock
    const at = secondOfTelling(telling, second)
    const before = shown.telling
    const isLeap =
      before !== telling && (before?.id !== telling.id || secondOfTelling(before, second) !== at)
    if (composed && isLeap) {
      change()
      setOut()
    }
    momentAt(telling.tour, at, told)
    transition.read(second, moment)
    const { run } = tell(told, moment.still, runsOf, view, frame, moment)
    runs.run = run
    for (let i = 0; i < listeners.length; i += 1) listeners[i]?.(frame, run)
  }

  function turn(side: 0 | 1): void {
    if (side === 0) return void composeFrame(runs, moment, view, frame, beside)
    composeFrame(runs, moment, view, own)
    composeBeside(frame, own)
  }

  function conduct(): void {
    let state = store.getState()
    if (clock.second >= endsAt(state.playback)) {
      state.finishPlayback()
      state = store.getState()
    }
    if (state.telling !== null && clock.second >= tellingEndsAt(state.telling)) {
      state.pauseTour()
      state = store.getState()
    }
    if (clock.second >= (state.replay?.untilSecond ?? Number.POSITIVE_INFINITY)) {
      state.advanceReplay()
      state = store.getState()
    }
    moment.still = still()
    if (state.telling !== null) {
      conductTelling(state.telling)
      shown = state
      composed = true
      return
    }
    const now = runsShown(state)
    const isOtherRun = now.run !== runsShown(shown).run
    if (composed && (isOtherRun || hasChanged(state, shown))) {
      change()
      // A claim brings its own signs: it is told, and no lever was moved by hand.
      const isTold =
        state.claim !== null &&
        (state.claim !== shown.claim || state.scenario.preset !== shown.scenario.preset)
      if (isOtherRun && !isTold) moment.leverSecond = clock.second
    }
    const sway = isSwaying(state, view, moment.still) ? 1 : 0
    if (sway < moment.sway && view.hand.held) view.hand.azimuthDeg += swayDegAt(frame.phase)
    else if (composed && (isElsewhere(state, shown) || sway !== moment.sway)) setOut()
    if (state.selected !== shown.selected) levelHand(view.hand)
    moment.sway = sway
    if (state.claim !== (composed ? shown.claim : null)) moment.claimSecond = clock.second
    shown = state
    composed = true
    moment.second = clock.second
    moment.year = yearAt(state.playback, clock.second)
    moment.measure = state.measure
    moment.slice = state.slice
    moment.explode = state.explode
    moment.allSigns = state.signs === 'all'
    moment.claim = state.claim ?? 0
    moment.selected = state.selected === null ? -1 : LAYERS.indexOf(state.selected)
    runs.run = now.run
    runs.baseline = runsBeside.baseline = now.baseline
    runs.compared = state.compared
    if (state.compared !== null) {
      runsBeside.run = state.compared
      runsBeside.compared = now.run
      composeBeside(beside, null)
    }
    transition.read(clock.second, moment)
    composeFrame(runs, moment, view, frame, isPair() ? beside : null)
    for (let i = 0; i < listeners.length; i += 1) listeners[i]?.(frame, now.run)
  }

  const isSettled = (): boolean =>
    composed &&
    store.getState() === shown &&
    shown.playback.kind !== 'glide' &&
    shown.replay === null &&
    (shown.telling === null || shown.telling.since === null) &&
    (moment.still ||
      (clock.second >= transition.endsAt() &&
        clock.second >= moment.claimSecond + EASE.changeSeconds &&
        clock.second >= moment.leverSecond + EASE.signsSeconds + EASE.signsFadeSeconds))

  function drawn(): void {
    isHeard = true
    if (waiting.length === 0) return
    calmFrames = isSettled() ? calmFrames + 1 : 0
    if (calmFrames < CALM_FRAMES) return
    const ready = waiting
    waiting = []
    for (const resolve of ready) resolve()
  }

  return {
    frame,
    beside,
    view,
    conduct,
    runShown: () => runs.run,
    isPair,
    turn,
    drawn,
    settled() {
      calmFrames = 0
      return new Promise((resolve) => waiting.push(resolve))
    },
    isAtRest: () =>
      isHeard &&
      waiting.length === 0 &&
      still() &&
      moment.still &&
      shown.playback.kind === 'still' &&
      isSettled(),
    listen(listener) {
      listeners.push(listener)
      isHeard = false
      return () => {
        const at = listeners.indexOf(listener)
        if (at >= 0) listeners.splice(at, 1)
      }
    },
    goHome() {
      // From nowhere there is no way home: the camera is there from the first picture on.
      if (composed) setOut()
      resetHand(view.hand)
      if (store.getState().telling === null) store.getState().select(null)
    },
  }
}
