// The cards of the exhibit: at most fifty words in every language and year, and every figure says what it is.
import { describe, expect, it } from 'vitest'
import { claimLines, claimTexts, layerLines, layerTexts } from '../../src/kiosk/controls/cardTexts'
import { LAYERS } from '../../src/model/layers'
import { PRESET_IDS } from '../../src/model/presets'
import { BASELINE } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { createSnapshot, readSnapshot, type Snapshot } from '../../src/model/snapshot'
import { TODAY } from '../../src/model/time'
import { CLAIM_IDS } from '../../src/show/claims'
import { LANGUAGES, languagesOffered } from '../../src/words/languages'
import { loadLanguage } from '../../src/words/speech'
import { visitorWordsFor } from '../../src/words/visitorWords'

const WORDS_MOST = 50
const YEARS = [2024, 2025.25, TODAY, 2030, 2033.5, 2036]

for (const language of LANGUAGES) await loadLanguage(language)

/** What stands between spaces and holds a letter or a digit. */
const wordsIn = (texts: readonly string[]): number =>
  texts
    .join(' ')
    .split(/\s+/)
    .filter((one) => /[\p{L}\p{N}]/u.test(one)).length

const SNAPSHOTS: readonly Snapshot[] = [
  ...PRESET_IDS.map((preset) => ({ ...BASELINE, preset })),
  { ...BASELINE, levers: { demand: 5, invest: 0 } },
  { ...BASELINE, levers: { demand: 0.1, invest: 3 } },
].flatMap((scenario) => {
  const run = simulate(scenario)
  return YEARS.map((year) => readSnapshot(run, year, createSnapshot()))
})

describe.each(LANGUAGES)('a card in %s', (language) => {
  const words = visitorWordsFor(language)

  it.each(LAYERS)('of the layer %s has at most 50 words and no number that is none', (layer) => {
    for (const snapshot of SNAPSHOTS) {
      const texts = [...layerLines(words, layer), ...layerTexts(words, layer, snapshot)]
      expect(wordsIn(texts), texts.join(' ')).toBeLessThanOrEqual(WORDS_MOST)
      expect(wordsIn(texts)).toBeGreaterThan(10)
      expect(texts.join(' ')).not.toMatch(/NaN|undefined|Infinity/)
    }
  })

  it.each(CLAIM_IDS)('of claim %s has at most 50 words, and says whose claim it is', (id) => {
    for (const snapshot of SNAPSHOTS) {
      const texts = [...claimLines(words, id), ...claimTexts(words, id, snapshot)]
      expect(wordsIn(texts), texts.join(' ')).toBeLessThanOrEqual(WORDS_MOST)
      expect(texts).toContain(words.visitor.essayClaims)
      expect(texts.join(' ')).not.toMatch(/NaN|undefined|Infinity/)
    }
  })
})

describe.each(languagesOffered(false))('a figure of a card in %s', (language) => {
  const words = visitorWordsFor(language)
  const run = simulate(BASELINE)
  const at = (year: number) => readSnapshot(run, year, createSnapshot())

  it('comes after an everyday thing', () => {
    for (const layer of LAYERS) {
      const [everyday, figure] = layerTexts(words, layer, at(2030))
      expect(everyday).toMatch(/\d.* [a-z]{3}/)
      expect(figure).toMatch(/\d/)
    }
  })

  it('says its year, and scenario or history, never forecast', () => {
    const statusOf = (year: number) => [
      ...LAYERS.map((layer) => layerTexts(words, layer, at(year))[2]),
      ...CLAIM_IDS.filter((id) => id !== 8).map((id) => claimTexts(words, id, at(year))[2]),
    ]
    expect(new Set(statusOf(2030.5))).toEqual(new Set([words.visitor.status(false, 2030)]))
    expect(new Set(statusOf(2025))).toEqual(new Set([words.visitor.status(true, 2025)]))
    expect(words.visitor.status(false, 2030)).toContain('scenario')
    expect(JSON.stringify(words.visitor)).not.toMatch(/forecast/i)
  })

  it('is none where nothing is counted: the picture of the hospital is an illustration', () => {
    expect(claimTexts(words, 8, at(2030))).toEqual(['', '', words.claim.illustration])
  })

  it('names the limit on the card of the layer that holds the others back, and on no other', () => {
    for (const snapshot of SNAPSHOTS) {
      const limits = LAYERS.filter((layer) => layerTexts(words, layer, snapshot)[3] !== '')
      const binding = LAYERS[snapshot.binding]
      expect(limits).toEqual(binding === 'applications' ? [] : [binding])
    }
  })
})
