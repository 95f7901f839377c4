// The first load in the browser: text before React, controls before the picture, whatever is late.
import { afterEach, describe, expect, it } from 'vitest'
import { type OpenCake, openCake } from './open'

let cake: OpenCake

afterEach(() => cake.close())

/** Opens a page for which some of its files never arrive. */
async function openWithout(path: string, files: readonly string[]): Promise<void> {
  cake = await openCake(path, { width: 1024, height: 560 })
  for (const file of files) await cake.page.route(`**/${file}-*.js`, () => {})
  await cake.page.reload({ waitUntil: 'commit' })
}

describe('the first text', () => {
  it('says title, what binds and which scenario, before the page arrives', async () => {
    await openWithout('/?scenario=chip-choke&year=2032&theme=light', ['page', 'picture'])
    const { page } = cake
    await page.locator('#sentence').waitFor()
    expect(await page.locator('h1').textContent()).toBe('Five-Layer Cake')
    const sentence = await page.locator('#sentence').textContent()
    expect(sentence).toContain('2032')
    expect(await page.locator('.mark').textContent()).toMatch(/chip.*not a forecast/i)
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light')
    expect(await page.locator('button').count()).toBe(0)
    // The page then takes its place with the same words.
    await page.unroute('**/page-*.js')
    await page.unroute('**/picture-*.js')
    await page.reload()
    await cake.settled()
    expect(await page.locator('#sentence').textContent()).toBe(sentence)
    expect(await page.locator('h1').count()).toBe(1)
  })

  it('is followed by controls that work before the picture arrives', async () => {
    await openWithout('/?year=2030', ['picture', 'StageCanvas'])
    const { page } = cake
    await page.locator('#play').waitFor()
    expect(await page.locator('#stage canvas').count()).toBe(0)
    await page.locator('.loading').waitFor()
    expect(await page.locator('#year').textContent()).toContain('2030')
    await page.locator('#timeline').fill('2033')
    await expect.poll(() => page.locator('#sentence').textContent()).toContain('2033')
    expect(await page.locator('#year').textContent()).toContain('2033')
    await expect.poll(() => new URL(page.url()).searchParams.get('year')).toBe('2033')
  })
})
