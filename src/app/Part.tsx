// A part of the page that is fetched when it is needed; where it breaks the rest goes on without it.
import { type ReactNode, Suspense } from 'react'
import { Boundary } from './Boundary'

export function Part({ children }: { children: ReactNode }) {
  return (
    <Boundary onBroken={console.error}>
      <Suspense fallback={null}>{children}</Suspense>
    </Boundary>
  )
}
