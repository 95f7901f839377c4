// Languages in the browser: every part speaks the one in force, and its boxes bear longer words and both directions.
import { afterEach, describe, expect, it } from 'vitest'
import { DIRECTIONS } from '../../src/words/languages'
import { boxFaults } from './boxes'
import { englishLeft } from './englishLeft'
import { type OpenCake, openCake } from './open'

let cake: OpenCake

afterEach(() => cake.close())

const SIZES = [
  { width: 390, height: 844 },
  { width: 1280, height: 720 },
] as const
/** English wide; the longer words in both; right to left where there is least room. */
const VIEWS = [
  { lang: 'en' as const, ...SIZES[1] },
  ...SIZES.map((size) => ({ lang: 'en-XA' as const, ...size })),
  { lang: 'ar-XB' as const, ...SIZES[0] },
]

/** The page with a closed panel, or an open one. */
async function openIn(lang: string, size: (typeof SIZES)[number], query = ''): Promise<void> {
  cake = await openCake(`/?lang=${lang}&panel=0${query}`, size)
  await cake.page.locator(`html[lang="${lang}"]`).waitFor()
}

/** Faults of what is shown, each with the part of the page it was seen in. */
async function faultsIn(part: string, over: string | null = null): Promise<string[]> {
  const found = [...(await boxFaults(cake.page, over)), ...(await englishLeft(cake.page))]
  return found.map((fault) => `${part}: ${fault}`)
}

/** All levers, all presets, and the first group of the assumptions. */
async function unfoldLevers(): Promise<void> {
  for (const part of ['#presets', '#more-levers', '#assumptions', '#assumptions details']) {
    const folded = cake.page.locator(`${part}:not([open]) > summary`).first()
    if (part === '#assumptions details') await folded.waitFor()
    if (await folded.count()) await folded.click()
  }
  await cake.page.locator('#assumptions .lever').first().waitFor()
}

describe.each(VIEWS)('in $lang at $width x $height', ({ lang, ...size }) => {
  it('the page stands in its boxes: reasons, legend', async () => {
    await openIn(lang, size)
    const { page } = cake
    expect(await page.locator('html').getAttribute('dir')).toBe(DIRECTIONS[lang])
    await page.locator('#why summary').click()
    await page.locator('#explanations li').nth(1).waitFor()
    const faults = await faultsIn('why')
    if (await page.locator('.legend:not([open])').count()) await page.click('.legend summary')
    faults.push(...(await faultsIn('legend')))
    expect(faults).toEqual([])
    expect(cake.faults()).toEqual([])
  })

  it('what lies over it too: changes, panel, charts, files, share, notices, model card', async () => {
    await openIn(lang, size, '&from=2025&demand=2&assume.elasticity=1.5')
    const { page } = cake
    const faults = await faultsIn('changed')
    await page.locator('#changes summary').click()
    faults.push(...(await faultsIn('changes')))
    await cake.set({ panel: true })
    const panels = size.width < 1024 ? ['.lever', '.panel-row'] : ['.panel-row', '.lever']
    for (const [at, row] of panels.entries()) {
      if (at > 0) await page.locator('#panel-switch').click()
      await page.locator(row).first().waitFor()
      if (row === '.lever') await unfoldLevers()
      faults.push(...(await faultsIn(row, '.side')))
    }
    await cake.set({ panel: false, charts: true })
    await page.locator('.charts-drawer svg').first().waitFor()
    faults.push(...(await faultsIn('charts', '.charts-drawer')))
    await cake.set({ charts: false, demand: 99, grid: 'much', colour: 'red' })
    await page.locator('.notices .list').waitFor()
    faults.push(...(await faultsIn('notices', '.notices')))
    await page.locator('.notices button').click()
    await page.locator('#files').click()
    await page.locator('dialog.files[open]').waitFor()
    faults.push(...(await faultsIn('files', 'dialog.files')))
    await page.keyboard.press('Escape')
    await page.locator('#share').click()
    await page.locator('dialog.share[open]').waitFor()
    faults.push(...(await faultsIn('share', 'dialog.share')))
    await page.keyboard.press('Escape')
    await cake.set({ view: 'model' })
    await page.locator('.progress[data-status="done"]').waitFor({ timeout: 60_000 })
    await page.locator('.tornado').first().waitFor()
    faults.push(...(await faultsIn('card', '.card')))
    expect(faults).toEqual([])
    expect(cake.faults()).toEqual([])
  })
})

describe('a language', () => {
  it('is taken while the page stands open, also where the cake cannot be drawn', async () => {
    const before = 'HTMLCanvasElement.prototype.getContext = () => null'
    cake = await openCake('/?panel=0', { before })
    await cake.set({ lang: 'en-XA' })
    await cake.page.locator('html[lang="en-XA"]').waitFor()
    await cake.page.locator('.failure').waitFor()
    await expect.poll(() => englishLeft(cake.page)).toEqual([])
    await cake.set({ lang: 'en' })
    await expect.poll(() => cake.page.locator('h1').textContent()).toBe('Five-Layer Cake')
  })
})
