// The tour through any scenario: sound, readable, true to its runs, and ending with the choices.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LAYERS } from '../../src/model/layers'
import { PRESET_IDS } from '../../src/model/presets'
import { BASELINE, type Scenario } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { createSnapshot, readSnapshot } from '../../src/model/snapshot'
import { compileTour } from '../../src/show/compileTour'
import { readingProblems } from '../../src/show/reading'
import type { Tour } from '../../src/show/tour'
import { momentAt } from '../../src/show/tourMoment'
import { longestBinding } from '../../src/show/tours/yourFacts'
import { yourTour } from '../../src/show/tours/yourTour'
import { captionText } from '../../src/words/tourLine'
import { tourWordsFor } from '../../src/words/tourWords'
import { arbitraryScenario } from '../model/arbitrary'
import { SAMPLE, yourTourOf } from './theTours'

const SCENARIOS = 50
const words = tourWordsFor('en')

const saidBy = (tour: Tour) =>
  compileTour(tour).value.captions.map((caption) => captionText(words, caption) ?? '')

function expectSound(tour: Tour): void {
  const { value, problems } = compileTour(tour)
  expect(problems).toEqual([])
  expect(readingProblems(value, (line) => captionText(words, line))).toEqual([])
  for (const text of saidBy(tour)) {
    expect(text).toMatch(/^[A-Z].*\.$/)
    expect(text).not.toMatch(/NaN|undefined|Infinity|null/)
  }
  expect(value.captions.at(-1)?.tells).toBe(12)
  expect(momentAt(value, value.seconds).after.claim).toBe(12)
}

describe('your scenario', () => {
  it.each(PRESET_IDS)('is sound and readable for %s', (preset) => {
    expectSound(yourTourOf({ ...BASELINE, preset }))
  })

  it('is sound and readable for any other', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => expectSound(yourTourOf(scenario))),
      {
        seed: 20_260_701,
        numRuns: SCENARIOS,
      },
    )
  })

  it('names what differs, most changed first, and counts the rest', () => {
    const said = saidBy(yourTourOf(SAMPLE))
    expect(said.slice(1, 6)).toEqual([
      'It starts from “Energy wall”.',
      'The grid adds little each year and a new connection takes seven years.',
      'Outside investment, energy: ×2.5; in the baseline ×1.',
      'Trades training: ×2; in the baseline ×1.',
      'Besides, there is 1 more lever of yours.',
    ])
    const scenario: Scenario = {
      ...BASELINE,
      levers: { openRelease: 2029 },
      assumptions: { utilisation: 0.5, reinvestment: 0.4 },
      events: [{ from: 2030 }, { from: 2031 }],
    }
    expect(saidBy(yourTourOf(scenario)).slice(1, 4)).toEqual([
      'Open-model release: 2029; in the baseline none.',
      'Besides, there are 2 dated changes of yours.',
      'The 2 assumptions you edited hold in the baseline too.',
    ])
  })

  it('shows the very two scenarios it was given, one after the other', () => {
    const [run, baseline] = [simulate(SAMPLE), simulate()]
    const { value } = compileTour(yourTour(run, baseline))
    const shown = value.states.map((state) => state.shown.scenario)
    expect(new Set(shown)).toEqual(new Set([run.scenario, baseline.scenario]))
    const pair = value.captions.filter(({ id }) => /Before|After/.test(id))
    expect(pair.map(({ end }) => momentAt(value, end).after.scenario)).toEqual([
      baseline.scenario,
      run.scenario,
    ])
  })

  it('stands at a layer that binds in the year it shows there', () => {
    for (const preset of PRESET_IDS) {
      const run = simulate({ ...BASELINE, preset })
      const { layer, year, years } = longestBinding(run)
      expect(LAYERS[readSnapshot(run, year, createSnapshot()).binding]).toBe(layer)
      expect(years).toBeGreaterThan(0)
      const { value } = compileTour(yourTourOf({ ...BASELINE, preset }))
      const told = value.captions.find(({ id }) => id === 'yoursBinds')
      expect(momentAt(value, told?.begin ?? 0)).toMatchObject({ year, to: { layer } })
    }
  })

  it('shows money while it tells of money', () => {
    const { value } = compileTour(yourTourOf(SAMPLE))
    for (const { id, begin, end } of value.captions)
      for (const second of [begin, end])
        expect(momentAt(value, second).after.measure === 'capital').toBe(/Cost|Idle/.test(id))
  })

  it('is short and compares nothing where nothing differs', () => {
    const said = saidBy(yourTourOf(BASELINE))
    expect(said).toHaveLength(8)
    expect(said[0]).toContain('exactly as the baseline')
    expect(said.join(' ')).not.toMatch(/(above|below|times|In) the baseline/)
  })
})
