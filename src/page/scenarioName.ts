// The name of a scenario as the page says it: the title of an own one, else its preset.
import type { Scenario } from '../model/scenario'
import type { Words } from '../words/words'
import type { Own } from './useOwn'

/** The name, with a word where levers or events change the preset. */
export function nameOfScenario(words: Words, scenario: Scenario, own?: Own): string {
  if (own?.isOwn) return words.ownScenario(own.title)
  const isChanged = Object.keys(scenario.levers).length > 0 || scenario.events.length > 0
  return `${words.presets[scenario.preset].name}${isChanged ? words.atlas.strip.changed : ''}`
}
