// The whole page of the exhibit in each of its modes: what axe finds, and 7 to 1 also where the picture is behind.
import { afterEach, describe, expect, it } from 'vitest'
import { PALMS_OF_WIPING } from '../../src/kiosk/modes'
import { axeFindings } from './axeFaults'
import { contrastOver } from './contrastOver'
import { fingersOn } from './fingers'
import { type OpenKiosk, openKiosk } from './openKiosk'

const CONFIG = { idleSeconds: 30, countdownSeconds: 20, quiet: true }
/** Open on another day. */
const CLOSED = { hours: [{ days: [(new Date().getDay() + 3) % 7], from: '10:00', to: '18:00' }] }
/** Radius of a hand. */
const PALM_PX = 150
const AAA = 7
/** Of large letters. */
const LARGE = 4.5

let kiosk: OpenKiosk

afterEach(() => kiosk.close())

/** All that is wrong with the page as it stands, a line each. */
async function faultsNow(): Promise<string[]> {
  const { page } = kiosk
  const { faults, unsure } = await axeFindings(page, 'html', true)
  for (const text of unsure) {
    const least = await contrastOver(page, text)
    const isLarge = await page
      .locator(text)
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize) >= 24)
    if (least < (isLarge ? LARGE : AAA)) faults.push(`${text}: ${least.toFixed(2)} to 1`)
  }
  return faults
}

const touch = async (selector: string) => {
  await kiosk.page.locator(selector).first().click()
  await kiosk.settled()
}

describe.each([
  ['upright', 720, 1280],
  ['lying', 1280, 720],
])('the exhibit %s', (_, width, height) => {
  it.each(['dark', 'light'])('is read by everyone in every mode, %s', async (theme) => {
    kiosk = await openKiosk(`&theme=${theme}`, { width, height, pixelRatio: 0.5, config: CONFIG })
    const { page, pass, until } = kiosk
    await until('attract')
    expect(await faultsNow()).toEqual([])
    await page.mouse.click(width / 4, height / 3)
    await until('awake')
    await kiosk.settled()
    // The name and the sentence stand over the picture.
    expect((await axeFindings(page, 'html', true)).unsure.length).toBeGreaterThan(0)
    expect(await faultsNow()).toEqual([])
    await touch('#touch-energy')
    expect(await faultsNow()).toEqual([])
    await touch('#open-reading')
    await touch('[data-size="2"]')
    expect(await faultsNow()).toEqual([])
    await touch('#visitor-contrast')
    expect(await faultsNow()).toEqual([])
    await pass(31)
    await until('asking')
    expect(await faultsNow()).toEqual([])
  })
})

it('is read at night and while it is wiped', async () => {
  kiosk = await openKiosk('', {
    width: 720,
    height: 1280,
    touch: true,
    config: { ...CONFIG, ...CLOSED },
  })
  await kiosk.until('night')
  expect(await faultsNow()).toEqual([])
  const fingers = await fingersOn(kiosk.page)
  await fingers.tap({ x: 100, y: 100 })
  await expect.poll(() => kiosk.page.locator('.night[data-lit="true"]').count()).toBe(1)
  expect(await faultsNow()).toEqual([])
  for (let palm = 0; palm < PALMS_OF_WIPING; palm += 1)
    await fingers.tap({ x: 300, y: 600 }, PALM_PX)
  await kiosk.until('cleaning')
  expect(await faultsNow()).toEqual([])
})
