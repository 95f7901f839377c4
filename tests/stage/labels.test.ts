// Lettering: the numbers of the snapshot in every measure, apart from each other, inside the view.
import { describe, expect, it } from 'vitest'
import { MEASURES, type Measure } from '../../src/look/ids'
import { LETTERING } from '../../src/look/lettering'
import { CAMERA } from '../../src/look/tuning'
import { hash } from '../../src/model/hash'
import { LAYERS, type LayerId } from '../../src/model/layers'
import { PRESET_IDS } from '../../src/model/presets'
import { valueAtStep } from '../../src/model/run'
import { type Snapshot, valueIn } from '../../src/model/snapshot'
import { CAP_OF_LAYER, CAPITAL_OF_LAYER, HEADLINE_OF_LAYER } from '../../src/model/variables'
import type { Moment } from '../../src/show/moment'
import { composeFrame } from '../../src/stage/composeFrame'
import { createFrame } from '../../src/stage/frame'
import { decimalsOf } from '../../src/stage/labelPen'
import { LINE_STRIDE, STRIP_LINE, TOTAL_LINE, YEAR_LINE } from '../../src/stage/labelSheet'
import { percentOf } from '../../src/stage/labelWords'
import type { View } from '../../src/stage/view'
import { wordsFor } from '../../src/words/words'
import { ASPECTS, boxesOf, faultsOf, printed } from './letters'
import { baseline, momentOf, runsOf, saidIn, viewOf } from './pictures'

const WORDS = wordsFor('en')

const threeDigits = (value: number): string => printed(value, decimalsOf(value))

const percent = (share: number): string => String(Math.round(share * 100))

/** What the value line of a layer must say, by the snapshot alone. */
function valueLine(layer: LayerId, measure: Measure, snapshot: Snapshot): string {
  const headline = valueIn(snapshot, HEADLINE_OF_LAYER[layer])
  if (measure === 'capital')
    return `$${threeDigits(valueIn(snapshot, CAPITAL_OF_LAYER[layer]))}bn built`
  if (measure === 'coverage') {
    if (layer === 'applications') return `${percent(valueIn(snapshot, 'adoption'))}% adopted`
    const share = valueIn(snapshot, CAP_OF_LAYER[layer]) / valueIn(snapshot, 'wantedTokS')
    return layer === 'models' && share > 1.5 ? 'not limiting' : `${percent(share)}% of demand`
  }
  const times = headline / valueAtStep(baseline, 0, HEADLINE_OF_LAYER[layer])
  const unit = { energy: ' GW', chips: ' M H100e', infrastructure: ' GW', models: '' }
  const value = threeDigits(headline)
  const said = layer === 'applications' ? `$${value}bn/yr` : `${value}${unit[layer]}`
  const factor = printed(times, times >= 9.95 ? 0 : times >= 0.995 ? 1 : 2)
  return `${layer === 'models' ? 'index ' : ''}${said} ×${factor}`
}

const view = viewOf(1280, 720)

describe('the lettering', () => {
  it.each(MEASURES)('says the numbers of the snapshot in the measure of %s', (measure) => {
    const frame = createFrame()
    for (const preset of PRESET_IDS) {
      const runs = runsOf({ preset })
      for (const year of [2024, 2026.5, 2029, 2033.25, 2036]) {
        const { snapshot } = composeFrame(runs, momentOf({ year, measure }), view, frame)
        LAYERS.forEach((layer, tier) => {
          const limit = tier === snapshot.binding ? ' · the limit' : ''
          expect(saidIn(frame, 2 * tier)).toBe(WORDS.layers[layer].name + limit)
          expect(saidIn(frame, 2 * tier + 1)).toBe(valueLine(layer, measure, snapshot))
        })
        expect(saidIn(frame, YEAR_LINE)).toBe(String(Math.floor(year)))
      }
    }
  })

  it('adds up to the one total that makes sense in the measure', () => {
    const total = (measure: Measure) =>
      saidIn(
        composeFrame(runsOf({}), momentOf({ year: 2030, measure }), view, createFrame()),
        TOTAL_LINE,
      )
    expect(total('capacity')).toBe('368 billion tokens/s')
    expect(total('capital')).toBe('$4.31 trillion spent in all')
    expect(total('coverage')).toBe('53% of demand met')
  })

  it('is honest below 2024, and near none and all', () => {
    const runs = runsOf({ from: 2024, levers: { demand: 0.1 } })
    const frame = composeFrame(runs, momentOf({ year: 2024.5 }), view, createFrame())
    expect(frame.notched[4]).toBe(1)
    expect(saidIn(frame, 9)).toMatch(/^\$.+ ×0\.40$/)
    expect([1234, 99.96, 76.7, 9.996, 5.5, 0.12, 0.01].map(decimalsOf)).toEqual([
      0, 0, 1, 1, 2, 2, 3,
    ])
    expect([0, 0.001, 0.004, 0.53, 0.998, 1, 2.304].map(percentOf)).toEqual([
      0, 1, 1, 53, 99, 100, 230,
    ])
  })

  it('says which preset is shown and what the marks mean only where there is no page around', () => {
    const film = { ...viewOf(1280, 720), strip: true }
    const lines = (shown: View, levers: object) => {
      const runs = runsOf({ preset: 'energy-wall', levers })
      const frame = composeFrame(runs, momentOf({ measure: 'coverage' }), shown, createFrame())
      return [0, 1, 2, 3].map((line) => saidIn(frame, STRIP_LINE + line))
    }
    expect(lines(view, {})).toEqual(['', '', '', ''])
    const [first, ...others] = lines(film, {})
    expect(first).toMatch(/^Energy wall: a scenario, not a forecast .*share of demand/)
    expect(others.join(' ')).toMatch(/electricity.*5 GW.*\$10bn.*independent/)
    expect(lines(film, { demand: 2 })[0]).toMatch(/^Energy wall, changed: a scenario/)
  })
})

