// The drawer of charts in the browser: opened, read, pressed, turned into tables and files.
import { readFileSync } from 'node:fs'
import { XMLValidator } from 'fast-xml-parser'
import { PNG } from 'pngjs'
import { afterEach, describe, expect, it } from 'vitest'
import { simulate } from '../../src/model/simulate'
import { createSnapshot, readSnapshot, valueIn } from '../../src/model/snapshot'
import type { Year } from '../../src/model/time'
import type { VariableId } from '../../src/model/variables'
import { CHART, yearAxis } from '../../src/page/chart/scales'
import { CHART_IDS } from '../../src/page/drawer/chartTable'
import { NO_DOCUMENT } from '../../src/state/ownScenario'
import { cardWordsFor } from '../../src/words/cardWords'
import { axeFaults } from './axeFaults'
import { type OpenCake, openCake } from './open'

let cake: OpenCake

afterEach(() => cake.close())

const { card } = cardWordsFor('en')
const baseline = simulate()
const wall = simulate({ ...NO_DOCUMENT.scenario, preset: 'energy-wall' })
/** Wide enough to stand beside the cake; small, since the cake is drawn by software. */
const ROOMY = { width: 1100, height: 600, pixelRatio: 0.25 }
const PHONE = { width: 390, height: 844, pixelRatio: 0.25 }
/** Relative difference up to which numbers of two machines count as the same. */
const SAME = 1e-9

const valueAt = (run: typeof wall, id: VariableId, year: Year) =>
  valueIn(readSnapshot(run, year, createSnapshot()), id)
const text = (run: typeof wall, id: VariableId, year: Year, unit: string) =>
  card.quantity(card.rounded(valueAt(run, id, year)), unit)

const drawer = () => cake.page.locator('.charts-drawer')
const chart = (id: string) => cake.page.locator(`[data-chart="${id}"]`)
const readOut = (id: string) => chart(id).locator('.read-out b').first()
const search = () => cake.page.evaluate(() => location.search)

/** Opens the drawer by its address and waits until all charts stand. */
async function openCharts(query = '', viewport = ROOMY): Promise<void> {
  cake = await openCake(`/?charts=1&scenario=energy-wall&year=2030${query}`, viewport)
  await chart('coverage').locator('svg').first().waitFor()
}

/** Waits until the worker has found all that the drawer shows. */
async function worked(): Promise<void> {
  await drawer().locator('.progress[data-status="done"]').waitFor({ timeout: 90_000 })
  await chart('tornado').locator('.tornado').waitFor({ timeout: 90_000 })
}

/** A point of a chart at a year, halfway up, on the screen. */
async function placeOf(id: string, year: Year) {
  await chart(id).scrollIntoViewIfNeeded()
  const box = await chart(id).locator('.plot svg').boundingBox()
  if (box === null) throw new Error(`no plot of ${id}`)
  const share = yearAxis(2024, 2036).at(year) / CHART.width
  return { x: box.x + share * box.width, y: box.y + box.height / 2 }
}

/** Width over height of an SVG. */
function ratioOf(svg: string): number {
  const [, width = '', height = ''] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  return Number(width) / Number(height)
}

