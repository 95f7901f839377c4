// The loop of all motion closes: a period later the picture is the same to the pixel.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HOLD, HOLDABLE } from '../../src/cli/still'
import { FLOWS } from '../../src/look/tuning'
import type { CakeWindow } from './cake'
import { type OpenCake, openCake } from './open'
import { changedShare, picture } from './pixels'

/** Where no motion is near the middle or the end of its cycle. */
const AMID = 7
/** Share of the pixels that stream, signs and the swaying camera change. */
const MOVED_LEAST = 0.01
const MONTH_DAYS = 30
const DAY_SECONDS = 86_400

let cake: OpenCake

beforeAll(async () => {
  // A film of the window: its camera sways by itself, and all signs stand on the cake.
  cake = await openCake('/?mode=film&year=2033&signs=all#debug', {
    motion: true,
    before: HOLDABLE,
  })
  await cake.page.evaluate(HOLD)
  // The frame that was asked for before still comes.
  await picture(cake.page)
})

afterAll(() => cake.close())

async function pictureAt(second: number) {
  await cake.page.evaluate((wanted) => {
    const { seek } = (window as unknown as CakeWindow).cake
    if (seek === undefined) throw new Error('The handle cannot seek.')
    seek(wanted)
  }, second)
  return picture(cake.page)
}

describe('the picture in motion', () => {
  it.each([0, AMID])('is at second %i to the pixel what it is a period later', async (second) => {
    const first = await pictureAt(second)
    const between = await pictureAt(second + AMID)
    expect(changedShare(first, between)).toBeGreaterThan(MOVED_LEAST)
    expect(changedShare(first, await pictureAt(second + FLOWS.periodSeconds))).toBe(0)
    // A whole number of periods too: a page that was left open.
    const month = MONTH_DAYS * DAY_SECONDS
    expect(month % FLOWS.periodSeconds).toBe(0)
    expect(changedShare(first, await pictureAt(month + second))).toBe(0)
    expect(changedShare(between, await pictureAt(month + second + AMID))).toBe(0)
  })

  it('can be put to a second only where the address asks for it', async () => {
    const plain = await openCake('/?year=2033')
    expect(await plain.page.evaluate(() => 'seek' in (window as unknown as CakeWindow).cake)).toBe(
      false,
    )
    await plain.close()
  })
})
