// A visitor's own scenario: with events, titles and assumptions, kept tidy so that equals compare equal.
import { LEVER_IDS, LEVERS, type Lever, type LeverId, type Levers } from '../model/levers'
import { PARAMETERS, type ParameterId, type Parameters } from '../model/parameters'
import type { PresetId } from '../model/presets'
import { ASSUMPTION_IDS } from '../model/ranges'
import { BASELINE, type Scenario, type ScenarioEvent } from '../model/scenario'
import { DEFAULT_LANGUAGE, type Language } from '../words/languages'
import { REORDERING } from './problem'

/** One text in several languages, by the code of the language. */
export type Texts = Readonly<Record<string, string>>

export interface OwnEvent extends ScenarioEvent {
  readonly title?: Texts
}

export interface OwnScenario extends Scenario {
  readonly events: readonly OwnEvent[]
}

/** What a scenario file holds. */
export interface ScenarioDocument {
  readonly scenario: OwnScenario
  readonly title: Texts
  readonly text: Texts
}

/** What is compared with: a preset, under the assumptions shown, or a scenario with its own. */
export type Compared = PresetId | ScenarioDocument

export const NO_TEXTS: Texts = {}

/** The baseline, untitled: what is left when a document is closed. */
export const NO_DOCUMENT: ScenarioDocument = { scenario: BASELINE, title: NO_TEXTS, text: NO_TEXTS }

// What no text of a file may hold, but breaks of lines.
const CONTROLS = new RegExp(`(?!\\n)[\\p{Cc}${REORDERING}]`, 'gu')

/** The text in that language, else in the default one, else in any; null where there is none. */
export function textIn(texts: Texts, language: Language): string | null {
  return texts[language] ?? texts[DEFAULT_LANGUAGE] ?? Object.values(texts)[0] ?? null
}

/** The texts with `text` in that language; without signs of control, and gone where nothing is left. */
export function withText(texts: Texts, language: Language, text: string): Texts {
  const { [language]: before, ...others } = texts
  const printable = text.replace(CONTROLS, ' ').trim()
  if (printable === (before ?? '')) return texts
  return tidyTexts(printable === '' ? others : { ...others, [language]: printable })
}

/** Levers in the order of the table, without those that change nothing by their very value. */
export function tidyLevers(levers: Levers): Levers {
  return inOrder(LEVER_IDS, levers, isNeutral)
}

/** Assumptions in the order of the table, without those that are as by default. */
export function tidyAssumptions(assumptions: Partial<Parameters>): Partial<Parameters> {
  return inOrder(ASSUMPTION_IDS, assumptions, (id, value) => value === PARAMETERS[id].value)
}

/** An event with its parts in one order and without empty ones. */
export function tidyEvent(event: OwnEvent): OwnEvent {
  const { from, until, levers = {}, assumptions = {}, title = NO_TEXTS } = event
  return {
    from: from + 0,
    ...(until === undefined ? {} : { until: until + 0 }),
    ...unlessEmpty('levers', inOrder(LEVER_IDS, levers)),
    ...unlessEmpty('assumptions', inOrder(ASSUMPTION_IDS, assumptions)),
    ...unlessEmpty('title', tidyTexts(title)),
  }
}

/** Texts in the order of their languages; the one empty object where there are none. */
export function tidyTexts(texts: Texts): Texts {
  const entries = Object.entries(texts).sort(([one], [other]) => (one < other ? -1 : 1))
  return entries.length === 0 ? NO_TEXTS : Object.fromEntries(entries)
}

/** `after`, or the old object where it says the same: nobody is woken for nothing. */
export function sameOr(before: Texts, after: Texts): Texts {
  const keys = Object.keys({ ...before, ...after })
  return keys.every((key) => before[key] === after[key]) ? before : after
}

/** A part of an object under its key, or nothing where it holds nothing. */
export function unlessEmpty<Key extends string, Part extends object>(
  key: Key,
  part: Part,
): { [key in Key]?: Part } {
  return Object.keys(part).length === 0 ? {} : ({ [key]: part } as { [key in Key]?: Part })
}

export function isSameScenario(one: Scenario, other: Scenario): boolean {
  return (
    one.preset === other.preset &&
    one.from === other.from &&
    LEVER_IDS.every((id) => one.levers[id] === other.levers[id]) &&
    isSameAssumptions(one, other) &&
    (one.events === other.events || JSON.stringify(one.events) === JSON.stringify(other.events))
  )
}

export function isSameAssumptions(one: Scenario, other: Scenario): boolean {
  return ASSUMPTION_IDS.every((id) => one.assumptions[id] === other.assumptions[id])
}

/** True where the address cannot say it key by key. */
export function isOwn({ scenario, title, text }: ScenarioDocument): boolean {
  return [scenario.events, title, text].some((part) => Object.keys(part).length > 0)
}

/** The assumptions that are not the model's own, from the start or by an event, each once. */
export function modifiedAssumptions({ assumptions, events }: Scenario): ParameterId[] {
  const changes = [assumptions, ...events.map((event) => event.assumptions ?? {})]
  return ASSUMPTION_IDS.filter((id) => changes.some((changed) => changed[id] !== undefined))
}

export function hasModifiedAssumptions(scenario: Scenario): boolean {
  return modifiedAssumptions(scenario).length > 0
}

function isNeutral(id: LeverId, value: number): boolean {
  const { relative, default: neutral }: Lever = LEVERS[id]
  return relative && value === neutral
}

function inOrder<Id extends LeverId | ParameterId>(
  ids: readonly Id[],
  values: Partial<Record<Id, number>>,
  isIdle: (id: Id, value: number) => boolean = () => false,
): Partial<Record<Id, number>> {
  const ordered: Partial<Record<Id, number>> = {}
  for (const id of ids) {
    const value = values[id]
    // Minus zero would be written back as zero.
    if (value !== undefined && !isIdle(id, value)) ordered[id] = value + 0
  }
  return ordered
}
