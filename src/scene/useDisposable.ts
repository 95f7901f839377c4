// Resources of the graphics made here go when the part goes or makes new ones.
import { useEffect } from 'react'

interface Disposable {
  dispose: () => void
}

/** Passes through what was made and disposes of it in time. */
export function useDisposable<Made extends Disposable>(made: Made): Made {
  useEffect(() => () => made.dispose(), [made])
  return made
}
