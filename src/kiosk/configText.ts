// What was wrong with the settings of a kiosk, as sentences that name the field.
import type { Problem } from '../state/problem'
import type { KioskConfigWords } from '../words/kioskConfigWords'
import { CONFIG_FIELDS, type ConfigField } from './config'

type Whole = keyof KioskConfigWords['kioskConfig']['whole']

export function configSentence({ kioskConfig }: KioskConfigWords, problem: Problem): string {
  const { path, code, args } = problem
  if (code === 'unknownKey') return kioskConfig.unknownField(path)
  const field = fieldOf(path)
  if (field !== undefined) return kioskConfig.wrong(path, kioskConfig.needs[field])
  const whole = Object.hasOwn(kioskConfig.whole, code) ? (code as Whole) : 'wrongType'
  return kioskConfig.whole[whole](path, args)
}

/** The field that a path leads into; undefined for what is no field. */
export function fieldOf(path: string): ConfigField | undefined {
  const [name] = path.split(/[.[]/)
  return CONFIG_FIELDS.find((field) => field === name)
}
