// What a visitor is offered and chooses: on the cake by a mouse, quiet motion, and where an exhibit offers little.
import { afterEach, describe, expect, it } from 'vitest'
import { ASSUMPTION_IDS, rangeOf } from '../../src/model/ranges'
import { middleOf } from './fingers'
import { type OpenKiosk, openKiosk } from './openKiosk'

let kiosk: OpenKiosk

afterEach(() => kiosk.close())

async function open(config: object = {}): Promise<void> {
  kiosk = await openKiosk('', { width: 1080, height: 1920, touch: true, pixelRatio: 0.1, config })
  await kiosk.page.mouse.click(540, 300)
  await kiosk.until('awake')
  await kiosk.settled()
}

const touch = (selector: string) => kiosk.page.locator(selector).first().click()
const close = () => touch('#visitor-close')

describe('a visitor', () => {
  it('chooses on the cake with a mouse too', async () => {
    await open({ quiet: true })
    const { x, y } = await middleOf(kiosk.page, '#stage canvas')
    await kiosk.page.mouse.click(x, y)
    await expect.poll(async () => (await kiosk.state()).selected).not.toBeNull()
    await kiosk.page.locator('.card-text').waitFor()
  })

  it('has the year stand still by quiet motion, unless they play it', async () => {
    await open()
    const playing = () => kiosk.page.locator('#visitor-play span').textContent()
    const turnQuiet = async () => {
      await touch('#open-reading')
      await touch('#visitor-quiet')
      await close()
    }
    const tell = async () => {
      await touch('#open-claims')
      await touch('[data-claim="3"]')
      const told = await playing()
      await close()
      return told
    }
    expect(await tell()).toBe('Pause')
    await touch('#visitor-play')
    expect(await playing()).toBe('Pause')
    await turnQuiet()
    expect(await playing()).toBe('Play')
    expect(await tell()).toBe('Play')
    await touch('#visitor-play')
    expect(await playing()).toBe('Pause')
    await turnQuiet()
    expect(await tell()).toBe('Pause')
  })
})

describe('an exhibit that offers little', () => {
  it('shows nothing empty, and says where a scenario is too long for its code', async () => {
    await open({
      presets: [],
      languages: ['en'],
      publicUrl: `https://museum.example/${'x'.repeat(270)}`,
    })
    const { page } = kiosk
    const shown = () =>
      page.locator('.visitor-bar button').evaluateAll((all) => all.map(({ id }) => id))
    expect(await shown()).toEqual(['visitor-home', 'open-claims', 'open-reading', 'open-code'])
    expect(await page.locator('.what-if').count()).toBe(0)
    await touch('#open-code')
    await page.locator('.take-code').waitFor()
    const long = ASSUMPTION_IDS.map((id) => {
      const { min, max } = rangeOf(id)
      return [`assume.${id}`, min + (max - min) * 0.3712345678912345]
    })
    await kiosk.set(Object.fromEntries(long))
    await page.getByText('This scenario is too long for a code.').waitFor()
    expect(await page.locator('.take-code').count()).toBe(0)
    expect(kiosk.faults()).toEqual([])
  })
})
