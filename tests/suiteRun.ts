// The model suite run by Vitest in a copy of the project, where its source may be changed.
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { isModelFile } from '../src/cli/modelHash'
import type { Mutant } from './model/mutants'

const COPIED = ['src', 'tests', 'package.json', 'tsconfig.json', 'vite.config.ts']
const LINKED = ['node_modules', 'assets']
const TESTS = 'tests/model'
// A slow machine must not pass for a caught mutant.
const TIMEOUT = '--testTimeout=600000'
const TIMED_OUT = 'Test timed out'
// It reads the very text that mutants change.
const LEFT_OUT = 'mutants.test.ts'

export interface TestResult {
  /** Name of the file in tests/model. */
  readonly file: string
  /** Titles from the outermost `describe` to the test. */
  readonly titles: readonly string[]
  readonly passed: boolean
  /** True where it failed only for want of time, which proves nothing. */
  readonly timedOut: boolean
}

export interface SuiteResult {
  readonly tests: readonly TestResult[]
  /** The files that were run, quickest first. */
  readonly files: readonly string[]
}

/** The part of Vitest's JSON report that is read. */
interface Report {
  readonly testResults: readonly {
    readonly name: string
    readonly message: string
    readonly startTime: number
    readonly endTime: number
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[]
      readonly title: string
      readonly status: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

/** A copy of the project in a temporary folder, with packages and assets linked; its path. */
export function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cake-mutants-'))
  for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true })
  for (const name of LINKED) symlinkSync(resolve(name), join(folder, name))
  return folder
}

/** The files of the model suite but those whose name begins with one of `without`. */
export function suiteFiles(without: readonly string[]): readonly string[] {
  return readdirSync(TESTS).filter(
    (name) =>
      name.endsWith('.test.ts') &&
      isModelFile(name) &&
      name !== LEFT_OUT &&
      !without.some((start) => name.startsWith(start)),
  )
}

/** Runs test files in a copy of the project; `bail` stops at the first failure. */
export function runSuite(folder: string, files: readonly string[], bail = false): SuiteResult {
  const report = join(folder, 'report.json')
  rmSync(report, { force: true })
  const paths = files.map((file) => join(TESTS, file))
  const args = ['run', '--project=unit', '--no-cache', TIMEOUT, `--bail=${bail ? 1 : 0}`]
  const vitest = join('node_modules', '.bin', 'vitest')
  const output = ['--reporter=json', `--outputFile=${report}`]
  spawnSync(vitest, [...args, ...output, ...paths], { cwd: folder, stdio: 'ignore' })
  if (!existsSync(report)) throw new Error('Vitest did not run: it left no report')
  const { testResults }: Report = JSON.parse(readFileSync(report, 'utf8'))
  const byDuration = [...testResults].sort(
    (one, other) => one.endTime - one.startTime - (other.endTime - other.startTime),
  )
  const tests = testResults.flatMap(({ name, message, assertionResults }) => {
    const file = basename(name)
    // A file that did not load holds no test; what it said is its result.
    if (assertionResults.length === 0)
      return [{ file, titles: [message], passed: false, timedOut: false }]
    return assertionResults
      .filter(({ status }) => status === 'passed' || status === 'failed')
      .map(({ ancestorTitles, title, status, failureMessages }) => ({
        file,
        titles: [...ancestorTitles, title],
        passed: status === 'passed',
        timedOut: failureMessages.some((text) => text.includes(TIMED_OUT)),
      }))
  })
  return { tests, files: byDuration.map(({ name }) => basename(name)) }
}

/** The first test that catches the mutant, file by file; null where it survives them all. */
export function catcherOf(
  mutant: Mutant,
  folder: string,
  files: readonly string[],
): TestResult | null {
  const path = join(folder, 'src/model', mutant.file)
  const source = readFileSync(path, 'utf8')
  writeFileSync(path, mutatedText(source, mutant))
  try {
    for (const file of files) {
      const caught = runSuite(folder, [file], true).tests.find(
        ({ passed, timedOut }) => !passed && !timedOut,
      )
      if (caught !== undefined) return caught
    }
    return null
  } finally {
    writeFileSync(path, source)
  }
}

/** The source with the mutant in it; throws where its text does not stand exactly once. */
export function mutatedText(source: string, { id, find, replace }: Mutant): string {
  const [before, after, ...more] = source.split(find)
  if (before === undefined || after === undefined || more.length > 0) {
    throw new RangeError(`the text of mutant ${id} must stand exactly once in its file`)
  }
  return before + replace + after
}
