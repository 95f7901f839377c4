// Safe laws of direction: what each lever never lowers and never raises by 2032.

import { expect, it } from 'vitest'
import { LEVERS, type LeverId } from '../../src/model/levers'
import { simulate } from '../../src/model/simulate'
import type { VariableId } from '../../src/model/variables'
import { at, scenarioOf } from './suite'

const YEAR = 2032
const SAMPLES = 11
const SLACK = 1e-9

const SYMBOLS: Record<string, VariableId> = {
  E: 'energyGW',
  K: 'chipsMH100e',
  I: 'infrastructureGW',
  M: 'modelsIndex',
  served: 'servedTokS',
  p: 'priceUsdPerMtok',
  rev: 'revenueBnUsdYr',
  R: 'requiredMH100e',
  wanted: 'wantedGW',
  budget: 'budgetBnUsdYr',
  spent: 'spentBnUsdYr',
}

// + does not fall, - does not rise.
const LAWS: [LeverId, string][] = [
  ['invest', 'E+ K+ I+ M+ served+ p- rev+ R+ wanted+ budget+ spent+'],
  ['invest.energy', 'E+ K+ I+ served+ p- rev+'],
  ['invest.chips', 'K+ budget+ spent+'],
  ['invest.infrastructure', 'I+'],
  ['invest.models', 'K+ M+ served+ p- R+'],
  ['invest.applications', 'K+ I+ served+ rev+ wanted+'],
  ['demand', 'K+ I+ served+ rev+ R+ wanted+'],
  ['grid', 'E+ K+ served+ p- rev+'],
  ['leadTime', 'E- K- served- rev-'],
  ['chipEfficiency', 'K+ served+ p- rev+ wanted-'],
  ['training', 'E+ K+ I+ served+ p- rev+'],
  ['openStrength', 'E+ M+ served+ p- R+ wanted+ rev-'],
  ['elasticity', 'rev+ R+ wanted+'],
]

it.each(LAWS)('%s: %s', (leverId, laws) => {
  const { min, max } = LEVERS[leverId]
  const runs = Array.from({ length: SAMPLES }, (_, index) => {
    const value = min + ((max - min) * index) / (SAMPLES - 1)
    return simulate(scenarioOf({ levers: { [leverId]: value } }))
  })
  for (const law of laws.split(' ')) {
    const id = SYMBOLS[law.slice(0, -1)]
    if (id === undefined) throw new RangeError(law)
    const direction = law.endsWith('+') ? 1 : -1
    const values = runs.map((run) => at(run, YEAR, id))
    for (const [index, value] of values.entries()) {
      const before = values[index - 1] ?? value
      const rise = direction * (value / before - 1)
      if (value !== before) expect(rise, `${law} at sample ${index}`).toBeGreaterThan(-SLACK)
    }
  }
})
