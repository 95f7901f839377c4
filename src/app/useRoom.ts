// The room of the cake on the page: what is free of words is told to the picture, and words are parted from a cake that comes near.
import { type RefObject, useEffect, useLayoutEffect } from 'react'
import { watchFreeRect } from '../page/freeRect'
import type { Conductor } from './conductor'

/** From here on the visitor's hand brings the cake behind the words. */
const NEAR_ZOOM = 0.95
const RAISED_DEG = 6

/** @param main the area that the cake stands in @param footer its foot */
export function useRoom(
  conductor: Conductor,
  main: RefObject<HTMLElement | null>,
  footer: RefObject<HTMLElement | null>,
  isCompared: boolean,
): void {
  useEffect(() => {
    let near = false
    // A cake that comes close passes behind the words: a veil parts them.
    return conductor.listen((frame) => {
      const { zoom, elevationDeg } = conductor.view.hand
      const now = frame.selected >= 0 || zoom < NEAR_ZOOM || elevationDeg > RAISED_DEG
      if (now !== near) main.current?.setAttribute('data-near', String(now))
      near = now
    })
  }, [conductor, main])
  useLayoutEffect(() => {
    const area = main.current
    const header = area?.querySelector('header')
    if (!area || !header || footer.current === null) return
    const beside = area.querySelector<HTMLElement>('.beside')
    return watchFreeRect(area, header, footer.current, beside, conductor.view, isCompared)
  }, [conductor, main, footer, isCompared])
}
