// The scenario that a command is asked for: the id of a preset, or the name of a scenario file.

import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { LEVER_IDS, LEVERS, type Lever, type LeverId } from '../model/levers'
import { PRESET_IDS } from '../model/presets'
import type { Scenario } from '../model/scenario'
import { NO_DOCUMENT, type ScenarioDocument } from '../state/ownScenario'
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
import { isOneOf, numberOf, RefusedArgument, refuse } from './argument'

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

/** The scenario of a preset or of a file, before the other arguments act on it. */
export function documentOf(text: string | undefined): ScenarioDocument {
  const allowed = `${PRESET_IDS.join(', ')}, or a scenario file (.json)`
  if (text === undefined) return refuse('--scenario is missing', allowed)
  if (isOneOf(PRESET_IDS, text)) {
    return { ...NO_DOCUMENT, scenario: { ...NO_DOCUMENT.scenario, preset: text } }
  }
  if (!isFileName(text)) return refuse(`unknown scenario "${text}"`, allowed)
  const { value, problems } = readScenarioFileNamed(text)
  if (value === null) throw new RefusedArgument(linesOf(problems))
  return value
}

/** The scenario with levers laid on top, each as in "demand=2". */
export function withLevers<Start extends Scenario>(start: Start, texts: readonly string[]): Start {
  return { ...start, levers: { ...start.levers, ...Object.fromEntries(texts.map(leverOf)) } }
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
