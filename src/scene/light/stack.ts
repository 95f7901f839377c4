// Where the five tiers stand, as uniforms that every material shares: copied from the Frame once.
import { CAKE } from '../../look/tuning'
import type { Frame } from '../../stage/frame'
import stack from './stack.glsl?raw'

/** GLSL that declares these uniforms. */
export const STACK = stack

export const createStack = () => ({
  uFoot: { value: new Float32Array(CAKE.radii.length) },
  uHeight: { value: new Float32Array(CAKE.radii.length) },
  uRadii: { value: new Float32Array(CAKE.radii) },
})

export type Stack = ReturnType<typeof createStack>

export function readStack(frame: Frame, out: Stack): void {
  out.uFoot.value.set(frame.foot)
  out.uHeight.value.set(frame.height)
}
