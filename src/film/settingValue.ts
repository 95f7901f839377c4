// Reads the settings of a film one by one by their table; relations between them come afterwards.
import { quoted } from '../state/problem'
import { type FilmProblem, filmProblem } from './filmProblem'
import { FILM_SETTINGS, SETTING_IDS, type Setting } from './filmSettings'

interface SettingsReading {
  /** By their ids; those that are not given and have no default are left out. */
  readonly values: Readonly<Record<string, unknown>>
  readonly problems: readonly FilmProblem[]
}

/** Reads every setting of `raw`; never throws. */
export function readSettings(raw: unknown): SettingsReading {
  if (!isObject(raw))
    return { values: {}, problems: [filmProblem('noRequest', '', { value: quoted(raw) })] }
  const known: readonly string[] = SETTING_IDS
  const problems = Object.keys(raw)
    .filter((key) => !known.includes(key))
    .map((key) => filmProblem('settingUnknown', quoted(key)))
  const values: Record<string, unknown> = {}
  for (const id of SETTING_IDS) {
    const setting: Setting = FILM_SETTINGS[id]
    const value = raw[id] === undefined ? setting.default : raw[id]
    if (value === undefined) continue
    const problem = problemWith(value, setting, id)
    if (problem) problems.push(problem)
    else values[id] = tidied(value)
  }
  return { values, problems }
}

function problemWith(value: unknown, setting: Setting, id: string): FilmProblem | null {
  const wrong = (allowed: string) =>
    filmProblem('settingWrong', id, { value: quoted(value), allowed })
  switch (setting.kind) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value)
        ? numberProblem(value, setting, id)
        : wrong('0 … 9')
    case 'id':
      return setting.ids.includes(value as string) ? null : wrong(setting.ids.join(', '))
    case 'ids': {
      const isList = Array.isArray(value) && value.every((one) => setting.ids.includes(one))
      return isList ? null : wrong(setting.ids.join(', '))
    }
    case 'text': {
      if (typeof value !== 'string') return wrong('“…”')
      const { length } = setting
      return value.length <= length ? null : filmProblem('settingTooLong', id, { allowed: length })
    }
    case 'switch':
      return typeof value === 'boolean' ? null : wrong('true, false')
    case 'document':
      return isObject(value) ? null : wrong('{…}')
    default:
      return setting satisfies never
  }
}

function numberProblem(
  value: number,
  { min, max, step }: Extract<Setting, { kind: 'number' }>,
  id: string,
): FilmProblem | null {
  if (value < min || value > max) return filmProblem('settingOutside', id, { value, min, max })
  if (step === undefined || value % step === 0) return null
  return step === 2
    ? filmProblem('sizeOdd', id, { value })
    : filmProblem('settingWrong', id, { value, allowed: `${min}, ${min + step}, … ${max}` })
}

// Each choice of a list once, so that requests that mean the same are the same.
function tidied(value: unknown): unknown {
  return Array.isArray(value) ? [...new Set(value)].sort() : value
}

/** True for what has keys and is no list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
