// The light every solid shares, and the layer colours, as uniforms.
import { Color } from 'three'
import type { Theme } from '../../look/ids'
import { PALETTES } from '../../look/palette'
import { SLICE_RAD } from '../../look/tuning'
import { LAYERS } from '../../model/layers'
import shade from './shade.glsl?raw'
import { STACK } from './stack'

/** GLSL of the stack and of the light that falls on it. */
export const SHADE = STACK + shade

const LIGHTS = {
  dark: { fill: '#9fb6d8', fillPower: 1.05, bounce: '#8d8076', bouncePower: 0.62, key: '#ffe9cf' },
  light: { fill: '#eef3fb', fillPower: 0.95, bounce: '#e9dcc8', bouncePower: 0.6, key: '#fff3e2' },
} as const
const KEY_POWER = { dark: 1.25, light: 1.35 } as const

export const lightUniforms = (theme: Theme) => {
  const light = LIGHTS[theme]
  return {
    uFill: { value: new Color(light.fill).multiplyScalar(light.fillPower) },
    uBounce: { value: new Color(light.bounce).multiplyScalar(light.bouncePower) },
    uKey: { value: new Color(light.key).multiplyScalar(KEY_POWER[theme]) },
  }
}

/** Constants of the shaders: the low level goes without shadow rays, gloss and grain. */
export const detailDefines = (detail: boolean) => ({
  DETAIL: detail ? 1 : 0,
  SLICE_COS: Math.cos(SLICE_RAD).toFixed(7),
})

/** The five layer colours, linear. */
export const layerColours = (theme: Theme): Color[] =>
  LAYERS.map((layer) => new Color(PALETTES[theme].layers[layer]))
