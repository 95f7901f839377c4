// The PIN by fingers: ten digits as large as any control; a wrong one keeps the next waiting.
import { useEffect, useState } from 'react'
import type { KioskStaffWords } from '../../words/kioskStaffWords'
import type { Beat } from '../beat'
import { keepIn } from '../kept'
import { lockAfterWrong, OPEN_LOCK, readLock, secondsLocked, writeLock } from './pinLock'

interface PinPadProps {
  words: KioskStaffWords
  beat: Beat
  pin: string
  onRight: () => void
  onCancel: () => void
}

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const
const LOCK_KEY = 'five-layer-cake.kiosk.pin'

// As long as the window: a reload opens no lock.
const kept = keepIn(
  () => sessionStorage,
  () => {},
)

export function PinPad({ words, beat, pin, onRight, onCancel }: PinPadProps) {
  const { kioskStaff } = words
  const [typed, setTyped] = useState('')
  const [seconds, setSeconds] = useState(() => lockedNow(beat))
  useEffect(() => beat.listen(() => setSeconds(lockedNow(beat))), [beat])
  const isLocked = seconds > 0
  const type = (digit: string) => {
    const next = typed + digit
    if (next === pin) {
      kept.write(LOCK_KEY, writeLock(OPEN_LOCK))
      onRight()
      return
    }
    if (next.length < pin.length) {
      setTyped(next)
      return
    }
    setTyped('')
    const lock = lockAfterWrong(readLock(kept.read(LOCK_KEY)), beat.now().date.getTime())
    kept.write(LOCK_KEY, writeLock(lock))
    setSeconds(lockedNow(beat))
  }
  return (
    <>
      <h2 id="staff-heading">{kioskStaff.enterPin}</h2>
      <p className="typed" role="img" aria-label={kioskStaff.entered(typed.length)}>
        {'●'.repeat(typed.length)}
      </p>
      <div className="digits" dir="ltr">
        {DIGITS.map((digit) => (
          <button
            key={digit}
            type="button"
            data-digit={digit}
            disabled={isLocked}
            onClick={() => type(digit)}
          >
            {digit}
          </button>
        ))}
      </div>
      <p className="wait" role="status">
        {isLocked && kioskStaff.wrongPin(seconds)}
      </p>
      <div className="deeds">
        <button type="button" disabled={typed === ''} onClick={() => setTyped('')}>
          {kioskStaff.erase}
        </button>
        <button id="close-staff" type="button" onClick={onCancel}>
          {kioskStaff.cancel}
        </button>
      </div>
    </>
  )
}

const lockedNow = (beat: Beat) =>
  secondsLocked(readLock(kept.read(LOCK_KEY)), beat.now().date.getTime())
