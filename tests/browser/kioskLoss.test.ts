// What visitors see when something fails: the flat picture at once, the cake as soon as it may, and never a black screen.
import type { CDPSession } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import type { CakeWindow } from './cake'
import { type OpenKiosk, openKiosk } from './openKiosk'

const LOSSES = 20
const SMALL = { width: 800, height: 600, pixelRatio: 0.08 } as const

/** Refuses WebGL while it is told to, counts contexts of the stage and page loads, keeps what was noted. */
const WATCHED = `(() => {
  const ask = HTMLCanvasElement.prototype.getContext
  window.refused = sessionStorage.getItem('refused') === 'yes'
  window.asked = 0
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    if (!/webgl/.test(kind)) return ask.call(this, kind, ...rest)
    window.asked += 1
    // A canvas keeps what it was given.
    if (!window.refused) this.given = ask.call(this, kind, ...rest)
    return this.given ?? null
  }
  sessionStorage.setItem('loads', String(1 + Number(sessionStorage.getItem('loads') ?? 0)))
})()`

interface Watched {
  refused: boolean
  asked: number
  /** What stood there at the end of the task of each loss: a flat picture, its year, and whether it was filled. */
  lost: { flat: boolean; year: string; shapes: number }[]
}

let cake: OpenKiosk

afterEach(() => cake.close())

const isFlat = () => cake.page.evaluate(() => document.querySelector('.flat') !== null)
const frames = async () => (await cake.stats()).frames
const loads = () => cake.page.evaluate(() => Number(sessionStorage.getItem('loads')))

/** The same while the page may be on its way to the next one. */
const loadsNow = () => loads().catch(() => Number.NaN)

async function touch(): Promise<void> {
  await cake.page.mouse.click(200, 150)
  await cake.until('awake')
}

/** Waits until the flat picture has gone and the cake draws on. */
async function untilWhole(): Promise<void> {
  await expect.poll(isFlat, { timeout: 60_000 }).toBe(false)
  const before = await frames()
  await expect.poll(frames, { timeout: 60_000 }).toBeGreaterThan(before)
}

/** Loses the context as a program does; what stands there at the end of that task is kept. */
function lose(): Promise<Watched['lost'][number] | null> {
  return cake.page.evaluate(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>('#stage canvas')
    const gl = canvas?.getContext('webgl2')
    if (!canvas || !gl || gl.isContextLost()) return null
    return new Promise((done) => {
      // Heard after the page's own listener, in the same task.
      canvas.addEventListener('webglcontextlost', () => {
        const flat = document.querySelector('.flat')
        const shapes = [...(flat?.querySelectorAll('path[d]:not([d=""])') ?? [])].length
        const year = flat?.querySelector('.flat-year')?.textContent ?? ''
        done({ flat: flat !== null, year, shapes })
      })
      gl.getExtension('WEBGL_lose_context')?.loseContext()
    })
  })
}

