// The words: everything that can be chosen or go wrong has some, and none lies idle.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MEASURES, QUALITIES, THEMES } from '../../src/look/ids'
import { LAYERS } from '../../src/model/layers'
import { LEVER_IDS, LEVERS } from '../../src/model/levers'
import { PRESET_IDS } from '../../src/model/presets'
import { BASELINE } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { createSnapshot, readSnapshot } from '../../src/model/snapshot'
import { PROBLEM_CODES } from '../../src/state/problem'
import { type Facts, factsOf } from '../../src/words/facts'
import { languagesOffered } from '../../src/words/languages'
import { noticeWordsFor } from '../../src/words/noticeWords'
import { wordsFor } from '../../src/words/words'

const SOURCE = join(import.meta.dirname, '../../src')

function sourceOutsideWords(): string {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  const read = files.filter((file) => /\.tsx?$/.test(file) && !file.startsWith('words'))
  expect(read.length).toBeGreaterThan(20)
  return read.map((file) => readFileSync(join(SOURCE, file), 'utf8')).join('\n')
}

const BASE: Facts = {
  layer: 'energy',
  year: 2030.75,
  servedShare: 0.529,
  servedTokS: 3.68e11,
  unspentBnUsdYr: 492.4,
  wantedGW: 145.3,
  energyGW: 76.7,
  infrastructureGW: 85.3,
  chipsMH100e: 171.4,
  requiredMH100e: 279.2,
  labourCover: 0.645,
}

describe.each(languagesOffered(false))('words in %s', (language) => {
  const words = wordsFor(language)

  it('names everything that can be chosen', () => {
    expect(Object.keys(words.layers)).toEqual([...LAYERS])
    expect(Object.keys(words.presets)).toEqual(PRESET_IDS)
    expect(Object.keys(words.levers)).toEqual(LEVER_IDS)
    expect(Object.keys(words.measures)).toEqual([...MEASURES])
    expect(Object.keys(words.themes)).toEqual([...THEMES])
    expect(Object.keys(words.qualities)).toEqual([...QUALITIES])
  })

  it('has a sentence for every problem, and it names the key', () => {
    const { problems } = noticeWordsFor(language)
    expect(Object.keys(problems).sort()).toEqual([...PROBLEM_CODES].sort())
    const args = { value: '1e9', min: 0, max: 3, used: 3, allowed: 'a, b' }
    for (const code of PROBLEM_CODES) {
      const sentence = problems[code]('invest.chips', args)
      expect(sentence).toMatch(/^[^{}]+\.$/)
      expect(sentence).not.toContain('undefined')
      if (code !== 'notAnObject') expect(sentence).toContain('“invest.chips”')
    }
    expect(problems.outOfRange('demand', args)).toMatch(/0.*3/)
  })

  it('prints every lever with its unit', () => {
    const notes = LEVER_IDS.map((id) => words.inForce(LEVERS[id].max, LEVERS[id].unit))
    expect(notes.slice(6)).toEqual([
      'in force ×5',
      'in force 60 GW/yr',
      'in force 8 years',
      'in force ×2.5 a year',
      'in force ×4',
      'in force 2035.5',
      'in force ×2',
      'in force 1.8',
    ])
  })

  it('leaves no sentence empty and none unused', () => {
    const source = sourceOutsideWords()
    const idle = Object.keys(words).filter(
      (key) => !new RegExp(`\\bwords(?:For\\(\\w+\\))?\\.${key}\\b|'${key}'`).test(source),
    )
    expect(idle).toEqual([])
    for (const text of Object.values(words)) if (typeof text === 'string') expect(text).not.toBe('')
  })
})

describe('English sentences', () => {
  const words = wordsFor('en')
  const sentence = (facts: Partial<Facts>) => words.bindingSentence({ ...BASE, ...facts })

  it('say what binds and why, each layer in its own words', () => {
    expect(LAYERS.map((layer) => sentence({ layer }))).toMatchInlineSnapshot(`
      [
        "Energy binds in 2030: demand asks for 145 GW of power, 76.7 GW are switched on, so 53% of the tokens wanted are served and $492bn a year of planned money stays unspent.",
        "Chips bind in 2030: demand asks for 279 million H100 equivalents, 171 million are at work, so 53% of the tokens wanted are served and $492bn a year of planned money stays unspent.",
        "Infrastructure binds in 2030: demand asks for 145 GW of halls, 85.3 GW are ready with hands for 65% of the building, so 53% of the tokens wanted are served and $492bn a year of planned money stays unspent.",
        "Models bind in 2030: the machines could serve more, but what models can do limits where they are of use, so 53% of the tokens wanted are served and $492bn a year of planned money stays unspent.",
        "Demand is met in 2030: the stack serves all 368 billion tokens a second that are asked for and could serve more; $492bn a year of planned money stays unspent.",
      ]
    `)
  })

  it('say so where all money is spent', () => {
    expect(sentence({ unspentBnUsdYr: 0 })).toContain('all planned money is spent')
    expect(words.unspentReadout(0)).toBe('All planned money is spent.')
    expect(words.unspentReadout(1070.4)).toBe('$1,070bn a year stays unspent.')
  })

  it('are whole for every preset and year', () => {
    const snapshot = createSnapshot()
    for (const preset of PRESET_IDS) {
      const run = simulate({ ...BASELINE, preset })
      for (let year = 2024; year <= 2036; year += 0.5) {
        const text = words.bindingSentence(factsOf(readSnapshot(run, year, snapshot)))
        expect(text).toMatch(/^[A-Z].*\d.*\.$/)
        expect(text).not.toMatch(/NaN|undefined|Infinity|e\+/)
        expect(text.length).toBeLessThan(210)
      }
    }
  })
})
