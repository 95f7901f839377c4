// The exhibit's controls in the browser: sizes in millimetres on common screens, two hands at once, what is read out.
import { gzipSync } from 'node:zlib'
import axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { END_YEAR } from '../../src/model/time'
import { SCREENS, type Screen, showOn, sizesOn } from './kioskSizes'
import { type OpenKiosk, openKiosk } from './openKiosk'

const TARGET_MM = 15
const GAP_MM = 3
const CAPITAL_MM = 4
/** Rounding of boxes to whole screen px, mm. */
const SLACK_MM = 0.2
/** The controls of a tall screen are within reach. */
const REACH = 0.55

const UPRIGHT: Screen = { inch: 21.5, width: 1080, height: 1920 }
const LYING: Screen = { inch: 21.5, width: 1920, height: 1080 }

/** Of all scripts, packed: 400 kB of 1,024 bytes. */
const SCRIPT_MOST = 400 * 1024

let kiosk: OpenKiosk
/** The scripts that were fetched, by their names. */
const scripts = new Map<string, Promise<Buffer>>()

beforeAll(async () => {
  kiosk = await openKiosk('', {
    width: 1080,
    height: 1920,
    touch: true,
    pace: true,
    pixelRatio: 0.1,
    arrange: async (page) => {
      page.on('response', (response) => {
        const name = response.url().replace(/^.*\//, '')
        if (name.endsWith('.js')) scripts.set(name, response.body())
      })
    },
  })
  await kiosk.page.mouse.click(500, 300)
  await kiosk.until('awake')
  await kiosk.settled()
})
afterAll(() => kiosk.close())

const touch = (selector: string) => kiosk.page.locator(selector).first().click()
const close = () => touch('#visitor-close')

/** Everything back as it was found, by the visitor's own button. */
async function goHome(): Promise<void> {
  await touch('#visitor-home')
  const again = kiosk.page.locator('#home-again')
  if (await again.isVisible()) await again.click()
  await expect.poll(() => kiosk.page.locator('.dials').count()).toBe(1)
}

async function expectSizes(screen: Screen, least: number): Promise<void> {
  const sizes = await sizesOn(kiosk.page, screen)
  const named = JSON.stringify({ screen, sizes })
  expect(sizes.count, named).toBeGreaterThanOrEqual(least)
  expect(sizes.targetMm, named).toBeGreaterThanOrEqual(TARGET_MM)
  expect(sizes.gapMm, named).toBeGreaterThanOrEqual(GAP_MM - SLACK_MM)
  expect(sizes.capitalMm, named).toBeGreaterThanOrEqual(CAPITAL_MM)
  expect(sizes.outside, named).toEqual([])
  if (screen.height > screen.width) expect(sizes.from, named).toBeGreaterThanOrEqual(REACH - 0.001)
}

describe('what is touched', () => {
  it('is at least 15 mm large, 3 mm apart and within reach on screens of 21.5 to 55 inch', async () => {
    expect(SCREENS).toHaveLength(16)
    for (const screen of SCREENS) {
      await showOn(kiosk.page, screen)
      // Five layers, three sliders with two steps each, play, and the row at the foot.
      await expectSizes(screen, 18)
    }
  })

  it.each([
    ['upright', UPRIGHT],
    ['lying', LYING],
  ])(
    'stays so in every panel and with the largest letters on the smallest screen, %s',
    async (_, screen) => {
      await showOn(kiosk.page, screen)
      for (const size of [0, 1, 2]) {
        await touch('#open-reading')
        await touch(`[data-size="${size}"]`)
        await expectSizes(screen, 10)
        await close()
        await expectSizes(screen, 18)
      }
      await touch('#touch-infrastructure')
      await expectSizes(screen, 9)
      await close()
      await touch('#open-claims')
      await expectSizes(screen, 20)
      await touch('[data-claim="7"]')
      await expectSizes(screen, 11)
      await close()
      await touch('#open-reading')
      await touch('[data-size="0"]')
      await close()
    },
  )
})

describe('two visitors', () => {
  it('drag two sliders at once, and each gets what they asked for', async () => {
    const { page } = kiosk
    await showOn(page, UPRIGHT)
    await goHome()
    const cdp = await page.context().newCDPSession(page)
    const boxOf = async (selector: string) => {
      const box = await page.locator(selector).boundingBox()
      if (box === null) throw new Error(`${selector} is not seen`)
      return box
    }
    const [demand, money] = [await boxOf('#visitor-demand'), await boxOf('#visitor-invest')]
    const at = (box: typeof demand, share: number, id: number) => ({
      x: box.x + box.width * share,
      y: box.y + box.height / 2,
      id,
    })
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: object[]) =>
      cdp.send('Input.dispatchTouchEvent', { type, touchPoints: touchPoints as never })
    await send('touchStart', at(demand, 0.3, 1))
    await send('touchStart', at(demand, 0.3, 1), at(money, 0.4, 2))
    for (const step of [0.1, 0.2, 0.3])
      await send('touchMove', at(demand, 0.3 + step, 1), at(money, 0.4 + step, 2))
    const both = (await kiosk.state()).levers
    expect(both.demand).toBeGreaterThan(2.5)
    expect(both.invest).toBeGreaterThan(1.9)
    // One lets go, the other goes on.
    await send('touchEnd', at(money, 0.7, 2))
    await send('touchMove', at(money, 0.2, 2))
    await send('touchEnd')
    const after = (await kiosk.state()).levers
    expect(after.demand).toBe(both.demand)
    expect(after.invest).toBeLessThan(1)
    await cdp.detach()
  })

  it('a finger that slides off a button has pressed nothing', async () => {
    const { page } = kiosk
    await goHome()
    const box = await page.locator('#touch-chips').boundingBox()
    if (box === null) throw new Error('The button is not seen.')
    await page.mouse.move(box.x + 20, box.y + 20)
    await page.mouse.down()
    expect((await kiosk.state()).selected).toBeNull()
    await page.mouse.move(box.x + 20, box.y + box.height + 200)
    await page.mouse.up()
    expect((await kiosk.state()).selected).toBeNull()
  })
})

