// The simulate command with an ensemble: the same bytes twice, the right columns, and refusals.

import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readSimulateRequest } from '../../src/cli/simulateRequest'
import { bandAt, bindingShareAt, PERCENTILES } from '../../src/model/bands'
import { bandsCsvOf, bandsJsonOf } from '../../src/model/bandsTable'
import { bandsOf } from '../../src/model/ensemble'
import { LAYERS } from '../../src/model/layers'
import { BASELINE } from '../../src/model/scenario'
import { COLUMN_NAMES } from '../../src/model/table'

const root = fileURLToPath(new URL('../../', import.meta.url))

function runCommand(line: string): Promise<{ code: number; stdout: string; stderr: string }> {
  const args = ['--import', 'tsx', 'src/cli/simulate.ts', ...line.split(' ')]
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      args,
      { cwd: root, maxBuffer: 2 ** 25 },
      (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    )
  })
}

const PRINTED = COLUMN_NAMES.filter((name) => name !== 'year' && name !== 'binding')
const bands = bandsOf(BASELINE, { runs: 20, seed: 3 })

describe('the table of bands', () => {
  it('has binding shares, then the percentiles of every printed variable', () => {
    const [header = '', ...lines] = bandsCsvOf(bands).trimEnd().split('\n')
    const names = header.split(',')
    expect(names.slice(0, 6)).toEqual(['year', ...LAYERS.map((layer) => `share_${layer}`)])
    expect(names.slice(6)).toEqual(
      PRINTED.flatMap((name) => [5, 25, 50, 75, 95].map((percentile) => `${name}_p${percentile}`)),
    )
    expect(lines).toHaveLength(49)
    const cells = lines.find((line) => line.startsWith('2030,'))?.split(',') ?? []
    expect(cells).toHaveLength(names.length)
    const cell = (name: string) => Number(cells[names.indexOf(name)])
    expect(cell('energy_GW_p95')).toBe(bandAt(bands, 'energyGW', 2030, 95))
    expect(cell('share_energy')).toBe(bindingShareAt(bands, 'energy', 2030))
  })

  it('says in JSON what was sampled', () => {
    const { rows, ...head } = JSON.parse(bandsJsonOf(bands, 32))
    expect(head).toEqual({
      scenario: 'baseline',
      levers: {},
      from: 2026.5,
      ensemble: { runs: 20, seed: 3, percentiles: [...PERCENTILES] },
    })
    expect(rows.map(({ year }: { year: number }) => year)).toEqual([
      2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035, 2036,
    ])
    expect(Object.keys(rows[6].binding)).toEqual([...LAYERS])
    expect(Object.keys(rows[6].bands)).toEqual(PRINTED)
    const percentiles = PERCENTILES.map((one) => bandAt(bands, 'servedTokS', 2030, one))
    expect(rows[6].bands.served_tok_s).toEqual(percentiles)
  })

  it('names edited assumptions and events', () => {
    const own = { assumptions: { markup: 1.3 }, events: [{ from: 2030, levers: { demand: 2 } }] }
    const edited = bandsOf({ ...BASELINE, ...own }, { runs: 10, seed: 3 })
    const { modifiedAssumptions: assumptions, events } = JSON.parse(bandsJsonOf(edited, 32))
    expect({ assumptions, events }).toEqual(own)
  })
})

describe('the request for an ensemble', () => {
  const requestOf = (line: string) => readSimulateRequest(`--scenario baseline ${line}`.split(' '))

  it('holds runs and seed', () => {
    expect(requestOf('--ensemble 2000 --seed 4294967295 --every 0.5')).toMatchObject({
      kind: 'simulate',
      ensemble: { runs: 2000, seed: 4294967295 },
      everySteps: 16,
    })
    expect(requestOf('--ensemble 10')).toMatchObject({ ensemble: { runs: 10, seed: 7 } })
  })

  it.each([
    ['too few runs', '--ensemble 9', /--ensemble "9".*10 to 10000/],
    ['too many runs', '--ensemble 10001', /--ensemble "10001".*10 to 10000/],
    ['part of a run', '--ensemble 20.5', /--ensemble "20.5".*whole number/],
    ['runs in words', '--ensemble many', /--ensemble "many".*whole number/],
    ['a seed below zero', '--ensemble 20 --seed -1', /--seed "-1".*0 to 4294967295/],
    ['a seed too great', '--ensemble 20 --seed 4294967296', /--seed "4294967296".*0 to 4294967295/],
    ['a seed without ensemble', '--seed 7', /--seed "7".*--ensemble/],
    ['years between those of the bands', '--ensemble 20 --every 0.125', /"0.125".*0.25 years/],
  ])('is refused: %s', (_, line, expected) => {
    const request = requestOf(line)
    expect(request.kind).toBe('refusal')
    if (request.kind !== 'refusal') return
    expect(request.message).toMatch(expected)
    expect(request.message).not.toContain('\n')
  })
})

describe('the command', () => {
  it('prints the same bytes twice, those of the bands', async () => {
    const line = '--ensemble 20 --seed 3 --scenario baseline --format json'
    const [one, other] = await Promise.all([runCommand(line), runCommand(line)])
    expect([one.code, one.stderr]).toEqual([0, ''])
    expect(other.stdout).toBe(one.stdout)
    expect(one.stdout).toBe(bandsJsonOf(bands))
  })

  it('refuses with code 2 and one line', async () => {
    const { code, stdout, stderr } = await runCommand('--scenario baseline --ensemble 3')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^simulate: --ensemble "3" is out of range; allowed: .*\n$/)
  })
})
