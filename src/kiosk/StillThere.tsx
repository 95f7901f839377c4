// The question whether anybody is still there: counts down in figures, as a bar and aloud; one tap goes on.
import { useEffect, useRef } from 'react'
import type { Language } from '../words/languages'
import { modeWordsFor } from '../words/modeWords'
import { Countdown } from './Countdown'
import type { Kiosk } from './kiosk'
import { secondsLeft } from './modes'
import { useBeat } from './useBeat'
import { useStored } from './useStored'
import './overlay.css'

interface StillThereProps {
  kiosk: Kiosk
  lang: Language
}

/** Seconds before the end at which it is said aloud again. */
const SAID_AT: readonly number[] = [10, 5]

export function StillThere({ kiosk, lang }: StillThereProps) {
  const { beat, session, settings } = kiosk
  const { modes } = modeWordsFor(lang)
  const whole = useStored(settings, (state) => state.config.countdownSeconds)
  const left = useBeat(beat, ({ ms }) =>
    Math.ceil(secondsLeft(session.getState().mode, ms, settings.getState().config) ?? 0),
  )
  const sheet = useRef<HTMLDivElement>(null)
  const main = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const before = document.activeElement
    main.current?.focus({ preventScroll: true })
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  const send = (kind: 'extend' | 'home') => session.getState().send({ kind, ms: beat.now().ms })
  const said = SAID_AT.filter((second) => left <= second).at(-1)
  return (
    <div className="overlay overlay-veil">
      <div
        className="asked"
        role="alertdialog"
        aria-modal="true"
        aria-labelledby="still-there"
        aria-describedby="starts-again"
        ref={sheet}
        onKeyDown={(event) => {
          if (event.key === 'Tab') keepWithin(event, sheet.current)
        }}
      >
        <Countdown left={left} whole={whole} />
        <h2 id="still-there">{modes.stillThere}</h2>
        <p id="starts-again">{modes.startsAgain}</p>
        <div className="asked-answers">
          <button ref={main} type="button" className="answer-main" onClick={() => send('extend')}>
            {modes.here}
          </button>
          <button type="button" data-passes onClick={() => send('home')}>
            {modes.again}
          </button>
        </div>
        <p className="aloud" role="status">
          {said === undefined ? modes.secondsLeft(whole) : modes.secondsLeft(said)}
        </p>
      </div>
    </div>
  )
}

function keepWithin(
  event: { readonly shiftKey: boolean; preventDefault: () => void },
  sheet: HTMLElement | null,
): void {
  const buttons = [...(sheet?.querySelectorAll('button') ?? [])]
  const next = event.shiftKey ? buttons.at(-1) : buttons[0]
  const last = event.shiftKey ? buttons[0] : buttons.at(-1)
  if (document.activeElement !== last) return
  event.preventDefault()
  next?.focus()
}
