// Where the five tiers stand, as uniforms that every material shares: copied from the Frame once.
import { CAKE } from '../../look/tuning'
import { type Frame, STATE } from '../../stage/frame'
import { readSector, SECTOR } from '../../stage/sector'
import stack from './stack.glsl?raw'

/** GLSL that declares these uniforms. */
export const STACK = stack

export const createStack = () => ({
  uFoot: { value: new Float32Array(CAKE.radii.length) },
  uHeight: { value: new Float32Array(CAKE.radii.length) },
  uRadii: { value: new Float32Array(CAKE.radii) },
  uFlow: { value: new Float32Array(CAKE.radii.length) },
  uSliceOut: { value: 0 },
  uSector: { value: new Float32Array(SECTOR.size) },
})

export type Stack = ReturnType<typeof createStack>

export function readStack(frame: Frame, out: Stack): void {
  out.uFoot.value.set(frame.foot)
  out.uHeight.value.set(frame.height)
  for (let i = 0; i < out.uFlow.value.length; i += 1) out.uFlow.value[i] = frame.shown[i] as number
  out.uSliceOut.value = frame.state[STATE.served] as number
  readSector(frame.state[STATE.open] as number, out.uSector.value)
}