describe('a visitor', () => {
  it('touches a layer, a claim, a scenario and the year; one panel lies open at a time', async () => {
    const { page } = kiosk
    await goHome()
    await touch('#touch-chips')
    expect((await kiosk.state()).selected).toBe('chips')
    expect(await page.locator('.card-text .everyday').textContent()).toMatch(/\d/)
    await touch('#open-claims')
    expect(await page.locator('.panel').count()).toBe(1)
    await touch('[data-claim="4"]')
    expect(await kiosk.state()).toMatchObject({ claim: 4, scenario: 'energy-wall', selected: null })
    await touch('#visitor-next')
    expect((await kiosk.state()).claim).toBe(5)
    // A layer takes the place of the claim, and a touch beside the controls closes its card.
    await touch('#touch-energy')
    expect(await kiosk.state()).toMatchObject({ claim: null, selected: 'energy' })
    await page.mouse.click(20, 300)
    await expect.poll(() => page.locator('.panel').count()).toBe(0)
    expect((await kiosk.state()).selected).toBeNull()
    await touch('#visitor-year-on')
    const { year } = await kiosk.state()
    expect(Number.isInteger(year) && year <= END_YEAR).toBe(true)
    await expect.poll(() => page.locator('.year-shown b').textContent()).toBe(String(year))
    await touch('#visitor-demand-more')
    expect((await kiosk.state()).levers.demand).toBe(1.25)
    // Home asks once there is something to lose.
    await touch('#visitor-home')
    await touch('#home-keep')
    expect((await kiosk.state()).levers.demand).toBe(1.25)
    await goHome()
    expect(await kiosk.state()).toMatchObject({ scenario: 'baseline', levers: {}, year: 2030 })
    await touch('#visitor-home')
    expect(await page.locator('#home-again').count()).toBe(0)
  })

  it('sees and hears everything: axe finds nothing, at 7 to 1, in both themes and more contrast', async () => {
    const { page } = kiosk
    await showOn(page, UPRIGHT)
    await page.evaluate(axe.source)
    const faults = (part: string) =>
      page.evaluate(async (selector) => {
        const { axe: found } = window as unknown as { axe: typeof axe }
        const rules = { 'color-contrast-enhanced': { enabled: true } }
        const { violations, incomplete } = await found.run(selector, { rules })
        const unsure = incomplete.filter(({ id }) => id.startsWith('color-contrast'))
        return [...violations, ...unsure].flatMap(({ id, nodes }) =>
          nodes.map(({ html }) => `${id}: ${html}`),
        )
      }, part)
    for (const theme of ['dark', 'light']) {
      await kiosk.set({ theme })
      expect(await faults('.controls')).toEqual([])
      for (const opener of ['#touch-models', '#open-claims']) {
        await touch(opener)
        expect(await faults('.controls')).toEqual([])
        await close()
      }
      await touch('#open-reading')
      await touch('#visitor-contrast')
      expect(await faults('.controls')).toEqual([])
      await touch('#visitor-contrast')
      await close()
    }
    await kiosk.set({ theme: 'dark' })
  })

  it('is sent at most 400 kB of script, no leva in it, and nothing that the policy refuses', async () => {
    const names = [...scripts.keys()]
    expect(names.some((name) => name.startsWith('openKiosk-'))).toBe(true)
    expect(names.some((name) => name.startsWith('scene-'))).toBe(true)
    const bodies = await Promise.all(scripts.values())
    const bytes = bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0)
    expect(bytes, names.join(' ')).toBeLessThanOrEqual(SCRIPT_MOST)
    expect(names.filter((name) => /^Panel-|leva/.test(name))).toEqual([])
    const others = kiosk.page.locator('.controls :is(a[href], input:not([type="range"]))')
    expect(await others.count()).toBe(0)
    expect(kiosk.faults()).toEqual([])
    expect(kiosk.foreignRequests()).toEqual([])
  })
})
