// The visitor's hand on the camera: it turns and nears the cake, within bounds.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type OpenCake, openCake } from './open'
import { changedShare, picture, pixelsByLayer, type Region, stageOf } from './pixels'

/** At half a screen px per CSS px. */
const CAKE_PIXELS_LEAST = 300

let cake: OpenCake
let stage: Region

beforeEach(async () => {
  cake = await openCake('/?year=2034')
  stage = await stageOf(cake.page)
})

afterEach(() => cake.close())

describe('the hand on the camera', () => {
  it('turns the cake by a drag and keeps it in the picture however far it is dragged', async () => {
    const before = await picture(cake.page, stage)
    await drag(120, 0)
    const turned = await picture(cake.page, stage)
    expect(changedShare(before, turned)).toBeGreaterThan(0.005)
    expect((await cake.state()).selected, 'a drag is no click').toBe(null)
    await drag(0, 390)
    const high = await picture(cake.page, stage)
    await drag(0, 200)
    expect(changedShare(high, await picture(cake.page, stage)), 'the highest view').toBe(0)
    await drag(0, -390)
    const low = await picture(cake.page, stage)
    expect(changedShare(high, low)).toBeGreaterThan(0.005)
    await drag(0, -200)
    expect(changedShare(low, await picture(cake.page, stage)), 'the lowest view').toBe(0)
    expect(cakePixels(low)).toBeGreaterThan(CAKE_PIXELS_LEAST)
    expect(cake.faults()).toEqual([])
  })

  it('nears and leaves the cake by the wheel, within bounds', async () => {
    const before = await picture(cake.page, stage)
    const nearest = await wheelToTheEnd(-900)
    expect(cakePixels(nearest)).toBeGreaterThan(cakePixels(before))
    const farthest = await wheelToTheEnd(1800)
    expect(cakePixels(farthest)).toBeLessThan(cakePixels(before))
    expect(cakePixels(farthest)).toBeGreaterThan(CAKE_PIXELS_LEAST)
    expect(await cake.page.evaluate(() => scrollY), 'the page does not scroll').toBe(0)
  })
})

async function drag(x: number, y: number): Promise<void> {
  const { mouse } = cake.page
  const from = { x: stage.x + stage.width / 2, y: stage.y + stage.height / 2 }
  await mouse.move(from.x, from.y)
  await mouse.down()
  await mouse.move(from.x + x, from.y + y, { steps: 2 })
  await mouse.up()
  await mouse.move(1, 1)
  await cake.settled()
}

/** Turns the wheel until nothing changes; the picture at the end. */
async function wheelToTheEnd(step: number) {
  await cake.page.mouse.move(stage.x + stage.width / 2, stage.y + stage.height / 2)
  let before = await picture(cake.page, stage)
  for (let i = 0; i < 20; i += 1) {
    await cake.page.mouse.wheel(0, step)
    await cake.settled()
    const after = await picture(cake.page, stage)
    if (changedShare(before, after) === 0) return after
    before = after
  }
  throw new Error('The wheel finds no end.')
}

function cakePixels(image: Parameters<typeof pixelsByLayer>[0]): number {
  return Object.values(pixelsByLayer(image)).reduce((sum, pixels) => sum + pixels, 0)
}
