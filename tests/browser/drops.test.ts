// Files dropped on the window, on the menu for files and on the model card.
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { NO_DOCUMENT } from '../../src/state/ownScenario'
import { FILE_BYTES, readScenarioDocument } from '../../src/state/scenarioFile'
import { type OpenCake, openCake } from './open'

const EXAMPLE = readFileSync('assets/public/scenarios/example.json', 'utf8')

const example = readScenarioDocument(EXAMPLE, '').value ?? NO_DOCUMENT
const { preset, levers, from, assumptions, events } = example.scenario
const EXAMPLE_STATE = { scenario: preset, levers, from, assumptions, events, title: example.title }

let cake: OpenCake

afterEach(() => cake.close())

describe('scenario files', () => {
  it('are dropped on the window; a faulty one changes nothing and is told by paths', async () => {
    cake = await openCake('/?demand=2&year=2033')
    const before = await cake.state()
    await drag(cake, 'dragover', '{}')
    expect(await cake.page.locator('.drop-hint').count()).toBe(1)
    const faulty = { ...JSON.parse(EXAMPLE), colour: 'red', levers: { demand: 1e308, grid: '20' } }
    await drag(cake, 'drop', JSON.stringify(faulty))
    const notices = cake.page.locator('.notices[role="status"]')
    await expect.poll(() => notices.textContent()).toContain('dropped.json: levers.demand')
    for (const path of ['levers.grid', 'colour'])
      expect(await notices.textContent()).toContain(`dropped.json: ${path}`)
    expect(await cake.page.locator('.drop-hint').count()).toBe(0)
    const { problems, ...after } = await cake.state()
    expect(problems).toHaveLength(3)
    expect({ ...after, problems: [] }).toEqual(before)
    await drag(cake, 'drop', ' '.repeat(FILE_BYTES + 1))
    await expect.poll(() => notices.textContent()).toContain('larger than')
    await drag(cake, 'drop', EXAMPLE)
    await expect.poll(() => cake.state()).toMatchObject({ ...EXAMPLE_STATE, problems: [] })
    expect(cake.faults()).toEqual([])
  })

  it('are dropped on menu and card too, which then give way to what the page has to say', async () => {
    cake = await openCake('/?demand=2')
    const { page } = cake
    const notices = page.locator('.notices .list')
    await page.click('#files')
    await page.fill('#scenario-title', 'Of the scenario before')
    await drag(cake, 'dragover', '{}')
    await page.locator('.drop-hint:popover-open').waitFor()
    await drag(cake, 'drop', 'no JSON')
    await notices.waitFor()
    expect(await page.locator('dialog.files[open]').count()).toBe(0)
    expect(await isOnTop(cake, '.notices .list')).toBe(true)

    await page.click('#files')
    await drag(cake, 'drop', EXAMPLE)
    await expect.poll(() => cake.state()).toMatchObject({ ...EXAMPLE_STATE, problems: [] })
    await page.click('#files')
    expect(await page.inputValue('#scenario-title')).toBe(example.title.en)
    await page.keyboard.press('Escape')

    await page.click('#open-card')
    await page.locator('.card h1').waitFor()
    await drag(cake, 'dragover', '{}')
    expect(await page.locator('.drop-hint:popover-open').isVisible()).toBe(true)
    await drag(cake, 'drop', 'no JSON')
    await notices.waitFor()
    expect(await page.locator('.card').count()).toBe(0)
    expect(await isOnTop(cake, '.notices .list')).toBe(true)
    expect(cake.faults()).toEqual([])
  })
})

/** True where nothing covers the middle of the element. */
function isOnTop({ page }: OpenCake, name: string): Promise<boolean> {
  return page.locator(name).evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return element.contains(document.elementFromPoint(x + width / 2, y + height / 2))
  })
}

/** Does to the page what the browser does while a file is dragged over it or dropped. */
async function drag({ page }: OpenCake, type: 'dragover' | 'drop', text: string): Promise<void> {
  await page.evaluate(
    ([kind, content]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([content], 'dropped.json'))
      document.body.dispatchEvent(
        new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }),
      )
    },
    [type, text] as const,
  )
}
