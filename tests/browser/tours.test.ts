// The tours in the browser: begun from their list, told, gone through by hand, and left with all as it was.
import { afterEach, describe, expect, it } from 'vitest'
import { compileTour } from '../../src/show/compileTour'
import { nextSecond, previousSecond } from '../../src/show/tourSteps'
import { CAKE_TOUR } from '../../src/show/tours/cakeTour'
import { captionText } from '../../src/words/tourLine'
import { tourWordsFor } from '../../src/words/tourWords'
import { axeFaults } from './axeFaults'
import { boxFaults } from './boxes'
import { englishLeft } from './englishLeft'
import { type OpenCake, openCake } from './open'

let cake: OpenCake

afterEach(() => cake.close())

const words = tourWordsFor('en')
const TOUR = compileTour(CAKE_TOUR).value
/** In the middle of a caption and of a stop. */
const AT = 47.5
const SMALL = { width: 640, height: 520, pixelRatio: 0.25 }

const press = (key: string) => cake.page.keyboard.press(key)
const focused = () => cake.page.evaluate(() => document.activeElement?.id ?? '')
const caption = async () => (await cake.page.locator('.tour-caption').textContent()) ?? ''
const second = async () => Number(await cake.page.locator('#tour-scrub').inputValue())
const player = () => cake.page.locator('.tour')
const keyOf = (key: string) => new URL(cake.page.url()).searchParams.get(key)

/** What is said at a second of the tour. */
function saidAt(at: number): string {
  const line = TOUR.captions.find(({ begin, end }) => begin <= at && at < end)
  return (line && captionText(words, line)) ?? ''
}

async function boxOf(selector: string) {
  const box = await cake.page.locator(selector).boundingBox()
  if (box === null) throw new Error(`no ${selector}`)
  return { ...box, bottom: box.y + box.height, right: box.x + box.width }
}

