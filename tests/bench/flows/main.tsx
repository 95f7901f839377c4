// A page that draws one contender at a time and measures its frames when the bench asks.
import { Canvas, useThree } from '@react-three/fiber'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { MeterWindow } from '../../../src/cli/meter'
import { CONTENDERS, type Contender, clock, DISTANCE } from './contenders'

/** Of one frame, the middle of those measured; bytes are the most of any. */
interface FrameCost {
  scriptMs: number
  frameMs: number
  bytes: number
}

interface Shown {
  contender: Contender
  count: number
}

/** Seconds from frame to frame. */
const DELTA = 1 / 60
const LENS_DEG = 26

let draw: ((second: number) => void) | null = null
let show: (shown: Shown) => void = () => {}

const nextFrame = () => new Promise((done) => requestAnimationFrame(done))
const middle = (numbers: number[]): number =>
  numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

function Crank({ shown }: { shown: Shown }) {
  const advance = useThree((state) => state.advance)
  const gl = useThree((state) => state.gl)
  useEffect(() => {
    const pixel = new Uint8Array(4)
    draw = (second) => {
      clock.second = second
      advance(second)
    }
    finish = () => {
      const context = gl.getContext()
      context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, pixel)
    }
    return () => {
      draw = null
    }
  }, [advance, gl])
  const Drawn = CONTENDERS[shown.contender]
  return <Drawn key={`${shown.contender} ${shown.count}`} count={shown.count} />
}

/** Waits until the graphics have drawn. */
let finish = () => {}

function Page() {
  const [shown, setShown] = useState<Shown>({ contender: 'points', count: 1 })
  useEffect(() => {
    show = setShown
  }, [])
  return (
    <Canvas
      flat
      frameloop="never"
      dpr={1}
      camera={{ position: [0, 0, DISTANCE], fov: LENS_DEG, near: 1, far: 200 }}
    >
      <Crank shown={shown} />
    </Canvas>
  )
}

/** Draws `warmUp` frames unmeasured, then `frames` more. */
async function measure(contender: Contender, count: number, warmUp: number, frames: number) {
  const { meter } = window as unknown as MeterWindow
  show({ contender, count })
  await nextFrame()
  await nextFrame()
  const scripts: number[] = []
  const wholes: number[] = []
  for (let i = 0; i < warmUp + frames; i += 1) {
    await nextFrame()
    if (i === warmUp) meter.splice(0)
    const start = performance.now()
    draw?.(i * DELTA)
    const script = performance.now()
    finish()
    if (i < warmUp) continue
    scripts.push(script - start)
    wholes.push(performance.now() - start)
  }
  await nextFrame()
  const bytes = Math.max(...meter.map((frame) => frame.bytes))
  return { scriptMs: middle(scripts), frameMs: middle(wholes), bytes } satisfies FrameCost
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Page />)
Object.assign(window, { measure })
