// All pieces of one kind in one instanced draw: mounted once, grown and moved in the vertex shader.
import { useMemo } from 'react'
import {
  type BufferGeometry,
  Color,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  ShaderMaterial,
} from 'three'
import { FAMILY_IDS, type FamilyId, STANDS } from '../../look/dioramas'
import type { Theme } from '../../look/ids'
import { LIGHTING } from '../../look/lighting'
import { PALETTES } from '../../look/palette'
import { SLICE_RAD } from '../../look/tuning'
import { hash } from '../../model/hash'
import type { Frame } from '../../stage/frame'
import { bandOf, PLACE, placesOf } from '../../stage/terrace'
import { useGuardedFrame } from '../guard'
import { detailDefines, lightUniforms, SHADE } from '../light/light'
import { STACK, type Stack } from '../light/stack'
import { useDisposable } from '../useDisposable'
import fragment from './diorama.frag.glsl?raw'
import vertex from './diorama.vert.glsl?raw'

/** Salt of where each piece is in its motion. */
const SEED_SALT = 331

/** The pieces of a family that are of a kind: their orders. */
export type Orders = readonly number[]

/** One piece, placed as often as there are orders. */
export function placePieces(
  piece: BufferGeometry,
  family: FamilyId,
  orders: Orders,
): InstancedBufferGeometry {
  const geometry = new InstancedBufferGeometry()
  for (const name of ['position', 'normal', 'tint', 'motion', 'pivot'])
    geometry.setAttribute(name, piece.getAttribute(name))
  const places = placesOf(family)
  const place = orders.flatMap((order) => [
    ...places.subarray(order * PLACE.size, (order + 1) * PLACE.size),
  ])
  const turnOf = orders.flatMap((order) => [order, hash(order, SEED_SALT)])
  geometry.setAttribute('place', new InstancedBufferAttribute(Float32Array.from(place), 4))
  geometry.setAttribute('turnOf', new InstancedBufferAttribute(Float32Array.from(turnOf), 2))
  geometry.instanceCount = orders.length
  return geometry
}

function createMaterial(
  theme: Theme,
  stack: Stack,
  detail: boolean,
  family: FamilyId,
  stays: boolean,
) {
  const { tier } = STANDS[family]
  const uniforms = {
    ...stack,
    ...lightUniforms(theme),
    uTier: { value: tier },
    uCount: { value: 0 },
    uSize: { value: 0 },
    uBand: { value: Float32Array.from(bandOf(family)) },
    uStays: { value: stays ? 1 : 0 },
    uPhase: { value: 0 },
    uUnlit: { value: new Color(PALETTES[theme].inkSoft) },
    uGlow: { value: LIGHTING[theme].lampPower },
  }
  const material = new ShaderMaterial({
    uniforms,
    defines: {
      ...detailDefines(detail),
      OPEN_SWEEP: (2 * (Math.PI - SLICE_RAD)).toFixed(7),
    },
    vertexShader: STACK + vertex,
    fragmentShader: SHADE + fragment,
  })
  return { material, uniforms }
}

interface DioramaKindProps {
  frame: Frame
  stack: Stack
  theme: Theme
  detail: boolean
  family: FamilyId
  /** True where pieces stand there unlit before they are counted. */
  stays: boolean
  piece: (detail: boolean) => BufferGeometry
  orders: Orders
}

export function DioramaKind(props: DioramaKindProps) {
  const { frame, stack, theme, detail, family, stays, piece, orders } = props
  const geometry = useDisposable(
    useMemo(() => placePieces(piece(detail), family, orders), [piece, detail, family, orders]),
  )
  const { material, uniforms } = useMemo(
    () => createMaterial(theme, stack, detail, family, stays),
    [theme, stack, detail, family, stays],
  )
  useDisposable(material)
  const at = FAMILY_IDS.indexOf(family)
  useGuardedFrame(() => {
    uniforms.uCount.value = frame.pieces[at] as number
    uniforms.uSize.value = frame.pieceSizes[at] as number
    uniforms.uPhase.value = frame.phase
  })
  return <mesh geometry={geometry} material={material} frustumCulled={false} />
}