/** Saves a chart and reads what came. */
async function saved(id: string, kind: string) {
  await chart(id)
    .locator('details')
    .evaluate((element) => element.setAttribute('open', ''))
  const button = chart(id).locator(`[data-save="${kind}"]`)
  const [download] = await Promise.all([cake.page.waitForEvent('download'), button.click()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

describe('the drawer of charts', () => {
  it('is opened and closed by its key, stands in the address, and gives the cake what is left', async () => {
    cake = await openCake('/?year=2030', ROOMY)
    const stage = () => cake.page.locator('#stage').boundingBox()
    const before = (await stage())?.width ?? 0
    await cake.page.keyboard.press('g')
    await drawer().waitFor()
    await expect.poll(search).toContain('charts=1')
    expect(await drawer().locator('figure').count()).toBe(CHART_IDS.length + 1)
    const [left, right] = [await stage(), await drawer().boundingBox()]
    if (left === null || right === null) throw new Error('no boxes')
    expect(left.x + left.width).toBeLessThanOrEqual(right.x + 1)
    expect(left.width).toBeLessThan(before + 340)
    await cake.page.keyboard.press('g')
    await expect.poll(() => drawer().count()).toBe(0)
    await expect.poll(search).not.toContain('charts')
    await cake.page.locator('#open-charts').click()
    await drawer().waitFor()
    await cake.page.keyboard.press('Escape')
    await expect.poll(() => drawer().count()).toBe(0)
    expect(await cake.page.evaluate(() => document.activeElement?.id)).toBe('open-charts')
    expect(cake.faults()).toEqual([])
  })

  it('reads any year by keys, says it, and goes there by Enter', async () => {
    await openCharts()
    await chart('energy').locator('input[type=range]').focus()
    await expect
      .poll(() => readOut('energy').textContent())
      .toBe(text(wall, 'energyGW', 2030, 'GW'))
    for (const year of [2031, 2032]) {
      await cake.page.keyboard.press('ArrowRight')
      const expected = text(wall, 'energyGW', year, 'GW')
      expect(await readOut('energy').textContent()).toBe(expected)
      expect(await readOut('chips').textContent()).toBe(text(wall, 'chipsMH100e', year, 'M H100e'))
      const said = await drawer().locator('p[role=status]').textContent()
      expect(said).toContain(`${year}. Energy`)
      expect(said).toContain(expected)
      expect(said).toContain(text(baseline, 'energyGW', year, 'GW'))
    }
    expect((await cake.state()).year).toBe(2030)
    await cake.page.keyboard.press('Enter')
    await expect.poll(async () => (await cake.state()).year).toBe(2032)
    expect(cake.faults()).toEqual([])
  })

  it('reads the year under the pointer, and a press or a drag sets the year', async () => {
    await openCharts()
    const { page } = cake
    const at = async (year: Year) => Object.values(await placeOf('price', year)) as [number, number]
    await page.mouse.move(...(await at(2034)))
    const unit = '$/M tok'
    const shows = (year: Year) =>
      expect
        .poll(() => readOut('price').textContent())
        .toBe(text(wall, 'priceUsdPerMtok', year, unit))
    await shows(2034)
    expect((await cake.state()).year).toBe(2030)
    await page.mouse.down()
    await expect.poll(async () => (await cake.state()).year).toBe(2034)
    await page.mouse.move(...(await at(2027.25)), { steps: 3 })
    await expect.poll(async () => (await cake.state()).year).toBe(2027.25)
    await page.mouse.up()
    await page.mouse.move(2, 2)
    await cake.set({ year: 2029 })
    await shows(2029)
    expect(cake.faults()).toEqual([])
  })

  it('follows the year that plays without React', async () => {
    cake = await openCake('/?charts=1&year=2024#debug', { ...ROOMY, motion: true })
    await worked()
    await cake.page.locator('#play').click()
    const cursor = () => chart('energy').locator('.cursor').getAttribute('transform')
    const read = async () => ({
      cursor: await cursor(),
      value: await readOut('energy').textContent(),
      commits: (await cake.stats()).reactCommits,
    })
    // A frame counts for at most 1/20 s, and may take a second to draw here.
    const passes = (year: Year) =>
      expect.poll(async () => (await cake.state()).year, { timeout: 60_000 }).toBeGreaterThan(year)
    await passes(2024.1)
    const first = await read()
    await passes((await cake.state()).year + 0.2)
    const later = await read()
    expect((await cake.state()).year).toBeLessThan(2036)
    expect(later.cursor).not.toBe(first.cursor)
    expect(later.value).not.toBe(first.value)
    expect(later.commits).toBe(first.commits)
  })

  it('shows the numbers as a table, and other scales', async () => {
    await openCharts()
    const top = async () => chart('energy').locator('.axes text').allTextContents()
    const linear = await top()
    await chart('energy').getByRole('button', { name: 'Log scale' }).click()
    expect(await top()).not.toEqual(linear)
    await chart('energy').getByRole('button', { name: 'Table' }).click()
    const row = chart('energy').locator('tbody tr', { hasText: '2032' })
    const cells = await row.locator('td').allTextContents()
    expect(cells.slice(0, 4)).toEqual(
      [baseline, wall].flatMap((run) =>
        (['energyGW', 'wantedGW'] as const).map((id) => card.rounded(valueAt(run, id, 2032))),
      ),
    )
  })

  it('is saved as numbers and as pictures', async () => {
    await openCharts('&demand=2')
    await worked()
    const csv = await saved('tokens', 'csv')
    expect(csv.name).toBe('five-layer-cake-energy-wall-with-levers-chart-tokens.csv')
    const [header = '', ...lines] = csv.bytes.toString('utf8').trimEnd().split('\n')
    const at = header.split(',').indexOf('baseline_wanted_tok_s')
    const row = lines.find((line) => line.startsWith('2033.25,'))?.split(',') ?? []
    expect(Number(row[at]) / valueAt(baseline, 'wantedTokS', 2033.25) - 1).toBeLessThan(SAME)
    expect(header).not.toContain('undefined')
    const svg = (await saved('tokens', 'svg')).bytes.toString('utf8')
    expect(XMLValidator.validate(svg)).toBe(true)
    expect(svg).toMatch(/^<svg [^>]*xmlns=.*stroke-dasharray: 8px, 4px/s)
    expect(svg).toContain('Energy wall, changed. A scenario, not a forecast.')
    expect(svg).not.toMatch(/var\(|class=/)
    const png = PNG.sync.read((await saved('tokens', 'png')).bytes)
    expect(png.width).toBeGreaterThan(3 * CHART.width)
    expect(png.width / png.height).toBeCloseTo(ratioOf(svg), 2)
    // Paper at the corner, and the colour of the layer somewhere on it.
    const colours = new Set<string>()
    for (let place = 0; place < png.data.length; place += 4)
      colours.add(png.data.subarray(place, place + 3).toString('hex'))
    expect(png.data.subarray(0, 3).toString('hex')).toBe('141b23')
    expect(colours).toContain('d7c4fe')
    expect((await saved('tornado', 'csv')).bytes.toString('utf8')).toMatch(/^parameter,low,high/)
    expect(cake.faults()).toEqual([])
  })

  it('has nothing that axe finds fault with, large and small, dark and light', async () => {
    await openCharts()
    const { page } = cake
    await worked()
    await chart('chips').getByRole('button', { name: 'Table' }).click()
    for (const viewport of [ROOMY, PHONE]) {
      await page.setViewportSize(viewport)
      for (const theme of ['dark', 'light']) {
        await cake.set({ theme })
        expect(await axeFaults(page, '.charts-drawer')).toEqual([])
      }
      const wide = await drawer().evaluate((element) => element.scrollWidth - element.clientWidth)
      expect(wide).toBe(0)
    }
  })

  it('is a sheet over the whole page in a small window, and is left by its button', async () => {
    await openCharts('', PHONE)
    const box = await drawer().boundingBox()
    expect(box).toMatchObject({ x: 0, y: 0, width: PHONE.width, height: PHONE.height })
    const size = await chart('energy').locator('.tools button').first().boundingBox()
    expect(size?.height).toBeGreaterThanOrEqual(32)
    await cake.page.locator('#close-charts').click()
    await expect.poll(() => drawer().count()).toBe(0)
    expect(cake.faults()).toEqual([])
  })
})
