// Presenting, looked at from outside: clicker keys, the black screen, the highlight, and what is hidden.
import { PNG } from 'pngjs'
import { afterEach, describe, expect, it } from 'vitest'
import { type OpenCake, openCake } from './open'

const SIZE = { width: 1100, height: 640, pixelRatio: 0.5 }
/** How much larger text is. */
const SCALE = 1.35
/** Steps in which the pointer is moved. */
const MOVES = 60

let cake: OpenCake

afterEach(() => cake.close())

const claim = async () => (await cake.state()).claim
const press = (key: string) => cake.page.keyboard.press(key)
const letterPx = async () => (await cake.page.locator('h1').boundingBox())?.height ?? 0
const isFull = () => cake.page.evaluate(() => document.fullscreenElement !== null)

describe('a presentation', () => {
  it('hides what only its maker needs and writes larger', async () => {
    cake = await openCake('/?year=2030', SIZE)
    const small = await letterPx()
    expect(await cake.page.locator('.corner').isVisible()).toBe(true)
    await cake.set({ present: 1 })
    await cake.page.locator('#present-leave').waitFor()
    for (const clutter of ['.corner', '.side', '.legend ul', '.why']) {
      expect(await cake.page.locator(clutter).isVisible(), clutter).toBe(false)
    }
    expect((await letterPx()) / small).toBeCloseTo(SCALE, 1)
    expect(new URL(cake.page.url()).searchParams.get('present')).toBe('1')
  })

  it('steps through the claims by the keys of a clicker', async () => {
    cake = await openCake('/?present=1&year=2030', SIZE)
    await cake.page.locator('#present-leave').waitFor()
    for (const [key, told] of [
      ['PageDown', 1],
      ['PageDown', 2],
      ['PageUp', 1],
      ['PageUp', 12],
    ] as const) {
      await press(key)
      expect(await claim()).toBe(told)
    }
  })

  it('turns the screen black by b until any key, which does nothing else', async () => {
    cake = await openCake('/?present=1&year=2030', SIZE)
    await cake.page.locator('#present-leave').waitFor()
    await press('b')
    await cake.page.locator('.black').waitFor()
    const { data } = PNG.sync.read(await cake.page.screenshot())
    expect(data.filter((value, at) => at % 4 < 3 && value > 0)).toHaveLength(0)
    await press('ArrowRight')
    await cake.page.locator('.black').waitFor({ state: 'detached' })
    expect((await cake.state()).year).toBe(2030)
    await press('ArrowRight')
    expect((await cake.state()).year).toBe(2030.25)
  })

  it('has a highlight that follows the pointer without React', async () => {
    cake = await openCake('/?present=1&year=2030#debug', SIZE)
    const { page } = cake
    const spot = page.locator('.spot')
    await page.locator('#present-leave').waitFor()
    // In the sky, where nothing is pointed at that would bring a card of its own.
    await page.mouse.move(60, 240)
    await spot.waitFor()
    await cake.settled()
    const commits = async () => (await cake.stats()).reactCommits ?? Number.NaN
    const before = await commits()
    // One after the other without a rest: a pointer that rests asks the page what is there, in a commit.
    await page.evaluate(async (moves) => {
      const rest = new MessageChannel()
      for (let move = 1; move <= moves; move += 1) {
        const clientX = 60 + (40 * move) / moves
        const clientY = 240 + (22 * move) / moves
        const to = document.elementFromPoint(clientX, clientY)
        to?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX, clientY }))
        await new Promise<void>((done) => {
          rest.port1.onmessage = () => done()
          rest.port2.postMessage(null)
        })
      }
    }, MOVES)
    await expect
      .poll(async () => {
        const box = await spot.boundingBox()
        return box && [box.x + box.width / 2, box.y + box.height / 2]
      })
      .toEqual([100, 262])
    expect((await commits()) - before).toBeLessThan(MOVES / 10)
  })

  it('begins in full screen by f and ends by Escape', async () => {
    cake = await openCake('/?year=2030', SIZE)
    await press('f')
    await cake.page.locator('#present-leave').waitFor()
    await expect.poll(isFull).toBe(true)
    await press('Escape')
    await cake.page.locator('#present-leave').waitFor({ state: 'detached' })
    await expect.poll(isFull).toBe(false)
    expect(await cake.page.locator('.corner').isVisible()).toBe(true)
    expect(cake.faults()).toEqual([])
  })

  it('begins by the button of the share part too', async () => {
    cake = await openCake('/?year=2030', SIZE)
    await cake.page.locator('button#share').click()
    await cake.page.locator('#present').click()
    await cake.page.locator('#present-leave').waitFor()
    await expect.poll(isFull).toBe(true)
    await cake.page.locator('#present-leave').click()
    await expect.poll(isFull).toBe(false)
  })
})
