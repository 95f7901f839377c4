// A comparison, looked at from outside: two pictures of one camera and one scale, and the differences in numbers.
import { afterEach, describe, expect, it } from 'vitest'
import { tiersAt } from './model'
import { type OpenCake, openCake } from './open'
import { picture, pixelsByLayer, type Region } from './pixels'

/** Low and wide: two pictures side by side, each with a whole number of drawn pixels. */
const SIZE = { width: 960, height: 600, pixelRatio: 1 }
const YEAR = 2033
/** Width of the line between the pictures with its soft edge, CSS px. */
const LINE = 2
/** Most that the grain of sky and table, which is that of the screen, moves a channel of 0 to 255. */
const GRAIN = 3

let cake: OpenCake

afterEach(() => cake.close())

/** The free rooms of both pictures below their names, CSS px. */
async function rooms(): Promise<readonly [Region, Region]> {
  const boxes = await cake.page.evaluate(() => {
    const boxOf = (query: string) => document.querySelector(query)?.getBoundingClientRect().toJSON()
    return {
      names: [boxOf('.picture-name[data-side="0"]'), boxOf('.picture-name[data-side="1"]')],
      card: boxOf('.compare'),
    }
  })
  const [one, two] = boxes.names
  const height = boxes.card.top - one.bottom
  // Without the line between them.
  const roomOf = ({ left, bottom, width }: DOMRect) => ({
    x: left + LINE,
    y: bottom,
    width: width - LINE,
    height,
  })
  return [roomOf(one), roomOf(two)]
}

const cell = (row: string, column: number) =>
  cake.page.locator(`[data-row="${row}"] td`).nth(column).textContent()

describe('two pictures compared', () => {
  it('of one scenario are equal to the pixel: one camera, one year, one scale', async () => {
    for (const measure of ['capacity', 'capital']) {
      cake = await openCake(`/?compare=baseline&panel=0&measure=${measure}&year=${YEAR}`, {
        ...SIZE,
        drawnBy: 'swiftshader',
      })
      await cake.page.locator('.picture-cut').waitFor({ state: 'attached' })
      await cake.settled()
      const [one, two] = await rooms()
      expect(one.y).toBe(two.y)
      expect(two.x - one.x).toBe(one.width + LINE)
      const [left, right] = [await picture(cake.page, one), await picture(cake.page, two)]
      const counts = pixelsByLayer(left)
      for (const [layer, count] of Object.entries(counts)) expect(count, layer).toBeGreaterThan(100)
      const most = left.data.reduce(
        (far, value, at) => Math.max(far, Math.abs(value - (right.data[at] ?? 0))),
        0,
      )
      expect(most).toBeLessThanOrEqual(GRAIN)
      if (measure === 'capacity') await cake.close()
    }
  })

  it('of two scenarios differ where the model does, and the left is what is shown', async () => {
    cake = await openCake(`/?compare=energy-wall&panel=0&year=${YEAR}`, SIZE)
    await cake.page.locator('.picture-cut').waitFor({ state: 'attached' })
    await cake.settled()
    const [one, two] = await rooms()
    const left = pixelsByLayer(await picture(cake.page, one))
    const right = pixelsByLayer(await picture(cake.page, two))
    // The wall leaves energy and chips lower.
    expect(right.energy).toBeLessThan(left.energy)
    expect(right.chips).toBeLessThan(left.chips)
    await cake.page.locator('#differences summary').click()
    const { tiers } = await cake.state()
    const wall = tiersAt(YEAR, {}, 'energy-wall')
    for (const [at, { layer, value }] of tiers.entries()) {
      const other = wall[at]?.value ?? Number.NaN
      const digits = (text: string | null) =>
        Number((/[\d,]+\.?\d*/.exec(text ?? '')?.[0] ?? '').replaceAll(',', ''))
      await expect
        .poll(async () => digits(await cell(layer, 0)))
        .toBeCloseTo(Number(value.toPrecision(3)), 6)
      expect(digits(await cell(layer, 1))).toBeCloseTo(Number(other.toPrecision(3)), 6)
      const ratio = value / other
      const said = await cell(layer, 2)
      if (ratio >= 2) expect(digits(said)).toBeCloseTo(Number(ratio.toPrecision(2)), 6)
      else if (Math.abs(ratio - 1) >= 0.01)
        expect(said).toBe(`${ratio > 1 ? '+' : '−'}${Math.round(Math.abs(ratio - 1) * 100)}%`)
    }
    expect(cake.faults()).toEqual([])
  })

  it('opens by button and key, keeps what is shown, and ends where it began', async () => {
    cake = await openCake(`/?panel=0&demand=2&year=${YEAR}`, SIZE)
    const { page } = cake
    await page.keyboard.press('v')
    await page.locator('#compare-with').waitFor()
    expect(new URL(page.url()).searchParams.get('compare')).toBe('baseline')
    await page.locator('#differences summary').click()
    await page.locator('#compare-keep').click()
    await cake.set({ demand: 3 })
    const kept = await page.locator('#compare-with').inputValue()
    expect(kept).toBe('kept')
    await expect.poll(() => cell('met', 2)).toMatch(/^−\d+ points$/)
    await page.selectOption('#compare-with', 'chip-choke')
    await expect.poll(() => cell('limit', 1)).toBe('Chips')
    await page.locator('#compare-close').focus()
    await page.keyboard.press('Enter')
    await page.locator('.compare').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('compare')
    // The address follows within a quarter of a second.
    await expect.poll(() => new URL(page.url()).searchParams.has('compare')).toBe(false)
    expect((await cake.state()).levers).toEqual({ demand: 3 })
    expect(cake.faults()).toEqual([])
  })

  it('chooses a layer in either picture, and stands one above the other on a phone', async () => {
    cake = await openCake(`/?compare=energy-wall&panel=0&year=${YEAR}`, {
      width: 390,
      height: 844,
    })
    await cake.page.locator('.picture-cut').waitFor({ state: 'attached' })
    const boxes = await Promise.all(
      [0, 1].map((side) => cake.page.locator(`.picture-name[data-side="${side}"]`).boundingBox()),
    )
    const [one, two] = boxes
    if (!one || !two) throw new Error('no names')
    expect(two.x).toBe(one.x)
    expect(two.y).toBeGreaterThan(one.y + 80)
    const card = await cake.page.locator('.compare').boundingBox()
    const low = {
      x: two.x,
      y: two.y + two.height,
      width: two.width,
      height: (card?.y ?? 0) - two.y - two.height,
    }
    expect(pixelsByLayer(await picture(cake.page, low)).energy).toBeGreaterThan(20)
    // The lowest tier of the lower picture.
    await cake.page.mouse.click(two.x + two.width / 2 - 20, low.y + low.height - 24)
    await expect.poll(async () => (await cake.state()).selected).toBe('energy')
    expect(cake.faults()).toEqual([])
  })
})
