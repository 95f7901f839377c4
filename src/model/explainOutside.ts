// Money from outside by layer: what people change, apart from the earnings that follow.

import { type Pair, parameterAt, shareOfChange } from './explainPair'
import type { BuildingLayerId } from './explanation'
import type { ParameterId } from './parameters'
import { type Run, valueAtStep } from './run'
import type { Force } from './scenario'
import { BUDGET_OF_LAYER } from './variables'

const SHARE_OF_LAYER = {
  energy: 'shareEnergy',
  chips: 'shareChips',
  infrastructure: 'shareInfrastructure',
} as const satisfies Record<BuildingLayerId, ParameterId>

/** Change of a layer's money from outside against the reference at a state, as a share. */
export function outsideChange(pair: Pair, step: number, layer: BuildingLayerId): number {
  return shareOfChange(
    outsideAt(pair.run, pair.forces, step, layer),
    outsideAt(pair.reference, pair.referenceForces, step, layer),
  )
}

function outsideAt(
  run: Run,
  forces: readonly Force[],
  step: number,
  layer: BuildingLayerId,
): number {
  const earned =
    parameterAt(forces, step, 'reinvestment') * valueAtStep(run, step, 'revenueBnUsdYr')
  const share = parameterAt(forces, step, SHARE_OF_LAYER[layer])
  return valueAtStep(run, step, BUDGET_OF_LAYER[layer]) - share * earned
}
