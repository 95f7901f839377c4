// The modes of the exhibit in the browser: a whole visit on both screens, night, and wiping; by real touches.
import { afterEach, describe, expect, it } from 'vitest'
import { CLEANING_SECONDS, NIGHT_LIT_SECONDS } from '../../src/kiosk/modes'
import type { CakeState } from './cake'
import { type Fingers, fingersOn, middleOf, type Place } from './fingers'
import { useEverything } from './kioskVisit'
import { type KioskOptions, type OpenKiosk, openKiosk } from './openKiosk'
import { stageOf } from './pixels'

/** Cuts in place of flights: where pictures are drawn by software, those take long. */
const CONFIG = { idleSeconds: 60, countdownSeconds: 20, quiet: true }
const PIXEL_RATIO = 0.1
const REST_MS = 500

let kiosk: OpenKiosk
let fingers: Fingers

afterEach(() => kiosk.close())

async function open(options: KioskOptions): Promise<void> {
  const config = { ...CONFIG, ...options.config }
  kiosk = await openKiosk('', { touch: true, pixelRatio: PIXEL_RATIO, ...options, config })
  fingers = await fingersOn(kiosk.page)
}

const at = (selector: string) => middleOf(kiosk.page, selector)
const shown = (selector: string) => kiosk.page.locator(selector).innerText()

/** What the visitor finds once the picture is at rest. */
async function found(): Promise<CakeState> {
  await kiosk.until('awake')
  await kiosk.settled()
  return kiosk.state()
}

/** What the page says of itself, to the last letter of the controls; names that React makes are left out. */
const page = () =>
  kiosk.page.evaluate(() => {
    const { lang, dir, dataset } = document.documentElement
    const { textSize, contrast, quiet, theme } = dataset
    const controls = document.querySelector('.controls')
    return {
      ...{ lang, dir, textSize, contrast, quiet, theme },
      focused: document.activeElement?.tagName,
      open: controls?.getAttribute('data-open'),
      values: [...document.querySelectorAll('input')].map(({ value }) => value),
      controls: controls?.outerHTML.replace(/_r_\w+_/g, ''),
    }
  })

/** The picture as it is drawn; the policy of the page bears no style of the browser's driver. */
const stage = async () =>
  kiosk.page.screenshot({ clip: await stageOf(kiosk.page), caret: 'initial' })

describe.each([
  ['portrait', 1080, 1920],
  ['landscape', 3840, 2160],
])('a visit in %s', (_, width, height) => {
  it('begins with a touch that presses nothing, is extended once, and leaves all as it was', async () => {
    await open({ width, height, config: { languages: ['en', 'en-XA'] } })
    expect(await kiosk.mode()).toBe('attract')
    expect(await kiosk.page.locator('.attract :is(button, a, input, [tabindex])').count()).toBe(0)
    await fingers.tap({ x: width / 2, y: height / 3 })
    const atBoot = await found()
    const pageAtBoot = await page()
    const stageAtBoot = await stage()

    const more = await at('#visitor-demand-more')
    const layer = await at('#touch-chips')
    await useEverything(kiosk, fingers)
    const reading = { textSize: '2', contrast: 'more', quiet: 'false', open: 'reading' }
    await expect.poll(page).toMatchObject({ ...reading, lang: 'en-XA', focused: 'BUTTON' })

    // The question comes a minute after the last use, and one tap goes on.
    await kiosk.pass(50)
    await fingers.tap(await at('#visitor-panel-title'))
    await kiosk.pass(50)
    expect(await kiosk.mode()).toBe('awake')
    const used = await kiosk.state()
    await kiosk.pass(10)
    await kiosk.until('asking')
    expect(await kiosk.page.evaluate(() => document.activeElement?.className)).toBe('answer-main')
    await kiosk.pass(10)
    await expect.poll(async () => Number(await shown('.countdown b'))).toBeLessThanOrEqual(10)
    await fingers.tap(await at('.answer-main'))
    await kiosk.until('awake')
    expect(await kiosk.state()).toEqual(used)

    // Nobody answers.
    await kiosk.pass(60)
    await kiosk.until('asking')
    await kiosk.pass(20)
    await kiosk.until('attract')
    expect((await kiosk.state()).tour).toMatchObject({ id: 'attract', playing: true })

    // Two fingers, exactly where controls will be.
    await fingers.down(1, more)
    await fingers.down(2, layer)
    await fingers.up(1)
    await fingers.up(2)
    expect(await found()).toEqual(atBoot)
    expect(await page()).toEqual(pageAtBoot)
    expect((await stage()).equals(stageAtBoot), 'the camera').toBe(true)
    // The next touch presses again.
    await fingers.tap(layer)
    await expect.poll(async () => (await kiosk.state()).selected).toBe('chips')

    // "Start again" needs no waiting.
    await kiosk.pass(60)
    await kiosk.until('asking')
    await fingers.tap(await at('.asked-answers button:not(.answer-main)'))
    await kiosk.until('attract')
    expect(kiosk.faults()).toEqual([])
  })
})

