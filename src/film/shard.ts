// A share of a film's segments, so that several machines can make it together.

import { quoted } from '../state/problem'
import { type FilmReading, filmProblem } from './filmProblem'
import type { FilmPlan, Segment } from './plan'

/** One of `count` shares, from 1 on. */
export interface Shard {
  readonly index: number
  readonly count: number
}

export const WHOLE_FILM: Shard = { index: 1, count: 1 }

const SHARD = /^(\d{1,5})\/(\d{1,5})$/

/** Reads "2/3". */
export function readShard(text: string): FilmReading<Shard> {
  const [, index = 0, count = 0] = (SHARD.exec(text) ?? []).map(Number)
  if (index >= 1 && index <= count) return { value: { index, count }, problems: [] }
  return { value: null, problems: [filmProblem('shardUnreadable', '', { value: quoted(text) })] }
}

/** The segments of a share, one after the other; none where there are more shares than segments. */
export function segmentsOfShard({ segments }: FilmPlan, { index, count }: Shard): Segment[] {
  const boundary = (share: number) => Math.floor((share * segments.length) / count)
  return segments.slice(boundary(index - 1), boundary(index))
}
