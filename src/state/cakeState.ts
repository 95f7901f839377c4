// What the store holds, what people may do with it, and what the address says about it.
import type { Measure, Quality, Theme } from '../look/ids'
import type { LayerId } from '../model/layers'
import type { Run } from '../model/run'
import { BASELINE, type Scenario } from '../model/scenario'
import { simulate } from '../model/simulate'
import { DEFAULT_YEAR, type Year } from '../model/time'
import type { ClaimId } from '../show/claims'
import type { Slice } from '../show/moment'
import { lastYearOf, type Playback, type Second, yearAt } from '../show/playback'
import type { Language } from '../words/languages'
import { type AddressState, documentOf, type Mode, type Signs, type View } from './addressState'
import { comparisonOf } from './comparison'
import {
  type Compared,
  isSameAssumptions,
  isSameScenario,
  NO_DOCUMENT,
  type OwnScenario,
  type ScenarioDocument,
  type Texts,
} from './ownScenario'
import { openingPlayback, type Speed } from './playbackRules'
import { excessProblem, type Problem } from './problem'
import type { Replay } from './replay'
import { stoppedYear } from './steps'
import { playedTelling, secondOfTelling, type Telling, tellingOf } from './telling'
import { type Choice, type Edits, NO_EDITS } from './undo'

export interface CakeState {
  readonly scenario: OwnScenario
  /** Title and text of an own scenario. */
  readonly title: Texts
  readonly text: Texts
  /** Where the scenario file lies that is awaited or open, until the scenario is edited. */
  readonly scenarioUrl: string | null
  /** True once the scenario is that of the file. */
  readonly isUrlOpen: boolean
  /** The run of `scenario`; the very `baseline` where nothing differs from it. */
  readonly run: Run
  /** The run of the plain baseline under the same assumptions. */
  readonly baseline: Run
  /** What is compared with the scenario, and its run; null for nothing. */
  readonly compare: Compared | null
  readonly compared: Run | null
  /** The scenarios chosen before and after this one, for undo and redo. */
  readonly edits: Edits
  /** The last change as it is shown again; null while none is. */
  readonly replay: Replay | null
  readonly playback: Playback
  /** How many times the usual speed it plays. */
  readonly speed: Speed
  readonly selected: LayerId | null
  /** The claim told; it closes once the state no longer holds what it supplies. */
  readonly claim: ClaimId | null
  /** The tour told, upon all else; null for none. */
  readonly telling: Telling | null
  readonly measure: Measure
  readonly theme: Theme
  readonly lang: Language
  readonly quality: Quality
  /** What is done with the slice. */
  readonly slice: Slice
  /** How far the layers are spread apart, 0..1. */
  readonly explode: number
  /** Only the signs that rest allows, or all of them. */
  readonly signs: Signs
  readonly mode: Mode
  readonly view: View
  /** Panel open or closed by the person; null leaves it to the width of the window. */
  readonly panel: boolean | null
  /** True where the drawer of charts is open. */
  readonly charts: boolean
  /** True where the page presents. */
  readonly present: boolean
  /** Keys of the address kept for later versions. */
  readonly reserved: Readonly<Record<string, string>>
  /** What the last faulty address or patch had wrong with it, until dismissed. */
  readonly problems: readonly Problem[]
}

/** The state a page opens with; a scenario that the model does not bear falls to the baseline. */
export function initialState(
  address: AddressState,
  problems: readonly Problem[],
  second: Second,
  motion: boolean,
): CakeState {
  const excess = excessProblem(address, 'scenario')
  const { scenario, title, text } = excess ? NO_DOCUMENT : documentOf(address)
  const runs = runsOf(scenario, null)
  const comparison = comparisonOf(address.compare, scenario, runs.baseline)
  return {
    scenario,
    title,
    text,
    scenarioUrl: address.scenarioUrl,
    isUrlOpen: address.isUrlOpen,
    ...runs,
    edits: NO_EDITS,
    replay: null,
    // A tour has years of its own.
    playback:
      address.tour === null
        ? openingPlayback(address, second, motion)
        : { kind: 'still', year: address.year },
    speed: 1,
    selected: address.layer,
    claim: excess ? null : address.claim,
    telling: openingTelling(address, runs, second, motion),
    ...shownOf(address),
    ...comparison,
    problems: [...problems, ...(excess ? [excess] : []), ...comparison.problems],
  }
}

