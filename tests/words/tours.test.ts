// The words of the tours: readable, spoken in time, attributed, and true of the runs they are said over.
import { describe, expect, it } from 'vitest'
import { simulate } from '../../src/model/simulate'
import { createSnapshot, readSnapshot, type Snapshot, valueIn } from '../../src/model/snapshot'
import type { VariableId } from '../../src/model/variables'
import { readingProblems } from '../../src/show/reading'
import { momentAt } from '../../src/show/tourMoment'
import { LANGUAGES } from '../../src/words/languages'
import { loadLanguage } from '../../src/words/speech'
import { captionText, narrationText } from '../../src/words/tourLine'
import { tourWordsFor } from '../../src/words/tourWords'
import { ALL_TOURS, TELLING } from '../show/theTours'

for (const language of LANGUAGES) await loadLanguage(language)

const words = tourWordsFor('en')
const { titles, chapters, captions, narrations } = words.tour
const WORDS_A_SECOND = 2.8
const COMPANIES = /NVIDIA|OpenAI|Google|Meta\b|DeepSeek|Microsoft|Amazon/i

describe.each(TELLING)('the words of $tour.id', ({ compiled }) => {
  it('can be read: two short lines, no faster than people read', () => {
    expect(readingProblems(compiled, (line) => captionText(words, line))).toEqual([])
  })

  it('can be spoken before the next begin', () => {
    expect(compiled.narrations.length).toBeGreaterThan(0)
    for (const line of compiled.narrations) {
      const text = narrationText(words, line)
      const speed = (text?.split(' ').length ?? 99) / (line.end - line.begin)
      expect(speed, line.id).toBeLessThan(WORDS_A_SECOND)
    }
  })

  it('open each claim as a claim of the essay', () => {
    const told = new Set<number>()
    for (const caption of compiled.captions) {
      if (!caption.tells || told.has(caption.tells)) continue
      told.add(caption.tells)
      expect(captionText(words, caption)).toMatch(/^The essay claims that /)
    }
  })

  it.each(LANGUAGES)('are all there in %s, with the same numbers', (language) => {
    const other = tourWordsFor(language)
    for (const line of [...compiled.captions, ...compiled.narrations]) {
      const [english, text] = [captionText(words, line), captionText(other, line)]
      const numbers = /\d+(?:[.,]\d+)*/g
      expect(text?.match(numbers), line.id).toEqual(english?.match(numbers))
      expect(narrationText(other, line)).toBeDefined()
    }
  })
})

describe('the words of the tours', () => {
  it('are all told, and none is missing', () => {
    const told = TELLING.flatMap(({ compiled }) => compiled.captions.map(({ id }) => id))
    const spoken = TELLING.flatMap(({ compiled }) => compiled.narrations.map(({ id }) => id))
    // What only another scenario than the sample brings up.
    const others = ['yoursBaseline', 'yoursAssumptions', 'yoursServes']
    expect([...new Set([...told, ...others])].sort()).toEqual(Object.keys(captions).sort())
    expect(Object.keys(narrations).filter((id) => !spoken.includes(id))).toEqual([])
    expect(Object.keys(titles).sort()).toEqual(ALL_TOURS.map(({ tour }) => tour.id).sort())
    const opened = ALL_TOURS.flatMap(({ compiled }) => compiled.chapters.map(({ id }) => id))
    expect(Object.keys(chapters).sort()).toEqual([...new Set(opened)].sort())
    expect(captionText(words, { id: 'toString' })).toBeUndefined()
    expect(narrationText(words, { id: 'nothing' })).toBeUndefined()
  })

  it('are whole sentences of scenarios, without names of companies', () => {
    for (const text of [...Object.values(captions), ...Object.values(narrations)]) {
      if (typeof text !== 'string') continue
      expect(text).toMatch(/^[A-Z].*[.?!]$/)
      expect(text.replace(/not a forecast/gi, '')).not.toMatch(/forecast|predict/i)
      expect(text).not.toMatch(COMPANIES)
    }
  })
})

/** The run and the baseline as they stand at the end of a caption. */
function seenAt(id: string): { binding: number; run: Snapshot; baseline: Snapshot } {
  const compiled = TELLING.find((one) =>
    one.compiled.captions.some((line) => line.id === id),
  )?.compiled
  const end = compiled?.captions.find((line) => line.id === id)?.end ?? 0
  if (!compiled) throw new Error(`no caption ${id}`)
  const { after, year } = momentAt(compiled, end)
  const run = readSnapshot(simulate(after.scenario), year, createSnapshot())
  const baseline = readSnapshot(simulate(), year, createSnapshot())
  return { binding: run.binding, run, baseline }
}

/** How a number of the run stands beside the baseline's: below, equal or above. */
function side(id: string, variable: VariableId): number {
  const { run, baseline } = seenAt(id)
  return Math.sign(valueIn(run, variable) - valueIn(baseline, variable))
}

describe('what captions say', () => {
  it('of energy holds: it binds, and money is left over', () => {
    const { binding, run } = seenAt('builtIdle')
    expect(binding).toBe(0)
    expect(valueIn(run, 'unspentBnUsdYr')).toBeGreaterThan(100)
    expect(side('builtIdle', 'energyGW')).toBe(-1)
  })

  it('of chips holds: more from each watt, a lower price, more use', () => {
    expect(side('builtPackages', 'wattsPerChip')).toBe(-1)
    expect(side('builtPackages', 'priceUsdPerMtok')).toBe(-1)
    expect(side('builtPackages', 'servedTokS')).toBe(1)
  })

  it('of hands holds: too few, then more, and with them more halls and more served', () => {
    expect(valueIn(seenAt('builtShort').run, 'labourCover')).toBeLessThan(0.9)
    expect(valueIn(seenAt('builtShort').run, 'constructionGW')).toBeGreaterThan(10)
    for (const variable of ['labourK', 'infrastructureGW', 'servedTokS'] as const)
      expect(side('builtGrowing', variable), variable).toBe(1)
    expect(side('builtGrowing', 'unservedShare')).toBe(-1)
  })

  it('of demand holds: wanted is more than built, and the power is on its way', () => {
    const { run } = seenAt('cakeLater')
    expect(valueIn(run, 'wantedGW')).toBeGreaterThan(valueIn(run, 'energyGW') * 1.2)
    expect(side('cakeLater', 'wantedGW')).toBe(1)
  })

  it('of money and of open models holds', () => {
    expect(side('builtCapital', 'capitalInfrastructureBnUsd')).toBe(1)
    expect(side('changedWave', 'priceUsdPerMtok')).toBe(-1)
    expect(side('changedWave', 'servedTokS')).toBe(1)
    expect(side('changedWave', 'wantedGW')).toBe(1)
  })

  it('of models holds: they are past the marked line', () => {
    expect(valueIn(seenAt('changedLine').run, 'modelsIndex')).toBeGreaterThan(1)
  })
})
