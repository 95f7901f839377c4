// The card and the list of the layers in the browser: by keys alone, true to the model, and back from the model card.
import { afterEach, describe, expect, it } from 'vitest'
import { LAYERS, type LayerId } from '../../src/model/layers'
import { BASELINE } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { createSnapshot, readSnapshot } from '../../src/model/snapshot'
import { CONTENT_OF_LAYER } from '../../src/page/layer/layerTable'
import { numberText } from '../../src/page/layer/layerTexts'
import { layerWordsFor } from '../../src/words/layerWords'
import { axeFaults } from './axeFaults'
import { tiersAt } from './model'
import { type OpenCake, openCake } from './open'

const words = layerWordsFor('en')
/** Small, since the cake is drawn by software. */
const SMALL = { width: 700, height: 640, pixelRatio: 0.25 }

let cake: OpenCake

afterEach(() => cake.close())

const focused = () => cake.page.evaluate(() => document.activeElement?.id ?? '')
const textOf = (selector: string) => cake.page.locator(selector).textContent()

/** The numbers of a card as the model has them. */
function modelTexts(layer: LayerId, year: number, levers = {}): string[] {
  const run = simulate({ ...BASELINE, levers })
  const snapshot = readSnapshot(run, year, createSnapshot())
  return CONTENT_OF_LAYER[layer].numbers.map((number) => numberText(words, number, snapshot))
}

/** Waits until the card shows what the model has. */
async function showsModel(layer: LayerId, year: number, levers = {}): Promise<void> {
  const shown = () => cake.page.locator('.layer-numbers b').allTextContents()
  await expect.poll(shown).toEqual(modelTexts(layer, year, levers))
}

async function openCard(query: string, options: Parameters<typeof openCake>[1] = SMALL) {
  cake = await openCake(`/?panel=0&${query}`, options)
  await cake.page.locator('#layer-fold').click()
  await cake.page.locator('.layer-numbers').waitFor()
}

describe('by keys alone', () => {
  it('chips are reached, chosen, read and let go of', async () => {
    cake = await openCake('/?year=2031&panel=0', SMALL)
    const { keyboard } = cake.page
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    expect(await focused()).toBe('layer-energy')
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    await expect.poll(async () => (await cake.state()).selected).toBe('chips')
    expect(await cake.page.locator('#layer-chips').getAttribute('aria-pressed')).toBe('true')
    await cake.page.locator('#layer-fold').waitFor()
    for (let press = 0; press < 9 && (await focused()) !== 'layer-fold'; press++)
      await keyboard.press('Tab')
    expect(await focused()).toBe('layer-fold')
    await keyboard.press('Enter')
    await showsModel('chips', 2031)
    await cake.set({ year: 2034.25 })
    await showsModel('chips', 2034.25)
    await keyboard.press('Escape')
    await expect.poll(() => cake.page.locator('#layer-card').count()).toBe(0)
    expect(await focused()).toBe('layer-chips')
    expect(cake.faults()).toEqual([])
  })

  it('the list says what each layer has, which is the limit, and skips lead on', async () => {
    cake = await openCake('/?year=2032&panel=0', SMALL)
    for (const { layer, value } of tiersAt(2032)) {
      const button = `#layer-${layer}`
      await expect.poll(() => textOf(`${button} .layer-value`)).toBe(words.headline(layer, value))
      const isLimit = await cake.page.locator(`${button} .layer-limit`).isVisible()
      expect(isLimit, layer).toBe((await cake.state()).binding === layer)
    }
    expect(await cake.page.locator('.layers button').count()).toBe(LAYERS.length)
    for (const [at, target] of [
      [1, 'panel-toggle'],
      [2, 'timeline'],
    ] as const) {
      await cake.page.locator('.skip a').nth(at).focus()
      await cake.page.keyboard.press('Enter')
      expect(await focused()).toBe(target)
    }
    expect(await cake.page.evaluate(() => location.hash)).toBe('')
  })

  it('the number on its folded line follows the year that plays without React', async () => {
    cake = await openCake('/?year=2024&layer=energy&panel=0#debug', { ...SMALL, motion: true })
    await cake.page.locator('.band').nth(1).waitFor({ timeout: 90_000 })
    await cake.page.locator('#play').click()
    const read = async () => ({
      text: await textOf('#layer-fold .layer-value'),
      commits: (await cake.stats()).reactCommits,
    })
    const passes = (year: number) =>
      expect.poll(async () => (await cake.state()).year, { timeout: 60_000 }).toBeGreaterThan(year)
    await passes(2024.2)
    const first = await read()
    await passes(2024.6)
    const later = await read()
    expect(later.text).not.toBe(first.text)
    expect(later.commits).toBe(first.commits)
  })
})

