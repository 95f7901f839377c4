// A part of the page that is fetched when it is needed; where it breaks the rest goes on without it.
import { type ReactNode, Suspense } from 'react'
import { Boundary } from './Boundary'

interface PartProps {
  /** Stands there until the part has come. */
  waiting?: ReactNode
  onBroken?: (error: unknown) => void
  children: ReactNode
}

export function Part({ waiting = null, onBroken = console.error, children }: PartProps) {
  return (
    <Boundary onBroken={onBroken}>
      <Suspense fallback={waiting}>{children}</Suspense>
    </Boundary>
  )
}
