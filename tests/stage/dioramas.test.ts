// The dioramas: pieces are the snapshot in fixed units, and none pierces its neighbour or leaves its terrace.
import { describe, expect, it } from 'vitest'
import { FAMILY_IDS, type FamilyId, ROOMS, STANDS } from '../../src/look/dioramas'
import { CAKE, SLICE_RAD } from '../../src/look/tuning'
import { hash } from '../../src/model/hash'
import { PRESET_IDS } from '../../src/model/presets'
import { valueAtStep } from '../../src/model/run'
import { createSnapshot, readSnapshot, type Snapshot, valueIn } from '../../src/model/snapshot'
import { composeFrame } from '../../src/stage/composeFrame'
import {
  AFTER,
  FAMILIES,
  FIELDS,
  litFields,
  readPieceSizes,
  readPieces,
} from '../../src/stage/dioramas'
import { createFrame } from '../../src/stage/frame'
import { PLACE, placesOf, sizesOf, standOf } from '../../src/stage/terrace'
import { baseline, momentOf, runsOf, viewOf } from './pictures'

const POINTS = 40
/** Share of adoption by which a field may be early while it comes on. */
const COMING_ON = 0.004
const START = valueAtStep(baseline, 0, 'modelsIndex')

const pieces = new Float64Array(FAMILIES)
const sizes = new Float64Array(FAMILIES)
const at = (family: FamilyId) => FAMILY_IDS.indexOf(family)

function counted(snapshot: Snapshot): Float64Array {
  readPieces(snapshot, START, pieces)
  readPieceSizes(pieces, sizes)
  return pieces
}

/** What must stand there, by look.md alone. */
const wanted = (snapshot: Snapshot): Partial<Record<FamilyId, number>> => ({
  power: valueIn(snapshot, 'energyGW') / 5,
  package: valueIn(snapshot, 'ratedChipGW') / 0.5,
  hall: valueIn(snapshot, 'infrastructureGW') / 5,
  crane: valueIn(snapshot, 'constructionGW') / 10,
  node: Math.log2(valueIn(snapshot, 'modelsIndex') / START) / 0.25,
})

/** Middles, x and z in metres, of the pieces of a family that stand there, from its first to a count. */
function middlesOf(family: FamilyId, count: number): { x: number; z: number; order: number }[] {
  const places = placesOf(family)
  const before = AFTER[family]
  const first = before === undefined ? 0 : Math.ceil(pieces[at(before)] as number)
  const length = Math.max(0, Math.min(STANDS[family].cap, Math.ceil(count)) - first)
  return Array.from({ length }, (_, i) => {
    const order = first + i
    const [from = 0, to = 0, along = 0, across = 0] = places.subarray(order * PLACE.size)
    const size = sizes[at(family)] as number
    const [angle, radius] = standOf(family, [from, to, along, across], size)
    return { x: radius * Math.sin(angle), z: radius * Math.cos(angle), order }
  })
}

describe('the dioramas', () => {
  it('count what the snapshot says, at forty points of presets and years', () => {
    for (let i = 0; i < POINTS; i += 1) {
      const preset = PRESET_IDS[Math.floor(hash(i, 1) * PRESET_IDS.length)] ?? 'baseline'
      const { run } = runsOf({ preset })
      const snapshot = readSnapshot(run, 2024 + 12 * hash(i, 2), createSnapshot())
      const got = counted(snapshot)
      for (const [family, count] of Object.entries(wanted(snapshot)))
        expect(got[at(family as FamilyId)], `${preset} ${snapshot.year} ${family}`).toBeCloseTo(
          Math.min(400, Math.max(0, count)),
          9,
        )
      const adoption = valueIn(snapshot, 'adoption')
      const lit = FIELDS.filter(([, share]) => adoption >= share).length
      const near = FIELDS.some(([, share]) => Math.abs(adoption - share) <= COMING_ON)
      if (!near) expect(got[at('application')]).toBe(lit)
    }
  })

  it('has the five fields of today lit today', () => {
    const snapshot = readSnapshot(baseline, 2026.5, createSnapshot())
    expect(litFields(valueIn(snapshot, 'adoption'))).toBe(5)
  })

  it('never pops: a little more of a variable is a little more of a piece', () => {
    const step = 0.001
    for (let count = 0; count < 400; count += 0.37) {
      const before = new Float64Array(FAMILIES).fill(count)
      const after = new Float64Array(FAMILIES).fill(count + step)
      const [one, other] = [new Float64Array(FAMILIES), new Float64Array(FAMILIES)]
      readPieceSizes(before, one)
      readPieceSizes(after, other)
      for (let i = 0; i < FAMILIES; i += 1)
        expect(Math.abs((one[i] as number) - (other[i] as number))).toBeLessThan(step)
    }
  })

  it.each(PRESET_IDS)('stand free of each other and on their terraces in %s', (preset) => {
    const { run } = runsOf({ preset })
    for (const year of [2024, 2026.5, 2030, 2033, 2036]) {
      counted(readSnapshot(run, year, createSnapshot()))
      const stood = FAMILY_IDS.flatMap((family) => {
        const size = sizes[at(family)] as number
        const count = pieces[at(family)] as number
        return middlesOf(family, count).map(({ x, z, order }) => {
          const grown = Math.min(1, count - order)
          return { family, tier: STANDS[family].tier, x, z, half: (size * grown) / 2 }
        })
      })
      for (const { family, tier, x, z, half } of stood) {
        const radius = Math.hypot(x, z)
        const inner = CAKE.radii[tier + 1] ?? CAKE.coreRadius
        expect(radius - half, family).toBeGreaterThan(inner)
        expect(radius + half, family).toBeLessThan(CAKE.radii[tier] ?? CAKE.plateRadius)
        // Clear of both faces of the cut.
        const angle = Math.abs(Math.atan2(x, z))
        expect(radius * Math.sin(Math.min(Math.PI / 2, angle - SLICE_RAD))).toBeGreaterThan(
          half - 1e-3,
        )
      }
      stood.forEach((one, i) => {
        for (const other of stood.slice(i + 1)) {
          if (other.tier !== one.tier) continue
          const apart = Math.hypot(one.x - other.x, one.z - other.z)
          expect(apart, `${year} ${one.family} ${other.family}`).toBeGreaterThan(
            one.half + other.half - 1e-6,
          )
        }
      })
    }
  })

  it.each(PRESET_IDS)('leave the rooms in the cut within their tiers in %s', (preset) => {
    const runs = runsOf({ preset })
    const view = viewOf(960, 600)
    const frame = createFrame()
    for (let year = 2024; year <= 2036; year += 0.5) {
      composeFrame(runs, momentOf({ year }), view, frame)
      ROOMS.stands.forEach(({ radius, size }, tier) => {
        const there = frame.rooms[tier] as number
        const tall = there * size * ROOMS.tall
        expect(tall).toBeLessThanOrEqual(Math.max(0, (frame.height[tier] as number) - ROOMS.margin))
        expect(radius + size / 2).toBeLessThan(CAKE.radii[tier] as number)
        expect(radius - size / 2).toBeGreaterThan(CAKE.coreRadius)
      })
    }
  })

  it('are as large as their stand allows while they are few', () => {
    for (const family of FAMILY_IDS) expect(sizesOf(family)[0]).toBe(STANDS[family].size)
  })
})
