// A link to a place on the card. It leaves the address alone, whose hash belongs to the page.
import type { MouseEvent, ReactNode } from 'react'

interface JumpLinkProps {
  /** Id of an element of the card that may take the focus. */
  to: string
  className?: string
  children: ReactNode
}

/** Scrolls to the element with the id and gives it the focus; false where there is none. */
export function jumpTo(id: string): boolean {
  const target = document.getElementById(id)
  target?.scrollIntoView()
  target?.focus({ preventScroll: true })
  return target !== null
}

export function JumpLink({ to, className, children }: JumpLinkProps) {
  const jump = (event: MouseEvent) => {
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey
    if (isPlain && jumpTo(to)) event.preventDefault()
  }
  return (
    <a href={`#${to}`} className={className} onClick={jump}>
      {children}
    </a>
  )
}
