// Texts that follow the year: built once per run and state, so that playing makes none anew.
import type { Run } from '../model/run'
import { createSnapshot, readSnapshot } from '../model/snapshot'
import { START_YEAR, STATE_COUNT, STEPS_PER_YEAR, type Year, yearOfStep } from '../model/time'
import { lastYearOf, type Playback } from '../show/playback'
import { factsOf } from '../words/facts'
import type { Words } from '../words/words'

/** The year that is said before the clock runs: where playing begins, else where the year comes to rest. */
export const openingYearOf = (playback: Playback): Year =>
  playback.kind === 'play' ? playback.fromYear : lastYearOf(playback)

/** Number of the state at or before a year. */
export const stepOf = (year: number): number =>
  Math.min(STATE_COUNT - 1, Math.max(0, Math.floor((year - START_YEAR) * STEPS_PER_YEAR + 1e-9)))

/** The value of the timeline and the printed year of every state. */
export const STEP_VALUES = Array.from({ length: STATE_COUNT }, (_, step) =>
  String(yearOfStep(step)),
)
export const STEP_YEARS = Array.from({ length: STATE_COUNT }, (_, step) =>
  String(Math.floor(yearOfStep(step))),
)

/** Answers the sentence on what binds at a state of a run; remembers those of the last run. */
export function createSentences(words: Words): (run: Run, step: number) => string {
  const snapshot = createSnapshot()
  const remembered: (string | undefined)[] = []
  let of: Run | null = null
  return (run, step) => {
    if (run !== of) {
      remembered.length = 0
      of = run
    }
    const known = remembered[step]
    if (known !== undefined) return known
    const sentence = words.bindingSentence(factsOf(readSnapshot(run, yearOfStep(step), snapshot)))
    remembered[step] = sentence
    return sentence
  }
}