describe('the card', () => {
  it('changes the one store by its levers, and shows the baseline beside', async () => {
    await openCard('year=2032&layer=chips')
    const number = cake.page.locator('#layer-card .lever input[type=number]').first()
    await number.fill('0.5')
    await cake.page.keyboard.press('Enter')
    const levers = { 'invest.chips': 0.5 }
    await expect.poll(async () => (await cake.state()).levers).toEqual(levers)
    await showsModel('chips', 2032, levers)
    const baseline = words.layer.baseline(modelTexts('chips', 2032)[0] ?? '')
    expect(await textOf('[data-variable="chipsMH100e"] [data-text="baseline"]')).toBe(baseline)
    await cake.set({ 'invest.chips': 2 })
    await expect.poll(() => number.inputValue()).toBe('2')
    expect(cake.faults()).toEqual([])
  })

  it('leads from a number to its row of the model card, and back', async () => {
    await openCard('year=2032&layer=chips')
    const { page } = cake
    for (const id of ['requiredMH100e', 'chipsMH100e']) {
      await page.locator(`#why-${id}`).click()
      await expect.poll(focused).toBe(`card-variable-${id}`)
      const top = (await page.locator(`#card-variable-${id}`).boundingBox())?.y ?? -1
      expect(top).toBeGreaterThan(0)
      expect(top).toBeLessThan(SMALL.height / 2)
      await page.keyboard.press('Escape')
      await expect.poll(focused).toBe(`why-${id}`)
    }
    await page.locator('#open-card').click()
    await page.locator('.card h1:focus').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(focused).toBe('open-card')
    expect(cake.faults()).toEqual([])
  })

  it('says what limits the layer, and what frees it only where it binds', async () => {
    await openCard('year=2032&scenario=energy-wall&layer=energy')
    await expect.poll(() => textOf('#layer-limits')).toMatch(/^Energy binds from about 2027 /)
    await cake.page.locator('#layer-freeing').waitFor({ timeout: 60_000 })
    expect(await textOf('#layer-freeing')).toMatch(/energy in 2032/)
    await cake.set({ layer: 'chips' })
    await expect.poll(() => textOf('#layer-limits')).toMatch(/^The chips would do for /)
    expect(await cake.page.locator('#layer-freeing').count()).toBe(0)
    await cake.page.locator('#layer-card .fan-outer').first().waitFor({ timeout: 60_000 })
    expect(await cake.page.locator('#layer-card .plot .observed').count()).toBeGreaterThan(0)
  })

  it('stays folded beside a claim, however much room there is', async () => {
    cake = await openCake('/?claim=4&panel=0', { width: 1440, height: 900, pixelRatio: 0.1 })
    await cake.set({ layer: 'energy' })
    const fold = cake.page.locator('#layer-fold')
    await fold.waitFor()
    expect(await fold.getAttribute('aria-expanded')).toBe('false')
    await cake.set({ claim: null })
    await expect.poll(() => fold.getAttribute('aria-expanded')).toBe('true')
  })
})

describe.each(['dark', 'light'])('in the %s theme', (theme) => {
  it('has nothing that axe finds fault with, and stays within a phone', async () => {
    await openCard(`year=2031&layer=energy&theme=${theme}`, {
      width: 320,
      height: 640,
      pixelRatio: 0.25,
    })
    await cake.page.locator('#marks summary').click()
    expect(await axeFaults(cake.page)).toEqual([])
    const wide = await cake.page.evaluate(() =>
      ['html', '#layer-card', '.beside', '.layer-body'].filter((selector) => {
        const { scrollWidth = 0, clientWidth = 0 } = document.querySelector(selector) ?? {}
        return scrollWidth > clientWidth
      }),
    )
    expect(wide).toEqual([])
    const box = await cake.page.locator('#layer-card').boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
    // More of the window than half is left to the cake and the timeline.
    expect(box?.height).toBeLessThan(640 / 2)
    await cake.page.setViewportSize({ width: 1100, height: 600 })
    expect(await axeFaults(cake.page)).toEqual([])
    expect(cake.faults()).toEqual([])
  })
})
