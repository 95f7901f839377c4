// The exhibit asleep: nearly black, one dim line that stands elsewhere every other minute; a touch lights it.
import { useLayoutEffect, useRef } from 'react'
import { hash } from '../model/hash'
import type { Language } from '../words/languages'
import { type ModeWords, modeWordsFor } from '../words/modeWords'
import { type NextOpening, nextOpening } from './hours'
import type { Kiosk } from './kiosk'
import { isLit } from './modes'
import { useBeat } from './useBeat'
import './night.css'

interface NightProps {
  kiosk: Kiosk
  lang: Language
}

/** The line stands in one place for so long, ms. */
const PLACE_MS = 120_000

function openingText({ modes }: ModeWords, next: NextOpening | null): string {
  if (next === null) return ''
  const near = [modes.today, modes.tomorrow][next.inDays]
  return modes.opens(near ?? modes.weekdays[next.day] ?? '', next.from, next.to)
}

export function Night({ kiosk, lang }: NightProps) {
  const { beat, session, settings } = kiosk
  const words = modeWordsFor(lang)
  const lit = useBeat(beat, ({ ms }) => isLit(session.getState().mode, ms))
  const place = useBeat(beat, ({ ms }) => Math.floor(ms / PLACE_MS))
  const opening = useBeat(beat, ({ date }) =>
    openingText(words, nextOpening(settings.getState().config.hours, date)),
  )
  const line = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    line.current?.style.setProperty('--across', String(hash(place, 0)))
    line.current?.style.setProperty('--down', String(hash(place, 1)))
  }, [place])
  return (
    <div className="overlay night" data-lit={lit}>
      <div className="night-line" ref={line} key={place} role="status">
        <p>{words.modes.asleep}</p>
        <p>{opening}</p>
      </div>
    </div>
  )
}
