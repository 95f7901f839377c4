// A lever on the real page: the same pixels by patch and by address, and the moves of the table.
import type { PNG } from 'pngjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { FLOWS } from '../../src/look/tuning'
import { LAYERS } from '../../src/model/layers'
import { LEVER_MOVES, type LeverMove, type Moves, movedNames, VISIBLE } from '../stage/leverMoves'
import type { CakeState } from './cake'
import { type OpenCake, openCake } from './open'
import { changedShare, picture } from './pixels'

/** Rows that move much, little, and only what is built. */
const ROWS = ['invest.energy 2.5 in 2033', 'demand 2 in 2026.75', 'training 3 in 2028.75']
const KINDS = ['tiers', 'stream', 'pull', 'money'] as const
const MARKS_MOST = 150
const PULSE_GW = 5
const COIN_BN_USD = 10

const rows = LEVER_MOVES.map((row) => [`${row.lever} ${row.value} in ${row.year}`, row] as const)
const chosen = rows.filter(([name]) => ROWS.includes(name))

/** The flows of one kind: their last names, and how many marks, or what share of them, is shown. */
function flowsOf(
  { flows }: CakeState,
  isOne: (id: string) => boolean,
  marks: (value: number) => number,
) {
  const some = flows.filter(({ id }) => isOne(id))
  return {
    names: some.map(({ id }) => id.split('.').at(-1) ?? id),
    numbers: some.map(({ value }) => marks(value)),
  }
}

/** What the handle says of a picture, kind by kind. */
function readingOf(state: CakeState) {
  const marksOf = (unit: number) => (value: number) => Math.min(MARKS_MOST, value / unit)
  return {
    tiers: { names: LAYERS, numbers: state.tiers.map(({ height }) => height) },
    // Where a conduit begins does not matter: a doubling adds the same share everywhere.
    stream: flowsOf(
      state,
      (id) => !id.includes('.'),
      (value) => FLOWS.doublingShare * Math.log2(value),
    ),
    pull: flowsOf(state, (id) => id.startsWith('pull.'), marksOf(PULSE_GW)),
    money: flowsOf(state, (id) => id.startsWith('money.'), marksOf(COIN_BN_USD)),
  }
}

const VISIBLE_OF = {
  tiers: VISIBLE.height,
  stream: VISIBLE.stream,
  pull: VISIBLE.pulses,
  money: VISIBLE.coins,
}

function movesBetween(still: CakeState, moved: CakeState): Moves {
  const [before, after] = [readingOf(still), readingOf(moved)]
  const found = KINDS.map((kind) => {
    const { names, numbers } = before[kind]
    return [kind, movedNames(names, numbers, after[kind].numbers, VISIBLE_OF[kind])] as const
  })
  return Object.fromEntries(found.filter(([, text]) => text !== ''))
}

const wantedOf = ({ moves }: LeverMove): Moves =>
  Object.fromEntries(KINDS.filter((kind) => moves[kind]).map((kind) => [kind, moves[kind]]))

interface Taken {
  readonly state: CakeState
  readonly image: PNG
}

const taken = async ({ page, state }: OpenCake): Promise<Taken> => ({
  state: await state(),
  image: await picture(page),
})

/** What one page shows as it is patched to the baseline of each row's year and to its lever. */
async function patched(): Promise<Map<LeverMove, { still: Taken; moved: Taken }>> {
  const found = new Map<LeverMove, { still: Taken; moved: Taken }>()
  const cake = await openCake('/?year=2030')
  const after = async (patch: object): Promise<Taken> => {
    await cake.set({ scenario: null, ...patch })
    // What was changed is told by a part that comes with the first change.
    if (Object.keys(patch).length > 1) await cake.page.locator('.changes').waitFor()
    await cake.settled()
    return taken(cake)
  }
  for (const [, row] of chosen) {
    const { lever, value, year } = row
    const still = await after({ year })
    found.set(row, { still, moved: await after({ [lever]: value, year }) })
  }
  await cake.close()
  return found
}

let patches: Awaited<ReturnType<typeof patched>>

// One page at a time: two that draw by software hold each other up.
beforeAll(async () => {
  patches = await patched()
})

describe('a lever moves the picture as the table says', () => {
  it('in rows of the table', () => expect(chosen.length).toBe(ROWS.length))

  it.each(chosen)('%s, and is the same by patch and by address', async (_, row) => {
    const { still, moved } = patches.get(row) as { still: Taken; moved: Taken }
    expect(movesBetween(still.state, moved.state)).toEqual(wantedOf(row))
    expect(changedShare(still.image, moved.image)).toBeGreaterThan(0)
    const cake = await openCake(`/?year=${row.year}&${row.lever}=${row.value}`)
    const opened = await taken(cake)
    await cake.close()
    expect(opened.state).toEqual(moved.state)
    expect(changedShare(moved.image, opened.image)).toBe(0)
  })
})
