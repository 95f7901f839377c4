// What stands on the five terraces: every kind of every family as one draw.
import { useMemo } from 'react'
import { FAMILY_IDS } from '../../look/dioramas'
import type { Theme } from '../../look/ids'
import type { Frame } from '../../stage/frame'
import type { Stack } from '../light/stack'
import { DioramaKind } from './DioramaKind'
import { KINDS } from './kinds'

interface DioramasProps {
  frame: Frame
  stack: Stack
  theme: Theme
  detail: boolean
}

export function Dioramas(props: DioramasProps) {
  const kinds = useMemo(
    () =>
      FAMILY_IDS.flatMap((family) =>
        KINDS[family].map((piece, first) => ({
          family,
          piece,
          turn: { first, every: KINDS[family].length },
        })),
      ),
    [],
  )
  return kinds.map(({ family, piece, turn }) => (
    <DioramaKind
      key={`${family}.${turn.first}`}
      {...props}
      family={family}
      piece={piece}
      turn={turn}
    />
  ))
}
