// What the page says of a scenario: its name, of an own one the title, else the preset, and how it differs.
import type { Scenario } from '../model/scenario'
import { TODAY } from '../model/time'
import { type CakeState, documentOfState } from '../state/cakeState'
import { hasModifiedAssumptions, isOwn, textIn } from '../state/ownScenario'
import type { Words } from '../words/words'
import type { Own } from './useOwn'

/** The name, with a word where levers or events change the preset. */
export function nameOfScenario(words: Words, scenario: Scenario, own?: Own): string {
  if (own?.isOwn) return words.ownScenario(own.title)
  const isChanged = Object.keys(scenario.levers).length > 0 || scenario.events.length > 0
  return `${words.presets[scenario.preset].name}${isChanged ? words.atlas.strip.changed : ''}`
}

/** What there is to say of the own scenario of a state, but for the length of its link. */
export const ownOf = (state: CakeState): Own => ({
  isOwn: isOwn(documentOfState(state)),
  title: textIn(state.title, state.lang),
  isTooLong: false,
})

/** The sentences on what kind of scenario it is. */
export function markOf(words: Words, scenario: Scenario, own?: Own): readonly string[] {
  const isRewritten = scenario.from < TODAY && Object.keys(scenario.levers).length > 0
  return [
    `${nameOfScenario(words, scenario, own)}. ${words.notForecast}.`,
    ...(isRewritten ? [words.rewrittenHistory] : []),
    ...(hasModifiedAssumptions(scenario) ? [words.modifiedAssumptions] : []),
    ...(own?.isTooLong ? [words.tooLongForLink] : []),
  ]
}
