// What stands on the five terraces: every kind of every family as one draw.
import { useMemo } from 'react'
import type { BufferGeometry } from 'three'
import { FAMILY_IDS, type FamilyId, STANDS } from '../../look/dioramas'
import type { Theme } from '../../look/ids'
import { FIELDS } from '../../stage/dioramas'
import type { Frame } from '../../stage/frame'
import type { Stack } from '../light/stack'
import { FIELD_PIECES } from './applicationPieces'
import { createLithography, createPackage, createWafer } from './chipPieces'
import { createTool } from './claimPieces'
import { DioramaKind, type Orders } from './DioramaKind'
import { createCrane, createHall } from './hallPieces'
import {
  createLatticeNode,
  createMolecule,
  createProteinRibbon,
  createSimulatedBody,
} from './modelPieces'
import { createCoolingTower, createReactor } from './plantPieces'
import { createPylon, createSolarField, createWindTurbine } from './powerPieces'
import { createIdleWorker, createWorker } from './workerPieces'

type Piece = (detail: boolean) => BufferGeometry

/** The kinds of each family in the order in which they take turns; the mix is an illustration. */
const KINDS: Record<FamilyId, readonly Piece[]> = {
  power: [createCoolingTower, createWindTurbine, createSolarField, createReactor, createPylon],
  package: [createPackage],
  fab: [createWafer, createLithography],
  hall: [createHall],
  crane: [createCrane],
  node: [createLatticeNode],
  specimen: [createProteinRibbon, createMolecule, createSimulatedBody],
  application: FIELDS.map(([field]) => FIELD_PIECES[field]),
  worker: [createWorker],
  idle: [createIdleWorker],
  tool: [createTool],
}

/** The orders of a family that are of its kind at a place in the turn. */
const ordersOf = (family: FamilyId, turn: number): Orders =>
  Array.from({ length: STANDS[family].cap }, (_, order) => order).filter(
    (order) => order % KINDS[family].length === turn,
  )

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
        KINDS[family].map((piece, turn) => ({ family, piece, orders: ordersOf(family, turn) })),
      ),
    [],
  )
  return kinds.map(({ family, piece, orders }) => (
    <DioramaKind
      key={`${family}.${orders[0]}`}
      {...props}
      family={family}
      piece={piece}
      orders={orders}
    />
  ))
}
