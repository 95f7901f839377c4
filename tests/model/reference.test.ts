// The reference values of an independent implementation, to one part in a million.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LAYERS } from '../../src/model/layers'
import type { Levers } from '../../src/model/levers'
import type { PresetId } from '../../src/model/presets'
import type { Run } from '../../src/model/run'
import { BASELINE } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { createSnapshot, readSnapshot, valueIn } from '../../src/model/snapshot'
import type { VariableId } from '../../src/model/variables'

const TOLERANCE = 1e-6
const KEYS = ['preset', 'levers', 'from', 'year', 'binding']

type Row = Readonly<Record<string, string>>

function readTable(name: string): Row[] {
  const lines = readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const [header = [], ...rows] = lines.map((line) => line.trim().split(/\s+/))
  return rows.map((cells) => Object.fromEntries(header.map((key, at) => [key, cells[at] ?? ''])))
}

function leversOf(text: string): Levers {
  const pairs = text.split(',').map((pair) => pair.split('='))
  return Object.fromEntries(pairs.map(([id, value]) => [id, Number(value)]))
}

function expectRow(run: Run, row: Row): void {
  const snapshot = readSnapshot(run, Number(row.year), createSnapshot())
  expect(LAYERS[snapshot.binding]).toBe(row.binding)
  for (const [id, cell] of Object.entries(row)) {
    if (KEYS.includes(id)) continue
    const expected = Number(cell)
    const deviation = valueIn(snapshot, id as VariableId) / expected - 1
    expect(Math.abs(deviation), `${id} against ${cell}`).toBeLessThan(TOLERANCE)
  }
}

describe('structure: the presets agree with an independent implementation', () => {
  const rows = readTable('reference.txt')

  it('reads all 36 rows', () => expect(rows).toHaveLength(36))

  it.each(rows)('$preset in $year', (row) => {
    expectRow(simulate({ ...BASELINE, preset: row.preset as PresetId }), row)
  })
})

describe('structure: the levers agree with an independent implementation', () => {
  const rows = readTable('referenceLevers.txt')

  it('reads all 26 rows', () => expect(rows).toHaveLength(26))

  it.each(rows)('$preset with $levers from $from in $year', (row) => {
    const scenario = {
      preset: row.preset as PresetId,
      levers: leversOf(row.levers ?? ''),
      from: Number(row.from),
      assumptions: {},
      events: [],
    }
    expectRow(simulate(scenario), row)
  })
})
