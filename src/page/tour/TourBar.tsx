// The bar that plays a tour: play, from stop to stop, the scrub with its chapters, and the ways on.
import type { KeyboardEvent, RefObject } from 'react'
import type { CakeStore } from '../../state/store'
import { isOver, type Telling } from '../../state/telling'
import type { TourWords } from '../../words/tourWords'
import { TourText } from './TourText'
import { SCRUB_STEP, type TourElements } from './tellText'
import { chapterSecond, chapterTitle, tourAfter } from './tourText'

/** Outlines in a square of 16. */
const PATHS = {
  play: 'M4 2l10 6-10 6z',
  pause: 'M3 2h4v12H3zM9 2h4v12H9z',
  again: 'M8 2V0L3.5 3 8 6V4a4 4 0 1 1-4 4H2a6 6 0 1 0 6-6z',
  previous: 'M2 2h2.5v12H2zM14 2v12L5 8z',
  next: 'M11.5 2H14v12h-2.5zM2 2l9 6-9 6z',
  chapters: 'M1 2h3v3H1zM6 2.5h9v2H6zM1 6.5h3v3H1zM6 7h9v2H6zM1 11h3v3H1zM6 11.5h9v2H6z',
  end: 'M3 1.6L1.6 3l5 5-5 5L3 14.4l5-5 5 5 1.4-1.4-5-5 5-5L13 1.6l-5 5z',
} as const

function Mark({ path }: { path: keyof typeof PATHS }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[path]} fill="currentColor" />
    </svg>
  )
}

/** Seconds that an arrow key moves the scrub. */
const KEY_SECONDS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

interface TourBarProps {
  store: CakeStore
  words: TourWords
  telling: Telling
  /** Is filled with what is written from the frame loop. */
  elements: RefObject<TourElements>
  /** False where nobody wants all of the text. */
  hasText: boolean
}

export function TourBar({ store, words, telling, elements, hasText }: TourBarProps) {
  const { tour, id, since } = telling
  const { titles, player } = words.tour
  const { playTour, pauseTour, seekTour, stepTour, tellTour } = store.getState()
  const over = isOver(telling)
  const playing = since !== null
  const state = playing ? 'pause' : over ? 'again' : 'play'
  const said = { pause: words.pause, again: player.again, play: words.play }[state]
  const { current: written } = elements
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    const seconds = KEY_SECONDS[event.key]
    if (seconds === undefined) return
    event.preventDefault()
    seekTour(Math.max(0, Number(event.currentTarget.value) + seconds))
  }
  return (
    <div className="tour-bar">
      <button id="tour-play" type="button" onClick={playing ? pauseTour : playTour}>
        <Mark path={state} />
        <span>{said}</span>
      </button>
      <div className="tour-scrub">
        <input
          id="tour-scrub"
          type="range"
          aria-label={player.scrub}
          min={0}
          max={tour.seconds}
          step={SCRUB_STEP}
          defaultValue={0}
          ref={(element) => {
            written.scrub = element
          }}
          onInput={(event) => seekTour(Number(event.currentTarget.value))}
          onKeyDown={onKey}
        />
        <div className="tour-marks" aria-hidden="true">
          {tour.chapters.map(({ begin }) => (
            <i key={begin} style={{ left: `${(100 * begin) / tour.seconds}%` }} />
          ))}
        </div>
      </div>
      <div className="tour-line">
        <span>
          <span className="tour-title">{titles[id]}</span>
          <strong
            ref={(element) => {
              written.chapter = element
            }}
          />
        </span>
        {/* What changes every second is not read aloud. */}
        <output
          id="tour-elapsed"
          aria-live="off"
          ref={(element) => {
            written.elapsed = element
          }}
        />
      </div>
      <div className="tour-ways">
        <button
          id="tour-previous"
          type="button"
          aria-label={player.previous}
          onClick={() => stepTour(-1)}
        >
          <Mark path="previous" />
        </button>
        {over ? (
          <button id="tour-after" type="button" onClick={() => tellTour(tourAfter(id))}>
            {player.nextTour}
          </button>
        ) : (
          <>
            <button
              id="tour-next"
              type="button"
              aria-label={player.next}
              onClick={() => stepTour(1)}
            >
              <Mark path="next" />
            </button>
            {tour.chapters.length > 0 && (
              <span className="tour-choose">
                <Mark path="chapters" />
                <select
                  id="tour-chapters"
                  aria-label={player.chapters}
                  ref={(element) => {
                    written.chapters = element
                  }}
                  onChange={({ currentTarget }) =>
                    seekTour(chapterSecond(tour, currentTarget.selectedIndex))
                  }
                >
                  {tour.chapters.map((chapter) => (
                    <option key={chapter.begin}>{chapterTitle(words, chapter.id)}</option>
                  ))}
                </select>
              </span>
            )}
          </>
        )}
        {hasText && <TourText words={words} title={titles[id]} tour={tour} />}
        <button id="tour-end" type="button" aria-label={player.end} onClick={() => tellTour(null)}>
          <Mark path="end" />
        </button>
      </div>
    </div>
  )
}
