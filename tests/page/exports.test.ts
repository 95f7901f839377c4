// Exports: the very texts of the command line, under names that tell what they are of.
import { XMLValidator } from 'fast-xml-parser'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { bandsCsvOf } from '../../src/model/bandsTable'
import { bandsOf } from '../../src/model/ensemble'
import { simulate } from '../../src/model/simulate'
import { csvOf, jsonOf } from '../../src/model/table'
import { xmileOf } from '../../src/model/xmile'
import { type BandsFound, bandsFound } from '../../src/page/files/bandsFound'
import { ExportList } from '../../src/page/files/ExportList'
import { type Exported, exportsOf, fileNameOf } from '../../src/page/files/exports'
import type { Finding } from '../../src/state/analysis'
import { NO_DOCUMENT } from '../../src/state/ownScenario'
import { fileWordsFor } from '../../src/words/fileWords'
import { readDocument } from '../model/xmileDocument'
import { openStore } from '../state/openStore'

const { scenario } = NO_DOCUMENT
const QUARTER_YEAR = 8

function exported(change: Partial<Exported['scenario']> = {}): Exported {
  const own = { ...scenario, ...change }
  const baseline = simulate({ ...scenario, assumptions: own.assumptions })
  return { ...NO_DOCUMENT, scenario: own, run: simulate(own), baseline, bands: null }
}

describe('exports', () => {
  it('are run, baseline and model, and the bands once these are computed', () => {
    const state = exported({ preset: 'energy-wall' })
    const { run, baseline, bands, model } = exportsOf(state)
    expect(run.map(({ text }) => text())).toEqual([
      csvOf(state.run, QUARTER_YEAR),
      jsonOf(state.run, QUARTER_YEAR),
    ])
    expect(baseline[0]?.text()).toBe(csvOf(state.baseline, QUARTER_YEAR))
    expect(model.map(({ text }) => text())).toEqual([xmileOf(state.scenario)])
    expect(bands).toEqual([])
    const computed = bandsOf(state.scenario, { runs: 10, seed: 1 })
    const later = exportsOf({ ...state, bands: computed }).bands
    expect(later.map(({ kind }) => kind)).toEqual(['csv', 'json'])
    expect(later[0]?.text()).toBe(bandsCsvOf(computed))
  })

  it('say in the name of the file what they are of, modified assumptions included', () => {
    const names = (state: Exported) => [
      fileNameOf(state, 'run', 'csv'),
      fileNameOf(state, 'baseline', 'json'),
      fileNameOf(state, null, 'json'),
    ]
    expect(names(exported({ preset: 'energy-wall' }))).toEqual([
      'five-layer-cake-energy-wall-run.csv',
      'five-layer-cake-baseline.json',
      'five-layer-cake-energy-wall.json',
    ])
    const events = [{ from: 2030, levers: { demand: 2 } }]
    expect(names(exported({ events, assumptions: { markup: 1.2 } }))).toEqual([
      'five-layer-cake-own-scenario-run-modified-assumptions.csv',
      'five-layer-cake-baseline-modified-assumptions.json',
      'five-layer-cake-own-scenario-modified-assumptions.json',
    ])
  })

  it('say there where levers were moved, which the baseline knows nothing of', () => {
    const moved = exported({ levers: { demand: 2 } })
    expect(fileNameOf(moved, 'run', 'csv')).toBe('five-layer-cake-baseline-with-levers-run.csv')
    expect(fileNameOf(moved, 'baseline', 'csv')).toBe('five-layer-cake-baseline.csv')
    const events = [{ from: 2030, assumptions: { markup: 1.2 } }]
    const modified = exported({ events })
    expect(fileNameOf(modified, 'run', 'csv')).toContain('-modified-assumptions')
    expect(fileNameOf(modified, 'baseline', 'csv')).toBe('five-layer-cake-baseline.csv')
  })

  it('name in the model the title and all that is changed', () => {
    const state = exported({
      preset: 'energy-wall',
      levers: { demand: 2, grid: 30 },
      from: 2027,
      assumptions: { markup: 1.2 },
      events: [
        { from: 2030, until: 2031.5, levers: { invest: 2 }, assumptions: { gridGrowth: 0 } },
      ],
    })
    const titled = { ...state, title: { en: '</name> & \ud800 “mine”' } }
    const text = exportsOf(titled).model[0]?.text() ?? ''
    expect(XMLValidator.validate(text)).toBe(true)
    expect(readDocument(text).header).toMatchObject({
      name: 'Five-Layer Cake: </name> & \ufffd “mine”, energy-wall',
      caption:
        'modified assumptions: markup=1.2; levers from 2030 until 2031.5: invest=2; ' +
        'modified assumptions from 2030 until 2031.5: gridGrowth=0; ' +
        'levers from 2027: demand=2, grid=30',
    })
    expect(readDocument(exportsOf(exported()).model[0]?.text() ?? '').header).toMatchObject({
      name: 'Five-Layer Cake: baseline',
    })
  })
})

describe('the bands of a scenario', () => {
  const request = { scenario, runs: 10, seed: 1 }
  const finding: Finding<'ensemble'> = { status: 'done', request, result: null, message: '' }
  const result = bandsOf(scenario, request)

  it('are those of the very scenario, once they are done', () => {
    expect(bandsFound({ ...finding, result }, scenario)).toBe(result)
    expect(bandsFound({ ...finding, result }, { ...scenario })).toBe('computing')
    expect(bandsFound({ ...finding, result, status: 'running' }, scenario)).toBe('computing')
    expect(bandsFound({ ...finding, request: null, status: 'idle' }, scenario)).toBe('computing')
    expect(bandsFound({ ...finding, result, status: 'idle' }, scenario)).toBe('none')
    expect(bandsFound({ ...finding, status: 'failed' }, scenario)).toBe('none')
  })

  it('can be asked for again where they broke off, and are not said to be computed', () => {
    const words = fileWordsFor('en')
    const markupOf = (bands: BandsFound) => {
      const props = { words, store: openStore('').store, bands, onAsk: () => {} }
      return renderToStaticMarkup(createElement(ExportList, props))
    }
    const said = (bands: BandsFound) =>
      [words.files.computing, words.files.bandsBroke, words.retry, 'export-bands-csv'].map((text) =>
        markupOf(bands).includes(text),
      )
    expect(said('computing')).toEqual([true, false, false, false])
    expect(said('none')).toEqual([false, true, true, false])
    expect(said(result)).toEqual([false, false, false, true])
  })
})
