// The scenario that a command is asked for: the id of a preset, or the name of a scenario file.

import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Scenario } from '../model/scenario'
import { excessProblem, type Problem, quoted } from '../state/problem'
import {
  type DocumentReading,
  FILE_BYTES,
  readScenarioDocument,
  refused,
  tooLarge,
} from '../state/scenarioFile'
import { DEFAULT_LANGUAGE } from '../words/languages'
import { noticeWordsFor } from '../words/noticeWords'

const FILE_NAME = /\.json$|[\\/]/i

/** True for a path, a name that ends in .json, and whatever lies there; presets go before. */
export function isFileName(text: string): boolean {
  return FILE_NAME.test(text) || existsSync(text)
}

/** Reads a scenario file; never throws. The paths of the problems begin with its name. */
export function readScenarioFileNamed(name: string): DocumentReading {
  const door = quoted(basename(name))
  try {
    if (statSync(name).size > FILE_BYTES) return refused(tooLarge(door))
    return readScenarioDocument(readFileSync(name, 'utf8'), door)
  } catch {
    return refused({ path: door, code: 'unreachable', args: {} })
  }
}

/** What preset, file, levers and start year together push too far, in one line; else null. */
export function excessLine(scenario: Scenario): string | null {
  const problem = excessProblem(scenario, '--scenario')
  return problem && linesOf([problem])
}

/** One line for each problem. */
export function linesOf(problems: readonly Problem[]): string {
  const words = noticeWordsFor(DEFAULT_LANGUAGE)
  return problems.map(({ path, code, args }) => words.problems[code](path, args)).join('\n')
}
