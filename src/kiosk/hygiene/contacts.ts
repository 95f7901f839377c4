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
/** A swallowed one that lies longer than this is no cloth in motion: a hand that rests, a bag, ms. */
const REST_MS = 5000
/** Other fingers of the hand that wakes the exhibit come within this time, ms. */
const GESTURE_MS = 800

export function createContacts(): Contacts {
  const down = new Map<number, { readonly passes: boolean; readonly ms: number }>()
  // Lifted ones too, until the next contact: their click is still to come.
  const swallowed = new Set<number>()
  let last = Number.NaN
  let lastMs = 0
  let wokenMs = Number.NEGATIVE_INFINITY
  // A frame that calls every contact wide is not believed: once a finger was seen, sizes mean something.
  let isFingerSeen = false

  const isWide = (sizePx: number, pxPerMm: number): boolean => {
    const wide = sizePx > Math.max(PALM_MM * pxPerMm, PALM_PX)
    isFingerSeen ||= !wide
    return wide && isFingerSeen
  }
  const isCrowd = (): boolean => {
    const counted = [...down.values()].filter(({ passes, ms }) => passes || lastMs - ms < REST_MS)
    return counted.length > CONTACTS_MOST
  }
  const meaningOf = (contact: Contact, mode: ModeKind, passes: boolean, px: number): Meaning => {
    if (passes) return null
    if (mode === 'cleaning') return 'nothing'
    const isPalm = contact.isTouch && isWide(contact.sizePx, px)
    if (isPalm || isCrowd()) return 'palm'
    if (mode === 'attract' || mode === 'night') return 'touch'
    if (mode === 'asking') return 'extend'
    const isOfWaking =
      contact.ms - wokenMs < GESTURE_MS &&
      [...down.values()].some((other) => !other.passes && other.ms >= wokenMs)
    return isOfWaking ? 'nothing' : null
  }
  const swallow = (id: number): void => {
    const contact = down.get(id)
    if (contact) down.set(id, { ...contact, passes: false })
    swallowed.add(id)
  }

  return {
    down(contact, mode, passes, px) {
      const { id, ms } = contact
      // One whose end was never heard must not count for ever.
      if (contact.isFirst) down.clear()
      for (const one of swallowed) if (!down.has(one)) swallowed.delete(one)
      swallowed.delete(id)
      last = id
      lastMs = ms
      // Before it is judged: it counts as one of those at once.
      down.set(id, { passes: true, ms })
      const meaning = meaningOf(contact, mode, passes, px)
      if (meaning === 'touch' || meaning === 'extend') wokenMs = ms
      if (meaning !== null) swallow(id)
      return meaning
    },
    isPalm: (id, sizePx, px) => down.get(id)?.passes === true && isWide(sizePx, px),
    swallow,
    up: (id) => void down.delete(id),
    isSwallowed: (id) => swallowed.has(id),
    isCrowd,
    last: () => last,
    passing: () => [...down].filter(([, { passes }]) => passes).map(([id]) => id),
  }
}
