// What a person sees where WebGL2 is missing or the scene fails: a sentence, a retry, the numbers.
import { afterEach, describe, expect, it } from 'vitest'
import type { CakeWindow } from './cake'
import { type OpenCake, openCake } from './open'

const ALERT = '[role="alert"]'
const NO_WEBGL = `(() => {
  const before = HTMLCanvasElement.prototype.getContext
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    return /webgl/.test(kind) && sessionStorage.getItem('webgl') !== 'back' ? null : before.call(this, kind, ...rest)
  }
})()`

let cake: OpenCake

afterEach(() => cake.close())

describe('the failure state', () => {
  it('says so where WebGL2 is missing, keeps the numbers, and retries', async () => {
    cake = await openCake('/?year=2030', { before: NO_WEBGL, ready: false })
    const { page } = cake
    const alert = page.locator(ALERT)
    await alert.waitFor()
    expect((await alert.textContent())?.length).toBeGreaterThan(30)
    await expect.poll(() => page.locator('#year').textContent()).toContain('2030')
    expect((await page.locator('#sentence').textContent())?.length).toBeGreaterThan(20)
    const text = await page.locator('body').textContent()
    expect(text, 'energy at 2030 in GW').toMatch(/77\s*GW|76\.7\s*GW/)
    expect((await cake.state()).year).toBe(2030)
    await page.evaluate(() => sessionStorage.setItem('webgl', 'back'))
    await page.locator('button#retry').click()
    await page.locator('#stage canvas').waitFor()
    await cake.settled()
    await expect.poll(() => page.locator(ALERT).count()).toBe(0)
    await expectMovingFrames()
  })

  it('shows itself when the frame function throws, and the retry draws again', async () => {
    cake = await openCake('/?year=2030#debug')
    const { page } = cake
    await page.evaluate(() => window.dispatchEvent(new Event('cake:fault')))
    await page.locator(ALERT).waitFor()
    expect((await page.locator(ALERT).textContent())?.length).toBeGreaterThan(30)
    await page.locator('button#retry').click()
    await expect.poll(() => page.locator(ALERT).count()).toBe(0)
    await expectMovingFrames()
    expect((await cake.state()).year).toBe(2030)
  })

  it('stands in where the picture does not arrive, and the page works on', async () => {
    cake = await openCake('/?year=2030')
    const { page } = cake
    await page.route('**/StageCanvas-*.js', (route) => route.abort())
    await page.reload()
    await page.locator(ALERT).waitFor()
    await cake.set({ year: 2033 })
    await cake.settled()
    expect((await cake.state()).year).toBe(2033)
    await expect.poll(() => page.locator('#sentence').textContent()).toContain('2033')
    await page.unroute('**/StageCanvas-*.js')
    await page.locator('button#retry').click()
    await page.locator('#stage canvas').waitFor()
  })

  it('stands in when the graphics context is lost, and nobody waits for ever', async () => {
    cake = await openCake('/?year=2030')
    const { page } = cake
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('#stage canvas')
      canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
    })
    await page.locator(ALERT).waitFor()
    await cake.set({ year: 2033, demand: 2 })
    await cake.settled()
    const lost = await cake.state()
    await page.locator('button#retry').click()
    await page.locator('#stage canvas').waitFor()
    await cake.settled()
    expect(await cake.state()).toEqual(lost)
    await expectMovingFrames()
  })
})

async function expectMovingFrames(): Promise<void> {
  const frames = () =>
    cake.page.evaluate(() => (window as unknown as CakeWindow).cake.stats().frames)
  const before = await frames()
  await expect.poll(frames, { timeout: 30_000 }).not.toBe(before)
}