const POSES = 50
const PRESETS = ['baseline', 'energy-wall', 'trillion-boom', 'demand-winter'] as const
const RUNS = PRESETS.map((preset) => runsOf({ preset, levers: { demand: 1.5 } }))
/** A picture and a hand on it, all by chance within bounds. */
function chanceOf(index: number, salt: number) {
  const roll = (part: number) => hash(index * 16 + part, salt)
  const from = <Item>(items: readonly Item[], part: number) =>
    items[Math.floor(roll(part) * items.length)] as Item
  const span = (min: number, max: number, part: number) => min + (max - min) * roll(part)
  const moment: Moment = momentOf({
    measure: from(MEASURES, 0),
    year: span(2024, 2036, 1),
    explode: from([0, 0.5, 1], 2),
    slice: from(['open', 'closed', 'served'] as const, 3),
    selected: from([-1, -1, 0, 1, 2, 3, 4], 4),
  })
  const hand = {
    azimuthDeg: span(-180, 180, 5),
    elevationDeg: span(
      CAMERA.elevationMinDeg - CAMERA.elevationDeg,
      CAMERA.elevationMaxDeg - CAMERA.elevationDeg,
      6,
    ),
    zoom: span(CAMERA.zoomMin, CAMERA.zoomMax, 7),
    held: false,
  }
  return { runs: from(RUNS, 8), moment, hand }
}

describe.each(ASPECTS)('labels at %s', (_, width, height) => {
  const shown = viewOf(width, height)
  const frame = createFrame()

  it('never overlap and stay in the frame at rest, in every measure, spread or not', () => {
    for (const runs of RUNS)
      for (const measure of MEASURES)
        for (const explode of [0, 1])
          for (const year of [2024, 2027, 2030, 2033, 2036]) {
            composeFrame(runs, momentOf({ year, measure, explode }), shown, frame)
            expect(faultsOf(frame, shown), `${measure} ${explode} ${year}`).toEqual([])
            expect(boxesOf(frame).length).toBeGreaterThanOrEqual(2 * LAYERS.length + 2)
          }
  })

  it('never overlap and stay in the frame at poses by chance', () => {
    for (let i = 0; i < POSES; i += 1) {
      const { runs, moment, hand } = chanceOf(i, width)
      const posed = { ...shown, hand, strip: i % 5 === 0 }
      composeFrame(runs, moment, posed, frame)
      expect(faultsOf(frame, posed), `pose ${i}`).toEqual([])
      if (moment.selected < 0) continue
      const lines = boxesOf(frame).map(({ line }) => line)
      expect(lines, `pose ${i}`).toContain(2 * moment.selected)
      expect(frame.labels.lines[2 * moment.selected * LINE_STRIDE + 3]).toBe(1)
    }
  })
})

describe('the size of the letters', () => {
  it('follows the smaller side, within bounds, in whole drawn px', () => {
    const sizeIn = (width: number, height: number, pixelRatio = 1) => {
      const shown = { ...viewOf(width, height), pixelRatio }
      return composeFrame(runsOf({}), momentOf({}), shown, createFrame()).labels.lines[2] as number
    }
    expect(sizeIn(320, 640)).toBe(Math.round(LETTERING.minPx))
    expect(sizeIn(1920, 1080)).toBe(Math.round(LETTERING.sizeShare * 1080))
    expect(sizeIn(3840, 2160)).toBe(Math.round(LETTERING.sizeShare * 2160))
    expect(sizeIn(8000, 8000)).toBe(LETTERING.maxPx)
    expect(sizeIn(390, 844, 3) * 3).toBeCloseTo(Math.round(LETTERING.minPx * 3), 4)
  })

  it('grows with the mean of the sides where the view is tall: a portrait is seen from far away', () => {
    const sizeIn = (width: number, height: number) => {
      const shown = viewOf(width, height)
      return composeFrame(runsOf({}), momentOf({}), shown, createFrame()).labels.lines[2] as number
    }
    expect(sizeIn(1080, 1920)).toBeGreaterThanOrEqual(1.3 * sizeIn(1920, 1080))
    expect(sizeIn(901, 900) - sizeIn(900, 901)).toBe(0)
  })
})
