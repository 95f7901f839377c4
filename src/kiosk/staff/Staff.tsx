// Behind the door: the PIN first, then the panel of the staff, or the test of the touch.
import { useMemo, useState } from 'react'
import { Dialog } from '../../page/Dialog'
import { kioskStaffWordsFor } from '../../words/kioskStaffWords'
import type { Language } from '../../words/languages'
import type { Kiosk } from '../kiosk'
import { PinPad } from './PinPad'
import { StaffPanel } from './StaffPanel'
import { TouchTest } from './TouchTest'
import './staff.css'

export interface StaffProps {
  kiosk: Kiosk
  lang: Language
  pin: string
  onClose: () => void
}

export function Staff({ kiosk, lang, pin, onClose }: StaffProps) {
  const words = useMemo(() => kioskStaffWordsFor(lang), [lang])
  const [place, setPlace] = useState<'pin' | 'panel' | 'touch'>('pin')
  const enter = () => {
    kiosk.log.note('staff')
    setPlace('panel')
  }
  if (place === 'touch')
    return <TouchTest words={words} beat={kiosk.beat} onLeave={() => setPlace('panel')} />
  return (
    <Dialog name={`staff ${place}`} heading="staff-heading" onClose={onClose}>
      {place === 'pin' ? (
        <PinPad words={words} beat={kiosk.beat} pin={pin} onRight={enter} onCancel={onClose} />
      ) : (
        <StaffPanel {...{ words, lang, kiosk, onClose }} onTouchTest={() => setPlace('touch')} />
      )}
    </Dialog>
  )
}
