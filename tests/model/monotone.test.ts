// Safe laws of direction: what each lever never lowers and never raises by 2032.

import { describe, expect, it } from 'vitest'
import { LEVERS, type LeverId } from '../../src/model/levers'
import type { Run } from '../../src/model/run'
import { simulate } from '../../src/model/simulate'
import type { VariableId } from '../../src/model/variables'
import { at, scenarioOf } from './suite'

const YEAR = 2032
const SAMPLES = 16
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

// What one may expect to be a law and is not: the trades are shared, the price answers, chips wait.
const NO_LAWS: [LeverId, string][] = [
  ['invest.infrastructure', 'E served'],
  ['invest.applications', 'E'],
  ['invest.chips', 'served'],
  ['invest.models', 'rev'],
  ['openStrength', 'K I'],
]

const readings = new Map<LeverId, Run[]>()

// The runs with the lever from its least to its most, made once.
function runsOf(leverId: LeverId): readonly Run[] {
  const known = readings.get(leverId)
  if (known) return known
  const { min, max } = LEVERS[leverId]
  const runs = Array.from({ length: SAMPLES }, (_, index) => {
    const value = min + ((max - min) * index) / (SAMPLES - 1)
    return simulate(scenarioOf({ levers: { [leverId]: value } }))
  })
  readings.set(leverId, runs)
  return runs
}

// Relative rises from sample to sample.
function risesOf(leverId: LeverId, symbol: string): number[] {
  const id = SYMBOLS[symbol]
  if (id === undefined) throw new RangeError(symbol)
  const values = runsOf(leverId).map((run) => at(run, YEAR, id))
  return values
    .slice(1)
    .map((value, index) => (value === values[index] ? 0 : value / (values[index] ?? 0) - 1))
}

describe('sensitivity: laws of direction by 2032', () => {
  it.each(LAWS)('%s: %s', (leverId, laws) => {
    for (const law of laws.split(' ')) {
      const direction = law.endsWith('+') ? 1 : -1
      const rises = risesOf(leverId, law.slice(0, -1))
      expect(Math.min(...rises.map((rise) => direction * rise)), law).toBeGreaterThan(-SLACK)
      expect(
        rises.some((rise) => rise !== 0),
        `${law} answers at all`,
      ).toBe(true)
    }
  })
})

describe('sensitivity: what rises and falls and is no law', () => {
  it.each(NO_LAWS)('%s: %s', (leverId, symbols) => {
    for (const symbol of symbols.split(' ')) {
      const rises = risesOf(leverId, symbol)
      expect(Math.max(...rises), symbol).toBeGreaterThan(SLACK)
      expect(Math.min(...rises), symbol).toBeLessThan(-SLACK)
    }
  })
})
