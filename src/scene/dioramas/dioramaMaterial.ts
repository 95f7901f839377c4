// The one material of pieces and props: its uniforms, and what the shader needs as constants.
import { Color, ShaderMaterial } from 'three'
import type { Theme } from '../../look/ids'
import { LIGHTING } from '../../look/lighting'
import { PALETTES } from '../../look/palette'
import { CAKE, SLICE_RAD } from '../../look/tuning'
import { detailDefines, lightUniforms, SHADE, STREAM } from '../light/light'
import type { Stack } from '../light/stack'
import fragment from './diorama.frag.glsl?raw'
import vertex from './diorama.vert.glsl?raw'

/** Where pieces stand that ride on no tier: on the plate, or as props on the table. */
export const PLATE_TIER = -1
export const PROP_TIER = -2

/** Added to the tier of a prop that stands on its top. */
export const TOP_OF = 10

const DEFINES = {
  TOP_OF: TOP_OF.toFixed(1),
  OPEN_SWEEP: (2 * (Math.PI - SLICE_RAD)).toFixed(7),
  PLATE: CAKE.plateHeight.toFixed(7),
}

export function createDioramaMaterial(theme: Theme, stack: Stack, detail: boolean) {
  const uniforms = {
    ...stack,
    ...lightUniforms(theme),
    uTier: { value: PROP_TIER },
    uFrom: { value: 0 },
    uCount: { value: 0 },
    uSize: { value: 1 },
    uBand: { value: new Float32Array(2) },
    uStays: { value: 0 },
    uShown: { value: 1 },
    uJoined: { value: Number.MAX_SAFE_INTEGER },
    uHaze: { value: new Color(PALETTES[theme].stage) },
    uPhase: { value: 0 },
    uLayers: { value: 0 },
    uUnlit: { value: new Color(PALETTES[theme].inkSoft) },
    uGlow: { value: LIGHTING[theme].lampPower },
  }
  const material = new ShaderMaterial({
    uniforms,
    defines: { ...detailDefines(detail), ...DEFINES },
    vertexShader: STREAM + vertex,
    fragmentShader: SHADE + fragment,
  })
  return { material, uniforms }
}
