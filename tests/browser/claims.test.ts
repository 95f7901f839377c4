// The claims in the browser: each opens from its address with its caption, and is left by key, button or edit.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { CLAIMS } from '../../src/show/claims'
import { claimWordsFor } from '../../src/words/claimWords'
import { axeFaults } from './axeFaults'
import { type OpenCake, openCake } from './open'

let cake: OpenCake

const words = claimWordsFor('en').claim

/** Smallest size of what a finger has to hit, CSS px. */
const TARGET_PX = 44

const caption = () => cake.page.locator('.claim')

const SMALL = { width: 480, height: 400 }

describe('the claims', () => {
  // One window, in which each address is loaded anew.
  beforeAll(async () => {
    cake = await openCake('/', SMALL)
  })

  afterAll(() => cake.close())

  it.each(CLAIMS)('open from their addresses: $id', async ({ id, keys, year, shown }) => {
    await cake.visit(`/?claim=${id}`)
    const { scenario = 'baseline', measure = 'capacity', demand } = keys
    const levers = demand === undefined ? {} : { demand: Number(demand) }
    const state = await cake.state()
    expect(state).toMatchObject({ claim: id, scenario, measure, levers, year, problems: [] })
    await expect.poll(() => caption().getAttribute('data-claim')).toBe(String(id))
    const { title = '', said = '' } = words.told[id - 1] ?? {}
    const text = (await caption().textContent()) ?? ''
    for (const part of [words.place(id), title, said]) expect(text).toContain(part)
    await expect.poll(() => cake.page.locator('#claim-said').textContent()).toContain(title)
    const numbers = cake.page.locator('.claim-numbers dd')
    await expect
      .poll(async () => (await numbers.allTextContents()).filter((one) => /\d/.test(one)).length)
      .toBe(shown.length)
    expect(cake.faults()).toEqual([])
  })
})

describe('a claim that is told', () => {
  afterEach(() => cake.close())

  it('is followed by another by button and key, and keeps the focus where it is', async () => {
    cake = await openCake('/?claim=3&demand=2', SMALL)
    await cake.page.locator('#claim-next').click()
    await expect.poll(claim).toBe(4)
    const focused = () => cake.page.evaluate(() => document.activeElement?.id)
    expect(await focused()).toBe('claim-next')
    await cake.page.keyboard.press('[')
    await cake.page.keyboard.press('[')
    await expect.poll(claim).toBe(2)
    await expect.poll(() => caption().getAttribute('data-claim')).toBe('2')
    await cake.page.locator('#claim-close').click()
    await expect.poll(() => caption().count()).toBe(0)
    expect(await focused()).toBe('claims')
    await cake.page.keyboard.press('c')
    await expect.poll(claim).toBe(1)
    expect(cake.faults()).toEqual([])
  })

  it('closes on an edit that contradicts it, and not on the second step of the seventh', async () => {
    cake = await openCake('/?claim=7', SMALL)
    await cake.page.locator('#claim-step').click()
    expect(await cake.state()).toMatchObject({ claim: 7, scenario: 'train-the-trades' })
    await cake.set({ scenario: 'power-first' })
    expect((await cake.state()).claim).toBeNull()
    await expect.poll(() => caption().count()).toBe(0)
    expect(cake.faults()).toEqual([])
  })

  it('has handles where it is the last, which move levers', async () => {
    cake = await openCake('/?claim=12', SMALL)
    const lead = cake.page.locator('[data-lever="leadTime"]')
    await lead.focus()
    await lead.press('Home')
    expect(await cake.state()).toMatchObject({ claim: 12, levers: { leadTime: 1.5 } })
    expect(await lead.getAttribute('aria-valuetext')).toContain('1.5')
  })

  it('stands above the timeline on a phone, within a third, without faults of access', async () => {
    const [width, height] = [390, 844]
    cake = await openCake('/?claim=12', { width, height })
    const box = async (selector: string) => {
      const found = await cake.page.locator(selector).first().boundingBox()
      if (found === null) throw new Error(`no ${selector}`)
      return found
    }
    await caption().waitFor()
    const [card, footer] = [await box('.claim'), await box('.footer')]
    expect(card.height).toBeLessThanOrEqual(height / 3)
    expect(card.y + card.height).toBeLessThanOrEqual(footer.y)
    for (const button of ['previous', 'next', 'close']) {
      const target = await box(`#claim-${button}`)
      expect(Math.min(target.width, target.height)).toBeGreaterThanOrEqual(TARGET_PX)
    }
    expect(await axeFaults(cake.page, '.beside')).toEqual([])
    expect(cake.faults()).toEqual([])
  })
})

async function claim(): Promise<number | null> {
  return (await cake.state()).claim
}
