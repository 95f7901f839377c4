// The life of the picture on the page: has it arrived, did it break, how is it drawn and asked for anew.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { WebGLRenderer } from 'three'
import { startCrank } from './clock'
import type { Resize } from './handle'
import type { Product } from './product'

/** Faults in frame functions after which the picture is given up. */
const FAULT_LIMIT = 3

export type Failed = 'noWebGL' | 'sceneFailed' | null

export type Draw = ((second: number) => void) | null

/**
 * @param covered true while another page lies over the picture: nothing is drawn then
 * @param takeFrame is told the seconds since the frame before each one that was drawn
 */
export function useStage(product: Product, covered: boolean, takeFrame: (seconds: number) => void) {
  const { clock, conductor, running, graphics } = product
  const [failed, setFailed] = useState<Failed>(graphics.webgl2 ? null : 'noWebGL')
  const [attempt, setAttempt] = useState(0)
  const [arrived, setArrived] = useState(false)
  const faults = useRef(0)
  const hasArrived = useRef(false)
  const draw = useRef<Draw>(null)
  const now = useRef({ broken: false, covered })
  now.current.broken = failed !== null
  now.current.covered = covered

  useEffect(
    () =>
      startCrank(clock, (seconds) => {
        const drawNow = now.current.covered ? null : draw.current
        if (drawNow === null) conductor.conduct()
        else {
          drawNow(clock.second)
          takeFrame(seconds)
        }
        running.instruments?.endFrame()
        // Without a picture the page itself shows the year, so nobody waits for ever.
        if (drawNow === null && !now.current.broken && !now.current.covered) return
        conductor.drawn()
        product.onDrawn()
      }),
    [clock, conductor, running, product, takeFrame],
  )

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
      hasArrived.current ||= next !== null
    },
    [running],
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
