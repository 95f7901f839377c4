// Sentences for explanations and for what frees a layer: whole, short and true.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explain } from '../../src/model/explain'
import { answerYears, referenceOf } from '../../src/model/explainAnswer'
import type { Explanation, ExplanationCode } from '../../src/model/explanation'
import type { Freed, Freeing } from '../../src/model/freeing'
import { LAYERS } from '../../src/model/layers'
import { LEVER_IDS, LEVERS } from '../../src/model/levers'
import { BASELINE, type Scenario } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { languagesOffered } from '../../src/words/languages'
import { whyWordsFor } from '../../src/words/whyWords'
import { arbitraryScenario, PROPERTY } from '../model/arbitrary'

const MINUTE_MS = 60_000
const LONGEST = 210

/** Where each explanation is found. */
const FOUND: Record<ExplanationCode, readonly [change: Partial<Scenario>, year: number]> = {
  binds: [{}, 2030],
  extraWaits: [{ levers: { 'invest.chips': 2 } }, 2031],
  lessUnmissed: [{ levers: { 'invest.chips': 0.8 } }, 2031],
  tradesDiverted: [{ levers: { 'invest.infrastructure': 3 } }, 2030],
  trainingTakesFleet: [{ levers: { 'invest.models': 3 } }, 2028],
  priceOutrunsUse: [{ preset: 'open-model-shock' }, 2028],
  rebound: [{ preset: 'efficiency-breakthrough', assumptions: { elasticity: 1.6 } }, 2032],
  energyAnswersLate: [{ levers: { 'invest.energy': 3 } }, 2027],
  wantedBeyondBuilt: [{ levers: { demand: 3 } }, 2028],
  moneyIdle: [{ preset: 'energy-wall' }, 2032],
  changeShows: [{ preset: 'train-the-trades' }, 2032],
}
const CODES = Object.keys(FOUND) as ExplanationCode[]

function explanationsOf(scenario: Scenario, year: number): readonly Explanation[] {
  const run = simulate(scenario)
  const reference = simulate(referenceOf(scenario))
  return [...explain(run, reference, year), ...answerYears(run, reference)]
}

function expectWhole(sentences: readonly string[]): void {
  expect(sentences.length).toBeGreaterThan(0)
  for (const sentence of sentences) {
    expect(sentence).toMatch(/^[A-Z\d].*\.$/)
    expect(sentence).not.toMatch(/NaN|undefined|null|Infinity|∞|e\+|–|−/)
    expect(sentence.length).toBeLessThan(LONGEST)
  }
}

const FREED: Freed = {
  changes: [
    { leverId: 'grid', value: 42, share: 0.6 },
    { leverId: 'leadTime', value: 3.25, share: 0.6 },
  ],
  layer: 'infrastructure',
  servedTokS: 4e12,
}
const SINGLE: Freed = {
  changes: [{ leverId: 'invest.energy', value: 1.75, share: 0.25 }],
  layer: 'chips',
  servedTokS: 2.5e12,
}
const FREEING: Freeing = {
  year: 2032.5,
  from: 2026.5,
  layer: 'energy',
  servedTokS: 2e12,
  single: null,
  pair: null,
}

describe.each(languagesOffered(false))('explanations in %s', (language) => {
  const { explain: words } = whyWordsFor(language)

  it.each(CODES)('%s is said in whole sentences', (code) => {
    const [change, year] = FOUND[code]
    const found = explanationsOf({ ...BASELINE, ...change }, year).find((one) => one.code === code)
    if (found === undefined) throw new Error(`no ${code} in ${year}`)
    expectWhole(words.sentences(found))
  })

  it(
    'are whole in any scenario and year',
    () => {
      const property = fc.property(
        arbitraryScenario,
        fc.double({ min: 2024, max: 2036, noNaN: true }),
        (scenario, year) => {
          for (const one of explanationsOf(scenario, year)) expectWhole(words.sentences(one))
        },
      )
      fc.assert(property, { ...PROPERTY, numRuns: PROPERTY.numRuns / 2 })
    },
    MINUTE_MS,
  )

  it('say what frees each layer with each lever', () => {
    for (const layer of LAYERS) {
      expectWhole(words.freeing({ ...FREEING, layer }))
      for (const leverId of LEVER_IDS) {
        const changes = [{ leverId, value: LEVERS[leverId].max, share: 0.5 }]
        const single = { ...SINGLE, changes, layer }
        expectWhole(words.freeing({ ...FREEING, single }))
        const twice = { ...single, changes: [...changes, ...changes] }
        expectWhole(words.freeing({ ...FREEING, pair: twice }))
      }
    }
    expectWhole(words.freeing({ ...FREEING, servedTokS: 0, single: SINGLE }))
  })
})

