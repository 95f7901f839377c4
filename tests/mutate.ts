// `npm run mutate`: applies each mutant to a copy of the model and tells which test catches it.
import { rmSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { modelHash } from '../src/cli/modelHash'
import { MUTANTS, type Mutant } from './model/mutants'
import { catcherOf, copyProject, runSuite, suiteFiles, type TestResult } from './suiteRun'

const RECORD = 'assets/validation.json'
const EXIT_REFUSED = 2

const HELP = `Changes the model by one mutant at a time and runs its tests, which must catch each.

npm run mutate -- [--only ID]... [--without NAME]... [--record] [--list] [--help]

  --only ID        this mutant only; may be repeated
  --without NAME   leave out the test files whose name begins so; may be repeated
  --record         write ${RECORD}: the tests and mutants of this run (all of them)
  --list           print the mutants
  --help           print this text

Exit code 1 if a mutant survives or the model fails its own tests, 2 if refused.
`

const OPTIONS = {
  only: { type: 'string', multiple: true },
  without: { type: 'string', multiple: true },
  record: { type: 'boolean' },
  list: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

type Options = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values']

const options = readOptions()
process.exitCode = typeof options === 'string' ? refuse(options) : main(options)

/** The options given, or what is wrong with them. */
function readOptions(): Options | string {
  try {
    return parseArgs({ options: OPTIONS }).values
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function main({ only = [], without = [], record, list, help }: Options): number {
  if (help) return print(HELP, 0)
  if (list) return print(MUTANTS.map(({ id, file, what }) => row(id, file, what)).join(''), 0)
  const unknown = only.find((id) => !MUTANTS.some((mutant) => mutant.id === id))
  if (unknown !== undefined) return refuse(`unknown mutant "${unknown}"; allowed: see --list`)
  if (record && only.length + without.length > 0) {
    return refuse('--record takes all mutants and all tests; leave --only and --without out')
  }
  const mutants = MUTANTS.filter(({ id }) => only.length === 0 || only.includes(id))
  const hash = modelHash()
  const folder = copyProject()
  try {
    const { tests, files } = runSuite(folder, suiteFiles(without))
    const failed = tests.filter(({ passed }) => !passed)
    if (failed.length > 0) return print(`The model fails its own tests:\n${titlesOf(failed)}`, 1)
    print(`${tests.length} tests pass without a mutant\n`, 0)
    const survivors = mutants.filter((mutant) => !isCaught(mutant, folder, files))
    print(`${mutants.length - survivors.length} of ${mutants.length} mutants caught\n`, 0)
    if (survivors.length > 0) return 1
    if (record) writeRecord(tests, mutants.length, hash)
    return 0
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function isCaught(mutant: Mutant, folder: string, files: readonly string[]): boolean {
  const catcher = catcherOf(mutant, folder, files)
  const by = catcher === null ? 'SURVIVES' : `${catcher.file}: ${catcher.titles.join(' > ')}`
  print(row(mutant.id, mutant.file, by), 0)
  return catcher !== null
}

/** Tests counted by the outermost `describe`, whose title is "name of the test in the field: what". */
function writeRecord(tests: readonly TestResult[], mutantCount: number, hash: string): void {
  const counts = new Map<string, number>()
  for (const { titles } of tests) {
    const [outermost = ''] = titles
    if (outermost.includes(': ')) counts.set(outermost, (counts.get(outermost) ?? 0) + 1)
  }
  const groups = [...counts].sort().map(([outermost, passed]) => {
    const [group = '', ...title] = outermost.split(': ')
    return { group, title: title.join(': '), passed }
  })
  const record = {
    date: new Date().toISOString().slice(0, 'yyyy-mm-dd'.length),
    tests: groups,
    mutants: { total: mutantCount, caught: mutantCount },
    modelHash: hash,
  }
  writeFileSync(RECORD, `${JSON.stringify(record, null, 2)}\n`)
}

function titlesOf(tests: readonly TestResult[]): string {
  return tests.map(({ file, titles }) => `  ${file}: ${titles.join(' > ')}\n`).join('')
}

function row(id: string, file: string, text: string): string {
  return `${id.padEnd(32)}${file.padEnd(16)}${text}\n`
}

function refuse(message: string): number {
  process.stderr.write(`mutate: ${message}\n`)
  return EXIT_REFUSED
}

function print(text: string, exitCode: number): number {
  process.stdout.write(text)
  return exitCode
}
