// The model card as markup, and short ways to look into it.
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect } from 'vitest'
import type { Scenario } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { ModelCard } from '../../src/page/card/ModelCard'
import type { Own } from '../../src/page/useOwn'
import type { Finding } from '../../src/state/analysis'
import { cardWordsFor } from '../../src/words/cardWords'

export const words = cardWordsFor('en')
export const baseline = simulate()

/** Line charts of the card: six beside history, four with fans. */
export const CHARTS = 6 + 4
/** What a number that is none leaves in markup. */
export const NO_NUMBER = /.{0,60}(NaN|undefined|Infinity|\[object|>–<).{0,20}/g

export const IDLE = { status: 'idle', request: null, result: null, message: '' } as const

/** The card of a scenario, with what is known of its samples, and of its title. */
export function cardOf(
  scenario: Scenario,
  ensemble: Finding<'ensemble'> = IDLE,
  sensitivity: Finding<'sensitivity'> = IDLE,
  own: Own = { isOwn: false, title: null, isTooLong: false },
): string {
  const run = scenario === baseline.scenario ? baseline : simulate(scenario)
  const nothing = () => {}
  return renderToStaticMarkup(
    createElement(ModelCard, {
      words,
      theme: 'dark',
      run,
      baseline,
      own,
      year: 2030,
      place: '',
      ensemble,
      sensitivity,
      onSample: nothing,
      onCancel: nothing,
      onClose: nothing,
    }),
  )
}

export const timesIn = (markup: string, text: string) => markup.split(text).length - 1

/** The one row with an attribute of the given value. */
export function rowOf(markup: string, attribute: string, id: string): string {
  const [, after, ...more] = markup.split(`<tr data-${attribute}="${id}">`)
  expect(more).toEqual([])
  return after?.split('</tr>')[0] ?? ''
}

/** Text as React writes it into markup. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll("'", '&#x27;').replaceAll('"', '&quot;')
}
