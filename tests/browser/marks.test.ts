// Pointing at marks in the browser: the card of a hall by mouse and finger, and the list by keyboard.
import { Vector3 } from 'three'
import { afterEach, describe, expect, it } from 'vitest'
import { LAYERS } from '../../src/model/layers'
import { tierAt } from '../../src/stage/pick'
import { barOfPiece, markAt } from '../../src/stage/pickMarks'
import { cameraOf } from '../stage/pictures'
import { axeFaults } from './axeFaults'
import { framedAt } from './framed'
import { type OpenCake, type OpenOptions, openCake } from './open'

const SMALL = { width: 640, height: 480 }
const YEAR = 2030

let cake: OpenCake

afterEach(() => cake.close())

const card = () => cake.page.locator('.mark-card')
const lines = (mark: string) => cake.page.locator(`#marks [data-mark="${mark}"]`)

/** A hall that nothing stands before, CSS px from the top left, and the tier under it. */
async function hallAt() {
  const { frame, view } = await framedAt(cake.page, YEAR, 0.5)
  const camera = cameraOf(frame, view)
  const eye = camera.position
  for (let order = 0; order < 40; order += 1) {
    const bar = barOfPiece(frame, 'hall', order)
    if (bar === null) break
    const { angle, out, foot } = bar
    const point = new Vector3(out * Math.sin(angle), foot, out * Math.cos(angle))
    const towards = point.clone().sub(eye).toArray()
    const mark = markAt(frame, eye.toArray(), towards)
    if (mark?.kind !== 'piece' || mark.family !== 'hall') continue
    const { x, y } = point.project(camera)
    const place = { x: ((1 + x) / 2) * view.width, y: ((1 - y) / 2) * view.height }
    return { ...place, layer: LAYERS[tierAt(frame, eye.toArray(), towards)] ?? 'infrastructure' }
  }
  throw new Error('no hall in sight')
}

async function openAt(options: OpenOptions = {}) {
  cake = await openCake(`/?year=${YEAR}`, { ...SMALL, ...options })
  return hallAt()
}

/** The line that says how many gigawatts of halls there are. */
async function hallNumber(): Promise<string> {
  const tier = (await cake.state()).tiers.find(({ layer }) => layer === 'infrastructure')
  return `Ready for AI: ${Number(tier?.value.toPrecision(4))} GW (model)`
}

describe('pointing at a mark', () => {
  it('shows its card where the mouse rests, follows the year, and hides on Escape and drag', async () => {
    const { x, y } = await openAt()
    const { mouse, keyboard } = cake.page
    await mouse.move(x, y)
    await expect.poll(() => card().textContent()).toContain(await hallNumber())
    expect(await card().textContent()).toContain('One hall stands for 5 GW.')
    const before = await hallNumber()
    await cake.set({ year: YEAR + 0.5 })
    expect(await hallNumber()).not.toBe(before)
    await expect.poll(() => card().textContent()).toContain(await hallNumber())
    await keyboard.press('Escape')
    await expect.poll(() => card().count()).toBe(0)
    await mouse.move(x + 1, y)
    await card().waitFor()
    await mouse.down()
    await expect.poll(() => card().count()).toBe(0)
    await mouse.up()
    expect(cake.faults()).toEqual([])
  })

  it('stands within the picture, and is gone where there is nothing', async () => {
    const { x, y } = await openAt({ width: 360, height: 640 })
    await cake.page.mouse.move(x, y)
    await card().waitFor()
    const box = await card().boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360)
    expect(await axeFaults(cake.page, '.main')).toEqual([])
    await cake.page.mouse.move(2, y)
    await expect.poll(() => card().count()).toBe(0)
  })

  it('shows its card for a while where a finger taps, and chooses the layer as a click does', async () => {
    const { x, y, layer } = await openAt({ touch: true })
    await cake.page.touchscreen.tap(x, y)
    await expect.poll(() => card().textContent()).toContain(await hallNumber())
    const box = await card().boundingBox()
    expect((box?.y ?? y) + (box?.height ?? 0)).toBeLessThan(y)
    expect((await cake.state()).selected).toBe(layer)
    await expect.poll(() => card().count()).toBe(0)
  })
})

describe('the list of a chosen layer', () => {
  it('says by keyboard alone what the pointer says', async () => {
    await openAt()
    const { keyboard } = cake.page
    await keyboard.press('3')
    await cake.page.locator('#layer-fold').focus()
    await keyboard.press('Enter')
    await cake.page.locator('#marks summary').focus()
    await keyboard.press('Enter')
    await expect.poll(() => lines('hall').textContent()).toContain(await hallNumber())
    for (const mark of ['tier', 'crane', 'wanted', 'scaffold', 'inference', 'money.infrastructure'])
      expect(await lines(mark).textContent(), mark).toMatch(/\d.*\(model\)/)
    await cake.set({ year: YEAR + 1 })
    await expect.poll(() => lines('hall').textContent()).toContain(await hallNumber())
    expect(await axeFaults(cake.page, '.main')).toEqual([])
    await keyboard.press('4')
    await expect.poll(() => lines('node').count()).toBe(1)
    await cake.page.locator('h1').click({ force: true })
    await keyboard.press('Escape')
    await expect.poll(() => cake.page.locator('#marks').count()).toBe(0)
    expect(cake.faults()).toEqual([])
  })
})
