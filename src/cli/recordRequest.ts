// What the record command was asked for: its arguments read and checked, nothing built or started.

import { readShard } from '../film/shard'
import { numberOf, parsed, type Refusal, RefusedArgument, refuse, unlessRefused } from './argument'
import { ENCODER_CODEC, extensionOf } from './filmEncoder'
import {
  checkName,
  checkParts,
  encoderOf,
  existing,
  type FileAsked,
  fileAsked,
  isFolder,
  NO_FILE,
  outOf,
  partsOf,
  type RecordMachine,
  THIS_MACHINE,
} from './recordFiles'
import { KNOWN_OPTIONS, type OptionName, RECORD_OPTIONS, type Task } from './recordOptions'
import { type FilmAsked, type FilmValues, filmAsked, sentenceOf } from './recordSettings'
import { type TourAsked, tourAsked } from './tourArgument'

interface Asked {
  /** True where lines for programs are wanted. */
  readonly isJson: boolean
}

export interface RecordAsked extends Asked, FilmAsked, FileAsked {
  readonly kind: 'record'
  /** The film; with a share the folder of its parts. */
  readonly out: string
  /** As in "2/3"; null for all of it. */
  readonly shard: string | null
  readonly isResumed: boolean
  readonly hashes: boolean
}

export interface StillAsked extends Asked, FilmAsked {
  readonly kind: 'still'
  /** Second of the tour or of the years. */
  readonly second: number
  readonly out: string
}

export interface JoinAsked extends Asked, FileAsked {
  readonly kind: 'join'
  readonly parts: readonly string[]
  readonly tour: TourAsked | null
  readonly out: string
}

export interface VerifyAsked extends Asked {
  readonly kind: 'verify'
  readonly file: string
}

export type RecordRequest =
  | { readonly kind: 'help' }
  | RecordAsked
  | StillAsked
  | JoinAsked
  | VerifyAsked

/** The request in the arguments after the command's name, or why there is none. */
export function readRecordRequest(
  argv: readonly string[],
  machine: RecordMachine = THIS_MACHINE,
): RecordRequest | Refusal {
  return unlessRefused(() => requestOf(argv, machine))
}

function requestOf(argv: readonly string[], machine: RecordMachine): RecordRequest {
  const { values: given, positionals } = parsed(argv, {
    options: RECORD_OPTIONS,
    allowPositionals: true,
  })
  const { set, ...others } = given
  if (others.help) return { kind: 'help' }
  // The last value of an option wins.
  const last = Object.entries(others).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.at(-1) : value,
  ])
  const values = { ...Object.fromEntries(last), set } as Values
  const task = taskOf(values)
  for (const name of Object.keys(given))
    if (name !== 'json' && name !== task && !KNOWN_OPTIONS[task].includes(name))
      refuse(`--${name} has no use here`, known(task))
  const [extra] = positionals
  if (extra !== undefined && task !== 'join') refuse(`"${extra}" belongs to no option`, known(task))
  const isJson = values.json === true
  switch (task) {
    case 'record':
      return { kind: task, isJson, ...recordingOf(values, machine) }
    case 'still':
      return { kind: task, isJson, ...stillOf(values) }
    case 'join':
      return { kind: task, isJson, ...joinOf(values, positionals, machine) }
    case 'verify':
      return { kind: task, isJson, file: existing('--verify', values.verify) }
    default:
      return task satisfies never
  }
}

type Values = FilmValues & {
  readonly [Name in Exclude<OptionName, keyof FilmValues>]?: Given<Name>
}
type Given<Name extends OptionName> = (typeof RECORD_OPTIONS)[Name]['type'] extends 'boolean'
  ? boolean
  : string

const known = (task: Task) =>
  KNOWN_OPTIONS[task]
    .concat('json')
    .map((name) => `--${name}`)
    .join(' ')

function taskOf(values: Values): Task {
  const tasks = (['still', 'join', 'verify'] as const).filter((task) => values[task] !== undefined)
  if (tasks.length > 1) refuse(`--${tasks.join(' and --')} cannot go together`, 'one of them')
  return tasks[0] ?? 'record'
}

function recordingOf(values: Values, machine: RecordMachine): Omit<RecordAsked, 'kind' | 'isJson'> {
  const { encoder: encoderText, codec, shard = null, hashes = false } = values
  const encoder = encoderOf(encoderText)
  if (encoder !== null && codec !== undefined && codec !== ENCODER_CODEC)
    refuse(`--codec ${codec} is not for --encoder ${encoder}`, `--codec ${ENCODER_CODEC}, or none`)
  const asked = filmAsked(encoder === null ? values : { ...values, codec: ENCODER_CODEC })
  if (shard !== null) {
    const [problem] = readShard(shard).problems
    if (problem) throw new RefusedArgument(sentenceOf(problem))
    if (values.audio !== undefined) refuse('--audio is not for a share', '--audio with --join')
  }
  const isResumed = values.resume === true
  const extension = extensionOf(asked.film.request.codec, encoder)
  const out = outOf(values.out)
  if (shard === null) checkName(out, extension)
  checkParts(shard === null ? partsOf(out) : out, isResumed)
  const file = shard === null ? fileAsked(encoder, values.audio, extension, machine) : NO_FILE
  return { ...asked, ...file, out, shard, isResumed, hashes }
}

function stillOf(values: Values): Omit<StillAsked, 'kind' | 'isJson'> {
  const asked = filmAsked(values)
  const { from, to } = asked.film.request
  const text = values.still ?? ''
  const second = numberOf(text)
  if (second === null || second < from || second > to)
    return refuse(`--still "${text}" is no second of the film`, `${from} to ${to}`)
  const out = outOf(values.out)
  checkName(out, 'png')
  return { ...asked, second, out }
}

function joinOf(
  values: Values,
  parts: readonly string[],
  machine: RecordMachine,
): Omit<JoinAsked, 'kind' | 'isJson'> {
  if (parts.length === 0) refuse('--join has no parts', 'the folders of the shares')
  const missing = parts.find((part) => !isFolder(part))
  if (missing !== undefined) refuse(`--join "${missing}" is no folder`, 'folders of the shares')
  const encoder = encoderOf(values.encoder)
  const out = outOf(values.out)
  if (isFolder(out)) refuse(`--out "${out}" is a folder`, 'the name of a file')
  const tour = values.tour === undefined ? null : tourAsked(values.tour)
  const extension = out.split('.').at(-1) ?? ''
  return { ...fileAsked(encoder, values.audio, extension, machine), parts, tour, out }
}
