// The list of what was changed, drawn without a browser: names, both values with units, and the resets.
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { BASELINE } from '../../src/model/scenario'
import { Changes } from '../../src/page/Changes'
import { sideText } from '../../src/page/differenceText'
import { differencesOf } from '../../src/state/differences'
import { changeWordsFor } from '../../src/words/changeWords'
import { openStore } from '../state/openStore'

const words = changeWordsFor('en')

/** Text of the list and ids of its buttons. */
function drawn(
  search: string,
  act: (store: ReturnType<typeof openStore>['store']) => void = () => {},
) {
  const { store } = openStore(search)
  act(store)
  const html = renderToStaticMarkup(createElement(Changes, { store, lang: 'en', isLow: false }))
  const items = [...html.matchAll(/<li><span>(.*?)<\/span>/g)].map(([, item = '']) =>
    item.replace(/<\/?strong>/g, ''),
  )
  const ids = [...html.matchAll(/<button id="(reset-[^"]+)"/g)].map(([, id]) => id)
  const said = /role="status">(.*?)<\/p>/.exec(html)?.[1]
  return { html, items, ids, said }
}

describe('the list of changes', () => {
  it('holds only what differs from the preset, each with unit and reset', () => {
    const { items, ids, html } = drawn(
      '?scenario=energy-wall&year=2032&demand=1.5&grid=30&leadTime=3&openRelease=2028&from=2027&assume.reinvestment=0.2&assume.investmentMidYear=2028',
    )
    expect(items).toEqual([
      'Demand ×1 → ×1.5',
      'Grid growth 8 GW/yr → 30 GW/yr',
      'Power lead time 7 years → 3 years',
      'Open-model release none → 2028',
      'Levers act from 2026.5 → 2027',
      'Year in which outside investment reaches half its long-run level 2026.3 → 2028',
      'Share of revenue that is invested again 0.3 → 0.2',
    ])
    expect(ids).toEqual([
      'reset-lever-demand',
      'reset-lever-grid',
      'reset-lever-leadTime',
      'reset-lever-openRelease',
      'reset-from',
      'reset-assumption-investmentMidYear',
      'reset-assumption-reinvestment',
      'reset-all',
    ])
    expect(html).toContain('aria-label="Reset Grid growth"')
    expect(html).toContain('You changed: 7')
  })

  it('says so where nothing differs, and has nothing to reset', () => {
    const { items, ids, html } = drawn('?scenario=energy-wall&year=2032')
    expect([items, ids]).toEqual([[], []])
    expect(html).toContain('You changed: nothing')
    expect(html).toContain('All is as in the preset “Energy wall”.')
  })

  it('offers undo, redo and replay only where there is something to', () => {
    const able = (html: string) =>
      ['undo', 'redo', 'replay'].filter((id) =>
        new RegExp(`id="${id}"[^>]*aria-disabled="false"`).test(html),
      )
    expect(able(drawn('').html)).toEqual([])
    expect(able(drawn('', (store) => store.getState().setLever('demand', 2)).html)).toEqual([
      'undo',
      'replay',
    ])
    const undone = drawn('', (store) => {
      store.getState().setLever('demand', 2)
      store.getState().undo()
    })
    expect(able(undone.html)).toEqual(['redo'])
  })

  it('says what was before while the last change is shown again', () => {
    const { said } = drawn('?year=2032', (store) => {
      store.getState().setLever('demand', 2)
      store.getState().replayChange()
    })
    expect(said).toBe('Before: Demand ×1.')
    expect(drawn('?year=2032&demand=2').said).toBe('')
  })
})

it('a line on a change names two things at most, the preset first', () => {
  const levers = { demand: 2, grid: 30, 'invest.chips': 2 }
  const changed = { ...BASELINE, preset: 'demand-winter', levers } as const
  const differences = differencesOf(BASELINE, changed, 2032)
  expect(sideText(words, differences, 'before')).toBe(
    'Before: Preset Baseline, Outside investment, chips ×1, 2 more.',
  )
  expect(sideText(words, differences, 'after')).toBe(
    'Now: Preset Demand winter, Outside investment, chips ×1.2, 2 more.',
  )
  expect(sideText(words, [], 'after')).toBe('')
})
