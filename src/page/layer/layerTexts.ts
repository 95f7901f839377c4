// The numbers of a layer as text: the value with its unit, and what it is about as much as.
import { equivalentsOf } from '../../model/equivalents'
import { type Snapshot, valueIn } from '../../model/snapshot'
import { VARIABLES, type VariableId } from '../../model/variables'
import type { LayerWords } from '../../words/layerWords'
import type { LayerNumber } from './layerTable'

/** The value in a snapshot, with its unit and what it is a part of. */
export function numberText(words: LayerWords, number: LayerNumber, snapshot: Snapshot): string {
  const { card, layer } = words
  const { id, of, isShare } = number
  const value = valueIn(snapshot, id)
  if (isShare) return card.share(value)
  const print = (one: VariableId) =>
    card.quantity(card.rounded(valueIn(snapshot, one)), VARIABLES[one].unit)
  return of === undefined ? print(id) : layer.part(print(id), print(of))
}

/** What the value is about as much as; empty where nothing fits. */
export function equivalentText(words: LayerWords, number: LayerNumber, snapshot: Snapshot): string {
  const { id, yardstick } = number
  const found = equivalentsOf(id, valueIn(snapshot, id)).find(({ code }) => code === yardstick)
  return found === undefined ? '' : words.explain.equivalent(found)
}
