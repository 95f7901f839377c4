// What all commands do with their arguments: refuse in one line, read numbers, parse options.

import { type ParseArgsConfig, parseArgs } from 'node:util'
import { printable } from '../state/problem'

/** What is wrong with the arguments, in one line for each thing that names it. */
export interface Refusal {
  readonly kind: 'refusal'
  readonly message: string
}

/** Thrown where arguments are wrong; its message is the refusal's. */
export class RefusedArgument extends Error {}

/** Refuses an argument in one line, with what is allowed instead. */
export function refuse(what: string, allowed: string): never {
  const line = `${what}; allowed: ${allowed}`.replaceAll(/[\r\n]+/g, ' ')
  throw new RefusedArgument(printable(line))
}

/** What `read` answers, or its refusal. */
export function unlessRefused<Request>(read: () => Request): Request | Refusal {
  try {
    return read()
  } catch (error) {
    if (error instanceof RefusedArgument) return { kind: 'refusal', message: error.message }
    throw error
  }
}

/** The options of a command, as `parseArgs` knows them; what it does not know is refused. */
export function parsed<Config extends ParseArgsConfig>(argv: readonly string[], config: Config) {
  const known = Object.keys(config.options ?? {}).map((name) => `--${name}`)
  try {
    return parseArgs<Config>({ ...config, args: withNegativeNumbers(argv) })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const [firstSentence = message] = message.split(/\.\s|\n/)
    return refuse(firstSentence, known.join(' '))
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

/** A plain decimal number, or null. */
export function numberOf(text: string): number | null {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : null
}

export function isOneOf<Text extends string>(all: readonly Text[], text: string): text is Text {
  return all.some((one) => one === text)
}