describe('English explanations', () => {
  const { explain: words } = whyWordsFor('en')
  const said = (code: ExplanationCode, change = FOUND[code][0], year = FOUND[code][1]) => {
    const found = explanationsOf({ ...BASELINE, ...change }, year).find((one) => one.code === code)
    return found === undefined ? '' : words.sentences(found).join(' ')
  }

  it('say for twice the money for chips in 2031 what waits, for what, and what stays unspent', () => {
    expect(said('extraWaits')).toBe(
      'The extra chips wait for power: chips do not bind, energy does. Of all planned money $1,070bn a year stays unspent, without the change $463bn a year. The number of tokens served is 1.5% higher than without the change.',
    )
    expect(said('binds', FOUND.extraWaits[0], 2031)).toBe(
      'Energy binds from about 2027.3 to the end of the run.',
    )
  })

  it('name the money, not the goods, where there are no more of them', () => {
    const change = { preset: 'chip-choke', levers: { 'invest.chips': 3 } } as const
    expect(said('extraWaits', change, 2028)).toContain('The extra money for chips waits for ')
  })

  it('say for three times the money for data centres in 2030 where the power went', () => {
    expect(said('tradesDiverted')).toMatch(
      /^Power is 14% lower than without the change .* the same trades build power/,
    )
  })

  it('say where the price fell faster than use grew', () => {
    expect(said('priceOutrunsUse')).toMatch(
      /^Revenue is 5\.1% lower than in the baseline .* 82% more tokens are served/,
    )
  })

  it('call it met demand where applications bind', () => {
    const binds = (args: Extract<Explanation, { code: 'binds' }>['args']) =>
      words.sentences({ code: 'binds', args })[0]
    const layer = 'applications'
    expect(binds({ layer, sinceYear: null, untilYear: null })).toBe(
      'Demand is met in every year of the run.',
    )
    expect(binds({ layer, sinceYear: 2030, untilYear: 2031.25 })).toBe(
      'Demand is met from about 2030 until about 2031.3.',
    )
    expect(binds({ layer: 'chips', sinceYear: 2030, untilYear: 2030.03125 })).toBe(
      'Chips bind for a moment, about 2030.',
    )
  })

  it('say many times instead of thousands of per cent, and never cut all for nearly all', () => {
    const market = (revenueChange: number, servedChange: number) =>
      words.sentences({
        code: 'priceOutrunsUse',
        args: { against: 'baseline', revenueChange, servedChange, priceChange: -0.999 },
      })[0]
    expect(market(-0.5, 183)).toMatch(/although 184 times as many tokens are served/)
    expect(market(-0.5, 8.9)).toMatch(/although 890% more tokens/)
    expect(market(-0.5, 41_699)).toMatch(/although 41\.7 thousand times as many tokens/)
    expect(market(-0.994, 1)).toMatch(
      /^Revenue is 99% lower than .* the price is more than 99% lower/,
    )
    expect(market(-0.997, 1)).toMatch(/^Revenue is more than 99% lower than in the baseline/)
    const rebound = words.sentences({
      code: 'rebound',
      args: { against: 'baseline', newChipPowerChange: -0.9999, wantedGW: 2, referenceWantedGW: 1 },
    })
    expect(rebound[0]).toMatch(/^New chips need more than 99% less power/)
    const [, outcome] = words.freeing({ ...FREEING, single: { ...SINGLE, servedTokS: 8e16 } })
    expect(outcome).toBe('Then chips bind and 40 thousand times as many tokens are served.')
    const waits = words.sentences({
      code: 'energyAnswersLate',
      args: { against: 'leverless', sinceYear: 2029, budgetChange: 11, energyChange: 0.001 },
    })
    expect(waits[0]).toMatch(/now 12 times as high as without the change; .* is about as high\.$/)
  })

  it('say of idle money what stays unspent, and no reason that is only the binding layer', () => {
    expect(said('moneyIdle')).toBe(
      'Of all planned money $1,120bn a year stays unspent, in the baseline $477bn a year.',
    )
  })

  it('call first what comes first', () => {
    const [change] = explanationsOf({ ...BASELINE, levers: { grid: 60 } }, 2036).slice(-1)
    if (change?.code !== 'changeShows') throw new Error('no change')
    expect(change.args.servedYears).toBeLessThan(change.args.layerYears ?? 0)
    expect(words.sentences(change)[0]).toMatch(/first shows in the tokens served .*, in energy /)
  })

  it('count months, years and never', () => {
    const shows = (layerYears: number | null, servedYears: number | null) => {
      const layer = layerYears === null ? null : 'energy'
      const args = { sinceYear: 2026.5, layer, layerYears, servedYears } as const
      return words.sentences({ code: 'changeShows', args })[0]
    }
    expect(shows(0, 1 / 12)).toMatch(/in energy at once, in the tokens served after a month;/)
    expect(shows(0.5, 1)).toMatch(/in energy after 6 months, in the tokens served after a year;/)
    expect(shows(2.25, null)).toMatch(/in energy after 2\.3 years, in the tokens served never;/)
    expect(shows(0.5, 0.49)).toMatch(/ shows in energy and in the tokens served after 6 months;/)
    expect(shows(null, null)).toMatch(/shows in no layer, in the tokens served never;/)
  })

  it('name the levers that free a layer, their values, and what follows', () => {
    expect(words.freeing({ ...FREEING, pair: FREED }).join(' ')).toBe(
      'No single lever frees energy in 2032 without holding another layer back. Two together do: “Grid growth” at 42 GW/yr (60% of its range) with “Power lead time” at 3.25 years (60% of its range), from 2026.5. Then infrastructure binds and 100% more tokens are served.',
    )
    expect(words.freeing({ ...FREEING, single: SINGLE }).join(' ')).toBe(
      'The smallest change of one lever that frees energy in 2032: “Outside investment, energy” at ×1.75 (25% of its range), from 2026.5. Then chips bind and 25% more tokens are served.',
    )
    expect(words.freeing(FREEING)).toEqual([
      'No single lever frees energy in 2032 without holding another layer back; of the pairs tried, none does either.',
    ])
  })
})
