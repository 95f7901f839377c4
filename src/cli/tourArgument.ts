// The tour that a command is asked for: the id of one that is shipped, or the name of a tour file.

import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { CompiledTour } from '../show/compiledTour'
import { compileTour } from '../show/compileTour'
import { READING, readingProblems } from '../show/reading'
import type { Line } from '../show/tour'
import { LIMITS } from '../show/tourProblems'
import { TOUR_IDS } from '../show/tours/tours'
import { quoted } from '../state/problem'
import { FILE_BYTES } from '../state/scenarioFile'
import { readTourFile } from '../state/tourFile'
import { DEFAULT_LANGUAGE } from '../words/languages'
import { tourFileWordsFor } from '../words/tourFileWords'
import { captionText } from '../words/tourLine'
import { tourWordsFor } from '../words/tourWords'
import { isOneOf, RefusedArgument } from './argument'
import { isFileName } from './scenarioArgument'

/** The shipped tour's id, or the tour in a file. */
export interface TourAsked {
  readonly id: string
  readonly file: CompiledTour | null
}

/** What limits there are, for sentences to name. */
const MOST = { ...LIMITS, ...READING, mostLines: READING.lines }

/** The tour of an argument; a name that is no file is an id, known or not. */
export function tourAsked(text: string): TourAsked {
  if (isOneOf(TOUR_IDS, text) || !isFileName(text)) return { id: text, file: null }
  const file = tourOfFile(text)
  return { id: file.id, file }
}

/** The tour of a file, or one line for each thing that is wrong with it. */
function tourOfFile(name: string): CompiledTour {
  const words = tourFileWordsFor(DEFAULT_LANGUAGE).tourFile
  const door = quoted(basename(name))
  const { value: tour, problems } = readTourFile(textOfFile(name, door), door)
  if (tour === null)
    return refuseAll(problems.map(({ path, code, args }) => words.file[code](path, args)))
  const { value, problems: ofTour } = compileTour(tour)
  const unread = readingProblems(value, captionOf)
  const sentences = [
    ...ofTour.map(({ path, code, args }) => words.tour[code](quoted(path), { ...MOST, ...args })),
    ...unread.map(({ path, code, args }) =>
      words.reading[code](quoted(path), { ...MOST, ...args }),
    ),
  ]
  return sentences.length > 0 ? refuseAll(sentences) : value
}

function textOfFile(name: string, door: string): string {
  const { file } = tourFileWordsFor(DEFAULT_LANGUAGE).tourFile
  try {
    if (statSync(name).size > FILE_BYTES)
      return refuseAll([file.tooLarge(door, { allowed: FILE_BYTES / 2 ** 10 })])
    return readFileSync(name, 'utf8')
  } catch (error) {
    if (error instanceof RefusedArgument) throw error
    return refuseAll([file.unreachable(door)])
  }
}

// A sentence of the words may miss the numbers that it names.
function captionOf(line: Line): string | undefined {
  try {
    return captionText(tourWordsFor(DEFAULT_LANGUAGE), line)
  } catch {
    return undefined
  }
}

function refuseAll(sentences: readonly string[]): never {
  throw new RefusedArgument(sentences.map((sentence) => `--tour: ${sentence}`).join('\n'))
}
