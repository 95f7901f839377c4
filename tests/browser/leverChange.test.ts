// A lever's change answers at once: runs, sentence, panel and charts in the next frame, without the worker.
import { afterEach, describe, expect, it } from 'vitest'
import { BASELINE } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { createSnapshot, readSnapshot, valueIn } from '../../src/model/snapshot'
import { cardWordsFor } from '../../src/words/cardWords'
import { factsOf } from '../../src/words/facts'
import { wordsFor } from '../../src/words/words'
import { type OpenCake, openCake } from './open'

const SIZE = { width: 1280, height: 720, pixelRatio: 0.25 }
const YEAR = 2031
const words = wordsFor('en')
const { card } = cardWordsFor('en')

let cake: OpenCake

afterEach(() => cake.close())

/** What the page says of a scenario at the year. */
function saidOf(demand: number) {
  const snapshot = readSnapshot(
    simulate({ ...BASELINE, levers: { demand } }),
    YEAR,
    createSnapshot(),
  )
  const price = valueIn(snapshot, 'priceUsdPerMtok')
  return {
    sentence: words.bindingSentence(factsOf(snapshot)),
    panel: words.bindingReadout[snapshotLayer(snapshot.binding)],
    price: card.quantity(card.rounded(price), '$/M tok'),
  }
}

const snapshotLayer = (at: number) =>
  (['energy', 'chips', 'infrastructure', 'models', 'applications'] as const)[at] ?? 'energy'

describe("a lever's change", () => {
  it('is in runs, sentence, panel and charts one frame later, though no worker answers', async () => {
    cake = await openCake(`/?year=${YEAR}&panel=1&charts=1`, {
      ...SIZE,
      before: 'window.Worker = class { postMessage() {} terminate() {} }',
    })
    await cake.page.locator('[data-chart="price"] svg').first().waitFor()
    const before = saidOf(1)
    for (const demand of [0.1, 3]) {
      const wanted = saidOf(demand)
      expect(wanted.sentence).not.toBe(before.sentence)
      const found = await cake.page.evaluate(async (value) => {
        const textOf = (query: string) => document.querySelector(query)?.textContent ?? ''
        ;(window as unknown as { cake: { set: (patch: object) => void } }).cake.set({
          demand: value,
        })
        await new Promise(requestAnimationFrame)
        // After this frame's own work.
        await new Promise((resolve) => setTimeout(resolve))
        return {
          sentence: textOf('#sentence'),
          panel: textOf('.side'),
          price: textOf('[data-chart="price"] .read-out b'),
        }
      }, demand)
      expect(found.sentence).toBe(wanted.sentence)
      expect(found.panel).toContain(wanted.panel)
      expect(found.price).toBe(wanted.price)
    }
    expect(cake.faults()).toEqual([])
  })
})
