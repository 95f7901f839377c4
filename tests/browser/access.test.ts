// What axe finds in the page as a visitor has it: each part open, in both themes.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { THEMES } from '../../src/look/ids'
import { axeFaults } from './axeFaults'
import type { CakePatch } from './cake'
import { type OpenCake, openCake } from './open'

const WIDE = { width: 1280, height: 800 }
/** The levers for everyone; the panel for experts has contrasts of its own library. */
const TABLET = { width: 900, height: 1000 }
const PHONE = { width: 320, height: 640 }

/** As the page is before each of them. */
const REST: CakePatch = {
  ...{ year: 2032, panel: false, charts: false, view: null },
  ...{ demand: null, layer: null, compare: null, claim: null },
}

/** Each state with what must be seen before it is looked at. */
const STATES: readonly { name: string; patch: CakePatch; seen: string; size: typeof WIDE }[] = [
  { name: 'at rest', patch: {}, seen: '#explanations, #why', size: WIDE },
  { name: 'on a phone', patch: { demand: 2 }, seen: '#changes', size: PHONE },
  { name: 'levers', patch: { panel: true, demand: 2 }, seen: '#lever-demand', size: TABLET },
  { name: 'charts', patch: { charts: true }, seen: '[data-chart="price"] svg', size: WIDE },
  { name: 'a layer', patch: { layer: 'energy' }, seen: '#layer-card', size: WIDE },
  { name: 'a comparison', patch: { compare: 'energy-wall' }, seen: '.compare', size: WIDE },
  { name: 'a claim', patch: { claim: 12 }, seen: '.claim', size: WIDE },
  { name: 'the model card', patch: { view: 'model' }, seen: '.card h1', size: WIDE },
]

let cake: OpenCake

// One page for all states: to open it takes longer than to look at it.
beforeAll(async () => {
  cake = await openCake('/?year=2032&panel=0', { ...WIDE, pixelRatio: 0.25 })
})

afterAll(() => cake.close())

describe('axe finds nothing in either theme', () => {
  it.each(STATES)('$name', async ({ patch, seen, size }) => {
    const { page } = cake
    await page.setViewportSize(size)
    await cake.set(REST)
    await cake.set(patch)
    await cake.settled()
    await page.locator(seen).first().waitFor()
    const fold = page.locator(
      '#layer-fold[aria-expanded="false"], #differences:not([open]) summary',
    )
    if (await fold.count()) await fold.first().click()
    const found: string[] = []
    for (const theme of THEMES) {
      await cake.set({ theme })
      await page.locator(`html[data-theme="${theme}"]`).waitFor()
      found.push(...(await axeFaults(page)).map((fault) => `${theme}, ${fault}`))
    }
    expect(found).toEqual([])
    expect(cake.faults()).toEqual([])
  })
})
