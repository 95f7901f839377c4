// What each lever moves: the committed table leverMoves.txt, one block per lever, value and year.
import { readFileSync } from 'node:fs'
import type { LayerId } from '../../src/model/layers'
import type { LeverId } from '../../src/model/levers'

/** Differences from the baseline above which a thing has moved: half of the least that can be seen. */
export const VISIBLE = {
  /** Metres of a tier, rim or scaffold. */
  height: 0.002,
  /** Metres at which ring and bracket of the baseline come in sight. */
  ring: 0.02,
  /** Coins, unspent or flying. */
  coins: 0.5,
  /** Share of demand that waits: half of one of 36 marks. */
  pile: 0.5 / 36,
  /** Share of a conduit's particles: half of one of 12,000. */
  stream: 0.5 / 12_000,
  pulses: 0.5,
  /** Share of the money that comes from outside: half of one of 150 coins. */
  sides: 0.5 / 150,
} as const

/** All that moves in a Frame, in the order of the blocks. */
export const MOVE_KINDS = [
  'tiers',
  /** Rims of what demand asks for. */
  'wanted',
  /** Tops of what is being built. */
  'scaffolds',
  /** Unspent money. */
  'coins',
  /** What waits beneath a tier. */
  'piles',
  /** Rings of the baseline that come in sight: the tier stands above or below. */
  'rings',
  /** Conduits in the core. */
  'stream',
  /** Conduits of pull. */
  'pull',
  /** Money spent. */
  'money',
  /** Share of the money that comes from outside. */
  'sides',
] as const

export type MoveKind = (typeof MOVE_KINDS)[number]

/** Names with `+` for more than in the baseline or `-` for less; layers, but for the stream. */
export type Moves = Partial<Record<MoveKind, string>>

export interface LeverMove {
  readonly lever: LeverId
  readonly value: number
  /** Year looked at; a lever acts from 2026.5, a release from its own year. */
  readonly year: number
  /** In the measure of capacity: all that moves. */
  readonly moves: Moves
  /** The layer that binds instead of the baseline's; undefined where that still does. */
  readonly binds: LayerId | undefined
  /** Tiers that stand above or below the baseline's ring in the other measures, at least. */
  readonly capital: string | undefined
  readonly coverage: string | undefined
  readonly why: string
}

const HEAD = /^(\S+) (\S+) in (\S+)$/

function readMove(block: string): LeverMove {
  const [head = '', ...lines] = block.split('\n')
  const [, lever, value, year] = HEAD.exec(head) ?? []
  const said = new Map(lines.map((line) => [line.slice(0, 10).trim(), line.slice(10).trim()]))
  const take = (name: string): string | undefined => {
    const text = said.get(name)
    said.delete(name)
    return text
  }
  const moves = MOVE_KINDS.map((kind) => [kind, take(kind)]).filter(([, names]) => names)
  const move = {
    lever: lever as LeverId,
    value: Number(value),
    year: Number(year),
    moves: Object.fromEntries(moves) as Moves,
    binds: take('binds') as LayerId | undefined,
    capital: take('capital'),
    coverage: take('coverage'),
    why: take('why') ?? '',
  }
  if (said.size > 0) throw new Error(`${head}: no line is named ${[...said.keys()].join(', ')}`)
  return move
}

/** The table as plain data. */
export const LEVER_MOVES: readonly LeverMove[] = readFileSync(
  new URL('leverMoves.txt', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n\n')
  .map(readMove)

/** The names whose numbers differ by more than `visible`, each with its sign, as the table has them. */
export function movedNames(
  names: readonly string[],
  before: ArrayLike<number>,
  after: ArrayLike<number>,
  visible: number,
): string {
  const moved = names.flatMap((name, i) => {
    const more = (after[i] as number) - (before[i] as number)
    return Math.abs(more) <= visible ? [] : [`${more > 0 ? '+' : '-'}${name}`]
  })
  return moved.join(' ')
}
