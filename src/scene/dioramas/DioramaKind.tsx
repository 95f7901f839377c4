// All pieces of one kind in one instanced draw: mounted once, grown and moved in the vertex shader.
import { useMemo } from 'react'
import { type BufferGeometry, InstancedBufferAttribute, InstancedBufferGeometry } from 'three'
import { FAMILY_IDS, type FamilyId, STANDS } from '../../look/dioramas'
import type { Theme } from '../../look/ids'
import { hash } from '../../model/hash'
import type { Frame } from '../../stage/frame'
import { bandOf, PLACE, placesOf } from '../../stage/terrace'
import { useGuardedFrame } from '../guard'
import type { Stack } from '../light/stack'
import { useDisposable } from '../useDisposable'
import { createDioramaMaterial } from './dioramaMaterial'

/** Salt of where each piece is in its motion. */
const SEED_SALT = 331

/** The pieces of a family that are of a kind: every so many of them from the first on. */
export interface Turn {
  readonly first: number
  readonly every: number
}

/** How many of a kind are among the first pieces of its family; the last one may still grow. */
export const amongFirst = ({ first, every }: Turn, pieces: number): number =>
  Math.max(0, Math.ceil((Math.ceil(pieces) - first) / every))

/** A piece drawn once for each place: four numbers of `place` and two of `turnOf`, see the shader. */
export function placePieces(
  piece: BufferGeometry,
  place: readonly number[],
  turnOf: readonly number[],
): InstancedBufferGeometry {
  const geometry = new InstancedBufferGeometry()
  for (const name of ['position', 'normal', 'tint', 'motion', 'pivot'])
    geometry.setAttribute(name, piece.getAttribute(name))
  geometry.setAttribute('place', new InstancedBufferAttribute(Float32Array.from(place), 4))
  geometry.setAttribute('turnOf', new InstancedBufferAttribute(Float32Array.from(turnOf), 2))
  geometry.instanceCount = turnOf.length / 2
  return geometry
}

function placeOnTerrace(piece: BufferGeometry, family: FamilyId, turn: Turn) {
  const places = placesOf(family)
  const count = amongFirst(turn, STANDS[family].cap)
  const orders = Array.from({ length: count }, (_, i) => turn.first + i * turn.every)
  return placePieces(
    piece,
    orders.flatMap((order) => [...places.subarray(order * PLACE.size, (order + 1) * PLACE.size)]),
    orders.flatMap((order) => [order, hash(order, SEED_SALT)]),
  )
}

interface DioramaKindProps {
  frame: Frame
  stack: Stack
  theme: Theme
  detail: boolean
  family: FamilyId
  piece: (detail: boolean) => BufferGeometry
  turn: Turn
}

export function DioramaKind(props: DioramaKindProps) {
  const { frame, stack, theme, detail, family, piece, turn } = props
  const geometry = useDisposable(
    useMemo(() => placeOnTerrace(piece(detail), family, turn), [piece, detail, family, turn]),
  )
  const { material, uniforms } = useMemo(() => {
    const made = createDioramaMaterial(theme, stack, detail)
    made.uniforms.uTier.value = STANDS[family].tier
    made.uniforms.uBand.value.set(bandOf(family))
    made.uniforms.uStays.value = STANDS[family].stays === true ? 1 : 0
    return made
  }, [theme, stack, detail, family])
  useDisposable(material)
  const at = FAMILY_IDS.indexOf(family)
  const { stays, cap } = STANDS[family]
  useGuardedFrame(() => {
    // Pieces that are not in sight are not sent through the shader.
    const shown = frame.pieceShown[at] as number
    const pieces = stays ? cap : (frame.pieces[at] as number)
    geometry.instanceCount = shown > 0 ? amongFirst(turn, pieces) : 0
    uniforms.uFrom.value = frame.pieceFrom[at] as number
    uniforms.uCount.value = frame.pieces[at] as number
    uniforms.uSize.value = frame.pieceSizes[at] as number
    uniforms.uShown.value = shown
    uniforms.uPhase.value = frame.phase
    uniforms.uLayers.value = frame.memoryLayers
  })
  return <mesh geometry={geometry} material={material} frustumCulled={false} />
}
