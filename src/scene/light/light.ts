// The light every solid shares, and the layer colours, as uniforms.
import { Color } from 'three'
import type { Theme } from '../../look/ids'
import { LIGHTING } from '../../look/lighting'
import { PALETTES } from '../../look/palette'
import { LAYERS } from '../../model/layers'
import shade from './shade.glsl?raw'
import { STACK } from './stack'
import stream from './stream.glsl?raw'

/** GLSL of the stack and of the stream's light. */
export const STREAM = STACK + stream

/** The same and the light that falls on a solid. */
export const SHADE = STREAM + shade

/** A colour times a power, linear. */
export const bright = (colour: string, power = 1): Color => new Color(colour).multiplyScalar(power)

/** The five layer colours, linear. */
export const layerColours = (theme: Theme, power = 1): Color[] =>
  LAYERS.map((layer) => bright(PALETTES[theme].layers[layer], power))

export const lightUniforms = (theme: Theme) => {
  const light = LIGHTING[theme]
  return {
    uFill: { value: bright(light.fill, light.fillPower) },
    uBounce: { value: bright(light.bounce, light.bouncePower) },
    uKey: { value: bright(light.key, light.keyPower) },
    uRimLight: { value: bright(light.rim, light.rimPower) },
    uBoxPower: { value: light.boxPower },
    uStream: { value: layerColours(theme, light.streamPower) },
  }
}

/** Constant of the shaders: the low level goes without shadow rays, lamps, mirrors and grain. */
export const detailDefines = (detail: boolean) => ({ DETAIL: detail ? 1 : 0 })
