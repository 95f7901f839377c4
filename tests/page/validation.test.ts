// The recorded validation names the tests the suite has, under the names the field has for them.

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { testsPassed, VALIDATION, VALIDATION_GROUPS } from '../../src/page/card/validation'
import { MUTANTS } from '../model/mutants'

const SUITE = 'tests/model'
const OUTERMOST = /^describe(?:\.each\(.*\))?\(\s*'([^']*: [^']*)'/gm

const titles = readdirSync(SUITE)
  .filter((name) => name.endsWith('.test.ts'))
  .flatMap((name) => [...readFileSync(`${SUITE}/${name}`, 'utf8').matchAll(OUTERMOST)])
  .map(([, title]) => title)

describe('the validation recorded', () => {
  it('holds every group of tests that the suite has now, and no other', () => {
    const recorded = VALIDATION.tests.map(({ group, title }) => `${group}: ${title}`)
    expect(titles.length).toBeGreaterThan(VALIDATION_GROUPS.length)
    expect(recorded.toSorted()).toEqual(titles.toSorted())
  })

  it('counts tests under each name of the field', () => {
    for (const group of VALIDATION_GROUPS) expect(testsPassed(group), group).toBeGreaterThan(0)
    for (const { group } of VALIDATION.tests) expect(VALIDATION_GROUPS).toContain(group)
  })

  it('counts every mutant as caught, on a day', () => {
    expect(VALIDATION.mutants).toEqual({ total: MUTANTS.length, caught: MUTANTS.length })
    expect(VALIDATION.date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(VALIDATION.modelHash).toMatch(/^[0-9a-f]{64}$/)
  })
})
