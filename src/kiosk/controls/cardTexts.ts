// What the cards of layers and claims say of a year: at most fifty words each, everyday things first.
import { equivalentOfLayer, equivalentsOf } from '../../model/equivalents'
import { LAYERS, type LayerId } from '../../model/layers'
import { type Snapshot, valueIn } from '../../model/snapshot'
import { TODAY } from '../../model/time'
import { HEADLINE_OF_LAYER } from '../../model/variables'
import { type ClaimId, claimOf } from '../../show/claims'
import type { VisitorWords } from '../../words/visitorWords'

/** Figures beside each other in the card of a claim. */
const FIGURES_MOST = 2

/** The year a figure is of, and that it belongs to a scenario where it does. */
function statusText({ visitor }: VisitorWords, { year }: Snapshot): string {
  return visitor.status(year <= TODAY, Math.floor(year))
}

/** What follows the year in the card of a layer: everyday thing, figure, its status, the limit. */
export function layerTexts(
  words: VisitorWords,
  layer: LayerId,
  snapshot: Snapshot,
): readonly [everyday: string, figure: string, status: string, limit: string] {
  const { visitor } = words
  const value = valueIn(snapshot, HEADLINE_OF_LAYER[layer])
  const equivalent = equivalentOfLayer(layer, snapshot)
  const everyday =
    layer === 'models'
      ? visitor.everydayModels(value)
      : equivalent === null
        ? ''
        : visitor.everyday(equivalent)
  const isLimit = LAYERS[snapshot.binding] === layer && layer !== 'applications'
  return [
    everyday,
    `${words.headline(layer, value)} ${visitor.cards[layer].counts}`,
    statusText(words, snapshot),
    isLimit ? visitor.limit : '',
  ]
}

/** What stands still in the card of a layer. */
export function layerLines({ layers, visitor }: VisitorWords, layer: LayerId): readonly string[] {
  const { is, decides } = visitor.cards[layer]
  return [layers[layer].name, is, decides]
}

/** What follows the year in the card of a claim: an everyday thing, then its figures and their status. */
export function claimTexts(
  words: VisitorWords,
  id: ClaimId,
  snapshot: Snapshot,
): readonly [everyday: string, figures: string, status: string] {
  const { claim, visitor } = words
  const shown = claimOf(id)?.shown ?? []
  if (shown.length === 0) return ['', '', claim.illustration]
  const [pictured] = shown.flatMap((one) => equivalentsOf(one, valueIn(snapshot, one)).slice(0, 1))
  const figures = shown.slice(0, FIGURES_MOST).map((one) => {
    const named = claim.numbers[one]
    return named === undefined
      ? ''
      : visitor.changed(named.name, named.text(valueIn(snapshot, one)))
  })
  return [
    pictured === undefined ? '' : visitor.everyday(pictured),
    figures.join(' · '),
    statusText(words, snapshot),
  ]
}

/** What stands still in the card of a claim. */
export function claimLines({ claim, visitor }: VisitorWords, id: ClaimId): readonly string[] {
  return [
    claim.place(id),
    claim.told[id - 1]?.title ?? '',
    visitor.essayClaims,
    visitor.said[id - 1] ?? '',
  ]
}
