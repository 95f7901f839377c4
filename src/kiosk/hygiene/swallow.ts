// Contacts in the page: what is swallowed reaches nothing under it, and every other one is a use.
import type { Kiosk } from '../kiosk'
import { pxPerMm } from '../millimetres'
import { QUIET_MODES } from '../modes'
import { type Contact, createContacts } from './contacts'
import { listenAll } from './listenAll'

/** What answers in every mode: where to hold while the screen is wiped, the panel of the staff. */
const PASSES = '[data-passes]'

/** Of a use often repeated one is told in this time, ms. */
const USE_MS = 250

const passesFor = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(PASSES) !== null

const isTouch = ({ pointerType }: PointerEvent): boolean => pointerType === 'touch'

/** Tells of a use, now and then; answers the way to tell. */
export function createUse({ session, beat }: Kiosk): () => void {
  return () => {
    const { mode, send } = session.getState()
    const { ms } = beat.now()
    if (ms - mode.lastUseMs >= USE_MS) send({ kind: 'use', ms })
  }
}

export function swallowContacts(kiosk: Kiosk): () => void {
  const { session, settings, beat, log } = kiosk
  const contacts = createContacts()
  const targets = new Map<number, EventTarget>()
  const use = createUse(kiosk)
  // From these a contact was taken back: a slider would be dragged on by its touch.
  const taken = new WeakSet<EventTarget>()
  // Events of our own making pass.
  const own = new WeakSet<Event>()

  const pxOfMm = () =>
    pxPerMm(settings.getState().config.screen.diagonalInch, window.innerWidth, window.innerHeight)
  const stop = (event: Event) => {
    // Not the listeners beside this one: the door of the staff counts taps here too.
    event.stopPropagation()
    if (event.cancelable) event.preventDefault()
  }
  const notePalm = () => {
    log.note('palm')
    session.getState().send({ kind: 'palm', ms: beat.now().ms })
  }
  // What it pressed must let go, and hears no more of it.
  const takeBack = (id: number) => {
    contacts.swallow(id)
    const event = new PointerEvent('pointercancel', { pointerId: id, bubbles: true })
    own.add(event)
    const target = targets.get(id)
    if (target === undefined) return
    taken.add(target)
    target.dispatchEvent(event)
  }
  const contactOf = (event: PointerEvent): Contact => ({
    id: event.pointerId,
    sizePx: Math.max(event.width, event.height),
    ms: beat.now().ms,
    isTouch: isTouch(event),
    isFirst: isTouch(event) && event.isPrimary,
  })

  const down = (event: PointerEvent) => {
    const { mode, send } = session.getState()
    const contact = contactOf(event)
    const meaning = contacts.down(contact, mode.kind, passesFor(event.target), pxOfMm())
    if (meaning === null) {
      if (event.target) {
        targets.set(event.pointerId, event.target)
        taken.delete(event.target)
      }
      return use()
    }
    stop(event)
    if (meaning === 'palm') {
      const before = contacts.passing()
      for (const id of contacts.isCrowd() ? before : []) takeBack(id)
      return notePalm()
    }
    if (meaning !== 'nothing') send({ kind: meaning, ms: contact.ms })
  }
  const move = (event: PointerEvent) => {
    if (own.has(event)) return
    const { pointerId: id, width, height } = event
    if (contacts.isSwallowed(id)) return stop(event)
    if (event.buttons === 0) return
    use()
    if (!isTouch(event) || passesFor(targets.get(id) ?? null)) return
    if (!contacts.isPalm(id, Math.max(width, height), pxOfMm())) return
    stop(event)
    takeBack(id)
    notePalm()
  }
  const up = (event: PointerEvent) => {
    if (own.has(event)) return
    const { pointerId: id } = event
    contacts.up(id)
    targets.delete(id)
    if (contacts.isSwallowed(id)) stop(event)
    else use()
  }
  // Where the click of a browser names no pointer, it follows the one that was last down.
  const afterwards = (event: Event) => {
    const id = event instanceof PointerEvent ? event.pointerId : contacts.last()
    const isByKey = event.type === 'click' && (event as MouseEvent).detail === 0
    if (!isByKey && contacts.isSwallowed(id)) stop(event)
  }
  const touch = (event: TouchEvent) => {
    if (contacts.isSwallowed(contacts.last()) && event.cancelable) event.preventDefault()
  }
  const touchMove = (event: TouchEvent) => {
    if (event.target && taken.has(event.target)) stop(event)
  }
  // The drag of a visit ends with it; what answers in every mode is held on.
  const stopModes = session.subscribe(({ mode }, { mode: before }) => {
    if (mode.kind === before.kind || !QUIET_MODES.includes(mode.kind)) return
    for (const id of contacts.passing()) if (!passesFor(targets.get(id) ?? null)) takeBack(id)
  })
  const stopListening = listenAll(window, {
    pointerdown: down,
    pointermove: move,
    pointerup: up,
    pointercancel: up,
    touchstart: touch,
    touchmove: touchMove,
    click: afterwards,
    dblclick: afterwards,
    mousedown: afterwards,
    mouseup: afterwards,
    wheel: use,
    input: use,
  })
  return () => {
    stopModes()
    stopListening()
  }
}
