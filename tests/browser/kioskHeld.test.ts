// What is held on a screen in a lobby: hands that rest, bags, drags that outlive the visit, and keys held down.
import { afterEach, describe, expect, it } from 'vitest'
import { type Fingers, fingersOn, middleOf } from './fingers'
import { type OpenKiosk, openKiosk } from './openKiosk'
import { changedShare, picture, stageOf } from './pixels'

const CONFIG = { idleSeconds: 60, countdownSeconds: 20, quiet: true }
const PALM = 150
const CAKE = { x: 540, y: 500 }

let kiosk: OpenKiosk
let fingers: Fingers

afterEach(() => kiosk.close())

async function open(): Promise<void> {
  kiosk = await openKiosk('', {
    width: 1080,
    height: 1920,
    touch: true,
    pixelRatio: 0.1,
    config: CONFIG,
  })
  fingers = await fingersOn(kiosk.page)
}

const at = (selector: string) => middleOf(kiosk.page, selector)
const demand = async () => (await kiosk.state()).levers.demand ?? 1
const focused = () => kiosk.page.evaluate(() => document.activeElement?.tagName)

async function awake(): Promise<void> {
  await kiosk.until('awake')
  await kiosk.settled()
}

/** Nobody answers, and everything goes back. */
async function leave(): Promise<void> {
  await kiosk.pass(60)
  await kiosk.until('asking')
  await kiosk.pass(20)
  await kiosk.until('attract')
}

describe('a hand that rests where it woke the exhibit', () => {
  it('takes nothing from the others: each finger beside it presses once', async () => {
    await open()
    await fingers.down(1, CAKE)
    await awake()
    await kiosk.pass(1)
    const more = await at('#visitor-demand-more')
    const less = await at('#visitor-demand-less')
    const tap = async (place: typeof more) => {
      await fingers.down(2, place)
      await fingers.up(2)
    }
    await tap(more)
    await expect.poll(demand).toBe(1.25)
    await tap(more)
    await expect.poll(demand).toBe(1.5)
    await tap(less)
    await expect.poll(demand).toBe(1.25)
    // It moves a little, as hands do, and is lifted: nothing of that does anything.
    await fingers.move(1, { x: CAKE.x + 40, y: CAKE.y })
    await fingers.up(1)
    expect((await kiosk.state()).selected).toBeNull()

    // A palm that comes while a finger presses takes nothing from it either.
    await fingers.down(2, more)
    await fingers.down(3, CAKE, PALM)
    await fingers.up(2)
    await fingers.up(3)
    await expect.poll(demand).toBe(1.5)
    await tap(more)
    await expect.poll(demand).toBe(1.75)

    // A visit long after it was laid there, the question, and the answer that needs no waiting.
    await leave()
    await fingers.down(1, CAKE)
    await awake()
    await kiosk.pass(60)
    await kiosk.until('asking')
    await tap(await at('.asked-answers button:not(.answer-main)'))
    await kiosk.until('attract')
    await fingers.up(1)
    expect(kiosk.faults()).toEqual([])
  })
})

describe('a drag', () => {
  it('that outlives the visit is let go: neither lever nor cake follow the old finger', async () => {
    await open()
    await fingers.tap(CAKE)
    await awake()
    const stage = await stageOf(kiosk.page)
    const found = await picture(kiosk.page, stage)
    const slider = await at('#visitor-demand')
    const to = (place: typeof slider, x: number) => ({ x: place.x + x, y: place.y })

    await fingers.down(1, CAKE)
    await fingers.down(2, slider)
    await fingers.move(1, to(CAKE, 150))
    await fingers.move(2, to(slider, 60))
    await expect.poll(demand).toBeGreaterThan(1)
    await kiosk.settled()
    expect(changedShare(found, await picture(kiosk.page, stage))).toBeGreaterThan(0.005)
    await kiosk.page.locator('#visitor-year').focus()

    await leave()
    expect(await focused()).toBe('BODY')
    await fingers.move(1, to(CAKE, -150))
    await fingers.move(2, to(slider, -60))
    expect((await kiosk.state()).levers).toEqual({})
    // The next visitor comes while they still lie there.
    await fingers.down(3, { x: 300, y: 300 })
    await fingers.up(3)
    await awake()
    await fingers.move(1, to(CAKE, 100))
    await fingers.move(2, to(slider, 80))
    await kiosk.settled()
    expect((await kiosk.state()).levers).toEqual({})
    expect(changedShare(found, await picture(kiosk.page, stage))).toBe(0)
    // Their own fingers drag.
    await fingers.up(1)
    await fingers.up(2)
    await fingers.down(1, slider)
    await fingers.move(1, to(slider, 60))
    await expect.poll(demand).toBeGreaterThan(1)
    // One that grows into a palm drags no more.
    await fingers.move(1, to(slider, 62), PALM)
    const before = await demand()
    await fingers.move(1, to(slider, -60), PALM)
    await kiosk.settled()
    expect(await demand()).toBe(before)
    await fingers.up(1)
    await fingers.down(1, slider)
    await fingers.move(1, to(slider, -60))
    await expect.poll(demand).toBeLessThan(before)
    await fingers.up(1)
  })
})

describe('an answer by a key', () => {
  it('is nothing else, however long the key is held: the panel beneath stays open', async () => {
    await open()
    const { page } = kiosk
    await fingers.tap(CAKE)
    await awake()
    await page.locator('#open-reading').focus()
    await page.keyboard.press('Enter')
    await page.locator('.panel').waitFor()
    for (const key of ['Escape', 'Enter', 'Space']) {
      await page.locator('#visitor-close').focus()
      await kiosk.pass(60)
      await kiosk.until('asking')
      await page.keyboard.down(key)
      await page.keyboard.up(key)
      await kiosk.until('awake')
      expect(await page.locator('.panel').count(), key).toBe(1)
    }
    for (const key of ['Escape', 'Enter']) {
      await kiosk.pass(60)
      await kiosk.until('asking')
      await page.keyboard.down(key)
      await kiosk.until('awake')
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('visitor-close')
      // The second time it is down it repeats.
      await page.keyboard.down(key)
      await page.keyboard.up(key)
      expect(await page.locator('.panel').count(), key).toBe(1)
    }
    await page.keyboard.press('Escape')
    expect(await page.locator('.panel').count()).toBe(0)
  })
})
