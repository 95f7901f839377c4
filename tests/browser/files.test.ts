// Files: a scenario saved and opened again, linked and fetched; results taken away.
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { simulate } from '../../src/model/simulate'
import { csvOf, EVERY_YEARS } from '../../src/model/table'
import { STEPS_PER_YEAR } from '../../src/model/time'
import { NO_DOCUMENT, type ScenarioDocument } from '../../src/state/ownScenario'
import { packDocument } from '../../src/state/packing'
import { readScenarioDocument } from '../../src/state/scenarioFile'
import { type OpenCake, openCake } from './open'

const EXAMPLE = readFileSync('assets/public/scenarios/example.json', 'utf8')
const MARKUP = '<img src=x onerror="window.harmed = true"> & <b>bold</b>'

const example = readScenarioDocument(EXAMPLE, '').value ?? NO_DOCUMENT
const { preset, levers, from, assumptions, events } = example.scenario
const EXAMPLE_STATE = { scenario: preset, levers, from, assumptions, events, title: example.title }

/** Relative difference up to which two numbers of a table count as the same. */
const SAME = 1e-9

let cake: OpenCake

afterEach(() => cake.close())

describe('scenario files', () => {
  it('open as the equal state after they were saved', async () => {
    cake = await openCake('/?year=2033')
    await openText(cake, EXAMPLE)
    await expect.poll(async () => (await cake.state()).title).toEqual(example.title)
    await cake.settled()
    const opened = await cake.state()
    expect(opened).toMatchObject({ ...EXAMPLE_STATE, problems: [] })
    expect(await markOf(cake)).toContain(`Own scenario: ${example.title.en}`)
    await cake.page.click('#files')
    expect(await savedBy(cake, '#save-scenario')).toEqual({
      name: 'five-layer-cake-own-scenario-modified-assumptions.json',
      text: EXAMPLE,
    })
    await cake.page.keyboard.press('Escape')
    await cake.set({ scenario: 'baseline', 'assume.reinvestment': null })
    await openText(cake, EXAMPLE)
    await expect.poll(async () => (await cake.state()).title).toEqual(example.title)
    await cake.settled()
    expect(await cake.state()).toEqual(opened)
    expect(cake.faults()).toEqual([])
  })

  it('are saved with the title and the text of the form, which the page then shows', async () => {
    cake = await openCake('/?demand=2')
    await cake.page.click('#files')
    await cake.page.fill('#scenario-title', MARKUP)
    await cake.page.fill('#scenario-text', 'One line\nand another')
    const { name, text } = await savedBy(cake, '#save-scenario')
    expect(name).toBe('five-layer-cake-own-scenario.json')
    expect(readScenarioDocument(text, '').value).toEqual({
      scenario: { ...NO_DOCUMENT.scenario, levers: { demand: 2 } },
      title: { en: MARKUP },
      text: { en: 'One line\nand another' },
    })
    expect((await cake.state()).title).toEqual({ en: MARKUP })
    expect(await markOf(cake)).toContain(MARKUP)
    expect(await cake.page.locator('.mark *').count()).toBe(0)
    expect(await cake.page.evaluate(() => 'harmed' in window)).toBe(false)
  })

  it('are fetched from the same site, and from no other', async () => {
    cake = await openCake('/?scenarioUrl=scenarios/example.json&year=2033')
    await expect.poll(() => cake.state()).toMatchObject({ ...EXAMPLE_STATE, year: 2033 })
    await cake.set({ layer: 'chips' })
    await expect.poll(() => searchOf(cake)).toContain('scenarioUrl=scenarios/example.json')
    expect(await searchOf(cake)).not.toContain('demand')
    await cake.set({ demand: 2 })
    await expect.poll(() => searchOf(cake)).toMatch(/^\?s=[\w-]+&/)
    expect(await searchOf(cake)).not.toContain('scenarioUrl')
    await cake.close()

    cake = await openCake('/?scenarioUrl=https://other.example/a.json&demand=2')
    await expect.poll(async () => codesOf(await cake.state())).toEqual(['otherOrigin'])
    expect(await cake.state()).toMatchObject({ scenario: 'baseline', levers: { demand: 2 } })
    expect(cake.foreignRequests()).toEqual([])
    await cake.close()

    cake = await openCake('/?scenarioUrl=scenarios/none.json')
    await expect.poll(async () => codesOf(await cake.state())).toHaveLength(1)
    const notices = await cake.page.locator('.notices[role="status"]').textContent()
    expect(notices).toContain('scenarioUrl')
  })

  it('fit into a link', async () => {
    const document: ScenarioDocument = { ...example, title: { en: MARKUP } }
    cake = await openCake(`/?s=${packDocument(document)}&demand=2&theme=light`)
    const state = await cake.state()
    expect(state).toMatchObject({
      ...EXAMPLE_STATE,
      title: document.title,
      levers: { ...levers, demand: 2 },
      theme: 'light',
      problems: [],
    })
    expect(await markOf(cake)).toContain(`Own scenario: ${MARKUP}`)
    expect(await cake.page.evaluate(() => 'harmed' in window)).toBe(false)
    await cake.set({ demand: null })
    await expect.poll(() => searchOf(cake)).toMatch(/^\?s=[\w-]+&/)
    const address = await searchOf(cake)
    const shown = await cake.state()
    await cake.close()
    cake = await openCake(`/${address}`)
    expect(await cake.state()).toEqual(shown)
  })

  it('are the only way for what is too long for a link, and the page says so', async () => {
    const noise = Array.from({ length: 1900 }, (_, at) => String.fromCodePoint(0x4e00 + at * 7))
    cake = await openCake('/')
    await openText(cake, JSON.stringify({ ...JSON.parse(EXAMPLE), text: { en: noise.join('') } }))
    await expect.poll(() => markOf(cake)).toContain('too long for a link')
    await expect.poll(() => searchOf(cake)).not.toContain('s=')
  })
})

