// The kinds of each family of pieces, and how each is made.
import type { BufferGeometry } from 'three'
import type { FamilyId } from '../../look/dioramas'
import { FIELDS } from '../../stage/dioramas'
import { FIELD_PIECES } from './applicationPieces'
import { createLithography, createPackage, createWafer } from './chipPieces'
import { createTool } from './claimPieces'
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
export const KINDS: Record<FamilyId, readonly Piece[]> = {
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
