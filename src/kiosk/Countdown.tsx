// A countdown to be read from far: the seconds in large figures, and a bar that grows short.
import { useLayoutEffect, useRef } from 'react'

interface CountdownProps {
  /** Whole seconds. */
  left: number
  whole: number
}

export function Countdown({ left, whole }: CountdownProps) {
  const bar = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    bar.current?.style.setProperty('--left', String(Math.min(1, left / whole)))
  }, [left, whole])
  return (
    <div className="countdown" aria-hidden="true">
      <b>{left}</b>
      <div className="countdown-bar" ref={bar} />
    </div>
  )
}