describe('graphics that are lost', () => {
  it('stand as a flat picture in the same task, and come back twenty times in a row', async () => {
    cake = await openKiosk('&quality=low#debug', { ...SMALL, before: WATCHED })
    await touch()
    await cake.set({ year: 2033, demand: 1.5 })
    await untilWhole()
    await cake.settled()
    const before = await cake.state()
    for (let loss = 1; loss <= LOSSES; loss += 1) {
      await expect.poll(() => cake.page.locator('#stage canvas').count()).toBe(1)
      // Somebody stands there all the time.
      await cake.page.mouse.move(200 + loss, 150)
      const seen = await lose()
      expect(seen, `loss ${loss}`).toMatchObject({ flat: true, year: '2033' })
      expect(seen?.shapes).toBeGreaterThan(30)
      const drawnUntilWhole = await cake.page.evaluate(async () => {
        const { cake: handle } = window as unknown as CakeWindow
        while (document.querySelector('.flat') !== null) await new Promise(requestAnimationFrame)
        return handle.stats().frames
      })
      expect(drawnUntilWhole, 'frames of the new canvas').toBeLessThanOrEqual(3)
    }
    await cake.settled()
    expect(await cake.state()).toEqual(before)
    expect(await loads()).toBe(1)
    expect(await cake.page.locator('canvas').count()).toBe(1)
  }, 240_000)

  it('stay a flat picture that follows the year while a canvas is refused, and come back when it is not', async () => {
    cake = await openKiosk('&quality=low', { ...SMALL, before: WATCHED })
    await touch()
    await cake.set({ year: 2030 })
    await cake.page.evaluate(() => {
      ;(window as unknown as Watched).refused = true
    })
    await lose()
    expect(await isFlat()).toBe(true)
    const energy = () => cake.page.locator('[data-flat="shown 0"]').textContent()
    const shape = () => cake.page.locator('[data-flat="body 0"]').getAttribute('d')
    const before = [await energy(), await shape()]
    await cake.set({ year: 2035 })
    await expect.poll(energy).not.toBe(before[0])
    await expect.poll(shape).not.toBe(before[1])
    await expect.poll(() => cake.page.locator('.flat-year').textContent()).toBe('2035')
    // Longer than all waits of the ladder together: somebody stands there, so nothing is reloaded.
    for (let minute = 0; minute < 5; minute += 1) {
      await cake.pass(50)
      await cake.page.mouse.move(100 + minute, 100)
    }
    const asked = await cake.page.evaluate(() => (window as unknown as Watched).asked)
    expect(asked).toBeLessThan(12)
    expect(await isFlat()).toBe(true)
    expect(await loads()).toBe(1)
    expect(await cake.mode()).toBe('awake')
    await cake.page.evaluate(() => {
      ;(window as unknown as Watched).refused = false
    })
    for (let minute = 0; minute < 3; minute += 1) {
      await cake.pass(50)
      await cake.page.mouse.move(120 + minute, 100)
    }
    await untilWhole()
    expect((await cake.state()).year).toBe(2035)
  }, 240_000)

  it('are missing at the start: the flat picture stands, and one reload in ten minutes is all there is', async () => {
    cake = await openKiosk('&quality=low', {
      ...SMALL,
      before: `sessionStorage.setItem('refused', sessionStorage.getItem('refused') ?? 'yes');${WATCHED}`,
    })
    await expect.poll(isFlat).toBe(true)
    expect(await cake.mode()).toBe('attract')
    // The ladder takes four minutes; then the page is asked for anew, once.
    const settle = () => expect.poll(isFlat, { timeout: 30_000 }).toBe(true)
    for (let minute = 0; minute < 14 && (await loadsNow()) === 1; minute += 1)
      await cake.pass(60).catch(() => {})
    await expect.poll(loads, { timeout: 30_000 }).toBe(2)
    await settle()
    await cake.pass(300)
    expect(await loads(), 'no loop of reloads').toBe(2)
    await cake.page.evaluate(() => {
      sessionStorage.setItem('refused', 'no')
      ;(window as unknown as Watched).refused = false
    })
    await cake.pass(180)
    await untilWhole()
  }, 240_000)

  it('come back after the process of the graphics crashed', async () => {
    cake = await openKiosk('&quality=low', { ...SMALL, before: WATCHED })
    const browser = cake.page.context().browser()
    const session = (await browser?.newBrowserCDPSession()) as CDPSession
    await session.send('Browser.crashGpuProcess').catch(() => {})
    await cake.pass(20)
    await untilWhole()
    expect(await loads()).toBe(1)
  }, 240_000)
})

describe('a part that fails', () => {
  it('is made anew where it throws in its frame, and the year stays', async () => {
    cake = await openKiosk('&quality=low#debug', { ...SMALL, before: WATCHED })
    await touch()
    await cake.set({ year: 2032 })
    await cake.page.evaluate(() => window.dispatchEvent(new Event('cake:fault')))
    await cake.pass(5)
    await untilWhole()
    expect((await cake.state()).year).toBe(2032)
    expect(await cake.mode()).toBe('awake')
    expect(await loads()).toBe(1)
  }, 240_000)

  it('leaves words and picture standing where fonts are missing and the server is gone', async () => {
    cake = await openKiosk('&quality=low', {
      ...SMALL,
      before: WATCHED,
      arrange: (page) => page.route('**/*.woff2', (route) => route.abort()),
    })
    expect(await cake.page.locator('.header h1').textContent()).not.toBe('')
    expect(await cake.page.locator('.header h1').evaluate((h1) => h1.clientWidth)).toBeGreaterThan(
      0,
    )
    await cake.page.route('**/*', (route) => route.abort())
    await touch()
    await cake.set({ year: 2034 })
    await untilWhole()
    expect((await cake.state()).year).toBe(2034)
    await lose()
    expect(await isFlat()).toBe(true)
    await untilWhole()
  }, 240_000)
})
