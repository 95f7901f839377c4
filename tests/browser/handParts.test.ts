// The parts of the controls for everyone, as the page holds them: inputs, cards and marks.
import { afterEach, expect, it } from 'vitest'
import { FROM_RANGE, LEVER_IDS, LEVERS } from '../../src/model/levers'
import { PRESET_IDS } from '../../src/model/presets'
import { handWordsFor } from '../../src/words/handWords'
import { type OpenCake, openCake } from './open'

const words = handWordsFor('en')

let cake: OpenCake

afterEach(() => cake.close())

const open = async (path: string) => {
  cake = await openCake(path, { width: 900, height: 600 })
  await cake.page.locator('.hands').waitFor()
}

/** Attributes of all elements that match. */
const attributesOf = (selector: string, names: readonly string[]) =>
  cake.page
    .locator(selector)
    .evaluateAll(
      (all, wanted) => all.map((one) => wanted.map((name) => one.getAttribute(name))),
      names,
    )

it('one number and one slider for each lever, with range, name and unit', async () => {
  await open('/?year=2032&panel=1')
  const numbers = await attributesOf('.hands input[type=number]', ['id'])
  expect(numbers.flat().sort()).toEqual(
    [...LEVER_IDS.map((id) => `lever-${id}`), 'panel-from'].sort(),
  )
  const { min, max, step } = LEVERS.grid
  const range = [min, max, step].map(String)
  const read = ['type', 'min', 'max', 'step', 'aria-label', 'aria-describedby', 'aria-valuetext']
  const name = 'Grid growth, GW a year'
  expect(await attributesOf('[id="lever-grid"]', read)).toEqual([
    ['number', ...range, name, 'lever-grid-note', null],
  ])
  const [[, , , , label, , said] = []] = await attributesOf('[id="lever-grid-slider"]', read)
  expect(label).toBe(`${name}, slider`)
  expect(said).toContain(await cake.page.locator('[id="lever-grid-note"]').textContent())
  expect(await attributesOf('[id="panel-from"]', ['min', 'max'])).toEqual([
    [String(FROM_RANGE.min), String(FROM_RANGE.max)],
  ])
  expect(await attributesOf('[for="lever-grid"]', ['title'])).toEqual([[words.levers.grid.what]])
})

it('a tick where the baseline has a number, and none where it has none', async () => {
  await open('/?year=2032&demand=3&panel=1')
  const at = (lever: string) =>
    cake.page
      .locator(`.lever:has([id="lever-${lever}"]) .tick:not([hidden])`)
      .evaluateAll((ticks) =>
        ticks.map((tick) => Number(getComputedStyle(tick).getPropertyValue('--at'))),
      )
  const { min, max } = LEVERS.demand
  expect((await at('demand'))[0]).toBeCloseTo((1 - min) / (max - min), 6)
  expect(await at('openRelease')).toEqual([])
  const touched = await attributesOf('.lever[data-touched="true"] input[type=number]', ['id'])
  expect(touched).toEqual([['lever-demand']])
})

it('a card with one line for each preset, the chosen one pressed and on the lid', async () => {
  await open('/?scenario=chip-choke&panel=1')
  const { page } = cake
  const lid = page.locator('#presets > summary')
  const { name, line } = words.presets['chip-choke']
  expect(await lid.innerText()).toContain(name)
  expect(await lid.innerText()).toContain(line)
  await lid.click()
  expect(await lid.innerText()).not.toContain(line)
  const cards = await attributesOf('.preset-cards button', ['id', 'aria-pressed'])
  expect(cards).toEqual(PRESET_IDS.map((id) => [`preset-${id}`, String(id === 'chip-choke')]))
  const lines = await page.locator('.preset-cards small').allTextContents()
  expect(lines).toEqual(PRESET_IDS.map((id) => words.presets[id].line))
})

it('a mark while an assumption is not the model’s own', async () => {
  await open('/?assume.elasticity=1.5&panel=1')
  const mark = cake.page.locator('#assumptions .modified')
  expect(await mark.textContent()).toBe(words.modifiedAssumptions)
  await cake.set({ 'assume.elasticity': null })
  await expect.poll(() => mark.count()).toBe(0)
})
