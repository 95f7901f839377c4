// The model card as markup: it holds all of the tables, and no number without where it is from.
import { describe, expect, it } from 'vitest'
import type { EquationId } from '../../src/model/equation'
import { EQUATION_IDS } from '../../src/model/equationTable'
import { YARDSTICK_IDS, YARDSTICKS, type Yardstick } from '../../src/model/equivalents'
import { FIGURE_IDS, FIGURES, type Figure } from '../../src/model/figures'
import { LEVER_IDS } from '../../src/model/levers'
import type { Parameter } from '../../src/model/parameter'
import { PARAMETER_IDS, PARAMETERS } from '../../src/model/parameters'
import { SOURCE_IDS } from '../../src/model/sources'
import { UNCERTAIN_IDS } from '../../src/model/uncertainty'
import { VARIABLE_IDS } from '../../src/model/variables'
import { SECTIONS } from '../../src/page/card/places'
import { testsPassed, VALIDATION, VALIDATION_GROUPS } from '../../src/page/card/validation'
import { scenarioOf } from '../model/suite'
import {
  baseline,
  CHARTS,
  cardOf,
  escaped,
  IDLE,
  NO_NUMBER,
  rowOf,
  timesIn,
  words,
} from './cardMarkup'

const plain = cardOf(baseline.scenario)

describe('the model card', () => {
  it('has every section, each led to from the contents', () => {
    for (const id of SECTIONS) {
      expect(timesIn(plain, `id="card-${id}"`), id).toBe(1)
      expect(timesIn(plain, `href="#card-${id}"`), id).toBe(1)
    }
    expect(timesIn(plain, '<h1')).toBe(1)
    expect(timesIn(plain, '<h2')).toBe(SECTIONS.length)
  })

  it.each(EQUATION_IDS)('shows the equation of %s, typeset, with its name', (id: EquationId) => {
    const row = rowOf(plain, 'variable', id)
    expect(row).toContain('<math')
    expect(row).toContain(escaped(words.card.variables[id]))
  })

  it('shows the equation of every variable of a run', () => {
    for (const id of VARIABLE_IDS) expect(EQUATION_IDS).toContain(id)
  })

  it.each(PARAMETER_IDS)(
    'shows %s with symbol, value, status and, where it has one, source',
    (id) => {
      const row = rowOf(plain, 'parameter', id)
      const { status, source, year }: Parameter = PARAMETERS[id]
      expect(row).toContain('<math')
      expect(row).toContain(escaped(words.card.parameters[id]))
      expect(row).toContain(`data-status="${status}"`)
      if (status === 'assumption') return
      expect(row).toContain(`href="#card-source-${source}"`)
      expect(row).toContain(String(year))
    },
  )

  it.each(FIGURE_IDS)('shows %s with value, status, year and source', (id) => {
    const row = rowOf(plain, 'figure', id)
    const { status, source, year }: Figure = FIGURES[id]
    expect(row).toMatch(/<td class="value">[^<]*\d/)
    expect(row).toContain(`data-status="${status}"`)
    expect(row).toContain(String(Math.floor(year)))
    if (status !== 'model') expect(row).toContain(`href="#card-source-${source}"`)
  })

  it.each(YARDSTICK_IDS)('shows the everyday equivalent %s with value, status and source', (id) => {
    const row = rowOf(plain, 'yardstick', id)
    const { status, source, year }: Yardstick = YARDSTICKS[id]
    expect(row).toMatch(/<td class="value">\d/)
    expect(row).toContain(`data-status="${status}"`)
    if (status === 'assumption') return
    expect(row).toContain(`href="#card-source-${source}"`)
    expect(row).toContain(String(year))
  })

  it('shows every lever, every sampled parameter and every source once', () => {
    for (const id of LEVER_IDS) rowOf(plain, 'lever', id)
    for (const id of UNCERTAIN_IDS) rowOf(plain, 'uncertain', id)
    for (const id of SOURCE_IDS) expect(timesIn(plain, `id="card-source-${id}"`)).toBe(1)
  })

  it('prints no number that is none', () => {
    expect(plain.match(NO_NUMBER) ?? []).toEqual([])
  })

  it('shows what the validation suite passed when it was last run, group by group', () => {
    for (const group of new Set(VALIDATION.tests.map((one) => one.group))) {
      const row = rowOf(plain, 'group', group)
      expect(row).toContain(words.card.testGroups[group])
      expect(row).toContain(`>${testsPassed(group)}<`)
    }
    const { date, mutants } = VALIDATION
    expect(mutants.caught).toBe(mutants.total)
    expect(timesIn(plain, date === '' ? words.card.notValidated : date)).toBe(1)
  })

  it('has words for every kind of test', () => {
    expect(Object.keys(words.card.testGroups)).toEqual([...VALIDATION_GROUPS])
  })

  it('says which assumptions were changed, and to what, and only then', () => {
    expect(timesIn(plain, words.card.modified)).toBe(0)
    const changed = cardOf(scenarioOf({ assumptions: { chipLifeYears: 6.5 } }))
    expect(timesIn(changed, words.card.modified)).toBe(1)
    expect(rowOf(changed, 'parameter', 'chipLifeYears')).toContain('6.5')
    expect(rowOf(plain, 'parameter', 'chipLifeYears')).not.toContain('6.5')
  })

  it('says which assumptions are changed by year, each counted once, and to what', () => {
    const events = [
      { from: 2027, until: 2029, assumptions: { gridGrowth: 0.05 } },
      { from: 2030.5, assumptions: { gridGrowth: 0.02 }, levers: { demand: 2 } },
    ]
    const changed = cardOf(scenarioOf({ events }))
    expect(changed).toContain(words.card.eventsMade(2))
    expect(timesIn(changed, words.card.modified)).toBe(1)
    expect(changed).toContain(words.card.modifiedWhat(1))
    const row = rowOf(changed, 'parameter', 'gridGrowth')
    expect(row).toMatch(/>0\.05[^<]* from 2027 until 2029<.*>0\.02[^<]* from 2030\.5</)
    const levers = cardOf(scenarioOf({ events: [{ from: 2030, levers: { demand: 2 } }] }))
    expect(levers).toContain(words.card.eventsMade(1))
    expect(timesIn(levers, words.card.modified)).toBe(0)
  })

  it('names an own scenario by its title, and the preset it is built on', () => {
    const scenario = scenarioOf({ preset: 'energy-wall' })
    const own = cardOf(scenario, IDLE, IDLE, { isOwn: true, title: 'My <b>', isTooLong: false })
    expect(own).toContain('Scenario shown: Own scenario: My &lt;b&gt;. Built on the preset Energy')
    expect(cardOf(scenario)).toContain('Scenario shown: Energy wall.')
    expect(timesIn(cardOf(scenario), 'Built on')).toBe(0)
  })

  it('shows the baseline beside a run that differs, and not beside itself', () => {
    expect(timesIn(plain, 'class="baseline"')).toBe(0)
    expect(timesIn(cardOf(scenarioOf({ preset: 'energy-wall' })), 'class="baseline"')).toBe(
      2 * CHARTS,
    )
  })
})
