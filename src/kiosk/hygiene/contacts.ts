// Every contact with the screen: which presses what it touches, and which is swallowed whole, from down to click.
import type { ModeKind } from '../modes'

export interface Contact {
  readonly id: number
  /** Its longer side, CSS px. */
  readonly sizePx: number
  readonly ms: number
  /** False for a mouse, which has no size. */
  readonly isTouch: boolean
  /** True where the browser knows of no other finger on the screen. */
  readonly isFirst: boolean
}

/** What a contact means to the modes; null: it passes to what lies under it. */
export type Meaning = 'touch' | 'extend' | 'palm' | 'nothing' | null

export interface Contacts {
  /**
   * @param passes true on what answers in every mode
   * @param pxPerMm CSS px for a millimetre of the screen
   */
  readonly down: (contact: Contact, mode: ModeKind, passes: boolean, pxPerMm: number) => Meaning
  /** True where a contact that passes has become as wide as a palm. */
  readonly isPalm: (id: number, sizePx: number, pxPerMm: number) => boolean
  /** What follows of a contact is swallowed. */
  readonly swallow: (id: number) => void
  readonly up: (id: number) => void
  readonly isSwallowed: (id: number) => boolean
  /** Those that are down and pass. */
  readonly passing: () => readonly number[]
  /** True while more are down than two visitors have hands for. */
  readonly isCrowd: () => boolean
  /** The one that came last. */
  readonly last: () => number
}

/** No finger is this wide, mm; nor this many CSS px, where the size of the screen was never set. */
const PALM_MM = 35
const PALM_PX = 96
/** As many contacts at once are two visitors with both hands; more are a cloth. */
const CONTACTS_MOST = 5
/** Other fingers of the hand that wakes the exhibit come within this time, ms. */
const GESTURE_MS = 800

export function createContacts(): Contacts {
  const down = new Map<number, boolean>()
  // Lifted ones too, until the next gesture: their click is still to come.
  const swallowed = new Set<number>()
  let last = Number.NaN
  let wokenMs = Number.NEGATIVE_INFINITY
  // A frame that calls every contact wide is not believed: once a finger was seen, sizes mean something.
  let isFingerSeen = false

  const isWide = (sizePx: number, pxPerMm: number): boolean => {
    const wide = sizePx > Math.max(PALM_MM * pxPerMm, PALM_PX)
    isFingerSeen ||= !wide
    return wide && isFingerSeen
  }
  const meaningOf = (contact: Contact, mode: ModeKind, passes: boolean, px: number): Meaning => {
    if (passes) return null
    if (mode === 'cleaning') return 'nothing'
    const isPalm = contact.isTouch && isWide(contact.sizePx, px)
    if (isPalm || down.size > CONTACTS_MOST) return 'palm'
    if (mode === 'attract' || mode === 'night') return 'touch'
    if (mode === 'asking') return 'extend'
    const isOfWaking = contact.ms - wokenMs < GESTURE_MS && [...down.values()].includes(false)
    return isOfWaking ? 'nothing' : null
  }

  return {
    down(contact, mode, passes, px) {
      const { id, ms } = contact
      // One whose end was never heard must not count for ever.
      if (contact.isFirst) down.clear()
      if (down.size === 0) swallowed.clear()
      swallowed.delete(id)
      last = id
      // Before it is judged: it counts as one of those at once.
      down.set(id, true)
      const meaning = meaningOf(contact, mode, passes, px)
      if (meaning === 'touch' || meaning === 'extend') wokenMs = ms
      down.set(id, meaning === null)
      if (meaning !== null) swallowed.add(id)
      return meaning
    },
    isPalm: (id, sizePx, px) => down.get(id) === true && isWide(sizePx, px),
    swallow(id) {
      if (down.has(id)) down.set(id, false)
      swallowed.add(id)
    },
    up: (id) => void down.delete(id),
    isSwallowed: (id) => swallowed.has(id),
    isCrowd: () => down.size > CONTACTS_MOST,
    last: () => last,
    passing: () => [...down].filter(([, passes]) => passes).map(([id]) => id),
  }
}
