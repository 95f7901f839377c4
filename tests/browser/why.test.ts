// The lines that explain the year: below the year and total on the stage, and cut only with a sign.
import { afterEach, describe, expect, it } from 'vitest'
import { LETTERING } from '../../src/look/lettering'
import { type OpenCake, openCake } from './open'

let cake: OpenCake

afterEach(() => cake.close())

/** Bottom of the total below the top of its room, in sizes of the lettering: see readLabels. */
const TOTAL_BOTTOM = 1 / 2 + LETTERING.yearShare * 1.1 + 1

/** Scrolling stops at whole pixels. */
const ROUNDING_PX = 1

describe('the lines that explain the year', () => {
  it.each([
    { width: 1280, height: 800 },
    { width: 1600, height: 900 },
    { width: 390, height: 844 },
  ])('leave year and total in sight at $width x $height, and scroll', async (viewport) => {
    cake = await openCake('/?scenario=energy-wall&invest.chips=3&year=2032', viewport)
    const { page } = cake
    const why = page.locator('#why')
    if ((await why.getAttribute('open')) === null) await page.locator('#why summary').click()
    await page.locator('#explanations li').nth(3).waitFor()
    const top = async (selector: string) => (await page.locator(selector).boundingBox())?.y ?? 0
    const share = LETTERING.sizeShare * Math.min(viewport.width, viewport.height)
    const size = Math.min(LETTERING.maxPx, Math.max(LETTERING.minPx, share))
    expect(await top('#why')).toBeGreaterThan((await top('.room')) + TOTAL_BOTTOM * size)
    // A line that comes later moves the last one down.
    const below = async () => {
      const last = page.locator('#explanations li').last()
      await last.scrollIntoViewIfNeeded()
      const [line, box] = [await last.boundingBox(), await why.boundingBox()]
      if (line === null || box === null) throw new Error('no lines')
      return line.y + line.height - box.y - box.height
    }
    await expect.poll(below, { timeout: 20_000 }).toBeLessThanOrEqual(ROUNDING_PX)
    expect(cake.faults()).toEqual([])
  })
})
