// What can be undone: the scenarios chosen before the present one and after it, as a pure history.
import type { Second } from '../show/playback'
import { isSameScenario, type ScenarioDocument } from './ownScenario'

/** How much can be undone. */
export const UNDO = {
  /** Most steps that are kept; the oldest go first. */
  stepsMost: 200,
  /** Moves of one lever are one step while less time than this lies between two, seconds. */
  dragSeconds: 1,
} as const

/** What a step brings back: the scenario with its texts, and the file it is of. */
export interface Choice extends ScenarioDocument {
  /** Address of the file that is open and unchanged; null for none. */
  readonly openUrl: string | null
}

export interface Edits {
  /** Choices before the present one, the oldest first. */
  readonly past: readonly Choice[]
  /** Choices that were undone, the next one to be made again first. */
  readonly future: readonly Choice[]
  /** What the last edit moved, and when; null where the next edit is a step of its own. */
  readonly drag: { readonly id: string; readonly second: Second } | null
}

/** A choice brought back, and what can be undone and redone from there. */
export interface Restored {
  readonly choice: Choice
  readonly edits: Edits
}

export const NO_EDITS: Edits = { past: [], future: [], drag: null }

export function isSameChoice(one: Choice, other: Choice): boolean {
  return (
    one.openUrl === other.openUrl &&
    isSameScenario(one.scenario, other.scenario) &&
    JSON.stringify([one.title, one.text]) === JSON.stringify([other.title, other.text])
  )
}

/**
 * The edits after one that led from `before` to `after`; the same object where nothing differs.
 * @param id what was moved, for moves that follow each other to be one step; null for a step of its own
 */
export function withEdit(
  edits: Edits,
  before: Choice,
  after: Choice,
  id: string | null,
  second: Second,
): Edits {
  if (isSameChoice(before, after)) return edits
  const { drag } = edits
  const isDragged = drag?.id === id && second - (drag?.second ?? 0) < UNDO.dragSeconds
  const past = isDragged ? edits.past : [...edits.past, before].slice(-UNDO.stepsMost)
  const start = past.at(-1)
  // A drag that came back to where it began is no step.
  if (start && isSameChoice(start, after))
    return { past: past.slice(0, -1), future: [], drag: null }
  return { past, future: [], drag: id === null ? null : { id, second } }
}

/** One step back from the choice `now`; null where there is none. */
export function undone({ past, future }: Edits, now: Choice): Restored | null {
  const choice = past.at(-1)
  if (!choice) return null
  return { choice, edits: { past: past.slice(0, -1), future: [now, ...future], drag: null } }
}

/** One step forward from the choice `now`; null where there is none. */
export function redone({ past, future }: Edits, now: Choice): Restored | null {
  const [choice, ...rest] = future
  if (!choice) return null
  return { choice, edits: { past: [...past, now], future: rest, drag: null } }
}
