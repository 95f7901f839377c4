// The captions of a film on its frames: the one list from which they are burnt in and written to files.
import { placeAt, type TimedLine } from '../show/compiledTour'
import type { Line } from '../show/tour'
import type { FilmPlan } from './plan'
import { framesBefore, secondOf } from './rate'

/** A text that stands from a frame of the film to the one before `end`. */
export interface FilmCue {
  readonly id: string
  readonly text: string
  readonly begin: number
  readonly end: number
}

/** Where a film lies on the frames of its source. */
export type FilmPart = Pick<FilmPlan, 'rate' | 'firstFrame' | 'frames'>

/**
 * Lines of a tour, captions or chapters, as far as they stand within the film: on each frame whose
 * second lies within the line. A line without words is left out.
 */
export function cuesOf(
  { rate, firstFrame, frames }: FilmPart,
  lines: readonly TimedLine[],
  textOf: (line: Line) => string | undefined,
): readonly FilmCue[] {
  const within = (frame: number) => Math.min(frames, Math.max(0, frame - firstFrame))
  return lines.flatMap((line) => {
    const begin = within(framesBefore(line.begin, rate))
    const end = within(framesBefore(line.end, rate))
    const text = textOf(line)
    return text === undefined || begin >= end ? [] : [{ id: line.id, text, begin, end }]
  })
}

/** The cue that stands on a frame; null for none. */
export function cueAt(cues: readonly FilmCue[], frame: number): FilmCue | null {
  const cue = cues[placeAt(cues, frame)]
  return cue !== undefined && frame < cue.end ? cue : null
}

/** When a cue stands, in whole milliseconds of the film. */
export function cueTimes(
  { begin, end }: FilmCue,
  { rate }: FilmPart,
): { readonly beginMs: number; readonly endMs: number } {
  const ms = (frame: number) => Math.round(secondOf(frame, rate) * 1000)
  return { beginMs: ms(begin), endMs: ms(end) }
}
