// What can be wrong with a film, from its request to its file, as a code that words/ turns into a sentence.
import { type Problem, quoted } from '../state/problem'

export const FILM_CODES = [
  // Of the request: nothing is recorded.
  'noRequest',
  'settingUnknown',
  'settingWrong',
  'settingOutside',
  'settingTooLong',
  'noSource',
  'twoSources',
  'tourUnknown',
  'chapterUnknown',
  'yearsBackward',
  'scenarioApart',
  'rangeOutside',
  'rangeEmpty',
  'rateUnreadable',
  'rateUneven',
  'sizeOdd',
  'sizeBeyondGraphics',
  'notTransparent',
  'codecUnsupported',
  'codecSilent',
  // While recording: what is done is kept.
  'recordedElsewhere',
  'notReady',
  'stageFailed',
  'drawingFailed',
  'encoderFailed',
  'diskFull',
  'diskFailed',
  // Of resuming and joining.
  'manifestUnreadable',
  'shardUnreadable',
  'otherBuild',
  'otherRenderer',
  'otherPlan',
  'segmentTwice',
  'segmentChanged',
  'segmentsMissing',
  'joinFailed',
  // Of the finished file: it never gets its name.
  'wrongSize',
  'wrongFrameCount',
  'unequalIntervals',
  'emptyFrame',
  'keyFrameMissing',
  'wrongColours',
  'blankStart',
] as const

export type FilmCode = (typeof FILM_CODES)[number]

export interface FilmProblem {
  /** The setting, file or segment it is about; empty for the film as a whole. */
  readonly path: string
  readonly code: FilmCode
  /** What the sentence may name. */
  readonly args: Readonly<Record<string, string | number>>
}

/** What a reader of the film room answers; problems of a scenario or a view keep their own codes. */
export interface FilmReading<Value> {
  readonly value: Value | null
  readonly problems: readonly (FilmProblem | Problem)[]
}

export function filmProblem(
  code: FilmCode,
  path = '',
  args: FilmProblem['args'] = {},
): FilmProblem {
  return { path, code, args }
}

/** What an error said, printable and cut short. */
export function saidBy(error: unknown): string {
  return quoted(error instanceof Error ? error.message : error)
}
