// Why money did little: the layer it went to waits for another, or does not bind.

import { outsideChange } from './explainOutside'
import { CLEAR, changeAtStep, changeOf, LITTLE, NOTABLE, type Pair } from './explainPair'
import type { BuildingLayerId, Explanation } from './explanation'
import { valueIn } from './snapshot'
import { STEPS_PER_YEAR } from './time'
import { BUDGET_OF_LAYER, HEADLINE_OF_LAYER } from './variables'

const BUILDING_LAYERS: readonly BuildingLayerId[] = ['energy', 'chips', 'infrastructure']

/** Money needs this long before it can be said to have done little. */
const PATIENCE_YEARS = 1

/** Idle money is named from this share above the reference's. */
const MUCH_MORE = 0.25

/**
 * The layer whose number moved most with its money from outside, while what is served moved little
 * and the layer does not bind; else money that lies idle far beyond the reference's.
 */
export function explainMoney(pair: Pair): readonly Explanation[] {
  const [first] = BUILDING_LAYERS.flatMap((layer) => moneyDidLittle(pair, layer)).sort(
    (one, other) => Math.abs(other.args.headlineChange) - Math.abs(one.args.headlineChange),
  )
  return first === undefined ? moneyIdle(pair) : [first]
}

function moneyDidLittle(
  pair: Pair,
  layer: BuildingLayerId,
): readonly Explanation<'extraWaits' | 'lessUnmissed'>[] {
  const earlier = pair.step - PATIENCE_YEARS * STEPS_PER_YEAR
  if (pair.binding === layer || earlier < 0) return []
  const budgetId = BUDGET_OF_LAYER[layer]
  const budgetChange = changeOf(pair, budgetId)
  const direction = Math.sign(budgetChange)
  const changes = [earlier, pair.step].flatMap((step) => [
    changeAtStep(pair, step, budgetId),
    outsideChange(pair, step, layer),
  ])
  const lasting = Math.min(...changes.map((change) => direction * change))
  const headlineChange = changeOf(pair, HEADLINE_OF_LAYER[layer])
  const servedChange = changeOf(pair, 'servedTokS')
  const little = Math.max(NOTABLE, LITTLE * direction * headlineChange)
  if (lasting < CLEAR || direction * servedChange > little) return []
  const args = {
    against: pair.against,
    layer,
    waitsFor: pair.binding,
    budgetChange,
    headlineChange,
    servedChange,
    ...unspent(pair),
  }
  return [{ code: direction > 0 ? 'extraWaits' : 'lessUnmissed', args }]
}

function moneyIdle(pair: Pair): readonly Explanation<'moneyIdle'>[] {
  const money = unspent(pair)
  const budget = valueIn(pair.here, 'budgetBnUsdYr')
  if (changeOf(pair, 'unspentBnUsdYr') < MUCH_MORE) return []
  if (money.unspentBnUsdYr < LITTLE * budget) return []
  return [{ code: 'moneyIdle', args: { against: pair.against, ...money } }]
}

function unspent({ here, there }: Pair) {
  return {
    unspentBnUsdYr: valueIn(here, 'unspentBnUsdYr'),
    referenceUnspentBnUsdYr: valueIn(there, 'unspentBnUsdYr'),
  }
}
