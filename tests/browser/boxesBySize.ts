// The page in seven windows, in one language: nothing cut, nothing over another part, nothing that traps the scroll.
import { expect } from 'vitest'
import type { Language } from '../../src/words/languages'
import { boxFaults } from './boxes'
import { englishLeft } from './englishLeft'
import { openCake } from './open'

/** Phones, a tablet, desks, an ultra-wide wall and a portrait screen, CSS px. */
const SIZES = [
  [320, 640],
  [390, 844],
  [768, 1024],
  [1280, 720],
  [1920, 1080],
  [3440, 1440],
  [1080, 1920],
] as const

/** Each state with the patch that leads to it from the one before, and what must then be there. */
const STATES = [
  { name: 'at rest', patch: {}, seen: '#why' },
  { name: 'changed', patch: { demand: 2 }, seen: '#changes' },
  { name: 'a layer', patch: { demand: null, layer: 'infrastructure' }, seen: '#layer-card' },
  { name: 'a comparison', patch: { layer: null, compare: 'trillion-boom' }, seen: '.compare' },
  {
    name: 'differences',
    patch: { theme: 'light' },
    seen: '.compare',
    press: '#differences summary',
  },
  // The claim with handles is the longest.
  { name: 'a claim', patch: { compare: null, claim: 12 }, seen: '.claim[data-claim="12"]' },
] as const

/** Forty pictures, some of them large, drawn by software. */
export const PATIENCE_MS = 400_000

/** Opens the page, looks at it in every window and state, and closes it. */
export async function expectBoxes(lang: Language): Promise<void> {
  const [[width, height]] = SIZES
  const cake = await openCake(`/?lang=${lang}&panel=0`, { width, height, pixelRatio: 0.15 })
  const { page } = cake
  await page.locator(`html[lang="${lang}"]`).waitFor()
  const faults: string[] = []
  for (const { name, patch, seen, ...rest } of STATES) {
    await cake.set(patch)
    await page.locator(seen).first().waitFor()
    if ('press' in rest) await page.locator(rest.press).click()
    for (const [wide, high] of SIZES) {
      await page.setViewportSize({ width: wide, height: high })
      await cake.settled()
      const found = [...(await boxFaults(page)), ...(await englishLeft(page))]
      faults.push(...found.map((fault) => `${name}, ${wide} x ${high}: ${fault}`))
    }
  }
  expect(faults).toEqual([])
  expect(cake.faults()).toEqual([])
  await cake.close()
}
