// How long until a change shows: from the first difference of two runs to the first that counts.

import { describe, expect, it } from 'vitest'
import { answerYears, referenceOf } from '../../src/model/explainAnswer'
import { PRESET_IDS } from '../../src/model/presets'
import type { Run } from '../../src/model/run'
import type { Scenario } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { yearOfStep } from '../../src/model/time'
import { VARIABLE_IDS } from '../../src/model/variables'
import { only } from './explained'
import { at, scenarioOf, stepOfYear } from './suite'

describe('how long until a change shows', () => {
  const answerOf = (change: Partial<Scenario>) => {
    const scenario = scenarioOf(change)
    const [run, reference] = [simulate(scenario), simulate(referenceOf(scenario))]
    return { run, reference, answers: answerYears(run, reference) }
  }

  it.each([
    ...PRESET_IDS.slice(1).map((preset) => ({ preset })),
    { levers: { training: 3 } },
    { levers: { grid: 60 } },
    { preset: 'energy-wall', levers: { leadTime: 3 }, from: 2028 },
  ] as const)('%o: from the first difference to the first of one per cent', (change) => {
    const { run, reference, answers } = answerOf(change)
    const { sinceYear, servedYears } = only(answers, 'changeShows')
    const since = stepOfYear(sinceYear)
    const width = VARIABLE_IDS.length
    expect(run.values.slice(0, since * width)).toEqual(reference.values.slice(0, since * width))
    const row = (of: Run) => of.values.slice(since * width, (since + 1) * width)
    expect(row(run)).not.toEqual(row(reference))
    const shown = since + (servedYears ?? 0) * 32
    const difference = (step: number) =>
      Math.abs(
        at(run, yearOfStep(step), 'servedTokS') / at(reference, yearOfStep(step), 'servedTokS') - 1,
      )
    expect(servedYears).not.toBeNull()
    expect(difference(shown)).toBeGreaterThanOrEqual(0.01)
    if (shown > since) expect(difference(shown - 1)).toBeLessThan(0.01)
  })

  it('is years for hands, months for chips, at once for a release', () => {
    const answer = (change: Partial<Scenario>) => only(answerOf(change).answers, 'changeShows')
    expect(answer({ levers: { training: 3 } }).servedYears).toBeGreaterThan(1)
    expect(answer({ levers: { 'invest.chips': 2 } })).toMatchObject({ layer: 'chips' })
    expect(answer({ levers: { 'invest.chips': 2 } }).layerYears).toBeLessThan(1)
    expect(answer({ preset: 'open-model-shock' })).toMatchObject({
      sinceYear: 2027,
      layer: 'models',
      layerYears: 0,
    })
  })

  it('is counted from the levers where there are some, else from the preset; never is null', () => {
    expect(
      only(
        answerOf({ preset: 'energy-wall', levers: { demand: 2 }, from: 2030 }).answers,
        'changeShows',
      ).sinceYear,
    ).toBe(2030)
    expect(answerOf({}).answers).toEqual([])
    expect(answerOf({ levers: { 'invest.chips': 1 } }).answers).toEqual([])
    const late = only(answerOf({ levers: { training: 3 }, from: 2035.5 }).answers, 'changeShows')
    expect(late.servedYears).toBeNull()
  })
})
