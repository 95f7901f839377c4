// The public figures, their sources, and the observations that stand beside the run.
import { describe, expect, it } from 'vitest'
import { FIGURE_IDS, FIGURES, FIGURES_BESIDE, type Figure } from '../../src/model/figures'
import {
  COMPARISON_IDS,
  COMPARISONS,
  type Comparison,
  type Observation,
  rangeOfObservation,
  TUNED_IDS,
} from '../../src/model/history'
import type { Parameter } from '../../src/model/parameter'
import { PARAMETER_IDS, PARAMETERS } from '../../src/model/parameters'
import { simulate } from '../../src/model/simulate'
import { SOURCE_IDS, SOURCES, type Source } from '../../src/model/sources'
import { DT_YEARS, STATE_COUNT } from '../../src/model/time'
import { at, stepOfYear, stepsBetween } from './suite'

const figureOf = (id: keyof typeof FIGURES): Figure => FIGURES[id]
const parameterOf = (id: keyof typeof PARAMETERS): Parameter => PARAMETERS[id]
const endsOf = ({ value }: Figure) => (typeof value === 'number' ? [value, value] : value)

/** Most by which the run may miss what was observed of the same quantity. */
const TOLERANCE = 0.3

describe('parameter confirmation: every public figure', () => {
  it.each(FIGURE_IDS)('%s has a value, a unit, a year of our time and a source', (id) => {
    const figure = figureOf(id)
    const [low = 0, high = 0] = endsOf(figure)
    expect(low).toBeGreaterThan(0)
    expect(high).toBeGreaterThanOrEqual(low)
    expect(figure.unit).not.toBe('')
    expect(figure.year).toBeGreaterThanOrEqual(2020)
    expect(figure.year).toBeLessThanOrEqual(2036)
    if (figure.status === 'model') expect(figure.source).toBeUndefined()
    else expect(SOURCES).toHaveProperty(figure.source ?? '')
  })

  it('names one kind of thing in one unit where two contradict each other', () => {
    const pairs = FIGURE_IDS.map(figureOf).filter(({ conflictsWith }) => conflictsWith)
    expect(pairs.length).toBe(6)
    for (const one of pairs) {
      const other: Figure | undefined = FIGURES[one.conflictsWith as keyof typeof FIGURES]
      expect(other?.unit).toBe(one.unit)
      expect(other?.year).toBe(one.year)
      expect(other?.value).not.toBe(one.value)
    }
  })

  it('that the model worked out is what the baseline gives, to its printed digits', () => {
    const run = simulate()
    const steps = stepsBetween(2025, 2031 - DT_YEARS)
    const spent = steps.reduce((sum, step) => {
      return sum + at(run, 2024 + step * DT_YEARS, 'spentBnUsdYr') * DT_YEARS
    }, 0)
    expect(steps.length).toBe(stepOfYear(2031) - stepOfYear(2025))
    expect(Number(spent.toPrecision(2))).toBe(FIGURES.modelSpending2025To2030.value)
  })

  it('is arithmetic that can be done again where it is derived from another', () => {
    const { initialRatedChipGW, facilityPerChipPower } = PARAMETERS
    const facilityGW = initialRatedChipGW.value * facilityPerChipPower.value
    expect(facilityGW).toBeCloseTo(Number(FIGURES.ratedPower2023.value), 1)
  })
})

describe('parameter confirmation: every source', () => {
  it.each(SOURCE_IDS)('%s has publisher, title and an address or a report read instead', (id) => {
    const { publisher, title, date, address, seenIn = [] }: Source = SOURCES[id]
    expect(publisher).not.toBe('')
    expect(title).not.toBe('')
    if (date !== undefined) expect(date).toMatch(/^20\d\d(-(0[1-9]|1[0-2])(-[0-3]\d)?)?$/)
    const addresses = [...(address === undefined ? [] : [address]), ...seenIn]
    expect(addresses.length).toBeGreaterThan(0)
    for (const one of addresses) expect(one).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+\/?[^\s,]*$/)
  })

  it('is cited by a figure or a parameter', () => {
    const cited = new Set([
      ...FIGURE_IDS.map((id) => figureOf(id).source),
      ...PARAMETER_IDS.map((id) => parameterOf(id).source),
    ])
    expect(SOURCE_IDS.filter((id) => !cited.has(id))).toEqual([])
  })
})

describe('parameter confirmation: every parameter', () => {
  it('that is public or derived says where and of which year', () => {
    const sure = PARAMETER_IDS.map(parameterOf).filter(({ status }) => status !== 'assumption')
    expect(sure.length).toBeGreaterThan(10)
    for (const { source, year } of sure) {
      expect(SOURCES).toHaveProperty(source ?? '')
      expect(year).toBeGreaterThan(2020)
    }
  })

  it('that is public and not the figure beside it lies near it', () => {
    const waitYears = Number(FIGURES.gridWait2024.value) / 12
    expect(Math.abs(PARAMETERS.leadTimeYears.value / waitYears - 1)).toBeLessThan(0.15)
    expect(PARAMETERS.elasticity.value).toBeCloseTo(Number(FIGURES.elasticityHigh.value), 1)
  })

  it('that was tuned, or has other figures beside it and takes none, is no public figure', () => {
    for (const id of TUNED_IDS) expect(parameterOf(id).status).toBe('assumption')
    const { chipEfficiency, energyCostBnUsdPerGW } = PARAMETERS
    for (const [parameter, figures] of [
      [chipEfficiency, FIGURES_BESIDE.chipEfficiency],
      [energyCostBnUsdPerGW, FIGURES_BESIDE.energyCostBnUsdPerGW],
    ] as const) {
      const values = (figures ?? []).map((id) => figureOf(id).value)
      expect(values.length).toBeGreaterThan(0)
      if (!values.includes(parameter.value)) expect(parameter.status).toBe('assumption')
    }
  })
})

describe('behaviour reproduction: the observations beside the run', () => {
  const run = simulate()
  const valueAt = (comparison: Comparison, { year }: Observation) =>
    comparison.seriesOf(run)[Math.round(stepOfYear(year))] ?? Number.NaN

  it.each(COMPARISON_IDS)('of %s lie on the axis where they belong', (id) => {
    const comparison: Comparison = COMPARISONS[id]
    expect(comparison.seriesOf(run).length).toBe(STATE_COUNT)
    for (const observation of comparison.observations) {
      const { year } = figureOf(observation.figure)
      expect(Math.abs(observation.year - year)).toBeLessThanOrEqual(1)
      expect(valueAt(comparison, observation)).toBeGreaterThan(0)
    }
  })

  it('of the same quantity are met by the run within 30%, the contradicted one aside', () => {
    const same = COMPARISON_IDS.map((id): Comparison => COMPARISONS[id]).filter(
      ({ isSame }) => isSame,
    )
    expect(same.length).toBe(2)
    for (const comparison of same) {
      for (const observation of comparison.observations) {
        if (observation.figure === 'dedicatedPower2025') continue
        const [value] = rangeOfObservation(comparison, observation)
        const miss = Math.abs(valueAt(comparison, observation) / value - 1)
        expect(miss).toBeLessThan(observation.isInput ? 0.02 : TOLERANCE)
      }
    }
  })

  it('count tokens of a month as tokens of a second', () => {
    const [first] = COMPARISONS.served.observations
    const [tokS] = rangeOfObservation(COMPARISONS.served, first)
    expect(tokS).toBeCloseTo(9.7e12 / ((365.25 * 24 * 3600) / 12), -4)
  })
})
