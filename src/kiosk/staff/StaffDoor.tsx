// The door of the staff: five taps in the corner that cannot be seen, then a PIN; shut where no PIN is set.
import { type ComponentType, useCallback, useEffect, useState } from 'react'
import type { Language } from '../../words/languages'
import type { Kiosk } from '../kiosk'
import { useStored } from '../useStored'
import type { StaffProps } from './Staff'

interface StaffDoorProps {
  kiosk: Kiosk
  lang: Language
}

const TAPS = 5
const WITHIN_MS = 4000
/** Side of the corner, mm. */
const CORNER_MM = 25
/** Without a touch for so long it closes. */
const CLOSED_AFTER_MS = 120_000

export function StaffDoor({ kiosk, lang }: StaffDoorProps) {
  const pin = useStored(kiosk.settings, ({ config }) => config.pin)
  const [Staff, setStaff] = useState<ComponentType<StaffProps> | null>(null)
  const close = useCallback(() => setStaff(null), [])
  const isOpen = Staff !== null && pin !== null
  useEffect(() => {
    if (pin === null || isOpen) return
    return listenToTaps(kiosk, () => {
      import('./Staff').then((module) => setStaff(() => module.Staff), console.error)
    })
  }, [kiosk, pin, isOpen])
  useEffect(() => (isOpen ? closeUntouched(kiosk, close) : undefined), [kiosk, isOpen, close])
  useEffect(() => (isOpen ? stayIn(kiosk) : undefined), [kiosk, isOpen])
  if (Staff === null || pin === null) return null
  return (
    // Touches pass here in every mode.
    <div className="staff-room" data-passes>
      <Staff kiosk={kiosk} lang={lang} pin={pin} onClose={close} />
    </div>
  )
}

// Seen before any part of the page takes the touch for itself.
function listenToTaps({ beat }: Kiosk, onOpen: () => void): () => void {
  let tapsMs: readonly number[] = []
  const hear = ({ clientX, clientY }: PointerEvent) => {
    const { ms } = beat.now()
    const before = tapsMs.filter((at) => ms - at < WITHIN_MS)
    tapsMs = isInCorner(clientX, clientY) ? [...before, ms] : []
    if (tapsMs.length < TAPS) return
    tapsMs = []
    onOpen()
  }
  window.addEventListener('pointerdown', hear, { capture: true })
  return () => window.removeEventListener('pointerdown', hear, { capture: true })
}

function isInCorner(x: number, y: number): boolean {
  const style = getComputedStyle(document.documentElement)
  const side = CORNER_MM * Number.parseFloat(style.getPropertyValue('--mm'))
  const fromEnd = style.direction === 'rtl' ? x : window.innerWidth - x
  return fromEnd <= side && y <= side
}

// Nothing takes the page away from the staff; taken back however the door closes.
function stayIn({ session }: Kiosk): () => void {
  session.setState({ isStaffIn: true })
  return () => session.setState({ isStaffIn: false })
}

// Staff who read are no visitor who has left: the question waits until they are gone.
function closeUntouched({ beat, session }: Kiosk, close: () => void): () => void {
  let touchedMs = beat.now().ms
  const touch = () => {
    touchedMs = beat.now().ms
  }
  const stop = beat.listen(({ ms }) => {
    if (ms - touchedMs >= CLOSED_AFTER_MS) close()
    const { mode, send } = session.getState()
    if (mode.kind === 'asking') send({ kind: 'extend', ms })
    else if (mode.kind === 'awake') send({ kind: 'use', ms })
  })
  const events = ['pointerdown', 'keydown'] as const
  for (const event of events) window.addEventListener(event, touch, { capture: true })
  return () => {
    stop()
    for (const event of events) window.removeEventListener(event, touch, { capture: true })
  }
}
