// English for what would free the binding layer: one lever, two together, or none.
import type { Freed, Freeing } from '../model/freeing'
import type { LayerId } from '../model/layers'
import { LEVERS } from '../model/levers'
import { BINDS, more } from './enGrammar'
import { EN_LEVERS, leverValue } from './enScenario'
import { bigNumber } from './enSentences'
import { formatShare } from './format'

const FREES: Record<LayerId, string> = {
  energy: 'frees energy',
  chips: 'frees chips',
  infrastructure: 'frees infrastructure',
  models: 'frees models',
  applications: 'puts what stands idle to use',
}

/** What was found, in a few sentences. */
export function freeingSentences(freeing: Freeing): readonly string[] {
  const { layer, year, single, pair } = freeing
  const frees = `${FREES[layer]} in ${Math.floor(year)}`
  if (single) {
    const first = `The smallest change of one lever that ${frees}: ${changes(freeing, single)}.`
    return [first, outcome(freeing, single)]
  }
  const none = `No single lever ${frees} without holding another layer back`
  if (pair === null) return [`${none}; of the pairs tried, none does either.`]
  return [`${none}.`, `Two together do: ${changes(freeing, pair)}.`, outcome(freeing, pair)]
}

function changes({ from }: Freeing, freed: Freed): string {
  const levers = freed.changes.map(({ leverId, value, share }) => {
    const set = `“${EN_LEVERS[leverId].name}” at ${leverValue(value, LEVERS[leverId].unit)}`
    return `${set} (${formatShare(share)} of its range)`
  })
  return `${levers.join(' with ')}, from ${Math.round(from * 100) / 100}`
}

function outcome(freeing: Freeing, { layer, servedTokS }: Freed): string {
  if (freeing.servedTokS === 0) {
    return `Then ${BINDS[layer]} and ${bigNumber(servedTokS)} tokens a second are served, not none.`
  }
  const gain = more(servedTokS / freeing.servedTokS - 1)
  return `Then ${BINDS[layer]} and ${gain} tokens are served.`
}
