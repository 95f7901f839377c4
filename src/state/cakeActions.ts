// What people may do with what the store holds.
import type { Measure, Quality, Theme } from '../look/ids'
import type { LayerId } from '../model/layers'
import type { LeverId } from '../model/levers'
import type { ParameterId } from '../model/parameters'
import type { PresetId } from '../model/presets'
import type { Year } from '../model/time'
import type { ClaimId } from '../show/claims'
import type { Slice } from '../show/moment'
import type { Second } from '../show/playback'
import type { TourId } from '../show/tours/tours'
import type { Signs, View } from './addressState'
import type { Compared, ScenarioDocument } from './ownScenario'
import type { Speed } from './playbackRules'
import type { Problem } from './problem'

export interface CakeActions {
  /** Sets a lever, clamped and snapped to its step; null removes it. */
  readonly setLever: (id: LeverId, value: number | null) => void
  /** Sets an assumption, clamped to its range; null brings back the default. */
  readonly setAssumption: (id: ParameterId, value: number | null) => void
  /**
   * Shows a scenario with its texts. `arrived` is given for the file that the address asked for,
   * which is no step to undo: its address, or null where the scenario is no longer that of the file.
   */
  readonly openDocument: (document: ScenarioDocument, arrived?: string | null) => void
  /** Starts afresh from a preset: clears all of the scenario but the assumptions. */
  readonly choosePreset: (id: PresetId) => void
  /** Sets the year from which the levers act. */
  readonly setFrom: (year: Year) => void
  /** Takes back the last change of the scenario; nothing where there is none. */
  readonly undo: () => void
  /** Makes the change again that was undone last. */
  readonly redo: () => void
  /** Shows the picture before the last change and then after it; the scenario stays. */
  readonly replayChange: () => void
  /** Goes on with the replay; the conductor calls it once the second of its part has passed. */
  readonly advanceReplay: () => void
  /** Shows a year and stays there. */
  readonly setYear: (year: Year) => void
  /** Plays from the shown year, or from the start when at the end. */
  readonly play: () => void
  readonly pause: () => void
  /** Plays at so many times the usual speed, from now on. */
  readonly setSpeed: (speed: Speed) => void
  /** Comes to rest where the playback ends; the conductor calls it once that second has passed. */
  readonly finishPlayback: () => void
  /** Compares with a preset or a kept scenario; null ends it. */
  readonly setCompare: (compare: Compared | null) => void
  readonly select: (layer: LayerId | null) => void
  /** Tells a claim afresh, with all that it supplies; null closes the open one and leaves the rest. */
  readonly openClaim: (claim: ClaimId | null) => void
  /** Begins to tell a tour, upon all else that is shown; null ends it, and all else is as it was. */
  readonly tellTour: (id: TourId | null) => void
  readonly playTour: () => void
  readonly pauseTour: () => void
  /** Goes to a second of the tour, and plays on where it plays. */
  readonly seekTour: (at: Second) => void
  /** Goes to the next stop of the tour, or back to the beginning of this or the one before. */
  readonly stepTour: (by: 1 | -1) => void
  readonly setMeasure: (measure: Measure) => void
  readonly setTheme: (theme: Theme) => void
  readonly setQuality: (quality: Quality) => void
  readonly setSlice: (slice: Slice) => void
  readonly setExplode: (explode: number) => void
  readonly setSigns: (signs: Signs) => void
  readonly setView: (view: View) => void
  readonly setPanel: (open: boolean) => void
  readonly setCharts: (charts: boolean) => void
  readonly setPresent: (present: boolean) => void
  /** Takes in an object with the keys of the address; answers what was wrong with it. */
  readonly apply: (patch: unknown) => readonly Problem[]
  /** Shows what was wrong with an input. */
  readonly report: (problems: readonly Problem[]) => void
  readonly dismissProblems: () => void
  /** Back to the baseline and the default year and look; language and panel stay. */
  readonly reset: () => void
}
