// All particles in two draws: the stream rising in the core; pull and money outside.
import { useMemo } from 'react'
import type { Theme } from '../../look/ids'
import { MONEY_AT, PULL_AT, UP_CONDUITS } from '../../stage/conduits'
import { readWays } from '../../stage/conduitWays'
import { type Frame, STATE } from '../../stage/frame'
import { useGuardedFrame } from '../guard'
import type { Stack } from '../light/stack'
import { useDisposable } from '../useDisposable'
import { createArrivalsGeometry } from './arrivalsGeometry'
import { createArrivalsMaterial, createUpMaterial } from './flowMaterials'
import { createUpGeometry } from './upGeometry'

interface FlowsProps {
  frame: Frame
  stack: Stack
  theme: Theme
  /** Particles of the up-stream. */
  particles: number
  /** Height of the picture in drawn px, read each frame. */
  bufferHeight: () => number
}

/** Copies a stretch of the Frame. */
function copy(from: Float64Array, at: number, to: Float32Array): void {
  for (let i = 0; i < to.length; i += 1) to[i] = from[at + i] as number
}

export function Flows({ frame, stack, theme, particles, bufferHeight }: FlowsProps) {
  const stream = useMemo(() => createUpGeometry(particles), [particles])
  useDisposable(stream.geometry)
  const arrivalsGeometry = useDisposable(useMemo(createArrivalsGeometry, []))
  const up = useMemo(() => createUpMaterial(theme, particles, stack), [theme, particles, stack])
  const arrivals = useMemo(() => createArrivalsMaterial(theme, stack), [theme, stack])
  useDisposable(up.material)
  useDisposable(arrivals.material)
  useGuardedFrame(() => {
    const { uWays, uPile, uPixels, uPhase } = up.uniforms
    uPhase.value = arrivals.uniforms.uPhase.value = frame.phase
    uPixels.value = arrivals.uniforms.uPixels.value = bufferHeight() / 2
    readWays(frame, uWays.value)
    copy(frame.pile, 0, uPile.value)
    let most = 0
    for (let i = 0; i < UP_CONDUITS.length; i += 1) most = Math.max(most, frame.shown[i] as number)
    stream.geometry.setDrawRange(Math.floor(stream.dust * (1 - most)), Number.POSITIVE_INFINITY)
    copy(frame.shown, PULL_AT, arrivals.uniforms.uPull.value)
    copy(frame.shown, MONEY_AT, arrivals.uniforms.uMoney.value)
    copy(frame.signs.pull, 0, arrivals.uniforms.uPullSigns.value)
    copy(frame.signs.money, 0, arrivals.uniforms.uMoneySigns.value)
    arrivals.uniforms.uOutside.value = frame.state[STATE.outside] as number
  })
  return (
    <>
      <points
        geometry={stream.geometry}
        material={up.material}
        frustumCulled={false}
        renderOrder={3}
      />
      <points
        geometry={arrivalsGeometry}
        material={arrivals.material}
        frustumCulled={false}
        renderOrder={4}
      />
    </>
  )
}
