// The words of the claims: one set each, attributed, short, and honest about what is computed.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CLAIM_IDS, CLAIMS } from '../../src/show/claims'
import { claimWordsFor } from '../../src/words/claimWords'

const { claim: words } = claimWordsFor('en')
const LONGEST_SENTENCE = 210

const PAGE = join(import.meta.dirname, '../../src/page')
const SOURCE = readdirSync(PAGE)
  .filter((file) => file.startsWith('Claim'))
  .map((file) => readFileSync(join(PAGE, file), 'utf8'))
  .join('\n')

describe('the words of the claims', () => {
  it('say of each who claims it, and what is computed or only a picture', () => {
    expect(words.told).toHaveLength(CLAIM_IDS.length)
    for (const { said, computed, illustration } of words.told) {
      expect(said).toMatch(/^The essay claims /)
      expect(computed ?? illustration).toBeDefined()
    }
    for (const [at, { shown }] of CLAIMS.entries())
      expect(words.told[at]?.computed !== undefined).toBe(shown.length > 0)
  })

  it('are short whole sentences of scenarios, without names of companies', () => {
    for (const told of words.told) {
      expect(told.title).toMatch(/^[A-Z].*[^.]$/)
      for (const text of [told.said, told.computed, told.illustration]) {
        expect(text ?? '.').toMatch(/\.$/)
        expect((text ?? '').length).toBeLessThan(LONGEST_SENTENCE)
        expect(text ?? '').not.toMatch(/forecast|NVIDIA|OpenAI|Google|Meta/i)
      }
    }
    expect(new Set(words.told.map(({ title }) => title)).size).toBe(CLAIM_IDS.length)
    expect(words.place(4)).toBe('Claim 4 of 12')
  })

  it('are all used', () => {
    const idle = Object.keys(words).filter((key) => !new RegExp(`\\b${key}\\b`).test(SOURCE))
    expect(idle).toEqual([])
  })

  it('print each number with its unit', () => {
    const print = Object.entries(words.numbers).map(([id, { text }]) => `${id} ${text(0.31234)}`)
    expect(print).toMatchInlineSnapshot(`
      [
        "servedTokS 0.312/s",
        "poweredGW 0.312 GW",
        "poweredMH100e 0.312 M H100e",
        "wantedGW 0.312 GW",
        "energyGW 0.312 GW",
        "pipelineGW 0.312 GW",
        "unspentBnUsdYr $0.312bn a year",
        "wattsPerChip 312 W",
        "priceUsdPerMtok $0.312",
        "spentBnUsdYr $0.312bn a year",
        "capitalChipsBnUsd $0.312bn",
        "capitalInfrastructureBnUsd $0.312bn",
        "labourK 312",
        "labourNeededK 312",
        "labourCover 31%",
        "modelsIndex 0.312",
        "adoption 31%",
        "revenueBnUsdYr $0.312bn a year",
        "reinvestedBnUsdYr $0.312bn a year",
      ]
    `)
    expect(words.numbers.spentBnUsdYr?.text(1234)).toBe('$1,230bn a year')
    expect(words.numbers.servedTokS?.text(3.68e11)).toBe('368 billion/s')
    expect(words.numbers.labourK?.text(324.04)).toBe('324 thousand')
  })
})