describe('results', () => {
  it('are marked where assumptions are modified, and the exports say so too', async () => {
    cake = await openCake('/?assume.reinvestment=0.2&demand=2')
    expect(await markOf(cake)).toContain('Modified assumptions.')
    await cake.page.click('#files')
    const { name, text } = await savedBy(cake, '#export-run-json')
    expect(name).toBe('five-layer-cake-baseline-with-levers-run-modified-assumptions.json')
    expect(JSON.parse(text).modifiedAssumptions).toEqual({ reinvestment: 0.2 })
    await cake.page.click('#close-files')
    await cake.set({ 'assume.reinvestment': null })
    await expect.poll(() => markOf(cake)).not.toContain('Modified')
  })

  it('are the tables of the command line, bands and model besides', async () => {
    cake = await openCake('/?scenario=energy-wall&demand=1.5')
    await cake.page.click('#files')
    const every = EVERY_YEARS * STEPS_PER_YEAR
    const run = simulate({
      ...NO_DOCUMENT.scenario,
      preset: 'energy-wall',
      levers: { demand: 1.5 },
    })
    expectTable((await savedBy(cake, '#export-run-csv')).text, csvOf(run, every))
    expectTable((await savedBy(cake, '#export-baseline-csv')).text, csvOf(simulate(), every))
    expect((await savedBy(cake, '#export-model-xmile')).text).toMatch(/^<\?xml[\s\S]*<xmile/)
    await cake.page.waitForSelector('#export-bands-csv', { timeout: 90_000 })
    const [header] = (await savedBy(cake, '#export-bands-csv')).text.split('\n')
    expect(header).toMatch(/^year,.*_p5,.*_p95/)
    // Another scenario while the menu is open: its bands come in the place of these.
    await cake.set({ demand: 2 })
    await cake.page.locator('.exports [role="status"]').waitFor()
    await cake.page.waitForSelector('#export-bands-csv', { timeout: 90_000 })
    expect(cake.faults()).toEqual([])
  })
})

describe('the menu for files', () => {
  it('is opened, walked and left by keys, and gives the focus back', async () => {
    cake = await openCake('/?layer=chips&year=2033')
    await cake.page.focus('#files')
    await cake.page.keyboard.press('Enter')
    const dialog = cake.page.locator('dialog.files')
    expect(await dialog.getAttribute('open')).not.toBeNull()
    await cake.page.keyboard.press('Tab')
    await cake.page.keyboard.press('ArrowRight')
    await cake.page.keyboard.press('Escape')
    expect(await dialog.getAttribute('open')).toBeNull()
    expect(await cake.page.evaluate(() => document.activeElement?.id)).toBe('files')
    expect(await cake.state()).toMatchObject({ selected: 'chips', year: 2033 })
  })
})

const searchOf = ({ page }: OpenCake) => page.evaluate(() => location.search)

const markOf = ({ page }: OpenCake) => page.locator('.header .mark').textContent()

const codesOf = ({ problems }: { problems: readonly unknown[] }) =>
  problems.map((problem) => (problem as { code: string }).code)

/** Opens a text by the file picker of the menu. */
async function openText({ page }: OpenCake, text: string): Promise<void> {
  await page.click('#files')
  const buffer = Buffer.from(text)
  const file = { name: 'picked.json', mimeType: 'application/json', buffer }
  await page.setInputFiles('#scenario-file', file)
  await page.locator('dialog.files[open]').waitFor({ state: 'detached' })
}

/** Presses a button of the menu and takes the file it gives. */
async function savedBy({ page }: OpenCake, button: string) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(button)])
  return {
    name: download.suggestedFilename(),
    text: readFileSync(await download.path(), 'utf8'),
  }
}

/** The same table; browser and command line may differ in the last digits of a power. */
function expectTable(text: string, expected: string): void {
  const cellsOf = (table: string) => table.split('\n').map((line) => line.split(','))
  const rows = cellsOf(text)
  expect(rows.map((cells) => cells.length)).toEqual(cellsOf(expected).map((cells) => cells.length))
  for (const [row, cells] of cellsOf(expected).entries()) {
    for (const [column, cell] of cells.entries()) {
      const shown = rows[row]?.[column] ?? ''
      const isClose = Math.abs(Number(shown) / Number(cell) - 1) < SAME
      if (!isClose) expect([row, column, shown]).toEqual([row, column, cell])
    }
  }
}
