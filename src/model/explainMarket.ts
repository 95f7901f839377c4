// Why better models may serve or earn less than one would think.

import { CLEAR, changeOf, LITTLE, NOTABLE, type Pair } from './explainPair'
import type { Explanation } from './explanation'
import { valueIn } from './snapshot'

/** More is served and less is earned: the price falls faster than use grows. */
export function priceOutrunsUse(pair: Pair): readonly Explanation<'priceOutrunsUse'>[] {
  const revenueChange = changeOf(pair, 'revenueBnUsdYr')
  const servedChange = changeOf(pair, 'servedTokS')
  if (revenueChange > -NOTABLE || servedChange < NOTABLE) return []
  const { against } = pair
  const priceChange = changeOf(pair, 'priceUsdPerMtok')
  return [{ code: 'priceOutrunsUse', args: { against, revenueChange, servedChange, priceChange } }]
}

/** Better models serve few more tokens, because they train on more of the fleet. */
export function trainingTakesFleet(pair: Pair): readonly Explanation<'trainingTakesFleet'>[] {
  const modelsChange = changeOf(pair, 'modelsIndex')
  const servedChange = changeOf(pair, 'servedTokS')
  const share = {
    inferenceShare: valueIn(pair.here, 'inferenceShare'),
    referenceInferenceShare: valueIn(pair.there, 'inferenceShare'),
  }
  if (modelsChange < CLEAR || servedChange > LITTLE * modelsChange) return []
  if (changeOf(pair, 'inferenceShare') > -CLEAR) return []
  return [
    {
      code: 'trainingTakesFleet',
      args: { against: pair.against, modelsChange, servedChange, ...share },
    },
  ]
}
