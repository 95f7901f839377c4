// The card of a layer: numbers that exist, with status and a row to look up, levers and words for all.
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { YARDSTICKS } from '../../src/model/equivalents'
import { limitOf } from '../../src/model/explainLayer'
import { LAYERS } from '../../src/model/layers'
import { LEVER_IDS } from '../../src/model/levers'
import { PRESET_IDS } from '../../src/model/presets'
import { BASELINE } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { createSnapshot, readSnapshot, valueIn } from '../../src/model/snapshot'
import { HEADLINE_OF_LAYER, VARIABLES } from '../../src/model/variables'
import { placeOfVariable } from '../../src/page/card/places'
import { CHARTS } from '../../src/page/drawer/chartTable'
import { LayerNumbers } from '../../src/page/layer/LayerNumbers'
import { CONTENT_OF_LAYER } from '../../src/page/layer/layerTable'
import { equivalentText, numberText } from '../../src/page/layer/layerTexts'
import { layerWordsFor } from '../../src/words/layerWords'
import { baseline, cardOf, escaped, timesIn } from './cardMarkup'

const words = layerWordsFor('en')
const snapshot = readSnapshot(baseline, 2030, createSnapshot())

describe.each(LAYERS)('the card of %s', (layer) => {
  const { numbers, chart, levers } = CONTENT_OF_LAYER[layer]
  const markup = renderToStaticMarkup(
    createElement(LayerNumbers, { words, numbers, listen: () => () => {}, onWhy: () => {} }),
  )

  it('begins with its headline, and shows three to five numbers more', () => {
    expect(numbers[0]?.id).toBe(HEADLINE_OF_LAYER[layer])
    expect(numbers.length).toBeGreaterThanOrEqual(4)
    expect(numbers.length).toBeLessThanOrEqual(6)
    expect(new Set(numbers.map(({ id }) => id)).size).toBe(numbers.length)
  })

  it('prints each as the snapshot has it, in the unit of the table', () => {
    const { card } = words
    for (const number of numbers) {
      const { id, of, isShare, yardstick } = number
      const { unit } = VARIABLES[id]
      const value = valueIn(snapshot, id)
      const text = numberText(words, number, snapshot)
      expect(text, id).toContain(
        isShare ? card.share(value) : card.quantity(card.rounded(value), unit),
      )
      if (of !== undefined) expect(VARIABLES[of].unit, id).toBe(unit)
      if (isShare) expect(unit, id).toBe('-')
      if (yardstick === undefined) continue
      expect(YARDSTICKS[yardstick].of, id).toBe(unit)
      expect(equivalentText(words, number, snapshot), id).toMatch(/^about .*\((assumption|derived)/)
    }
  })

  it('says of each that the model made it, and leads to a row of the model card', () => {
    const modelCard = cardOf(baseline.scenario)
    expect(timesIn(markup, escaped(words.card.status.model))).toBe(numbers.length)
    for (const { id } of numbers) {
      expect(markup).toContain(escaped(words.layer.whyOf(words.layer.names[id])))
      expect(timesIn(modelCard, `id="${placeOfVariable(id)}" tabindex="-1"`), id).toBe(1)
    }
  })

  it('has the chart of its headline, with a fan, and the lever of its own money', () => {
    expect(CHARTS[chart]).toMatchObject({ fan: HEADLINE_OF_LAYER[layer] })
    expect(levers).toContain(`invest.${layer}`)
  })
})

describe('the five cards', () => {
  it('have every lever between them but the one for all layers', () => {
    const shown = new Set(LAYERS.flatMap((layer) => CONTENT_OF_LAYER[layer].levers))
    expect([...shown].sort()).toEqual(LEVER_IDS.filter((id) => id !== 'invest').sort())
  })

  it('name no number that none shows', () => {
    const shown = LAYERS.flatMap((layer) => CONTENT_OF_LAYER[layer].numbers.map(({ id }) => id))
    expect(Object.keys(words.layer.names).sort()).toEqual([...new Set(shown)].sort())
  })

  it('say what limits the layer in every preset and year', () => {
    for (const preset of PRESET_IDS) {
      const run = simulate({ ...BASELINE, preset })
      for (let year = 2024; year <= 2036; year += 1.5) {
        for (const layer of LAYERS) {
          const text = words.layer.limit(limitOf(run, layer, year))
          expect(text).toMatch(/^[A-Z].*\.$/)
          expect(text).not.toMatch(/NaN|undefined|Infinity|null/)
        }
      }
    }
  })

  it('say it in words that people understand', () => {
    const texts = LAYERS.map((layer) => words.layer.limit(limitOf(baseline, layer, 2030)))
    expect(texts).toMatchInlineSnapshot(`
      [
        "Energy binds from about 2027.4 to the end of the run. More of it waits for skilled hands and money for more orders.",
        "The chips would do for 16% more tokens: the rest waits for power. More of it waits for chip factories.",
        "The data centres would do for 11% more tokens: the rest waits for power. More of it waits for skilled hands.",
        "Models are good enough for 241% more tokens: the rest waits for power.",
        "Users ask for 89% more tokens: the rest waits for power.",
      ]
    `)
  })
})
