// Everyday equivalents in words: each with its number and with how sure it is.

import { describe, expect, it } from 'vitest'
import { equivalentsOf, YARDSTICK_IDS, YARDSTICKS } from '../../src/model/equivalents'
import { languagesOffered } from '../../src/words/languages'
import { whyWordsFor } from '../../src/words/whyWords'

describe.each(languagesOffered(false))('equivalents in %s', (language) => {
  const { explain: words } = whyWordsFor(language)

  it('give every equivalent its number, and how sure it is', () => {
    for (const code of YARDSTICK_IDS) {
      const text = words.equivalent({ code, count: 12.34 })
      expect(text).toMatch(/12/)
      expect(text).toContain(YARDSTICKS[code].status)
    }
  })
})

describe('English equivalents', () => {
  const { explain: words } = whyWordsFor('en')

  it('compare with things people know, one of them or many', () => {
    const phrases = (...given: Parameters<typeof equivalentsOf>) =>
      equivalentsOf(...given).map(words.equivalent)
    expect(phrases('energyGW', 76.7)).toEqual([
      'about 77 large reactors of 1 GW (assumption)',
      'about the supply of 77 cities of a million people, 1 GW each (assumption)',
      'about 1.6 times the mean draw of all data centres in 2024 (derived, IEA)',
    ])
    expect(phrases('energyGW', 1)[0]).toBe('about 1 large reactor of 1 GW (assumption)')
    expect(phrases('chipsMH100e', 171)).toEqual([
      'about 8.7 times all AI chips made by the end of 2025 (derived, Epoch AI)',
    ])
    expect(phrases('servedTokS', 3.68e11)).toEqual([
      'about 490 million pages a second, 750 tokens each (assumption)',
    ])
  })
})
