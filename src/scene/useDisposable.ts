// Resources of the graphics made here go when the part goes or makes new ones.
import { addAfterEffect } from '@react-three/fiber'
import { useEffect } from 'react'

interface Disposable {
  dispose: () => void
}

/**
 * Passes through what was made and disposes of it in time: after the next frame, so that a
 * successor of the same source takes over its compiled program.
 */
export function useDisposable<Made extends Disposable>(made: Made): Made {
  useEffect(
    () => () => {
      const stop = addAfterEffect(() => {
        made.dispose()
        stop()
      })
    },
    [made],
  )
  return made
}
