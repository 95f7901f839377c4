// The life of the picture on the page: has it arrived, did it break, how is it drawn and asked for anew.
import { useCallback, useRef, useState } from 'react'
import type { WebGLRenderer } from 'three'
import type { Resize } from './handle'
import type { Product } from './product'
import { type Draw, useCrank } from './useCrank'

/** Faults in frame functions after which the picture is given up. */
const FAULT_LIMIT = 3

export type Failed = 'noWebGL' | 'sceneFailed' | null

/**
 * @param covered true while another page lies over the picture: nothing is drawn then
 * @param takeFrame is told the seconds after each frame that was drawn
 */
export function useStage(product: Product, covered: boolean, takeFrame: (seconds: number) => void) {
  const { running, graphics } = product
  const [failed, setFailed] = useState<Failed>(graphics.webgl2 ? null : 'noWebGL')
  const [attempt, setAttempt] = useState(0)
  const [arrived, setArrived] = useState(false)
  const faults = useRef(0)
  const hasArrived = useRef(false)
  const draw = useRef<Draw>(null)
  const wake = useCrank({ product, covered, takeFrame, draw, isBroken: failed !== null })

  const onFault = useCallback((error: unknown) => {
    faults.current += 1
    console.error(error)
    if (faults.current >= FAULT_LIMIT) setFailed('sceneFailed')
  }, [])
  const onBroken = useCallback((error: unknown) => {
    console.error(error)
    setFailed('sceneFailed')
  }, [])
  const onDraw = useCallback(
    (next: Draw, renderer: WebGLRenderer | null, resize: Resize | null) => {
      draw.current = next
      running.renderer = renderer
      running.draw = next
      running.resize = resize
      setArrived(next !== null)
      wake()
      hasArrived.current ||= next !== null
    },
    [running, wake],
  )
  const retry = () => {
    faults.current = 0
    // What never arrived, the browser or a part of the page, can only be asked for anew.
    if (!hasArrived.current) return location.reload()
    setFailed(null)
    setAttempt(attempt + 1)
  }
  return { failed, attempt, arrived, retry, onFault, onBroken, onDraw }
}
