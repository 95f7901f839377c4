// The five tiers and, when it is served, their slice: heights, lines and binding are copied from the Frame.
import { useMemo } from 'react'
import { Color, ShaderMaterial } from 'three'
import { BODY, SERVED } from '../../look/body'
import type { Theme } from '../../look/ids'
import { PALETTES } from '../../look/palette'
import { CAKE, FLOWS } from '../../look/tuning'
import { type Frame, STATE } from '../../stage/frame'
import { TIERS } from '../../stage/measures'
import { LINES } from '../../stage/scaleLines'
import { SLICE_SECTOR } from '../../stage/sector'
import { useGuardedFrame } from '../guard'
import { detailDefines, layerColours, lightUniforms, SHADE } from '../light/light'
import { STACK, type Stack } from '../light/stack'
import { useDisposable } from '../useDisposable'
import crumb from './crumb.glsl?raw'
import pattern from './pattern.glsl?raw'
import { createTierGeometry } from './tierGeometry'
import fragment from './tiers.frag.glsl?raw'
import vertex from './tiers.vert.glsl?raw'

/** Parts of the circle that a slice is: its rows and those of the cake are of one size. */
const SLICES = 180 / CAKE.sliceHalfDeg

const createUniforms = (theme: Theme, stack: Stack) => ({
  ...stack,
  ...lightUniforms(theme),
  uColours: { value: layerColours(theme) },
  uCream: { value: new Color(PALETTES[theme].cream) },
  uInk: { value: new Color(PALETTES[theme].ink) },
  uPlate: { value: new Color(PALETTES[theme].plate) },
  uCoat: { value: Float32Array.of(BODY.coat, BODY.creamLine) },
  uMotif: { value: Float32Array.of(BODY.wallMotif, BODY.cutMotif) },
  uLines: { value: new Float32Array(LINES.size) },
  uBroken: { value: new Float32Array(TIERS) },
  uLip: { value: CAKE.lip },
  uCore: { value: CAKE.coreRadius },
  uBoard: { value: CAKE.board },
  uBinding: { value: 0 },
  uSelected: { value: -1 },
  uPulse: { value: 0 },
  uServed: { value: 0 },
  uServing: {
    value: Float32Array.of(
      SERVED.forward,
      SERVED.aside,
      (SERVED.turnDeg * Math.PI) / 180,
      SERVED.middle,
    ),
  },
})

// The slice shares every uniform but its own sector and how far it is out: one program serves both.
function createMaterials(theme: Theme, stack: Stack, detail: boolean) {
  const uniforms = createUniforms(theme, stack)
  const sliceUniforms = { ...uniforms, uSector: { value: SLICE_SECTOR }, uServed: { value: 0 } }
  const shared = {
    defines: detailDefines(detail),
    vertexShader: STACK + vertex,
    fragmentShader: SHADE + pattern + crumb + fragment,
  }
  return {
    uniforms,
    sliceUniforms,
    cake: new ShaderMaterial({ ...shared, uniforms }),
    slice: new ShaderMaterial({ ...shared, uniforms: sliceUniforms }),
  }
}

/** 0..1, FLOWS.pulseCycles beats a period: well under 1 Hz. */
export const pulseAt = (phase: number): number =>
  0.5 - 0.5 * Math.cos(2 * Math.PI * FLOWS.pulseCycles * phase)

interface TiersProps {
  frame: Frame
  stack: Stack
  theme: Theme
  /** Shadow rays, gloss and grain, or none of them. */
  detail: boolean
}

export function Tiers({ frame, stack, theme, detail }: TiersProps) {
  const rows = detail ? CAKE.segments : CAKE.segmentsLow
  const cake = useDisposable(useMemo(() => createTierGeometry(rows), [rows]))
  const slice = useDisposable(
    useMemo(() => createTierGeometry(Math.round(rows / SLICES), rows), [rows]),
  )
  const made = useMemo(() => createMaterials(theme, stack, detail), [theme, stack, detail])
  useDisposable(made.cake)
  useDisposable(made.slice)
  useGuardedFrame(() => {
    const { uniforms, sliceUniforms } = made
    uniforms.uBinding.value = frame.limit
    uniforms.uSelected.value = frame.selected
    uniforms.uPulse.value = pulseAt(frame.phase)
    uniforms.uLines.value.set(frame.lines)
    uniforms.uBroken.value.set(frame.broken)
    const out = frame.state[STATE.served] as number
    sliceUniforms.uServed.value = out
    // Always in the scene, so that its buffers are sent before the picture is ready.
    slice.setDrawRange(0, out > 0 ? Number.POSITIVE_INFINITY : 0)
  })
  return (
    <>
      <mesh geometry={cake} material={made.cake} frustumCulled={false} />
      <mesh geometry={slice} material={made.slice} frustumCulled={false} />
    </>
  )
}
