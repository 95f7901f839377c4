// What axe finds in the page as a visitor has it: each part open, in both themes.
import { afterEach, describe, expect, it } from 'vitest'
import { THEMES } from '../../src/look/ids'
import { axeFaults } from './axeFaults'
import { type OpenCake, openCake } from './open'

const WIDE = { width: 1280, height: 800, pixelRatio: 0.25 }
/** The levers for everyone; the panel for experts has contrasts of its own library. */
const TABLET = { width: 900, height: 1000, pixelRatio: 0.25 }
const PHONE = { width: 320, height: 640, pixelRatio: 0.25 }

/** Each state with what must be seen before it is looked at. */
const STATES = [
  { name: 'at rest', query: 'panel=0', seen: '#explanations, #why', size: WIDE },
  { name: 'on a phone', query: 'panel=0&demand=2', seen: '#changes', size: PHONE },
  { name: 'levers', query: 'panel=1&demand=2', seen: '#lever-demand', size: TABLET },
  { name: 'charts', query: 'panel=0&charts=1', seen: '[data-chart="price"] svg', size: WIDE },
  { name: 'a layer', query: 'panel=0&layer=energy', seen: '#layer-card', size: WIDE },
  { name: 'a comparison', query: 'panel=0&compare=energy-wall', seen: '.compare', size: WIDE },
  { name: 'a claim', query: 'panel=0&claim=12', seen: '.claim', size: WIDE },
  { name: 'the model card', query: 'view=model', seen: '.card h1', size: WIDE },
] as const

let cake: OpenCake

afterEach(() => cake.close())

describe('axe finds nothing in either theme', () => {
  it.each(STATES)('$name', async ({ query, seen, size }) => {
    cake = await openCake(`/?year=2032&${query}`, size)
    const { page } = cake
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
