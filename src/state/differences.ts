// What differs between two scenarios, as a list for people, and how each difference is taken back.
import { FROM_RANGE, LEVER_IDS, type LeverId } from '../model/levers'
import { PARAMETERS, type ParameterId } from '../model/parameters'
import type { PresetId } from '../model/presets'
import { ASSUMPTION_IDS } from '../model/ranges'
import { BASELINE, type Scenario, valueInForce } from '../model/scenario'
import type { Year } from '../model/time'
import { documentOfState } from './cakeState'
import { NO_DOCUMENT } from './ownScenario'
import type { CakeStore } from './store'

interface Numbers<Kind> {
  readonly kind: Kind
  readonly before: number
  readonly after: number
}

/** Something set otherwise than before, with both values; of the events only how many. */
export type Setting =
  | Numbers<'from' | 'events'>
  // Values in force, in the unit of the lever; NaN where no release is in force.
  | (Numbers<'lever'> & { readonly id: LeverId })
  | (Numbers<'assumption'> & { readonly id: ParameterId })

/** What may differ between two scenarios: a setting, or the preset they start from. */
export type Difference =
  | Setting
  | { readonly kind: 'preset'; readonly before: PresetId; readonly after: PresetId }

/** All that differs, in the order of the controls; `year` is that of the values in force. */
export function differencesOf(before: Scenario, after: Scenario, year: Year): Difference[] {
  const settings = settingsOf(before, after, year)
  if (before.preset === after.preset) return settings
  return [{ kind: 'preset', before: before.preset, after: after.preset }, ...settings]
}

/** What of a scenario differs from its preset as that stands in the table. */
export function ownSettings(scenario: Scenario, year: Year): Setting[] {
  return settingsOf({ ...BASELINE, preset: scenario.preset }, scenario, year)
}

function settingsOf(before: Scenario, after: Scenario, year: Year): Setting[] {
  const found: Setting[] = []
  for (const id of LEVER_IDS) {
    if (before.levers[id] === after.levers[id]) continue
    const [old, now] = [valueInForce(before, id, year), valueInForce(after, id, year)]
    found.push({ kind: 'lever', id, before: old, after: now })
  }
  if (before.from !== after.from)
    found.push({ kind: 'from', before: before.from, after: after.from })
  for (const id of ASSUMPTION_IDS) {
    const { value } = PARAMETERS[id]
    const [old, now] = [before.assumptions[id] ?? value, after.assumptions[id] ?? value]
    if (old !== now) found.push({ kind: 'assumption', id, before: old, after: now })
  }
  if (JSON.stringify(before.events) !== JSON.stringify(after.events))
    found.push({ kind: 'events', before: before.events.length, after: after.events.length })
  return found
}

/** Makes one thing as it is in the preset again. */
export function takeBack(store: CakeStore, setting: Setting): void {
  const state = store.getState()
  const { setLever, setFrom, setAssumption, openDocument } = state
  if (setting.kind === 'lever') setLever(setting.id, null)
  else if (setting.kind === 'from') setFrom(FROM_RANGE.default)
  else if (setting.kind === 'assumption') setAssumption(setting.id, null)
  else {
    const document = documentOfState(state)
    openDocument({ ...document, scenario: { ...document.scenario, events: [] } })
  }
}

/** Makes all as it is in the preset again; titles go with what they named. */
export function takeBackAll(store: CakeStore): void {
  const { scenario, openDocument } = store.getState()
  openDocument({ ...NO_DOCUMENT, scenario: { ...NO_DOCUMENT.scenario, preset: scenario.preset } })
}
