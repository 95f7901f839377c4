// What is drawn under the timeline: the binding band against the run, the sampled band, the pins.
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { PALETTES } from '../../src/look/palette'
import { bindingShareAt } from '../../src/model/bands'
import { bandsOf } from '../../src/model/ensemble'
import { LAYERS } from '../../src/model/layers'
import { PRESET_IDS } from '../../src/model/presets'
import { BASELINE } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { DT_YEARS, STATE_COUNT, TODAY, yearOfStep } from '../../src/model/time'
import { BindingBand } from '../../src/page/timeline/BindingBand'
import { SampledBand } from '../../src/page/timeline/SampledBand'
import { groupedMarks, timeMarksOf } from '../../src/page/timeline/timeMarks'
import { shareOfTime } from '../../src/page/timeline/timePlace'
import { timelineWordsFor } from '../../src/words/timelineWords'

const words = timelineWordsFor('en')
const palette = PALETTES.dark
const PER_CENT = 100

interface Rect {
  readonly layer: string
  readonly from: number
  readonly to: number
  readonly height: number
}

/** The rectangles of a band, lengths as shares of the whole. */
function rectsOf(html: string): Rect[] {
  const found = [...html.matchAll(/<rect data-layer="(\w+)"([^>]*)>/g)]
  return found.map(([, layer = '', attributes = '']) => {
    const share = (name: string) =>
      Number(new RegExp(`\\b${name}="([\\d.e-]+)%"`).exec(attributes)?.[1]) / PER_CENT
    return { layer, from: share('x'), to: share('x') + share('width'), height: share('height') }
  })
}

describe.each(PRESET_IDS)('the drawn band of %s', (preset) => {
  const run = simulate({ ...BASELINE, preset })
  const html = renderToStaticMarkup(createElement(BindingBand, { words, palette, run }))
  const rects = rectsOf(html)

  it('shows at every state the layer that binds in the run', () => {
    for (let step = 0; step < STATE_COUNT - 1; step++) {
      const place = shareOfTime(yearOfStep(step) + DT_YEARS / 2)
      const shown = rects.filter(({ from, to }) => from < place && place < to)
      expect(shown.map(({ layer }) => layer)).toEqual([LAYERS[run.binding[step] ?? -1]])
    }
  })

  it('fills each layer with a pattern in its colour, and says all of it', () => {
    expect(html.match(/fill="url\(#[^)]+\)"/g)).toHaveLength(rects.length)
    for (const { layer } of rects) {
      expect(html).toContain(palette.layers[layer as keyof typeof palette.layers])
      expect(/aria-label="([^"]+)"/.exec(html)?.[1]).toContain(
        words.bindingReadout[layer as keyof typeof words.bindingReadout],
      )
    }
  })
})

it('the sampled band is as high for each layer as the share of runs in which it binds', () => {
  const bands = bandsOf({ ...BASELINE, preset: 'power-first' }, { runs: 20, seed: 7 })
  const rects = rectsOf(renderToStaticMarkup(createElement(SampledBand, { words, palette, bands })))
  const places = new Set(rects.map(({ from }) => from))
  expect(places.size).toBe(48)
  for (const layer of LAYERS) {
    for (const year of [2024, 2027.5, 2030, 2035.75]) {
      const rect = rects.find(
        (one) => one.layer === layer && Math.abs(one.from - shareOfTime(year)) < 1e-9,
      )
      expect(rect?.height ?? 0).toBeCloseTo(bindingShareAt(bands, layer, year), 9)
    }
  }
  expect(new Set(rects.map(({ layer }) => layer)).size).toBeGreaterThan(1)
})

describe('the pins', () => {
  const kindsOf = (scenario: Partial<typeof BASELINE>) =>
    timeMarksOf({ ...BASELINE, ...scenario }, 'en').map(({ kind, year }) => [kind, year])

  it('mark today always, the levers only where one acts, a release where there is one', () => {
    expect(kindsOf({})).toEqual([['today', TODAY]])
    expect(kindsOf({ from: 2029 })).toEqual([['today', TODAY]])
    expect(kindsOf({ from: 2025, levers: { demand: 2 } })).toEqual([
      ['levers', 2025],
      ['today', TODAY],
    ])
    expect(kindsOf({ preset: 'open-model-shock' })).toEqual([
      ['today', TODAY],
      ['release', 2027],
    ])
    expect(kindsOf({ levers: { openRelease: 2030 } })).toEqual([
      ['today', TODAY],
      ['release', 2030],
    ])
    expect(kindsOf({ preset: 'open-model-shock', levers: { openStrength: 0 } })).toEqual([
      ['today', TODAY],
    ])
  })

  it('mark the events of an own scenario by their titles', () => {
    const events = [{ from: 2028, levers: { demand: 2 }, title: { en: 'A boom' } }]
    expect(timeMarksOf({ ...BASELINE, events }, 'en').at(-1)).toEqual({
      kind: 'event',
      year: 2028,
      title: 'A boom',
    })
  })

  it('stand in one group where they are too near to be hit one by one', () => {
    const marks = timeMarksOf(
      { ...BASELINE, preset: 'open-model-shock', levers: { demand: 2 } },
      'en',
    )
    const sizes = (leastYears: number) =>
      groupedMarks(marks, leastYears).map(({ length }) => length)
    expect(sizes(0)).toEqual([2, 1])
    expect(sizes(0.4)).toEqual([2, 1])
    expect(sizes(0.5)).toEqual([3])
  })
})
