// The simulate command: what it prints, and what it refuses in one line.

import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readSimulateRequest } from '../../src/cli/simulateRequest'
import { LEVER_IDS } from '../../src/model/levers'
import { PRESET_IDS } from '../../src/model/presets'
import { valueAtStep } from '../../src/model/run'
import { BASELINE } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { COLUMN_NAMES, csvOf, jsonOf } from '../../src/model/table'

const HEADER =
  'year,energy_GW,chips_MH100e,infrastructure_GW,models_index,served_tok_s,wanted_tok_s,' +
  'price_usd_per_Mtok,revenue_bn_usd_yr,required_MH100e,wanted_GW,adoption,labour_k,labour_cover,' +
  'pipeline_GW,construction_GW,budget_bn_usd_yr,spent_bn_usd_yr,unspent_bn_usd_yr,' +
  'cap_energy_tok_s,cap_chips_tok_s,cap_infrastructure_tok_s,cap_models_tok_s,' +
  'cap_applications_tok_s,binding,capital_energy_bn_usd,capital_chips_bn_usd,' +
  'capital_infrastructure_bn_usd,capital_models_bn_usd,capital_applications_bn_usd,' +
  'labour_needed_k,powered_GW,outside_bn_usd_yr,reinvested_bn_usd_yr'

const root = fileURLToPath(new URL('../../', import.meta.url))

interface Ending {
  code: number
  stdout: string
  stderr: string
}

const COMMAND = [process.execPath, '--import', 'tsx', 'src/cli/simulate.ts']