describe('a tour', () => {
  it('begins from the list, with the focus at its bar, and gives back what was there', async () => {
    cake = await openCake('/?claim=4&layer=chips&demand=2&panel=1', { ...SMALL, width: 1100 })
    const { page } = cake
    await page.locator('.claim').waitFor()
    const parts = ['.claim', '.timeline', '.legend', '.side', '#claims']
    const seen = () => Promise.all(parts.map((part) => page.locator(part).first().isVisible()))
    await expect.poll(seen).toEqual(parts.map(() => true))
    const state = await cake.state()
    await page.locator('#tours').click()
    await page.locator('dialog.tours[open]').waitFor()
    expect(await page.locator('.tours li').count()).toBe(5)
    expect(await page.locator('#tour-cake').textContent()).toContain('1 min 30 s')
    expect(await axeFaults(page, '.tours')).toEqual([])
    await page.locator('#tour-cake').click()
    await player().waitFor()
    await expect.poll(focused).toBe('tour-play')
    expect(await seen()).toEqual(parts.map(() => false))
    // Without motion it stands where it begins and says so.
    const said = async () => (await caption()).replace(/\s+/g, ' ')
    await expect.poll(said).toBe(words.tour.player.still)
    expect(await axeFaults(page, 'main')).toEqual([])
    await page.locator('#tour-end').click()
    await player().waitFor({ state: 'detached' })
    await expect.poll(seen).toEqual(parts.map(() => true))
    expect(await focused()).toBe('tours')
    await expect.poll(() => keyOf('tour')).toBeNull()
    expect(keyOf('at')).toBeNull()
    const { claim, selected, levers, year } = state
    expect(state).toMatchObject({ claim: 4, selected: 'chips', levers: { demand: 2 } })
    expect(await cake.state()).toMatchObject({ claim, selected, levers, year })
    await expect.poll(() => page.locator('#timeline').inputValue()).not.toBe('2024')
    expect(cake.faults()).toEqual([])
  })

  it('plays and stands, goes from stop to stop, to chapters and to any second', async () => {
    cake = await openCake(`/?tour=cake&at=${AT}`, SMALL)
    const { page } = cake
    await player().waitFor()
    expect(await focused()).not.toBe('tour-play')
    await expect.poll(second).toBe(AT)
    expect((await caption()).replace(/\s+/g, ' ')).toBe(saidAt(AT))
    await page.locator('#tour-next').click()
    await expect.poll(second).toBeCloseTo(nextSecond(TOUR, AT), 1)
    await page.locator('#tour-previous').click()
    await expect.poll(second).toBeCloseTo(previousSecond(TOUR, nextSecond(TOUR, AT)), 1)
    await page.locator('#tour-scrub').fill('12')
    await expect.poll(async () => (await caption()).replace(/\s+/g, ' ')).toBe(saidAt(12))
    await expect.poll(() => page.locator('#tour-elapsed').textContent()).toBe('0:12 / 1:30')
    await expect.poll(() => keyOf('at')).toBe('12')
    await page.locator('#tour-chapters').selectOption({ index: 3 })
    const { begin = 0, end = 0 } = TOUR.chapters[3] ?? {}
    await expect.poll(second).toBeGreaterThanOrEqual(begin)
    expect(await second()).toBeLessThan(end)
    await page.locator('#tour-play').click()
    const started = await second()
    await expect.poll(second).toBeGreaterThan(started + 0.5)
    await page.locator('#tour-play').click()
    const stopped = await second()
    await page.waitForTimeout(300)
    expect(Math.abs((await second()) - stopped)).toBeLessThanOrEqual(0.3)
    await page.locator('#tour-text').click()
    const text = (await page.locator('dialog.tour-text').textContent()) ?? ''
    for (const line of TOUR.captions) expect(text).toContain(captionText(words, line))
    expect(await axeFaults(page, 'dialog.tour-text')).toEqual([])
    await press('Escape')
    await page.locator('dialog.tour-text[open]').waitFor({ state: 'detached' })
    expect(await player().count()).toBe(1)
    expect(cake.faults()).toEqual([])
  })

  it('is told by keys, offers the next at its end, and is left by Escape and by going back', async () => {
    cake = await openCake('/?panel=0', SMALL)
    const { page } = cake
    await press('t')
    await player().waitFor()
    await press('ArrowRight')
    await expect.poll(second).toBeCloseTo(TOUR.stops[1]?.arrives ?? 0, 1)
    const back = page.locator('#tour-back')
    expect(await back.isVisible()).toBe(false)
    await press('.')
    await back.click()
    await expect.poll(() => back.isVisible()).toBe(false)
    await press('End')
    await page.locator('#tour-after').click()
    await expect.poll(() => player().getAttribute('data-tour')).toBe('buildOut')
    await expect.poll(focused).toBe('tour-play')
    await press('Escape')
    await player().waitFor({ state: 'detached' })
    await press('t')
    await player().waitFor()
    await page.goBack()
    await player().waitFor({ state: 'detached' })
    await press('t')
    await page.locator('#tour-next').waitFor()
    await cake.set({ present: 1 })
    await page.locator('#present-leave').waitFor()
    await press('PageDown')
    await expect.poll(second).toBeCloseTo(TOUR.stops[1]?.arrives ?? 0, 1)
    expect(cake.faults()).toEqual([])
  })

  it('plays from an address without a second where motion is allowed', async () => {
    cake = await openCake('/?tour=cake', { ...SMALL, motion: true, ready: false })
    await expect.poll(second).toBeGreaterThan(0.5)
    expect(cake.faults()).toEqual([])
  })
})

describe.each([
  ['en', `/?tour=cake&at=${AT}`],
  ['en-XA', '/?tour=buildOut&at=12'],
  ['ar-XB', '/?tour=changed&at=30'],
])('the player in %s', (lang, path) => {
  it('stands in its boxes, its caption below the cake and never higher or lower', async () => {
    cake = await openCake(`${path}&lang=${lang}`, { width: 390, height: 844, pixelRatio: 0.15 })
    const { page } = cake
    await player().waitFor()
    const faults: string[] = []
    for (const [width, height] of [
      [390, 844],
      [320, 640],
      [1280, 720],
    ] as const) {
      await page.setViewportSize({ width, height })
      await cake.settled()
      const name = `${width} x ${height}`
      faults.push(...(await boxFaults(page)).map((fault) => `${name}: ${fault}`))
      const [told, footer, header] = [
        await boxOf('.tour-caption'),
        await boxOf('.footer'),
        await boxOf('.header'),
      ]
      // What the cake is given lies between header and footer.
      expect(told.y, name).toBeGreaterThanOrEqual(footer.y)
      expect(footer.y - header.bottom, name).toBeGreaterThan(height / 6)
      await page.locator('#tour-scrub').fill('0')
      await page.locator('#tour-scrub').fill('0.1')
      await expect.poll(async () => (await boxOf('.footer')).y).toBeCloseTo(footer.y, 0)
      await page.locator('#tour-scrub').fill('12')
    }
    expect([...faults, ...(await englishLeft(page))]).toEqual([])
    expect(cake.faults()).toEqual([])
  })
})
