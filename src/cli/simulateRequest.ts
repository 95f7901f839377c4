// What the simulate command was asked for: its arguments read and checked, nothing run.

import { parseArgs } from 'node:util'
import { FROM_RANGE, LEVER_IDS, LEVERS, type Lever, type LeverId } from '../model/levers'
import { PRESET_IDS, type PresetId } from '../model/presets'
import { BASELINE, type Scenario } from '../model/scenario'
import { DT_YEARS, END_YEAR, START_YEAR } from '../model/time'

const FORMATS = ['csv', 'json'] as const

/** Years between printed states unless told otherwise. */
export const EVERY_DEFAULT = 0.25

export type SimulateRequest =
  | { readonly kind: 'help' }
  | { readonly kind: 'list' }
  | {
      readonly kind: 'simulate'
      /** What to simulate. */
      readonly scenario: Scenario
      /** States from one printed row to the next. */
      readonly everySteps: number
      /** How the table is written. */
      readonly format: (typeof FORMATS)[number]
      /** File to write; absent for standard output. */
      readonly out?: string
    }

/** What is wrong with the arguments, in one line that names it and what is allowed. */
export interface Refusal {
  readonly kind: 'refusal'
  readonly message: string
}

const OPTIONS = {
  scenario: { type: 'string', multiple: true },
  set: { type: 'string', multiple: true },
  from: { type: 'string', multiple: true },
  every: { type: 'string', multiple: true },
  format: { type: 'string', multiple: true },
  out: { type: 'string', multiple: true },
  list: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** The request in the arguments after the command's name, or why there is none. */
export function readSimulateRequest(argv: readonly string[]): SimulateRequest | Refusal {
  try {
    return requestOf(argv)
  } catch (error) {
    if (error instanceof RefusedArgument) return { kind: 'refusal', message: error.message }
    throw error
  }
}

class RefusedArgument extends Error {}

function refuse(what: string, allowed: string): never {
  throw new RefusedArgument(`${what}; allowed: ${allowed}`.replaceAll(/[\r\n]+/g, ' '))
}

function requestOf(argv: readonly string[]): SimulateRequest {
  const values = parse(argv)
  if (values.help) return { kind: 'help' }
  if (values.list) return { kind: 'list' }
  const format = values.format?.at(-1) ?? 'csv'
  if (!isOneOf(FORMATS, format)) refuse(`unknown format "${format}"`, FORMATS.join(', '))
  const out = values.out?.at(-1)
  if (out === '') refuse('--out has no file name', 'the name of a file to write')
  const scenario: Scenario = {
    ...BASELINE,
    preset: presetOf(values.scenario?.at(-1)),
    levers: Object.fromEntries((values.set ?? []).map(leverOf)),
    from: fromOf(values.from?.at(-1)),
  }
  const request = {
    kind: 'simulate',
    scenario,
    everySteps: everyStepsOf(values.every?.at(-1)),
    format,
  } as const
  return out === undefined ? request : { ...request, out }
}

function parse(argv: readonly string[]) {
  const options = Object.keys(OPTIONS).map((name) => `--${name}`)
  try {
    return parseArgs({ args: withNegativeNumbers(argv), options: OPTIONS }).values
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const [firstSentence = message] = message.split(/\.\s|\n/)
    return refuse(firstSentence, options.join(' '))
  }
}

// A negative number after an option is its value; joined by `=`, it is not taken for a flag.
function withNegativeNumbers(argv: readonly string[]): string[] {
  const args: string[] = []
  for (const text of argv) {
    const option = args.at(-1)
    if (option?.startsWith('--') && text.startsWith('-') && numberOf(text) !== null) {
      args[args.length - 1] = `${option}=${text}`
    } else args.push(text)
  }
  return args
}

function presetOf(text: string | undefined): PresetId {
  const allowed = PRESET_IDS.join(', ')
  if (text === undefined) return refuse('--scenario is missing', allowed)
  if (!isOneOf(PRESET_IDS, text)) return refuse(`unknown scenario "${text}"`, allowed)
  return text
}

function leverOf(text: string): [LeverId, number] {
  const [id = '', ...rest] = text.split('=')
  if (!isOneOf(LEVER_IDS, id)) return refuse(`unknown lever "${id}"`, LEVER_IDS.join(', '))
  const { min, max, unit }: Lever = LEVERS[id]
  const value = numberOf(rest.join('='))
  const allowed = `${id}=NUMBER, ${min} to ${max} ${unit}`
  if (value === null) return refuse(`"${text}" is not a lever with a number`, allowed)
  if (value < min || value > max) return refuse(`${id}=${value} is out of range`, allowed)
  return [id, value]
}

function fromOf(text: string | undefined): number {
  if (text === undefined) return BASELINE.from
  const { min, max } = FROM_RANGE
  const value = numberOf(text)
  const allowed = `a year, ${min} to ${max}`
  if (value === null) return refuse(`--from "${text}" is not a number`, allowed)
  if (value < min || value > max) return refuse(`--from ${value} is out of range`, allowed)
  return value
}

function everyStepsOf(text: string | undefined): number {
  const years = text === undefined ? EVERY_DEFAULT : numberOf(text)
  const steps = years === null ? Number.NaN : years / DT_YEARS
  const most = END_YEAR - START_YEAR
  if (Number.isInteger(steps) && steps >= 1 && steps <= most / DT_YEARS) return steps
  return refuse(`--every "${text}" is no step`, `a multiple of ${DT_YEARS} years up to ${most}`)
}

// A plain decimal number, or null.
function numberOf(text: string): number | null {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : null
}

function isOneOf<Text extends string>(all: readonly Text[], text: string): text is Text {
  return all.some((one) => one === text)
}
