// The timeline: play, speed, scrub and the year; history solid, scenario hatched; what binds below it.
import type { CSSProperties, ReactNode } from 'react'
import { YEAR_STEP } from '../model/levers'
import { END_YEAR, START_YEAR, TODAY } from '../model/time'
import { SPEEDS, type Speed } from '../state/playbackRules'
import type { Words } from '../words/words'
import { placeOfTime } from './timeline/timePlace'
import './telling.css'
import './timeline.css'

/** Outlines in a square of 16. */
const PATHS = { play: 'M4 2l10 6-10 6z', pause: 'M3 2h4v12H3zM9 2h4v12H9z' } as const

interface TimelineProps {
  words: Words
  playing: boolean
  speed: Speed
  onPlay: () => void
  onSpeed: (speed: Speed) => void
  onYear: (year: number) => void
  /** Hand the elements to who writes them from the frame loop. */
  scrub: (element: HTMLInputElement | null) => void
  year: (element: HTMLElement | null) => void
  /** What stands under the bar, once it is here. */
  children: ReactNode
}

export function Timeline(props: TimelineProps) {
  const { words, playing, speed, onPlay, onSpeed, onYear } = props
  return (
    <div className="timeline">
      <button id="play" type="button" onClick={onPlay}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={PATHS[playing ? 'pause' : 'play']} fill="currentColor" />
        </svg>
        <span>{playing ? words.pause : words.play}</span>
      </button>
      <div className="scrub">
        <div className="bar" style={{ '--today': placeOfTime(TODAY) } as CSSProperties} />
        <input
          id="timeline"
          type="range"
          ref={props.scrub}
          aria-label={words.scrub}
          min={START_YEAR}
          max={END_YEAR}
          step={YEAR_STEP}
          defaultValue={START_YEAR}
          onInput={(event) => onYear(Number(event.currentTarget.value))}
        />
        {props.children}
        <div className="kinds" aria-hidden="true">
          <span>
            {START_YEAR} <span>{words.history}</span>
          </span>
          <span>
            <span>{words.scenario}</span> {END_YEAR}
          </span>
        </div>
      </div>
      <select
        id="speed"
        aria-label={words.speed}
        value={speed}
        onChange={({ currentTarget }) => onSpeed(SPEEDS[currentTarget.selectedIndex] ?? speed)}
      >
        {SPEEDS.map((one) => (
          <option key={one} value={one}>
            {words.leverValue(one, 'x')}
          </option>
        ))}
      </select>
      <output id="year" ref={props.year} />
    </div>
  )
}
