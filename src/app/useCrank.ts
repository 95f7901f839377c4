// Turns the crank of the picture: composes and draws each frame that is due, and none that would be the same.
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { startCrank } from './clock'
import { createPacing } from './pacing'
import type { Product } from './product'
import { createViewWatch, wakeOn } from './wakeOn'

/** Draws one frame at a second; null while there is no picture. */
export type Draw = ((second: number) => void) | null

interface CrankSettings {
  product: Product
  /** True while another page lies over the picture: nothing is drawn then. */
  covered: boolean
  /** True where no picture will come: nobody waits for it. */
  isBroken: boolean
  draw: RefObject<Draw>
  /** Is told the seconds after each frame that was drawn: how long it kept the page. */
  takeFrame: (seconds: number) => void
  /** Frames a second at most; every tick of the screen where none is given. */
  mostPerSecond?: number
  /** Is told of each frame that was drawn; always the same function. */
  onFrame?: () => void
}

/** @returns what to call where something may change the picture that neither store nor window tell of */
export function useCrank(settings: CrankSettings): () => void {
  const { product, mostPerSecond = null } = settings
  const now = useRef(settings)
  now.current = settings
  const awake = useRef<() => void>(() => {})
  const wake = useCallback(() => awake.current(), [])
  // Whatever renders anew may look otherwise.
  useEffect(() => awake.current())
  useEffect(() => {
    const { store, clock, conductor, running } = product
    const pacing = createPacing(mostPerSecond)
    const hasMoved = createViewWatch()
    let wasDrawn = false
    awake.current = pacing.wake
    const stopCrank = startCrank(clock, (seconds, ms) => {
      const { covered, isBroken, draw, takeFrame, onFrame } = now.current
      if (wasDrawn) takeFrame(seconds)
      wasDrawn = false
      if (hasMoved(conductor.view)) pacing.wake()
      if (!pacing.isDue(ms, conductor.isAtRest())) return
      const drawNow = covered ? null : draw.current
      if (drawNow === null) conductor.conduct()
      else drawNow(clock.second)
      wasDrawn = drawNow !== null
      running.instruments?.endFrame()
      // Without a picture the page itself shows the year, so nobody waits for ever.
      if (drawNow === null && !isBroken && !covered) return
      conductor.drawn()
      product.onDrawn()
      if (wasDrawn) onFrame?.()
    })
    const stops = [stopCrank, store.subscribe(pacing.wake), wakeOn(pacing.wake)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [product, mostPerSecond])
  return wake
}
