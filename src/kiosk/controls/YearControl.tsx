// The year: play, a big slider, a year back and on; slider and number are written from the frame loop.
import { type CSSProperties, useEffect, useRef } from 'react'
import { YEAR_STEP } from '../../model/levers'
import { END_YEAR, START_YEAR, TODAY } from '../../model/time'
import { STEP_VALUES, STEP_YEARS, stepOf } from '../../page/frameText'
import type { Listen } from '../../page/listen'
import { shareOfTime } from '../../page/timeline/timePlace'
import { useCake } from '../../page/useCake'
import { yearAt } from '../../show/playback'
import type { VisitorWords } from '../../words/visitorWords'
import type { Kiosk } from '../kiosk'
import { Icon } from './Icon'

interface YearControlProps {
  kiosk: Kiosk
  words: VisitorWords
  listen: Listen
}

const TODAY_PLACE = { '--plan': shareOfTime(TODAY) } as CSSProperties

/** Rounding of a year that is whole already. */
const SLACK = 1e-6

export function YearControl({ kiosk, words, listen }: YearControlProps) {
  const { store, clock, log } = kiosk
  const { visitor } = words
  const track = useRef<HTMLDivElement>(null)
  const slider = useRef<HTMLInputElement>(null)
  const printed = useRef<HTMLElement>(null)
  const kind = useRef<HTMLElement>(null)
  const playing = useCake(store, ({ playback }) => playback.kind === 'play')
  useEffect(() => {
    let step = -1
    return listen(({ year }) => {
      const now = stepOf(year)
      if (now === step || slider.current === null) return
      step = now
      slider.current.value = STEP_VALUES[now] ?? ''
      slider.current.setAttribute('aria-valuetext', words.yearText(year))
      track.current?.style.setProperty('--at', String(shareOfTime(year)))
      if (printed.current !== null) printed.current.textContent = STEP_YEARS[now] ?? ''
      if (kind.current !== null)
        kind.current.textContent = year > TODAY ? words.scenario : words.history
    })
  }, [words, listen])
  useEffect(() => {
    const input = slider.current
    const use = () => log.note('year', input?.value)
    input?.addEventListener('change', use)
    return () => input?.removeEventListener('change', use)
  }, [log])
  const stepBy = (by: 1 | -1) => {
    const { playback, setYear } = store.getState()
    const year = yearAt(playback, clock.second)
    const next = by > 0 ? Math.floor(year + SLACK) + 1 : Math.ceil(year - SLACK) - 1
    log.note('year', String(next))
    setYear(next)
  }
  const turnOver = () => {
    log.note('year', playing ? 'pause' : 'play')
    const { play, pause } = store.getState()
    if (playing) pause()
    else play()
  }
  return (
    <section className="visitor-year" aria-label={words.year}>
      <button id="visitor-play" type="button" className="main-button" onClick={turnOver}>
        <Icon id={playing ? 'pause' : 'play'} />
        <span>{playing ? words.pause : words.play}</span>
      </button>
      <p className="year-shown">
        <b ref={printed} /> <span ref={kind} />
      </p>
      <div className="dial-row">
        <button
          id="visitor-year-back"
          type="button"
          aria-label={visitor.yearBack}
          onClick={() => stepBy(-1)}
        >
          <Icon id="less" />
        </button>
        <div className="track" style={TODAY_PLACE} ref={track}>
          <i className="tick" />
          <input
            id="visitor-year"
            ref={slider}
            type="range"
            aria-label={words.scrub}
            min={START_YEAR}
            max={END_YEAR}
            step={YEAR_STEP}
            defaultValue={START_YEAR}
            onInput={({ currentTarget }) => store.getState().setYear(currentTarget.valueAsNumber)}
          />
        </div>
        <button
          id="visitor-year-on"
          type="button"
          aria-label={visitor.yearOn}
          onClick={() => stepBy(1)}
        >
          <Icon id="more" />
        </button>
      </div>
    </section>
  )
}
