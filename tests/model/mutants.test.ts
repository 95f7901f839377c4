// The list of mutants stays true to the source: each stands where it says and changes something.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mutatedText } from '../suiteRun'
import { MUTANTS } from './mutants'

const SOURCE = new Map(MUTANTS.map(({ file }) => [file, readFileSync(`src/model/${file}`, 'utf8')]))
const FILES_WITH_RULES = ['building', 'capacity', 'constants', 'levers', 'money', 'parameters']
const FILES_WITH_ORDER = ['presets', 'ranges', 'scenario', 'simulate', 'snapshot', 'stocks']

describe('the list of mutants', () => {
  it('holds at least forty, each with a name of its own', () => {
    expect(MUTANTS.length).toBeGreaterThanOrEqual(40)
    expect(new Set(MUTANTS.map(({ id }) => id)).size).toBe(MUTANTS.length)
  })

  it('covers every file that computes', () => {
    for (const name of [...FILES_WITH_RULES, ...FILES_WITH_ORDER]) {
      expect([...SOURCE.keys()]).toContain(`${name}.ts`)
    }
  })

  it.each(MUTANTS)('$id stands once in $file and changes it', (mutant) => {
    const source = SOURCE.get(mutant.file) ?? ''
    expect(mutatedText(source, mutant)).not.toBe(source)
  })
})
