// The small card of the mark that the pointer rests on or a finger tapped; never the only way to it.
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { OnPoint, Pointed } from '../stage/marks'
import type { Language } from '../words/languages'
import { markWordsFor } from '../words/markWords'
import { MarkLines, type Picture } from './MarkLines'
import './mark.css'

/** How long a card stands after a tap. */
const TAP_MS = 4000
/** From the pointer or the finger to the card, and from the card to the edge of the picture, CSS px. */
const POINTER_GAP = 16
const FINGER_GAP = 32
const EDGE = 8

interface MarkCardProps {
  /** Is given who is to be told what is pointed at. */
  sink: RefObject<OnPoint | null>
  picture: Picture
  lang: Language
}

const within = (place: number, size: number, room: number): number =>
  Math.max(EDGE, Math.min(room - EDGE - size, place))

/** Puts a card to the right and below a pointer, above a finger, or where there is room. */
function place(card: HTMLElement, { x, y, isTouch }: Pointed): void {
  const { clientWidth = 0, clientHeight = 0 } = card.parentElement ?? {}
  const { offsetWidth: width, offsetHeight: height } = card
  const gap = isTouch ? FINGER_GAP : POINTER_GAP
  const right = x + gap + width <= clientWidth - EDGE ? x + gap : x - gap - width
  const above = y - gap - height
  const isAbove = above >= EDGE && (isTouch || y + gap + height > clientHeight - EDGE)
  card.style.left = `${within(isTouch ? x - width / 2 : right, width, clientWidth)}px`
  card.style.top = `${within(isAbove ? above : y + gap, height, clientHeight)}px`
}

export function MarkCard({ sink, picture, lang }: MarkCardProps) {
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const card = useRef<HTMLDivElement>(null)
  const words = useMemo(() => markWordsFor(lang), [lang])
  useEffect(() => {
    sink.current = setPointed
    return () => {
      sink.current = null
    }
  }, [sink])
  useEffect(() => {
    if (pointed === null) return
    const hide = () => setPointed(null)
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && hide()
    const timer = pointed.isTouch ? setTimeout(hide, TAP_MS) : undefined
    window.addEventListener('keydown', onKey)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('keydown', onKey)
    }
  }, [pointed])
  useLayoutEffect(() => {
    if (pointed !== null && card.current !== null) place(card.current, pointed)
  }, [pointed])
  if (pointed === null) return null
  return (
    <div className="mark-card" role="tooltip" ref={card}>
      <MarkLines words={words} mark={pointed.mark} picture={picture} />
    </div>
  )
}
