// The quality in force: as named, or as `auto` finds it by the frame times of this machine.
import { useCallback, useRef, useState } from 'react'
import type { Quality } from '../look/ids'
import type { Product } from './product'
import { createPace, type Drawing, drawingFor, takeFrameTime } from './qualityRules'

/** @returns what to draw, and the function to be told the seconds of each drawn frame */
export function useQuality(
  { graphics }: Product,
  quality: Quality,
): { drawing: Drawing; takeFrame: (seconds: number) => void } {
  const pace = useRef(createPace())
  const [rung, setRung] = useState(0)
  const paced = quality === 'auto' && !graphics.software
  const takeFrame = useCallback(
    (seconds: number) => {
      if (paced && takeFrameTime(pace.current, seconds)) setRung(pace.current.rung)
    },
    [paced],
  )
  return { drawing: drawingFor(quality, graphics.software, rung), takeFrame }
}
