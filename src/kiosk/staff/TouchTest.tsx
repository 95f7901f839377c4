// The test of the touch: fields over the whole screen light up where they are touched.
import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { Dialog } from '../../page/Dialog'
import type { KioskStaffWords } from '../../words/kioskStaffWords'
import type { Beat } from '../beat'

interface TouchTestProps {
  words: KioskStaffWords
  beat: Beat
  onLeave: () => void
}

/** Fields along the longer side, and along the shorter one. */
const LONG = 16
const SHORT = 10
const HELD_MS = 5000
/** A finger that holds still stays within, CSS px. */
const STILL_PX = 24

interface Contact {
  readonly x: number
  readonly y: number
  readonly sinceMs: number
}

export function TouchTest({ words, beat, onLeave }: TouchTestProps) {
  const { kioskStaff } = words
  const grid = useRef<HTMLDivElement>(null)
  const contacts = useRef(new Map<number, Contact>())
  const [count, setCount] = useState(0)
  const [isWide] = useState(() => window.innerWidth > window.innerHeight)
  const [columns, rows] = isWide ? [LONG, SHORT] : [SHORT, LONG]
  useEffect(
    () =>
      beat.listen(({ ms }) => {
        const isHeld = [...contacts.current.values()].some(({ sinceMs }) => ms - sinceMs >= HELD_MS)
        if (isHeld) onLeave()
      }),
    [beat, onLeave],
  )
  const touch = ({ pointerId, clientX: x, clientY: y, buttons }: PointerEvent) => {
    if (buttons === 0) return
    const column = Math.floor((x / window.innerWidth) * columns)
    const row = Math.floor((y / window.innerHeight) * rows)
    const field = grid.current?.children[row * columns + column]
    if (field instanceof HTMLElement) field.dataset.lit = 'true'
    const before = contacts.current.get(pointerId)
    const isStill = before && Math.hypot(before.x - x, before.y - y) < STILL_PX
    if (!isStill) contacts.current.set(pointerId, { x, y, sinceMs: beat.now().ms })
    setCount(contacts.current.size)
  }
  const lift = ({ pointerId }: PointerEvent) => {
    contacts.current.delete(pointerId)
    setCount(contacts.current.size)
  }
  return (
    <Dialog name="touch-test" heading="touch-heading" onClose={onLeave}>
      <div
        ref={grid}
        className="fields"
        data-columns={columns}
        onPointerDown={touch}
        onPointerMove={touch}
        onPointerUp={lift}
        onPointerCancel={lift}
      >
        {Array.from({ length: columns * rows }, (_, at) => `field ${at}`).map((key) => (
          <i key={key} />
        ))}
      </div>
      <div className="said">
        <h2 id="touch-heading">{kioskStaff.contacts(count)}</h2>
        <p>{kioskStaff.leaveTest}</p>
        <button id="leave-touch" type="button" onClick={onLeave}>
          {kioskStaff.close}
        </button>
      </div>
    </Dialog>
  )
}
