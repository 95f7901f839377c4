// What the player prints of a tour: the clock, its chapters, and all that it says with the seconds.
import { type CompiledTour, placeAt } from '../../show/compiledTour'
import type { Second } from '../../show/playback'
import { TOUR_IDS, type TourId } from '../../show/tours/tours'
import { captionText } from '../../words/tourLine'
import type { TourWords } from '../../words/tourWords'

/** As in "1:05". */
export function clockText(second: Second): string {
  const whole = Math.floor(second)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/** The title of a chapter; empty where it has no words. */
export function chapterTitle({ tour }: TourWords, id: string): string {
  const titles: Readonly<Record<string, string>> = tour.chapters
  return titles[id] ?? ''
}

/** Title of the chapter at a second; empty before the first. */
export function chapterAt(words: TourWords, { chapters }: CompiledTour, second: Second): string {
  const chapter = chapters[placeAt(chapters, second)]
  return chapter === undefined ? '' : chapterTitle(words, chapter.id)
}

/** Where a chapter is gone to: the second at which the camera has arrived at its first stop. */
export function chapterSecond({ chapters, stops }: CompiledTour, place: number): Second {
  const begin = chapters[place]?.begin ?? 0
  return stops.find((stop) => stop.begin === begin)?.arrives ?? begin
}

/** The caption in force at a second by its place in the tour; -1 for none. */
export function captionPlace({ captions }: CompiledTour, second: Second): number {
  const place = placeAt(captions, second)
  const caption = captions[place]
  return caption !== undefined && second < caption.end ? place : -1
}

export interface ToldChapter {
  readonly begin: Second
  /** Empty for what is said before the first. */
  readonly title: string
  readonly captions: readonly { readonly begin: Second; readonly text: string }[]
}

/** All captions in their chapters; a chapter without a caption is left out. */
export function toldChapters(words: TourWords, tour: CompiledTour): readonly ToldChapter[] {
  const { chapters, captions } = tour
  return [-1, ...chapters.keys()]
    .map((place) => ({
      begin: chapters[place]?.begin ?? 0,
      title: chapterTitle(words, chapters[place]?.id ?? ''),
      captions: captions
        .filter(({ begin }) => placeAt(chapters, begin) === place)
        .map((caption) => ({ begin: caption.begin, text: captionText(words, caption) ?? '' })),
    }))
    .filter((chapter) => chapter.captions.length > 0)
}

/** The tours that come to an end, one after the other. */
const IN_TURN: readonly TourId[] = TOUR_IDS.filter((id) => id !== 'attract')

/** The tour that is offered after one; after the last the first. */
export function tourAfter(id: TourId): TourId {
  return IN_TURN[(IN_TURN.indexOf(id) + 1) % IN_TURN.length] ?? 'cake'
}
