// The WebGL canvas as a root of its own, which knows the few elements that the scene is made of.
import { createRoot, extend, type ReconcilerRoot, type RenderProps } from '@react-three/fiber'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { Mesh, Points } from 'three'

// The ready-made canvas of fiber would bring all of three along.
extend({ Mesh, Points })

/** Of the stage, CSS px. */
export interface Size {
  readonly width: number
  readonly height: number
}

interface CanvasProps
  extends Required<
    Pick<RenderProps<HTMLCanvasElement>, 'frameloop' | 'dpr' | 'gl' | 'camera' | 'onCreated'>
  > {
  /** Is told what the canvas could not be made for. */
  onBroken: (error: unknown) => void
  children: ReactNode
}

export function Canvas({ onBroken, children, ...settings }: CanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const root = useRef<ReconcilerRoot<HTMLCanvasElement>>(null)
  const [size, setSize] = useState<Size | null>(null)
  useLayoutEffect(() => {
    const { current } = canvas
    const place = current?.parentElement
    if (!current || !place) return
    const measure = () => setSize({ width: place.clientWidth, height: place.clientHeight })
    const observer = new ResizeObserver(measure)
    observer.observe(place)
    measure()
    root.current = createRoot(current)
    return () => {
      observer.disconnect()
      root.current?.unmount()
      root.current = null
    }
  }, [])
  useLayoutEffect(() => {
    const { current } = root
    if (current === null || size === null || size.width * size.height === 0) return
    const configured = current.configure({
      ...settings,
      size: { ...size, top: 0, left: 0 },
    })
    configured.then(() => root.current === current && current.render(children), onBroken)
  })
  return <canvas ref={canvas} />
}
