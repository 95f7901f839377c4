// The simulate command on a scenario file: the same run as on the page, or a line for each fault.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readSimulateRequest } from '../../src/cli/simulateRequest'
import { simulate } from '../../src/model/simulate'
import { jsonOf } from '../../src/model/table'
import { FILE_BYTES, readScenarioDocument } from '../../src/state/scenarioFile'

const EXAMPLE = 'assets/public/scenarios/example.json'
const scenario = readScenarioDocument(readFileSync(EXAMPLE, 'utf8'), '').value?.scenario

const folder = mkdtempSync(join(tmpdir(), 'scenario-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf(json: unknown): string {
  const file = join(folder, 'my.json')
  writeFileSync(file, typeof json === 'string' ? json : JSON.stringify(json))
  return file
}

function linesOf(...argv: string[]): string[] {
  const request = readSimulateRequest(argv)
  expect(request.kind).toBe('refusal')
  return request.kind === 'refusal' ? request.message.split('\n') : []
}

const HEAD = { format: 'five-layer-cake/scenario', version: 1, preset: 'baseline' }

describe('a scenario file on the command line', () => {
  it('is simulated as it stands', () => {
    expect(readSimulateRequest(['--scenario', EXAMPLE])).toMatchObject({ scenario })
  })

  it('has levers and start year laid on top', () => {
    const argv = ['--scenario', EXAMPLE, '--set', 'demand=2', '--from', '2028']
    expect(readSimulateRequest(argv)).toMatchObject({
      scenario: { ...scenario, levers: { ...scenario?.levers, demand: 2 }, from: 2028 },
    })
  })

  it('says in its JSON which assumptions are modified, and lists the events', () => {
    expect(scenario).toBeDefined()
    const { modifiedAssumptions, events } = JSON.parse(jsonOf(simulate(scenario), 32))
    expect(modifiedAssumptions).toEqual(scenario?.assumptions)
    expect(events).toEqual(scenario?.events)
    expect(JSON.parse(jsonOf(simulate(), 32))).not.toHaveProperty('modifiedAssumptions')
  })

  it('is refused with one line for each thing that is wrong, naming its path', () => {
    const lines = linesOf('--scenario', fileOf({ ...HEAD, levers: { demand: 99 }, foo: 1 }))
    expect(lines).toHaveLength(2)
    expect(lines[0]).toContain('my.json: levers.demand')
    expect(lines[1]).toContain('my.json: foo')
  })

  it.each([
    ['no JSON', 'banana', 'no JSON'],
    ['too large', ' '.repeat(FILE_BYTES + 1), 'larger than 256 kB'],
    [
      'beyond what the model bears',
      { ...HEAD, events: Array(20).fill({ from: 2027, levers: { demand: 5 } }) },
      'demand',
    ],
  ])('is refused in one line: %s', (_, json, part) => {
    const lines = linesOf('--scenario', fileOf(json))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(part)
    expect(lines[0]).toContain('my.json')
  })

  it.each(['my.JSON', 'mine'])('may be named %s', (name) => {
    const before = process.cwd()
    writeFileSync(join(folder, name), readFileSync(EXAMPLE))
    process.chdir(folder)
    try {
      expect(readSimulateRequest(['--scenario', name])).toMatchObject({ scenario })
    } finally {
      process.chdir(before)
    }
  })

  it('is told of where a name is neither preset nor file', () => {
    expect(linesOf('--scenario', 'nowhere')[0]).toMatch(/"nowhere"; allowed: .*\(\.json\)$/)
    expect(linesOf('--scenario', 'nowhere.JSON')[0]).toMatch(/could not be read/)
  })

  it('stays on one line, without commands for the terminal, whatever its keys hold', () => {
    const lines = linesOf('--scenario', fileOf({ ...HEAD, 'a\nsimulate: b\u001b[31m': 1 }))
    expect(lines).toHaveLength(1)
    expect(linesOf('--scenario', 'a\u001b[31m\u202e').concat(lines).join('')).not.toMatch(
      /[\p{Cc}\u202e]/u,
    )
  })

  it('gives its title to the exported model', () => {
    const title = readScenarioDocument(readFileSync(EXAMPLE, 'utf8'), '').value?.title.en
    expect(title).toBeDefined()
    expect(readSimulateRequest(['--scenario', EXAMPLE])).toMatchObject({ title })
    expect(readSimulateRequest(['--scenario', 'baseline'])).not.toHaveProperty('title')
  })

  it('is refused where there is none, and where levers push it too far', () => {
    expect(linesOf('--scenario', 'no/such.json')[0]).toMatch(/such\.json.*could not be read/)
    const events = Array(3).fill({ from: 2027, levers: { invest: 3 } })
    const file = fileOf({ ...HEAD, events })
    expect(linesOf('--scenario', file, '--set', 'invest=3')[0]).toMatch(/investEnergy.* 81 /)
  })
})
