// Whether captions can be read: two short lines, and no faster than people read.
import type { CompiledTour } from './compiledTour'
import type { Args, Line } from './tour'

/** Limits of a caption: signs in a line, lines, signs a second. */
export const READING = { lineLength: 42, lines: 2, signsPerSecond: 17 } as const

export const READING_CODES = ['unknownCaption', 'tooManyLines', 'tooFast'] as const

export interface ReadingProblem {
  /** The caption it is about. */
  readonly path: string
  readonly code: (typeof READING_CODES)[number]
  readonly args: Args
}

/** The text in lines of at most `lineLength` signs, about equally long; a longer word stays whole. */
export function captionLines(text: string): readonly string[] {
  const words = text.split(' ').filter((word) => word !== '')
  const full = wrapped(words, READING.lineLength)
  // As even as can be: the narrowest measure that needs no more lines.
  let even = full
  for (let length = READING.lineLength - 1; length > 0; length -= 1) {
    const lines = wrapped(words, length)
    if (lines.length > full.length) break
    even = lines
  }
  return even
}

/** What of a tour's captions cannot be read; `textOf` answers undefined where there are no words. */
export function readingProblems(
  { captions }: CompiledTour,
  textOf: (line: Line) => string | undefined,
): ReadingProblem[] {
  return captions.flatMap((caption): ReadingProblem[] => {
    const { id: path, begin, end } = caption
    const text = textOf(caption)
    if (text === undefined) return [{ path, code: 'unknownCaption', args: {} }]
    const problems: ReadingProblem[] = []
    const lines = captionLines(text)
    const longest = Math.max(0, ...lines.map((line) => line.length))
    if (lines.length > READING.lines || longest > READING.lineLength)
      problems.push({ path, code: 'tooManyLines', args: { lines: lines.length, longest } })
    const speed = text.length / (end - begin)
    if (speed > READING.signsPerSecond) problems.push({ path, code: 'tooFast', args: { speed } })
    return problems
  })
}

function wrapped(words: readonly string[], length: number): string[] {
  const lines: string[] = []
  for (const word of words) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length > 0 && longer.length <= length) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
