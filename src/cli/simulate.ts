// The simulate command: prints the run of a scenario as a table.

import { writeFileSync } from 'node:fs'
import { BAND_STEPS } from '../model/bands'
import { bandsCsvOf, bandsJsonOf } from '../model/bandsTable'
import { bandsOf, ENSEMBLE_RUNS_RANGE, ENSEMBLE_SEED, ENSEMBLE_SEED_RANGE } from '../model/ensemble'
import { FROM_RANGE, LEVER_IDS, LEVERS } from '../model/levers'
import { PRESET_IDS } from '../model/presets'
import { simulate } from '../model/simulate'
import { csvOf, EVERY_YEARS, jsonOf } from '../model/table'
import { DT_YEARS, TODAY } from '../model/time'
import { xmileOf } from '../model/xmile'
import { readSimulateRequest, type SimulateRequest } from './simulateRequest'

const EXIT_REFUSED = 2

const HELP = `Simulates a scenario of the five layers and prints its states.

npm run simulate -- --scenario ID|FILE [--set LEVER=VALUE]... [--from YEAR] [--every YEARS]
                    [--ensemble N] [--seed S] [--format csv|json|xmile] [--out FILE]

  --scenario ID       the preset to start from
  --scenario FILE     a scenario file, as the page saves it; --set and --from act on top of it
  --set LEVER=VALUE   a lever; may be repeated, the last value of a lever wins
  --from YEAR         year from which the levers act, ${FROM_RANGE.default} unless told otherwise
  --every YEARS       years from row to row, a multiple of ${DT_YEARS}, ${EVERY_YEARS} unless told otherwise
  --ensemble N        bands of N runs with the uncertain parameters sampled from ${TODAY} on,
                      ${ENSEMBLE_RUNS_RANGE.min} to ${ENSEMBLE_RUNS_RANGE.max}; --every is then a multiple of ${BAND_STEPS * DT_YEARS}
  --seed S            seed of the sample, ${ENSEMBLE_SEED_RANGE.min} to ${ENSEMBLE_SEED_RANGE.max}, ${ENSEMBLE_SEED} unless told otherwise
  --format FORMAT     csv unless told otherwise, json, or xmile: the model for other tools
  --out FILE          write a file instead of standard output
  --list              print the presets and the levers with their ranges
  --help              print this text

A scenario is conditional: if these levers, then this. It is no forecast.
`

function listText(): string {
  const rows = LEVER_IDS.map((id) => {
    const { min, max, default: usual, unit, relative } = LEVERS[id]
    return [id, String(min), String(max), String(usual), unit, relative ? 'multiplies' : 'replaces']
  })
  const header = ['lever', 'min', 'max', 'default', 'unit', 'what is in force']
  const { min, max, default: usual } = FROM_RANGE
  const table = columnsText([
    header,
    ...rows,
    ['--from', String(min), String(max), String(usual), 'year', ''],
  ])
  return `scenarios\n${PRESET_IDS.map((id) => `  ${id}\n`).join('')}\n${table}`
}

function columnsText(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => (row[at] ?? '').length)),
  )
  const lines = rows.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '))
  return lines.map((line) => `  ${line.trimEnd()}\n`).join('')
}

function textOf(request: SimulateRequest): string {
  if (request.kind === 'help') return HELP
  if (request.kind === 'list') return listText()
  const { scenario, title, ensemble, format, everySteps } = request
  if (format === 'xmile') return xmileOf(scenario, title)
  if (ensemble !== undefined) {
    const bands = bandsOf(scenario, ensemble)
    return format === 'csv' ? bandsCsvOf(bands, everySteps) : bandsJsonOf(bands, everySteps)
  }
  const run = simulate(scenario)
  return format === 'csv' ? csvOf(run, everySteps) : jsonOf(run, everySteps)
}

function refuse(message: string): void {
  for (const line of message.split('\n')) process.stderr.write(`simulate: ${line}\n`)
  process.exitCode = EXIT_REFUSED
}

function main(): void {
  const request = readSimulateRequest(process.argv.slice(2))
  if (request.kind === 'refusal') {
    refuse(request.message)
    return
  }
  const text = textOf(request)
  if (request.kind !== 'simulate' || request.out === undefined) {
    // A reader that has seen enough, such as head, closes the pipe; that is no failure.
    process.stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') refuse(`cannot write to standard output (${error.code})`)
      process.exit()
    })
    process.stdout.write(text)
    return
  }
  try {
    writeFileSync(request.out, text)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error'
    refuse(`cannot write --out "${request.out}" (${code}); allowed: a file in a writable folder`)
  }
}

main()