function runCommand(...args: string[]): Promise<Ending> {
  const [node = '', ...before] = COMMAND
  return new Promise((resolve) => {
    const child = execFile(
      node,
      [...before, ...args],
      { cwd: root, maxBuffer: 2 ** 25 },
      (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    )
  })
}

const run = simulate(BASELINE)

describe('the table', () => {
  it('has its columns in their order', () => expect(COLUMN_NAMES.join(',')).toBe(HEADER))

  it('prints numbers that read back the same', () => {
    const lines = csvOf(run, 1).trimEnd().split('\n')
    expect(lines).toHaveLength(386)
    const cells = lines[200]?.split(',') ?? []
    expect(Number(cells[0])).toBe(2024 + 199 / 32)
    expect(Number(cells[1])).toBe(valueAtStep(run, 199, 'energyGW'))
    expect(cells[24]).toBe('energy')
  })

  it('prints the last state where the step divides the range', () => {
    expect(csvOf(run, 8).trimEnd().split('\n').at(-1)).toMatch(/^2036,/)
  })

  it('has the money of each layer besides in JSON', () => {
    const { scenario, levers, from, rows } = JSON.parse(jsonOf(run, 32))
    expect([scenario, levers, from, rows.length]).toEqual(['baseline', {}, 2026.5, 13])
    expect(Object.keys(rows[6])).toEqual([...COLUMN_NAMES, 'budget', 'spent'])
    expect(rows[6].budget.chips).toBe(valueAtStep(run, 192, 'budgetChipsBnUsdYr'))
    expect(rows[6].spent.energy).toBe(valueAtStep(run, 192, 'spentEnergyBnUsdYr'))
  })
})

describe('the request', () => {
  it('holds scenario, levers, start year, step, format and file', () => {
    const argv = '--scenario energy-wall --set grid=30 --set invest.chips=1.5 --set grid=31'
    const rest = '--from 2027 --every 0.03125 --format json --out run.json'
    expect(readSimulateRequest(`${argv} ${rest}`.split(' '))).toEqual({
      kind: 'simulate',
      scenario: {
        preset: 'energy-wall',
        levers: { grid: 31, 'invest.chips': 1.5 },
        from: 2027,
        assumptions: {},
        events: [],
      },
      everySteps: 1,
      format: 'json',
      out: 'run.json',
    })
  })

  it('has defaults', () => {
    expect(readSimulateRequest(['--scenario', 'baseline'])).toEqual({
      kind: 'simulate',
      scenario: BASELINE,
      everySteps: 8,
      format: 'csv',
    })
  })

  it.each([
    ['--scenario missing', '', /--scenario is missing; allowed: baseline, /],
    ['unknown scenario', '--scenario boom', /"boom"; allowed: .*trillion-boom/],
    ['inherited name', '--scenario toString', /"toString"/],
    ['unknown lever', '--scenario baseline --set girds=3', /"girds"; allowed: .*grid/],
    ['lever without value', '--scenario baseline --set grid', /"grid".*5 to 60 GW\/yr/],
    ['lever that is no number', '--scenario baseline --set grid=0x10', /grid=0x10.*5 to 60/],
    ['lever out of range', '--scenario baseline --set grid=61', /grid=61.*5 to 60/],
    ['from out of range', '--scenario baseline --from 2023', /2023.*2024 to 2035.5/],
    ['from below zero', '--scenario baseline --from -5', /-5.*2024 to 2035.5/],
    ['from that is no number', '--scenario baseline --from soon', /"soon".*2024 to 2035.5/],
    ['step off the clock', '--scenario baseline --every 0.1', /"0.1".*0.03125/],
    ['no step', '--scenario baseline --every 0', /"0".*0.03125/],
    ['unknown format', '--scenario baseline --format xml', /"xml"; allowed: csv, json/],
    ['unknown flag', '--scenario baseline --grid 30', /--grid.*allowed: --scenario/],
    ['stray word', 'baseline', /baseline.*allowed: --scenario/],
    ['flag without value', '--scenario', /--scenario.*allowed/],
    ['flag with a value too many', '--scenario baseline --list=2', /--list.*allowed/],
  ])('is refused: %s', (_, line, expected) => {
    const request = readSimulateRequest(line === '' ? [] : line.split(' '))
    expect(request.kind).toBe('refusal')
    if (request.kind !== 'refusal') return
    expect(request.message).toMatch(expected)
    expect(request.message).not.toContain('\n')
  })
})

describe('the command', () => {
  it('prints the table', async () => {
    const { code, stdout, stderr } = await runCommand('--scenario', 'baseline', '--every', '1')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toBe(csvOf(run, 32))
  })

  it('lists presets and levers with range and unit', async () => {
    const { code, stdout } = await runCommand('--list')
    expect(code).toBe(0)
    for (const id of [...PRESET_IDS, ...LEVER_IDS]) expect(stdout).toContain(`  ${id}`)
    expect(stdout).toMatch(/grid +5 +60 +20 +GW\/yr/)
  })

  it('helps', async () => {
    const { code, stdout } = await runCommand('--help')
    expect(code).toBe(0)
    expect(stdout).toContain('--scenario ID')
  })

  it('writes a file, and refuses one it cannot write', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'simulate-'))
    const file = join(folder, 'run.csv')
    const written = await runCommand('--scenario', 'baseline', '--out', file)
    expect([written.code, written.stdout]).toEqual([0, ''])
    expect(readFileSync(file, 'utf8')).toBe(csvOf(run, 8))
    const refused = await runCommand(
      '--scenario',
      'baseline',
      '--out',
      join(folder, 'no', 'run.csv'),
    )
    rmSync(folder, { recursive: true })
    expect([refused.code, refused.stdout]).toEqual([2, ''])
    expect(refused.stderr).toMatch(/^simulate: cannot write --out .*\n$/)
  })

  it('refuses with code 2 and one line', async () => {
    const { code, stdout, stderr } = await runCommand('--scenario', 'nowhere')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^simulate: unknown scenario "nowhere"; allowed: .*\n$/)
  })

  it('is quiet when its reader has seen enough', async () => {
    const command = `${COMMAND.map((word) => `'${word}'`).join(' ')} --scenario baseline --every 0.03125`
    const { stdout, stderr } = await new Promise<{ stdout: string; stderr: string }>((resolve) => {
      execFile(
        'sh',
        ['-c', `${command} --format json | head -n 1`],
        { cwd: root },
        (_, stdout, stderr) => resolve({ stdout, stderr }),
      )
    })
    expect([stdout, stderr]).toEqual(['{\n', ''])
  })
})
