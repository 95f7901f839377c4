// Captions and narration of a tour as text: a sentence by its id, with the numbers it names.
import type { TourWords } from './tourWords'

/** A sentence of a tour, by its id. */
interface Line {
  readonly id: string
  /** Its own text, which goes before the words. */
  readonly text?: string
  readonly args?: Readonly<Record<string, string | number>>
}

type Said = string | ((args: NonNullable<Line['args']>) => string)

/** What a caption says; undefined where there are no words of that id. */
export function captionText({ tour }: TourWords, line: Line): string | undefined {
  return textOf(tour.captions, line)
}

/** What is spoken: the narration of that id, or the caption. */
export function narrationText(words: TourWords, line: Line): string | undefined {
  return textOf(words.tour.narrations, line) ?? captionText(words, line)
}

/** Title of a chapter; what the words do not know is a title by itself. */
export function chapterText({ tour }: TourWords, line: Line): string {
  return textOf(tour.chapters, line) ?? line.id
}

function textOf(table: object, { id, text, args = {} }: Line): string | undefined {
  if (text !== undefined) return text
  if (!Object.hasOwn(table, id)) return undefined
  const said = (table as Readonly<Record<string, Said>>)[id]
  return typeof said === 'function' ? said(args) : said
}
