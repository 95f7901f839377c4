// The lines under the main sentence: the most important explanations, and what would free a layer.

import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { equivalentOfBinding } from '../../src/model/equivalents'
import { explain } from '../../src/model/explain'
import { answerYears } from '../../src/model/explainAnswer'
import { BASELINE } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { createSnapshot, readSnapshot } from '../../src/model/snapshot'
import { Explanations } from '../../src/page/Explanation'
import { whyWordsFor } from '../../src/words/whyWords'

const words = whyWordsFor('en')
const baseline = simulate()
const run = simulate({ ...BASELINE, levers: { 'invest.models': 3 } })

const NOT_FREED = {
  year: 2030,
  from: 2026.5,
  layer: 'energy',
  servedTokS: 1,
  single: null,
  pair: null,
} as const

const linesOf = (markup: string) => [...markup.matchAll(/<li>(.*?)<\/li>/g)].map(([, text]) => text)

it('shows the three most important explanations, how long, about how much, what frees', () => {
  const explanations = [...explain(run, baseline, 2030), ...answerYears(run, baseline)]
  expect(explanations.length).toBeGreaterThan(4)
  const equivalent = equivalentOfBinding(readSnapshot(run, 2030, createSnapshot()))
  const props = { words, explanations, equivalent, freeing: NOT_FREED }
  const markup = renderToStaticMarkup(createElement(Explanations, props))
  expect(markup).toMatch(/^<ul id="explanations" aria-label="Why">/)
  const lines = linesOf(markup)
  expect(lines).toHaveLength(6)
  expect(lines[0]).toMatch(/^Energy binds/)
  expect(lines[1]).toMatch(/^Revenue is 33% lower than without the change/)
  expect(lines[3]).toMatch(/^The change of about 2026\.5 shows in models/)
  expect(lines[4]).toMatch(/^Energy: about \d+ large reactors of 1 GW \(assumption\)\.$/)
  expect(lines[5]).toMatch(/^No single lever frees energy/)
})

it('shows no freeing line while none is known', () => {
  const explanations = explain(baseline, baseline, 2030)
  const props = { words, explanations, equivalent: null, freeing: null }
  expect(linesOf(renderToStaticMarkup(createElement(Explanations, props)))).toEqual([
    'Energy binds from about 2027.4 to the end of the run.',
  ])
})
