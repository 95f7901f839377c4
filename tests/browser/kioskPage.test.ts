// The exhibit of a scenario that is nobody's preset: found at the start, and by every visitor after another.
import { readFileSync } from 'node:fs'
import { afterEach, expect, it } from 'vitest'
import { packDocument } from '../../src/state/packing'
import { readScenarioDocument } from '../../src/state/scenarioFile'
import { type OpenKiosk, openKiosk } from './openKiosk'

const FILE = 'scenarios/example.json'
const SIZE = { width: 360, height: 640 }
const CONFIG = { idleSeconds: 30, countdownSeconds: 10, tour: 'changed' }

let kiosk: OpenKiosk

afterEach(() => kiosk.close())

const { value: document } = readScenarioDocument(
  readFileSync(`assets/public/${FILE}`, 'utf8'),
  FILE,
)
if (document === null) throw new Error('The example is no scenario.')

/** What a visitor finds. */
async function found() {
  await kiosk.page.mouse.click(3, SIZE.height - 3)
  await kiosk.until('awake')
  await kiosk.settled()
  const { scenario, levers, from, events, title, selected, tour } = await kiosk.state()
  return { preset: scenario, levers, from, events, title, selected, tour }
}

it.each([
  ['in its address', `&s=${packDocument(document)}`],
  ['in a file', `&scenarioUrl=${FILE}`],
])('is shown where it lies %s, and again after a visitor changed it', async (_, more) => {
  kiosk = await openKiosk(more, { ...SIZE, config: CONFIG })
  expect((await kiosk.state()).tour).toMatchObject({ id: 'changed', playing: true })
  const first = await found()
  const { preset, levers, from } = document.scenario
  const { title } = document
  expect(first).toMatchObject({ preset, levers, from, title, selected: null, tour: null })
  await kiosk.page.locator('#visitor-home').click()
  expect(await kiosk.page.locator('#home-again').count()).toBe(0)
  expect(await kiosk.state()).toMatchObject({ scenario: preset, title })
  expect(first.events).toHaveLength(document.scenario.events.length)
  await kiosk.set({ scenario: 'trillion-boom', demand: 2, layer: 'chips' })
  expect(await found()).not.toEqual(first)
  await kiosk.pass(31)
  await kiosk.until('asking')
  await kiosk.pass(11)
  await kiosk.until('attract')
  expect(await found()).toEqual(first)
  expect(kiosk.faults()).toEqual([])
})
