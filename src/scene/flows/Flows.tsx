// All particles in two draws: the stream rising in the core and the pull coming down outside.
import { useMemo } from 'react'
import {
  AdditiveBlending,
  BufferGeometry,
  Color,
  Float32BufferAttribute,
  NormalBlending,
  ShaderMaterial,
} from 'three'
import type { Theme } from '../../look/ids'
import { PALETTES } from '../../look/palette'
import { CAKE, FLOWS, SLICE_RAD } from '../../look/tuning'
import { hash } from '../../model/hash'
import { PULL_CONDUITS, perConduit, radiusShareOf, UP_CONDUITS } from '../../stage/conduits'
import type { Frame } from '../../stage/frame'
import { useGuardedFrame } from '../guard'
import { layerColours } from '../light/light'
import { STACK, type Stack } from '../light/stack'
import { useDisposable } from '../useDisposable'
import pullFragment from './pull.frag.glsl?raw'
import pullVertex from './pull.vert.glsl?raw'
import upFragment from './upStream.frag.glsl?raw'
import upVertex from './upStream.vert.glsl?raw'

/** Sizes of a mark one metre before the eye, in drawing-buffer px per px of view height. */
const UP_SIZE = 0.075
const PULL_SIZE = 0.34
/** Particles above which each one shines less, so that the stream does not burn out. */
const DIM_FROM = 3000

function createUpGeometry(particles: number): BufferGeometry {
  const each = perConduit(particles)
  const seeds: number[] = []
  const place: number[] = []
  for (let conduit = 0; conduit < UP_CONDUITS.length; conduit += 1)
    for (let i = 0; i < each; i += 1) {
      const index = conduit * each + i
      seeds.push(hash(index, 1), hash(index, 2), hash(index, 3))
      place.push(conduit, i / each)
    }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(seeds, 3))
  geometry.setAttribute('place', new Float32BufferAttribute(place, 2))
  return geometry
}

/** The same pulses on every hop: one angle and one phase each, so that a pulse seems to go on. */
function createPullGeometry(): BufferGeometry {
  const seeds: number[] = []
  const place: number[] = []
  PULL_CONDUITS.forEach((_, conduit) => {
    for (let i = 0; i < FLOWS.pulseCap; i += 1) {
      seeds.push(hash(i, 11), hash(i, 12), i)
      place.push(conduit)
    }
  })
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(seeds, 3))
  geometry.setAttribute('place', new Float32BufferAttribute(place, 1))
  return geometry
}

const flowUniforms = (stack: Stack, cycles: number, conduits: number) => ({
  ...stack,
  uPhase: { value: 0 },
  uCycles: { value: cycles },
  uShown: { value: new Float32Array(conduits) },
  uPixels: { value: 1 },
})

function createMaterials(theme: Theme, particles: number, stack: Stack) {
  const additive = theme === 'dark'
  const up = {
    ...flowUniforms(stack, FLOWS.upCycles, UP_CONDUITS.length),
    uTravel: { value: FLOWS.travel },
    uRadius: { value: new Float32Array(UP_CONDUITS.length) },
    uFountain: { value: FLOWS.fountain },
    uCount: { value: perConduit(particles) },
    uDim: { value: Math.min(1, Math.sqrt(DIM_FROM / particles)) },
    uColours: { value: layerColours(theme) },
    uAdditive: { value: additive ? 1 : 0 },
  }
  const pull = {
    ...flowUniforms(stack, FLOWS.pullCycles, PULL_CONDUITS.length),
    uSlice: { value: SLICE_RAD },
    uColour: { value: new Color(PALETTES[theme].pull) },
  }
  const shared = { transparent: true, depthWrite: false, toneMapped: false }
  const upMaterial = new ShaderMaterial({
    ...shared,
    uniforms: up,
    vertexShader: STACK + upVertex,
    fragmentShader: upFragment,
    blending: additive ? AdditiveBlending : NormalBlending,
    premultipliedAlpha: true,
  })
  const pullMaterial = new ShaderMaterial({
    ...shared,
    uniforms: pull,
    vertexShader: STACK + pullVertex,
    fragmentShader: pullFragment,
  })
  return { up, pull, upMaterial, pullMaterial }
}

interface FlowsProps {
  frame: Frame
  stack: Stack
  theme: Theme
  /** Particles of the up-stream. */
  particles: number
  /** Height of the drawing buffer in px, read each frame. */
  bufferHeight: () => number
}

export function Flows({ frame, stack, theme, particles, bufferHeight }: FlowsProps) {
  const upGeometry = useDisposable(useMemo(() => createUpGeometry(particles), [particles]))
  const pullGeometry = useDisposable(useMemo(createPullGeometry, []))
  const made = useMemo(() => createMaterials(theme, particles, stack), [theme, particles, stack])
  useDisposable(made.upMaterial)
  useDisposable(made.pullMaterial)
  useGuardedFrame(() => {
    const { up, pull } = made
    const pixels = bufferHeight()
    up.uPixels.value = UP_SIZE * pixels * (particles < 10_000 ? 1.5 : 1)
    pull.uPixels.value = PULL_SIZE * pixels
    up.uPhase.value = pull.uPhase.value = frame.phase
    for (let i = 0; i < UP_CONDUITS.length; i += 1) {
      const share = frame.shown[i] as number
      up.uShown.value[i] = share
      up.uRadius.value[i] = radiusShareOf(share) * CAKE.coreRadius * 0.92
    }
    for (let i = 0; i < PULL_CONDUITS.length; i += 1)
      pull.uShown.value[i] = frame.shown[UP_CONDUITS.length + i] as number
  })
  return (
    <>
      <points
        geometry={upGeometry}
        material={made.upMaterial}
        frustumCulled={false}
        renderOrder={3}
      />
      <points
        geometry={pullGeometry}
        material={made.pullMaterial}
        frustumCulled={false}
        renderOrder={4}
      />
    </>
  )
}