/** A tour plays from the address on, unless the address says where it stands, or no motion is wanted. */
export function openingTelling(
  { tour, at, play }: Pick<AddressState, 'tour' | 'at' | 'play'>,
  { run, baseline }: Pick<CakeState, 'run' | 'baseline'>,
  second: Second,
  motion: boolean,
): Telling | null {
  if (tour === null) return null
  const telling = tellingOf(tour, run, baseline, at ?? 0)
  return play || (at === null && motion) ? playedTelling(telling, second) : telling
}

/**
 * The run of a scenario and the baseline under its assumptions: `before` where those are the same,
 * and the very baseline as run where nothing differs from it.
 */
export function runsOf(
  scenario: Scenario,
  before: Run | null,
): Pick<CakeState, 'run' | 'baseline'> {
  const { assumptions } = scenario
  const baseline =
    before && isSameAssumptions(scenario, before.scenario)
      ? before
      : simulate({ ...BASELINE, assumptions })
  return {
    baseline,
    run: isSameScenario(scenario, baseline.scenario) ? baseline : simulate(scenario),
  }
}

/** What a step of undo brings back of a state. */
export function choiceOf(state: CakeState): Choice {
  return { ...documentOfState(state), openUrl: state.isUrlOpen ? state.scenarioUrl : null }
}

/** True where something differs from the preset, or can be undone or redone. */
export function isChanged({ scenario, edits }: CakeState): boolean {
  const { past, future } = edits
  const plain = { ...BASELINE, preset: scenario.preset }
  return past.length > 0 || future.length > 0 || !isSameScenario(scenario, plain)
}

/** The scenario of a state with its texts, as a file would hold it. */
export function documentOfState({ scenario, title, text }: CakeState): ScenarioDocument {
  return { scenario, title, text }
}

/** What state and address both hold, by the same names. */
type Shown = Pick<
  AddressState,
  | 'measure'
  | 'theme'
  | 'lang'
  | 'quality'
  | 'slice'
  | 'explode'
  | 'signs'
  | 'mode'
  | 'view'
  | 'panel'
  | 'charts'
  | 'present'
  | 'compare'
  | 'reserved'
>

/** That part of either. */
export function shownOf(from: Shown): Shown {
  const { measure, theme, lang, quality, slice, explode, signs } = from
  const { mode, view, panel, charts, present, compare, reserved } = from
  const look = { measure, theme, lang, quality, slice, explode, signs }
  return { ...look, mode, view, panel, charts, present, compare, reserved }
}

/** The year shown at a second of the clock. */
export function shownYear({ playback }: Pick<CakeState, 'playback'>, second: Second): Year {
  return yearAt(playback, second)
}

/** What the address of the state says; a glide counts as where it leads. */
export function addressOf(state: CakeState, second: Second): AddressState {
  const { playback } = state
  const isPlaying = playback.kind === 'play'
  const year = isPlaying ? stoppedYear(yearAt(playback, second)) : lastYearOf(playback)
  return {
    ...state.scenario,
    claim: state.claim,
    title: state.title,
    text: state.text,
    scenarioUrl: state.scenarioUrl,
    isUrlOpen: state.isUrlOpen,
    year,
    yearGiven: state.claim !== null || year !== DEFAULT_YEAR,
    layer: state.selected,
    tour: state.telling?.id ?? null,
    at: state.telling === null ? null : writtenSecond(secondOfTelling(state.telling, second)),
    play: isPlaying || (state.telling?.since ?? null) !== null,
    ...shownOf(state),
  }
}

/** A second of a tour as the address has it: hundredths are beyond what an eye can tell. */
const writtenSecond = (second: Second): Second => Math.round(second * 100) / 100
