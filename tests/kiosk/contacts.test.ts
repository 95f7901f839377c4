// Contacts with the screen: which press, which are swallowed whole, and which are no fingers.
import { describe, expect, it } from 'vitest'
import { createContacts } from '../../src/kiosk/hygiene/contacts'
import { isKept, isPress } from '../../src/kiosk/hygiene/keys'
import { isOutward } from '../../src/kiosk/hygiene/outward'
import type { ModeKind } from '../../src/kiosk/modes'

const PX_PER_MM = 4
const FINGER = 40
const PALM = 200

function table() {
  const contacts = createContacts()
  const put = (
    id: number,
    mode: ModeKind,
    more: { size?: number; ms?: number; on?: boolean } = {},
  ) =>
    contacts.down(
      {
        id,
        sizePx: more.size ?? FINGER,
        ms: more.ms ?? 0,
        isTouch: true,
        isFirst: false,
      },
      mode,
      more.on ?? false,
      PX_PER_MM,
    )
  return { contacts, put }
}

describe('a contact', () => {
  it('wakes, extends, or presses nothing, by the mode; on what answers always it passes', () => {
    expect(table().put(1, 'awake')).toBeNull()
    expect(table().put(1, 'attract')).toBe('touch')
    expect(table().put(1, 'night')).toBe('touch')
    expect(table().put(1, 'asking')).toBe('extend')
    expect(table().put(1, 'cleaning')).toBe('nothing')
    for (const mode of ['asking', 'cleaning', 'night'] as const)
      expect(table().put(1, mode, { on: true })).toBeNull()
  })

  it('is swallowed to its click, with the other fingers of the hand that wakes', () => {
    const { contacts, put } = table()
    put(1, 'attract')
    expect(put(2, 'awake', { ms: 300 })).toBe('nothing')
    contacts.up(1)
    expect(contacts.isSwallowed(1)).toBe(true)
    contacts.up(2)
    expect(put(3, 'awake', { ms: 400 })).toBeNull()
    expect([1, 2, 3].map(contacts.isSwallowed)).toEqual([false, false, false])
  })

  it('of somebody else passes while the waking hand still rests on the screen', () => {
    const { put } = table()
    put(1, 'attract')
    expect(put(2, 'awake', { ms: 1000 })).toBeNull()
  })

  it('that rests is of no waking but its own', () => {
    const { contacts, put } = table()
    put(1, 'attract')
    expect(put(2, 'attract', { ms: 90_000 })).toBe('touch')
    expect(put(3, 'awake', { ms: 90_300 })).toBe('nothing')
    contacts.up(2)
    contacts.up(3)
    expect(put(4, 'awake', { ms: 90_400 })).toBeNull()
    // Neither are those forgotten that still are to be swallowed, nor those kept that have gone.
    expect([1, 2, 3, 4].map(contacts.isSwallowed)).toEqual([true, false, false, false])
  })

  it('passes beside another: two visitors at once', () => {
    const { contacts, put } = table()
    expect([put(1, 'awake'), put(2, 'awake')]).toEqual([null, null])
    expect(contacts.passing()).toEqual([1, 2])
  })
})

describe('a palm', () => {
  it('is wider than any finger, in every mode', () => {
    for (const mode of ['awake', 'attract', 'asking'] as const) {
      const { contacts, put } = table()
      put(1, 'awake')
      contacts.up(1)
      expect(put(2, mode, { size: PALM })).toBe('palm')
    }
  })

  it('is not believed of a screen that calls every contact wide', () => {
    const { put } = table()
    expect([1, 2, 3].map((id) => put(id, 'awake', { size: PALM }))).toEqual([null, null, null])
  })

  it('may grow out of a finger, which then hears no more', () => {
    const { contacts, put } = table()
    put(1, 'awake')
    expect(contacts.isPalm(1, FINGER, PX_PER_MM)).toBe(false)
    expect(contacts.isPalm(1, PALM, PX_PER_MM)).toBe(true)
    contacts.swallow(1)
    expect(contacts.isSwallowed(1)).toBe(true)
    expect(contacts.passing()).toEqual([])
  })

  it('is what a sixth contact is; those that never end do not count for ever', () => {
    const { contacts, put } = table()
    expect([1, 2, 3, 4, 5].map((id) => put(id, 'awake'))).toEqual([null, null, null, null, null])
    expect(put(6, 'awake')).toBe('palm')
    expect(contacts.isCrowd()).toBe(true)
    const first = { id: 7, sizePx: FINGER, ms: 0, isTouch: true, isFirst: true }
    expect(contacts.down(first, 'awake', false, PX_PER_MM)).toBeNull()
    expect(contacts.isCrowd()).toBe(false)
  })
})

describe('things that lie on the screen', () => {
  /** Milliseconds after which nobody wipes any more. */
  const LATER = 6000

  it('are no cloth: two visitors have both hands beside them', () => {
    const { put } = table()
    for (const id of [1, 2, 3]) put(id, 'attract', { ms: id })
    const hands = [4, 5, 6, 7, 8].map((id) => put(id, 'awake', { ms: LATER }))
    expect(hands).toEqual([null, null, null, null, null])
    expect(put(9, 'awake', { ms: LATER })).toBe('palm')
  })

  it('are one while they come down', () => {
    const { contacts, put } = table()
    for (const id of [1, 2, 3, 4, 5]) put(id, 'attract', { ms: id })
    expect(put(6, 'awake', { ms: 6 })).toBe('palm')
    expect(contacts.isCrowd()).toBe(true)
  })
})

describe('keys and links', () => {
  const press = (key: string, held: object = {}) => ({
    key,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    ...held,
  })

  it('only walking keys reach the browser, and only by themselves', () => {
    for (const key of ['Tab', 'Enter', ' ', 'Escape', 'ArrowLeft', 'Home', 'PageDown'])
      expect(isKept(press(key)), key).toBe(false)
    for (const key of ['F5', 'F12', 'Backspace', 'ContextMenu', 'BrowserBack', "'", '/', 'a'])
      expect(isKept(press(key)), key).toBe(true)
    expect(isKept(press('ArrowLeft', { altKey: true }))).toBe(true)
    expect(isKept(press('Tab', { ctrlKey: true }))).toBe(true)
    expect(['Shift', 'Control', 'Meta'].map((key) => isPress(press(key)))).toEqual([
      false,
      false,
      false,
    ])
  })

  it('only links on the same host, in the same window, are followed', () => {
    const here = 'http://127.0.0.1:4173/?mode=kiosk'
    expect(isOutward('?mode=explore', '', here)).toBe(false)
    expect(isOutward('blob:http://127.0.0.1:4173/1', '', here)).toBe(false)
    expect(isOutward('?mode=explore', '_blank', here)).toBe(true)
    expect(isOutward('https://example.org/', '', here)).toBe(true)
    expect(isOutward('mailto:a@example.org', '', here)).toBe(true)
    expect(isOutward('http://[', '', here)).toBe(true)
  })
})
