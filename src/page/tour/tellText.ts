// What the frame loop writes of a tour that is told: caption, place, chapter, and the way back to its camera.
import { type CompiledTour, placeAt } from '../../show/compiledTour'
import type { Second } from '../../show/playback'
import { captionLines } from '../../show/reading'
import { type Hand, isResting } from '../../stage/hand'
import { captionText } from '../../words/tourLine'
import type { TourWords } from '../../words/tourWords'
import { captionPlace, chapterTitle, clockText } from './tourText'

/** Where it stands; the parts of the player fill it as they mount. */
export interface TourElements {
  caption?: HTMLElement | null
  scrub?: HTMLInputElement | null
  chapter?: HTMLElement | null
  chapters?: HTMLSelectElement | null
  elapsed?: HTMLElement | null
  back?: HTMLElement | null
}

/** Steps of the scrub, seconds. */
export const SCRUB_STEP = 0.1

/**
 * Answers what writes a second of the tour into the elements, only where it differs.
 * @param hint stands in the place of the caption before the first, where the tour stands there
 */
export function createTourWriter(
  tour: CompiledTour,
  words: TourWords,
  elements: TourElements,
  hint: string,
): (second: Second, isPlaying: boolean, hand: Hand) => void {
  const { player } = words.tour
  const texts = tour.captions.map((caption) => captionText(words, caption) ?? '')
  const titles = tour.chapters.map(({ id }) => chapterTitle(words, id))
  let caption = Number.NaN
  let step = Number.NaN
  let whole = Number.NaN
  let chapter = Number.NaN
  let spoken = Number.NaN

  return (second, isPlaying, hand) => {
    const { scrub, elapsed, back } = elements
    const place = captionPlace(tour, second)
    // Only at the very start is there a hint.
    const told = place < 0 && second === 0 && !isPlaying ? -2 : place
    if (told !== caption) {
      caption = told
      writeCaption(elements.caption, told === -2 ? hint : (texts[told] ?? ''))
    }
    const titled = placeAt(tour.chapters, second)
    if (titled !== chapter) {
      chapter = titled
      if (elements.chapter) elements.chapter.textContent = titles[titled] ?? ''
    }
    // It comes and goes with the end of the tour.
    if (elements.chapters && elements.chapters.selectedIndex !== titled)
      elements.chapters.selectedIndex = titled
    const now = Math.round(second / SCRUB_STEP)
    if (now !== step && scrub) {
      step = now
      scrub.value = String(now * SCRUB_STEP)
    }
    if (Math.floor(second) !== whole && elapsed) {
      whole = Math.floor(second)
      elapsed.textContent = `${clockText(second)} / ${clockText(tour.seconds)}`
    }
    // A place that runs on would be read out without end.
    if (!isPlaying && now !== spoken && scrub) {
      spoken = now
      const said = player.place(Math.round(second), tour.seconds, titles[titled] ?? '')
      scrub.setAttribute('aria-valuetext', said)
    }
    const isLeft = !isResting(hand)
    if (back && back.hidden === isLeft) {
      // A button that goes takes the focus with it.
      if (back === document.activeElement) document.getElementById('tour-play')?.focus()
      back.hidden = !isLeft
    }
  }
}

/** In lines of their own; what is too long for the place says so, and is written smaller. */
function writeCaption(element: HTMLElement | null | undefined, text: string): void {
  if (!element) return
  const lines = captionLines(text)
  element.dataset.lines = String(Math.min(4, lines.length))
  element.textContent = lines.join('\n')
}