describe('two visitors at once', () => {
  it('drag a slider and press a button; two buttons are both pressed', async () => {
    await open({ width: 1080, height: 1920 })
    await fingers.tap({ x: 500, y: 400 })
    await found()
    const levers = async () => {
      const { demand = 1, invest = 1 } = (await kiosk.state()).levers
      return [demand > 1, invest > 1]
    }
    const together = async (first: Place, second: Place) => {
      await fingers.down(1, first)
      await fingers.down(2, second)
      await fingers.up(1)
      await fingers.up(2)
    }
    const slider = await at('#visitor-invest')
    const layer = await at('#touch-models')
    await together(await at('#visitor-demand-more'), await at('#visitor-invest-more'))
    await expect.poll(levers).toEqual([true, true])
    // Each was pressed once: one step leads back.
    await together(await at('#visitor-demand-less'), await at('#visitor-invest-less'))
    await expect.poll(levers).toEqual([false, false])
    // Slid off, it is not pressed.
    await fingers.down(1, await at('#visitor-demand-more'))
    await fingers.down(2, slider)
    await fingers.move(1, { x: 500, y: 300 })
    await fingers.move(2, { x: slider.x + 80, y: slider.y })
    await fingers.up(1)
    await fingers.up(2)
    await expect.poll(levers).toEqual([false, true])

    await fingers.down(1, slider)
    await fingers.down(2, layer)
    await fingers.move(1, { x: slider.x + 120, y: slider.y })
    const before = (await kiosk.state()).levers.invest ?? 1
    await fingers.move(1, { x: slider.x + 160, y: slider.y })
    await fingers.up(2)
    await fingers.up(1)
    await expect.poll(async () => (await kiosk.state()).selected).toBe('models')
    expect((await kiosk.state()).levers.invest).toBeGreaterThan(before)
  })
})

describe('wiping the screen', () => {
  const PALM = 150

  it('is offered after three palms, which press nothing; touch is off until it is held or the time is over', async () => {
    await open({ width: 1080, height: 1920 })
    await fingers.tap({ x: 500, y: 400 })
    const before = await found()
    const layer = await at('#touch-chips')
    for (const _ of [1, 2, 3]) await fingers.tap(layer, PALM)
    await kiosk.page.locator('.offer button').waitFor()
    expect((await kiosk.state()).selected).toBe(before.selected)

    await fingers.tap(await at('.offer button'))
    await kiosk.until('cleaning')
    await fingers.tap(layer)
    await kiosk.pass(10)
    await expect
      .poll(async () => Number(await shown('.countdown b')))
      .toBeLessThanOrEqual(CLEANING_SECONDS - 10)
    expect(await kiosk.mode()).toBe('cleaning')
    await fingers.down(1, await at('.hold'))
    await kiosk.page.locator('.hold[data-held="true"]').waitFor()
    await kiosk.pass(3)
    await kiosk.until('attract')
    await fingers.up(1)

    // Where nobody is there nobody is asked.
    for (const _ of [1, 2, 3]) await fingers.tap(layer, PALM)
    await kiosk.until('cleaning')
    await kiosk.pass(CLEANING_SECONDS)
    await kiosk.until('attract')
  })
})

describe('at night', () => {
  /** The wall clock in so many minutes. */
  const inMinutes = (minutes: number) =>
    new Date(Date.now() + minutes * 60_000).toTimeString().slice(0, 5)

  it('is dark, says when it opens when touched, wakes for nobody, and opens by itself', async () => {
    const [from, to] = [inMinutes(3), inMinutes(63)]
    await open({
      width: 640,
      height: 400,
      config: { hours: [{ days: [0, 1, 2, 3, 4, 5, 6], from, to }] },
    })
    await kiosk.until('night')
    const lit = () => kiosk.page.locator('.night').getAttribute('data-lit')
    expect(await lit()).toBe('false')
    expect(await shown('.night')).toContain(`${from} to ${to}`)
    // It shows that it draws, under the dark, and then rests.
    const frames = async () => (await kiosk.stats()).frames
    await expect.poll(frames).toBeGreaterThan(0)
    await kiosk.page.waitForTimeout(REST_MS)
    const drawn = await frames()
    await kiosk.page.waitForTimeout(REST_MS)
    expect(await frames()).toBe(drawn)
    await fingers.tap({ x: 300, y: 200 })
    await expect.poll(lit).toBe('true')
    await kiosk.page.keyboard.press('Enter')
    expect(await kiosk.mode()).toBe('night')
    await kiosk.pass(NIGHT_LIT_SECONDS)
    await expect.poll(lit).toBe('false')
    await kiosk.pass(180)
    await kiosk.until('attract')
    expect(kiosk.faults()).toEqual([])
  })
})
