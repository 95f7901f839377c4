// What the store holds, what people may do with it, and what the address says about it.
import type { Measure, Quality, Theme } from '../look/ids'
import type { LayerId } from '../model/layers'
import { LEVER_IDS, type LeverId } from '../model/levers'
import type { PresetId } from '../model/presets'
import type { Run } from '../model/run'
import { BASELINE, type Scenario } from '../model/scenario'
import { simulate } from '../model/simulate'
import { DEFAULT_YEAR, type Year } from '../model/time'
import { lastYearOf, type Playback, type Second, yearAt } from '../show/playback'
import type { Language } from '../words/languages'
import type { AddressState, Mode, View } from './addressState'
import { openingPlayback } from './playbackRules'
import type { Problem } from './problem'
import { stoppedYear } from './steps'

export interface CakeState {
  readonly scenario: Scenario
  /** The run of `scenario`; the very `baseline` where nothing differs from it. */
  readonly run: Run
  /** The run of the plain baseline under the same assumptions. */
  readonly baseline: Run
  readonly playback: Playback
  readonly selected: LayerId | null
  readonly measure: Measure
  readonly theme: Theme
  readonly lang: Language
  readonly quality: Quality
  readonly mode: Mode
  readonly view: View
  /** Panel open or closed by the person; null leaves it to the width of the window. */
  readonly panel: boolean | null
  /** Keys of the address kept for later versions. */
  readonly reserved: Readonly<Record<string, string>>
  /** What the last faulty address or patch had wrong with it, until dismissed. */
  readonly problems: readonly Problem[]
}

export interface CakeActions {
  /** Sets a lever, clamped and snapped to its step; null removes it. */
  readonly setLever: (id: LeverId, value: number | null) => void
  /** Starts afresh from a preset: clears the levers and their start year. */
  readonly choosePreset: (id: PresetId) => void
  /** Sets the year from which the levers act. */
  readonly setFrom: (year: Year) => void
  /** Shows a year and stays there. */
  readonly setYear: (year: Year) => void
  /** Plays from the shown year, or from the start when at the end. */
  readonly play: () => void
  readonly pause: () => void
  /** Comes to rest where the playback ends; the conductor calls it once that second has passed. */
  readonly finishPlayback: () => void
  readonly select: (layer: LayerId | null) => void
  readonly setMeasure: (measure: Measure) => void
  readonly setTheme: (theme: Theme) => void
  readonly setQuality: (quality: Quality) => void
  readonly setView: (view: View) => void
  readonly setPanel: (open: boolean) => void
  /** Takes in an object with the keys of the address; answers what was wrong with it. */
  readonly apply: (patch: unknown) => readonly Problem[]
  readonly dismissProblems: () => void
  /** Back to the baseline and the default year and look; language and panel stay. */
  readonly reset: () => void
}

/** The state a page opens with. */
export function initialState(
  address: AddressState,
  problems: readonly Problem[],
  second: Second,
  motion: boolean,
): CakeState {
  const { preset, levers, from, layer, measure, theme, lang, quality, mode, view, panel } = address
  const scenario: Scenario = { ...BASELINE, preset, levers, from }
  const baseline = simulate({ ...BASELINE, assumptions: scenario.assumptions })
  return {
    scenario,
    run: runOf(scenario, baseline),
    baseline,
    playback: openingPlayback(address, second, motion),
    selected: layer,
    measure,
    theme,
    lang,
    quality,
    mode,
    view,
    panel,
    reserved: address.reserved,
    problems,
  }
}

/** The run of a scenario; that of the baseline where it is the very same scenario. */
export function runOf(scenario: Scenario, baseline: Run): Run {
  return isSameScenario(scenario, baseline.scenario) ? baseline : simulate(scenario)
}

export function isSameScenario(one: Scenario, other: Scenario): boolean {
  return (
    one.preset === other.preset &&
    one.from === other.from &&
    one.assumptions === other.assumptions &&
    LEVER_IDS.every((id) => one.levers[id] === other.levers[id])
  )
}

/** The year shown at a second of the clock. */
export function shownYear({ playback }: Pick<CakeState, 'playback'>, second: Second): Year {
  return yearAt(playback, second)
}

/** What the address of the state says; a glide counts as where it leads. */
export function addressOf(state: CakeState, second: Second): AddressState {
  const { scenario, playback, measure, theme, lang, quality, mode, view, panel, reserved } = state
  const isPlaying = playback.kind === 'play'
  const year = isPlaying ? stoppedYear(yearAt(playback, second)) : lastYearOf(playback)
  return {
    preset: scenario.preset,
    levers: scenario.levers,
    from: scenario.from,
    year,
    yearGiven: year !== DEFAULT_YEAR,
    layer: state.selected,
    measure,
    theme,
    quality,
    mode,
    view,
    lang,
    play: isPlaying,
    panel,
    reserved,
  }
}
