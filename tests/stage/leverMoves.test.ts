// Each lever moves the tiers, signs and flows that the committed table says, and nothing else.
import { describe, expect, it } from 'vitest'
import { FAMILY_IDS } from '../../src/look/dioramas'
import type { Measure } from '../../src/look/ids'
import { LAYERS } from '../../src/model/layers'
import { LEVER_IDS, LEVERS } from '../../src/model/levers'
import { composeFrame } from '../../src/stage/composeFrame'
import { MONEY_AT, PULL_AT, PULL_CONDUITS, UP_CONDUITS } from '../../src/stage/conduits'
import { createFrame, type Frame, STATE } from '../../src/stage/frame'
import {
  LEVER_MOVES,
  type LeverMove,
  MOVE_KINDS,
  type MoveKind,
  type Moves,
  movedNames,
  VISIBLE,
} from './leverMoves'
import { baseline, momentOf, runsOf, viewOf } from './pictures'

/** Before this year a lever shows what it moves by itself, from it on what follows from that. */
const LATE = 2029

interface Kind {
  readonly names: readonly string[]
  readonly of: (frame: Frame) => Float64Array
  readonly visible: number
}

/** Where the Frame has the numbers of each kind. */
const KINDS: Record<MoveKind, Kind> = {
  tiers: { names: LAYERS, of: ({ height }) => height, visible: VISIBLE.height },
  wanted: { names: LAYERS, of: ({ wanted }) => wanted, visible: VISIBLE.height },
  scaffolds: { names: LAYERS, of: ({ scaffold }) => scaffold, visible: VISIBLE.height },
  coins: { names: LAYERS, of: ({ coins }) => coins, visible: VISIBLE.coins },
  piles: { names: LAYERS, of: ({ pile }) => pile, visible: VISIBLE.pile },
  rings: { names: LAYERS, of: aboveRing, visible: VISIBLE.ring },
  stream: {
    names: UP_CONDUITS.map(({ id }) => id),
    of: ({ shown }) => shown,
    visible: VISIBLE.stream,
  },
  pull: {
    names: PULL_CONDUITS.map(({ to }) => to as string),
    of: ({ shown }) => shown.subarray(PULL_AT),
    visible: VISIBLE.pulses,
  },
  money: { names: LAYERS, of: ({ shown }) => shown.subarray(MONEY_AT), visible: VISIBLE.coins },
  sides: {
    names: ['outside'],
    of: ({ state }) => state.subarray(STATE.outside),
    visible: VISIBLE.sides,
  },
}

/** Metres by which each tier stands above the ring of the baseline; 0 where no ring is shown. */
function aboveRing({ height, ring, state }: Frame): Float64Array {
  const shown = state[STATE.ring] as number
  return height.map((metres, tier) => shown * (metres - (ring[tier] as number)))
}

/** Places in `drawn` of the numbers of a kind; none where they are worked out. */
function placesIn(frame: Frame, { names, of }: Kind): number[] {
  const { drawn } = frame
  const { buffer, byteOffset } = of(frame)
  const first = (byteOffset - drawn.byteOffset) / drawn.BYTES_PER_ELEMENT
  return buffer === drawn.buffer ? names.map((_, i) => first + i) : []
}

const view = viewOf(1280, 720)

/** The Frame with a row's lever, and the baseline's, in the row's year. */
function framesOf({ lever, value, year }: LeverMove, measure: Measure = 'capacity') {
  const moment = momentOf({ year, measure })
  const moved = composeFrame(runsOf({ levers: { [lever]: value } }), moment, view, createFrame())
  return { moved, still: composeFrame({ run: baseline, baseline }, moment, view, createFrame()) }
}

const named = (row: LeverMove) => [`${row.lever} ${row.value} in ${row.year}`, row] as const

describe('the table of what a lever moves', () => {
  it.each(LEVER_IDS)('has a row for %s early and one late, with a reason', (lever) => {
    const rows = LEVER_MOVES.filter((row) => row.lever === lever)
    const years = rows.map(({ year }) => year)
    expect(Math.min(...years)).toBeLessThan(LATE)
    expect(Math.max(...years)).toBeGreaterThanOrEqual(LATE)
    expect(rows.some(({ moves }) => Object.keys(moves).length > 0)).toBe(true)
    for (const { value, why } of rows) {
      expect(value).toBeGreaterThanOrEqual(LEVERS[lever].min)
      expect(value).toBeLessThanOrEqual(LEVERS[lever].max)
      expect(why).not.toBe('')
    }
  })

  it('has rows for levers only', () => {
    for (const { lever } of LEVER_MOVES) expect(LEVER_IDS).toContain(lever)
  })
})

describe('in the measure of capacity', () => {
  it.each(LEVER_MOVES.map(named))('%s moves what the table says and nothing else', (_, row) => {
    const { moved, still } = framesOf(row)
    const found: Moves = {}
    for (const kind of MOVE_KINDS) {
      const { names, of, visible } = KINDS[kind]
      const text = movedNames(names, of(still), of(moved), visible)
      if (text !== '') found[kind] = text
    }
    expect(found).toEqual(row.moves)
    expect(LAYERS[moved.snapshot.binding]).toBe(row.binds ?? LAYERS[still.snapshot.binding])
  })

  it.each(LEVER_MOVES.map(named))('%s leaves all else that is drawn to the bit', (_, row) => {
    const { moved, still } = framesOf(row)
    // Pieces are as many as the snapshot says: see the test of the dioramas.
    const pieces = { ...KINDS.tiers, names: FAMILY_IDS, of: (frame: Frame) => frame.pieces }
    const known = new Set(
      [...MOVE_KINDS.map((kind) => KINDS[kind]), pieces].flatMap((kind) => placesIn(moved, kind)),
    )
    expect(known.size).toBeGreaterThan(LAYERS.length)
    expect([still, moved].map(({ state }) => state[STATE.ring])).toEqual([0, 1])
    moved.state[STATE.ring] = 0
    moved.drawn.forEach((number, place) => {
      if (!known.has(place)) expect(number, `place ${place}`).toBe(still.drawn[place])
    })
  })
})

describe.each(['capital', 'coverage'] as const)('in the measure of %s', (measure) => {
  const rows = LEVER_MOVES.filter((row) => row[measure] !== undefined)

  it('the table has a row for every lever', () => {
    expect(new Set(rows.map(({ lever }) => lever))).toEqual(new Set(LEVER_IDS))
  })

  it.each(rows.map(named))('%s moves at least the tiers that the table says', (_, row) => {
    const { height, ring } = framesOf(row, measure).moved
    const found = movedNames(LAYERS, ring, height, VISIBLE.height).split(' ')
    expect(found).toEqual(expect.arrayContaining(row[measure]?.split(' ') ?? []))
  })
})
