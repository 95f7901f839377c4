// The words of the model card: all used, short, and telling apart what they name.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cardWordsFor } from '../../src/words/cardWords'

const words = cardWordsFor('en')

describe('the words of the card', () => {
  const SOURCE = ['card', 'chart'].flatMap((folder) => {
    const place = join(import.meta.dirname, '../../src/page', folder)
    return readdirSync(place).map((file) => readFileSync(join(place, file), 'utf8'))
  })

  it('are all used', () => {
    const source = SOURCE.join('\n')
    const idle = Object.keys(words.card).filter((key) => !new RegExp(`\\b${key}\\b`).test(source))
    expect(idle).toEqual([])
  })

  it('are sentences of fewer than 210 characters', () => {
    const sentences = textsOf(words.card).flatMap((text) => text.split(/(?<=[.:])\s/))
    expect(sentences.length).toBeGreaterThan(300)
    expect(sentences.filter((sentence) => sentence.length >= 210)).toEqual([])
  })

  it('give every parameter and every variable a name of its own', () => {
    for (const names of [words.card.parameters, words.card.variables]) {
      const all = Object.values(names)
      expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([])
    }
  })
})

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}
