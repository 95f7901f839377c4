// `npm test`: types, lint and every Vitest project once; the last line counts them.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findProgram } from '../src/cli/programs'

interface Count {
  readonly passed: number
  readonly failed: number
}

/** The part of Vitest's JSON report that is counted. */
interface Report {
  readonly numTotalTests: number
  readonly numPassedTests: number
  readonly testResults: readonly { status: string; assertionResults: readonly unknown[] }[]
}

const counts = [
  browserCheck(),
  check('tsc', '--noEmit'),
  check('biome', 'check', '--error-on-warnings', '.'),
  tests(),
]
const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
process.stdout.write(`${passed} passed, ${failed} failed\n`, () => {
  process.exit(failed === 0 ? 0 : 1)
})

/** The browser tests need Chromium: found or installed before anything else runs. */
function browserCheck(): Count {
  try {
    process.env.CHROME_PATH = findProgram('chromium')
    return { passed: 0, failed: 0 }
  } catch (error) {
    console.error(`Chromium is needed for the browser tests: ${messageOf(error)}`)
    return { passed: 0, failed: 1 }
  }
}

function check(tool: string, ...args: string[]): Count {
  return runTool(tool, args) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Runs a tool of node_modules with its output shown; its exit code, 1 where it did not run. */
function runTool(tool: string, args: readonly string[]): number {
  console.log(`\n> ${[tool, ...args].join(' ')}`)
  const path = join('node_modules', '.bin', tool)
  return spawnSync(path, args, { stdio: 'inherit' }).status ?? 1
}

/** One run of Vitest; skipped tests count as failed, since none may be skipped. */
function tests(): Count {
  const folder = mkdtempSync(join(tmpdir(), 'cake-tests-'))
  const file = join(folder, 'report.json')
  try {
    const status = runTool('vitest', [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ])
    return countOf(JSON.parse(readFileSync(file, 'utf8')), status)
  } catch (error) {
    console.error(`Vitest left no report: ${messageOf(error)}`)
    return { passed: 0, failed: 1 }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A file that did not load, or a crash outside every test, counts as one failure. */
function countOf(report: Report, status: number): Count {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length
  const failed = report.numTotalTests - report.numPassedTests + unloaded
  return { passed: report.numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
