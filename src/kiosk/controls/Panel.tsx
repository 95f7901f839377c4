// The panel that lies in the place of the big sliders: a title, a way to close it, and what it shows.
import { type ReactNode, useEffect, useRef } from 'react'
import type { VisitorWords } from '../../words/visitorWords'
import { Icon } from './Icon'
import { useMore } from './useMore'

interface PanelProps {
  words: VisitorWords
  title: string
  /** Before the title, as the number of a claim. */
  place?: string
  /** Buttons beside that which closes it. */
  beside?: ReactNode
  onClose: () => void
  children: ReactNode
}

/** Share of the seen part that a touch of "more" goes on. */
const SCROLLED = 0.8

export function Panel({ words, title, place, beside, onClose, children }: PanelProps) {
  const head = useRef<HTMLHeadingElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const isMore = useMore(body)
  const goOn = () => {
    const { current } = body
    current?.scrollBy({ top: current.clientHeight * SCROLLED })
  }
  useEffect(() => {
    const before = document.activeElement
    head.current?.focus({ preventScroll: true })
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  return (
    <section className="panel" aria-labelledby="visitor-panel-title">
      <div className="panel-bar">
        <h2 id="visitor-panel-title" tabIndex={-1} ref={head}>
          {place !== undefined && <span className="panel-place">{place}</span>} {title}
        </h2>
        {isMore && (
          <button id="visitor-more" type="button" onClick={goOn}>
            <Icon id="down" />
            <span>{words.visitor.onward}</span>
          </button>
        )}
        {beside}
        <button id="visitor-close" type="button" onClick={onClose}>
          <Icon id="close" />
          <span>{words.visitor.close}</span>
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keys too */}
      <div className="panel-body" ref={body} tabIndex={0}>
        {children}
      </div>
    </section>
  )
}
