// What the simulate command was asked for: its arguments read and checked, nothing run.

import { BAND_STEPS } from '../model/bands'
import {
  ENSEMBLE_RUNS_RANGE,
  ENSEMBLE_SEED,
  ENSEMBLE_SEED_RANGE,
  type EnsembleOptions,
} from '../model/ensemble'
import { FROM_RANGE } from '../model/levers'
import type { Scenario } from '../model/scenario'
import { EVERY_YEARS } from '../model/table'
import { DT_YEARS, END_YEAR, START_YEAR } from '../model/time'
import { textIn } from '../state/ownScenario'
import { DEFAULT_LANGUAGE } from '../words/languages'
import {
  isOneOf,
  numberOf,
  parsed,
  type Refusal,
  RefusedArgument,
  refuse,
  unlessRefused,
} from './argument'
import { documentOf, excessLine, withLevers } from './scenarioArgument'

const FORMATS = ['csv', 'json', 'xmile'] as const

export type SimulateRequest =
  | { readonly kind: 'help' }
  | { readonly kind: 'list' }
  | {
      readonly kind: 'simulate'
      /** What to simulate. */
      readonly scenario: Scenario
      /** Title of an own scenario; absent where it has none. */
      readonly title?: string
      /** Sample to run as an ensemble; absent for the one run. */
      readonly ensemble?: EnsembleOptions
      /** States from one printed row to the next. */
      readonly everySteps: number
      /** How the table is written; `xmile` is the model itself. */
      readonly format: (typeof FORMATS)[number]
      /** File to write; absent for standard output. */
      readonly out?: string
    }

const OPTIONS = {
  scenario: { type: 'string', multiple: true },
  set: { type: 'string', multiple: true },
  from: { type: 'string', multiple: true },
  every: { type: 'string', multiple: true },
  ensemble: { type: 'string', multiple: true },
  seed: { type: 'string', multiple: true },
  format: { type: 'string', multiple: true },
  out: { type: 'string', multiple: true },
  list: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** The request in the arguments after the command's name, or why there is none. */
export function readSimulateRequest(argv: readonly string[]): SimulateRequest | Refusal {
  return unlessRefused(() => requestOf(argv))
}

function requestOf(argv: readonly string[]): SimulateRequest {
  const { values } = parsed(argv, { options: OPTIONS })
  if (values.help) return { kind: 'help' }
  if (values.list) return { kind: 'list' }
  const format = values.format?.at(-1) ?? 'csv'
  if (!isOneOf(FORMATS, format)) refuse(`unknown format "${format}"`, FORMATS.join(', '))
  const out = values.out?.at(-1)
  if (out === '') refuse('--out has no file name', 'the name of a file to write')
  const document = documentOf(values.scenario?.at(-1))
  const title = textIn(document.title, DEFAULT_LANGUAGE)
  const start = withLevers(document.scenario, values.set ?? [])
  const scenario: Scenario = { ...start, from: fromOf(values.from?.at(-1), start.from) }
  const excess = excessLine(scenario)
  if (excess !== null) throw new RefusedArgument(excess)
  const ensemble = ensembleOf(values.ensemble?.at(-1), values.seed?.at(-1))
  if (ensemble !== undefined && format === 'xmile') {
    refuse('--format xmile is the model, not an ensemble', '--format csv or json with --ensemble')
  }
  const request = {
    kind: 'simulate',
    scenario,
    ...(title !== null && { title }),
    ...(ensemble !== undefined && { ensemble }),
    everySteps: everyStepsOf(values.every?.at(-1), ensemble === undefined ? 1 : BAND_STEPS),
    format,
  } as const
  return out === undefined ? request : { ...request, out }
}

function fromOf(text: string | undefined, usual: number): number {
  if (text === undefined) return usual
  const { min, max } = FROM_RANGE
  const value = numberOf(text)
  const allowed = `a year, ${min} to ${max}`
  if (value === null) return refuse(`--from "${text}" is not a number`, allowed)
  if (value < min || value > max) return refuse(`--from ${value} is out of range`, allowed)
  return value
}

function ensembleOf(
  runs: string | undefined,
  seed: string | undefined,
): EnsembleOptions | undefined {
  if (runs !== undefined) {
    return {
      runs: wholeNumberOf('--ensemble', runs, ENSEMBLE_RUNS_RANGE),
      seed: seed === undefined ? ENSEMBLE_SEED : wholeNumberOf('--seed', seed, ENSEMBLE_SEED_RANGE),
    }
  }
  if (seed !== undefined) refuse(`--seed "${seed}" has no ensemble`, '--seed with --ensemble')
  return undefined
}

function wholeNumberOf(
  option: string,
  text: string,
  { min, max }: { readonly min: number; readonly max: number },
): number {
  const value = numberOf(text)
  if (value !== null && Number.isInteger(value) && value >= min && value <= max) return value
  return refuse(`${option} "${text}" is out of range`, `a whole number, ${min} to ${max}`)
}

// Steps from row to row, a multiple of `leastSteps`.
function everyStepsOf(text: string | undefined, leastSteps: number): number {
  const years = text === undefined ? EVERY_YEARS : numberOf(text)
  const steps = years === null ? Number.NaN : years / DT_YEARS
  const most = END_YEAR - START_YEAR
  if (steps % leastSteps === 0 && steps >= 1 && steps <= most / DT_YEARS) return steps
  const allowed = `a multiple of ${leastSteps * DT_YEARS} years up to ${most}`
  return refuse(`--every "${text}" is no step`, allowed)
}
