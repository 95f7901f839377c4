// The timeline: play, scrub and the year; history solid, scenario hatched.
import { END_YEAR, START_YEAR } from '../model/time'
import type { Words } from '../words/words'
import './timeline.css'

const SCRUB_STEP = 0.25

interface TimelineProps {
  words: Words
  playing: boolean
  onPlay: () => void
  onYear: (year: number) => void
  /** Hand the elements to who writes them from the frame loop. */
  scrub: (element: HTMLInputElement | null) => void
  year: (element: HTMLElement | null) => void
}

export function Timeline({ words, playing, onPlay, onYear, scrub, year }: TimelineProps) {
  return (
    <div className="timeline">
      <button id="play" type="button" onClick={onPlay}>
        {playing ? words.pause : words.play}
      </button>
      <div className="scrub">
        <div className="bar" />
        <input
          id="timeline"
          type="range"
          ref={scrub}
          aria-label={words.scrub}
          min={START_YEAR}
          max={END_YEAR}
          step={SCRUB_STEP}
          defaultValue={START_YEAR}
          onInput={(event) => onYear(Number(event.currentTarget.value))}
        />
        <div className="kinds" aria-hidden="true">
          <span>
            {START_YEAR} {words.history}
          </span>
          <span>
            {words.scenario} {END_YEAR}
          </span>
        </div>
      </div>
      <output id="year" ref={year} />
    </div>
  )
}
