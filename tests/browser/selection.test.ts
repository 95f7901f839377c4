// Choosing a layer: by a click on its tier and by its number key.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LAYERS } from '../../src/model/layers'
import { type OpenCake, openCake } from './open'
import { blockOfLayer, picture, stageOf } from './pixels'

let cake: OpenCake

beforeEach(async () => {
  cake = await openCake('/?year=2034', { width: 800, height: 640 })
})

afterEach(() => cake.close())

describe('choosing a layer', () => {
  it('a click on a tier selects its layer and writes it into the address', async () => {
    const { page } = cake
    const stage = await stageOf(page)
    for (const layer of LAYERS) {
      await page.keyboard.press('Escape')
      await cake.settled()
      const image = await picture(page, stage)
      const scale = stage.width / image.width
      const { x, y } = blockOfLayer(image, layer)
      await page.mouse.click(stage.x + x * scale, stage.y + y * scale)
      await expect.poll(selected, { message: layer }).toBe(layer)
    }
    await expect
      .poll(() => page.evaluate(() => location.search))
      .toContain(`layer=${LAYERS[LAYERS.length - 1]}`)
    expect(cake.faults()).toEqual([])
  })

  it('the number keys select the layers from bottom to top', async () => {
    for (const [index, layer] of LAYERS.entries()) {
      await cake.page.keyboard.press(String(index + 1))
      await expect.poll(selected).toBe(layer)
    }
    await cake.page.keyboard.press('Escape')
    await expect.poll(selected).toBe(null)
  })
})

async function selected(): Promise<string | null> {
  return (await cake.state()).selected
}
