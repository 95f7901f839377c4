// The keyboard of the page: play, the year, layers, claims, tours, charts, a comparison, the camera, presenting, undo; silent while a control has focus.
import { LAYERS } from '../model/layers'
import { END_YEAR, START_YEAR } from '../model/time'
import { claimBeside } from '../show/claims'
import { lastYearOf } from '../show/playback'
import { firstCompared } from '../state/comparison'
import type { CakeStore } from '../state/store'
import { tourActionOf } from './tourKeys'

/** Years that an arrow key moves, without and with shift. */
const SMALL_STEP_YEARS = 0.25
const LARGE_STEP_YEARS = 1

/** Degrees and zoom that one press of a key turns the cake by. */
const TURN_DEG = 6
const RAISE_DEG = 4
const NEARER = 0.9

/** What keys do to the visitor's hand on the camera. */
export interface HandKeys {
  turn: (aroundDeg: number, upDeg: number, zoom: number) => void
  home: () => void
  /** Into the presentation and out of it. */
  present: () => void
}

/** Keys that turn the cake: degrees around, degrees up, zoom. */
const TURNS: Readonly<Record<string, Parameters<HandKeys['turn']>>> = {
  ',': [-TURN_DEG, 0, 1],
  '.': [TURN_DEG, 0, 1],
  PageUp: [0, RAISE_DEG, 1],
  PageDown: [0, -RAISE_DEG, 1],
  '+': [0, 0, NEARER],
  '-': [0, 0, 1 / NEARER],
}

/** Takes up rounding, so that a year on the grid counts as on it. */
const GRID_DUST = 1e-6

/** Elements that have their own use for keys. */
const CONTROLS = 'input:not([type=range]), select, textarea, [contenteditable], [class*="leva-"]'
/** Of these, what takes text, and undoes it by itself. */
const TEXT_FIELDS = 'input:not([type=range]), textarea, [contenteditable]'
/** Keys that move the knob of a range. */
const RANGE_KEYS = /^(Arrow|Page|Home$|End$)/
/** Keys that press a button. */
const PRESSES = [' ', 'Enter']

/** Listens on `target`, usually the window; answers how to stop. */
export function listenToKeys(store: CakeStore, target: EventTarget, hand: HandKeys): () => void {
  function onKey(event: Event): void {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event as KeyboardEvent
    if (event.defaultPrevented || altKey) return
    const isCommand = ctrlKey || metaKey
    if (isIn(isCommand ? TEXT_FIELDS : CONTROLS, event.target)) return
    if (RANGE_KEYS.test(key) && isIn('input', event.target)) return
    if (PRESSES.includes(key) && isIn('button', event.target)) return
    const act = isCommand
      ? commandOf(store, key.toLowerCase(), shiftKey)
      : actionOf(store, hand, key, shiftKey)
    if (!act) return
    event.preventDefault()
    act()
  }

  target.addEventListener('keydown', onKey)
  return () => target.removeEventListener('keydown', onKey)
}

// With Ctrl, or Cmd on a Mac; a letter has come in small whatever Shift and Caps Lock say.
function commandOf(store: CakeStore, key: string, isShifted: boolean): (() => void) | null {
  const { telling, undo, redo } = store.getState()
  // A tour stands upon the scenario, which nobody changes unseen.
  if (telling !== null) return null
  if (key === 'z') return isShifted ? redo : undo
  return key === 'y' && !isShifted ? redo : null
}

function actionOf(
  store: CakeStore,
  hand: HandKeys,
  key: string,
  isShifted: boolean,
): (() => void) | null {
  const { claim, charts, compare, playback, telling, tellTour } = store.getState()
  const { play, pause, openClaim, select, setCharts, setCompare, setYear } = store.getState()
  const step = isShifted ? LARGE_STEP_YEARS : SMALL_STEP_YEARS
  const turn = TURNS[key]
  if (turn) return () => hand.turn(...turn)
  if (key === '0') return hand.home
  if (key === 'f') return hand.present
  if (telling !== null) return tourActionOf(store, telling, key)
  const layer = LAYERS[Number.parseInt(key, 10) - 1]
  if (layer && key.length === 1) return () => select(layer)
  switch (key) {
    case 't':
      return () => tellTour('cake')
    case ' ':
      return playback.kind === 'play' ? pause : play
    case 'ArrowRight':
      return () => stepYear(store, step)
    case 'ArrowLeft':
      return () => stepYear(store, -step)
    case 'Home':
      return () => setYear(START_YEAR)
    case 'End':
      return () => setYear(END_YEAR)
    case '[':
      return () => openClaim(claimBeside(claim, -1))
    case ']':
      return () => openClaim(claimBeside(claim, 1))
    case 'c':
      return () => openClaim(claim === null ? claimBeside(null, 1) : null)
    case 'g':
      return () => setCharts(!charts)
    case 'v':
      return () => setCompare(compare === null ? firstCompared(store.getState()) : null)
    case 'r':
      return store.getState().replayChange
    case 'Escape':
      return () => select(null)
    default:
      return null
  }
}

// To the next year on the grid of the step, from wherever the clock was stopped.
function stepYear(store: CakeStore, stepYears: number): void {
  store.getState().pause()
  const { playback, setYear } = store.getState()
  const steps = (lastYearOf(playback) - START_YEAR) / Math.abs(stepYears)
  const next = stepYears > 0 ? Math.floor(steps + GRID_DUST) + 1 : Math.ceil(steps - GRID_DUST) - 1
  setYear(START_YEAR + next * Math.abs(stepYears))
}

function isIn(selector: string, target: EventTarget | null): boolean {
  const { closest } = (target ?? {}) as Partial<Element>
  return closest ? closest.call(target, selector) !== null : false
}
