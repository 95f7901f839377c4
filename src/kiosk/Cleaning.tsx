// The screen is being wiped: touch is off and counts down, or comes back where it is held; and the offer of that.
import { useEffect, useRef, useState } from 'react'
import type { Language } from '../words/languages'
import { modeWordsFor } from '../words/modeWords'
import { Countdown } from './Countdown'
import type { Kiosk } from './kiosk'
import { CLEANING_SECONDS, isOffered, secondsLeft } from './modes'
import { useBeat } from './useBeat'
import './overlay.css'

interface CleaningProps {
  kiosk: Kiosk
  lang: Language
}

const HELD_SECONDS = 3

export function Cleaning({ kiosk, lang }: CleaningProps) {
  const { beat, session, settings } = kiosk
  const { modes } = modeWordsFor(lang)
  const left = useBeat(beat, ({ ms }) =>
    Math.ceil(secondsLeft(session.getState().mode, ms, settings.getState().config) ?? 0),
  )
  const [isHeld, setHeld] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus({ preventScroll: true }), [])
  useEffect(() => {
    if (!isHeld) return
    const beganMs = beat.now().ms
    return beat.listen(({ ms }) => {
      if (ms - beganMs >= HELD_SECONDS * 1000) session.getState().send({ kind: 'release', ms })
    })
  }, [beat, session, isHeld])
  return (
    <div className="overlay cleaning" role="alertdialog" aria-modal="true" aria-labelledby="wipe">
      <h2 id="wipe">{modes.wipe}</h2>
      <p>{modes.touchOff}</p>
      <Countdown left={left} whole={CLEANING_SECONDS} />
      <button
        ref={button}
        type="button"
        className="hold"
        data-passes
        data-held={isHeld}
        onPointerDown={() => setHeld(true)}
        onPointerUp={() => setHeld(false)}
        onPointerLeave={() => setHeld(false)}
        onPointerCancel={() => setHeld(false)}
        onKeyDown={() => setHeld(true)}
        onKeyUp={() => setHeld(false)}
      >
        {modes.hold(HELD_SECONDS)}
      </button>
    </div>
  )
}

export function CleaningOffer({ kiosk, lang }: CleaningProps) {
  const { beat, session } = kiosk
  const { modes } = modeWordsFor(lang)
  const isShown = useBeat(beat, ({ ms }) => isOffered(session.getState().mode, ms))
  if (!isShown) return null
  return (
    <div className="offer" role="status">
      <p>{modes.wiping}</p>
      <button
        type="button"
        onClick={() => session.getState().send({ kind: 'clean', ms: beat.now().ms })}
      >
        {modes.turnOff(CLEANING_SECONDS)}
      </button>
    </div>
  )
}
