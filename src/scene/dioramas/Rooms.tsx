// The rooms in the two faces of the cut: one draw a tier, grown with it.
import { useMemo } from 'react'
import type { BufferGeometry } from 'three'
import { ROOMS } from '../../look/dioramas'
import type { Theme } from '../../look/ids'
import { SLICE_RAD } from '../../look/tuning'
import type { Frame } from '../../stage/frame'
import { useGuardedFrame } from '../guard'
import type { Stack } from '../light/stack'
import { useDisposable } from '../useDisposable'
import { placePieces } from './DioramaKind'
import { createDioramaMaterial } from './dioramaMaterial'
import { ROOM_PIECES } from './roomPieces'

/** The faces of the cut: a room on either looks into it. */
const SIDES = [-1, 1] as const

interface RoomsProps {
  frame: Frame
  stack: Stack
  theme: Theme
  detail: boolean
}

interface RoomProps extends RoomsProps {
  tier: number
  piece: (detail: boolean) => BufferGeometry
}

function Room({ frame, stack, theme, detail, tier, piece }: RoomProps) {
  const geometry = useDisposable(
    useMemo(() => {
      const { radius = 0, size = 0 } = ROOMS.stands[tier] ?? {}
      return placePieces(
        piece(detail),
        SIDES.flatMap((side) => [side * SLICE_RAD, radius, ROOMS.margin, side * (Math.PI / 2)]),
        SIDES.flatMap(() => [size, tier]),
      )
    }, [piece, detail, tier]),
  )
  const { material, uniforms } = useMemo(
    () => createDioramaMaterial(theme, stack, detail),
    [theme, stack, detail],
  )
  useDisposable(material)
  useGuardedFrame(() => {
    uniforms.uShown.value = frame.rooms[tier] as number
    uniforms.uPhase.value = frame.phase
  })
  return <mesh geometry={geometry} material={material} frustumCulled={false} />
}

export function Rooms(props: RoomsProps) {
  return ROOM_PIECES.map((piece, tier) => (
    <Room key={ROOMS.stands[tier]?.radius} {...props} tier={tier} piece={piece} />
  ))
}
