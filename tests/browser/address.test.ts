// The address: read, corrected with notices, written after an edit, and read again.
import { afterEach, describe, expect, it } from 'vitest'
import { LEVERS } from '../../src/model/levers'
import { tiersAt } from './model'
import { type OpenCake, openCake } from './open'

let cake: OpenCake

afterEach(() => cake.close())

describe('the address', () => {
  it('gives the state it names, and after an edit the copied one gives the same again', async () => {
    cake = await openCake('/?scenario=energy-wall&demand=1.5&year=2032&layer=chips')
    const state = await cake.state()
    expect(state).toMatchObject({
      scenario: 'energy-wall',
      levers: { demand: 1.5 },
      year: 2032,
      selected: 'chips',
      problems: [],
    })
    for (const [index, tier] of tiersAt(2032, { demand: 1.5 }, 'energy-wall').entries())
      expect((state.tiers[index]?.value ?? 0) / tier.value).toBeCloseTo(1, 9)
    await cake.set({ 'invest.energy': 2, year: 2033.5, measure: 'capital' })
    await cake.settled()
    const edited = await cake.state()
    expect(edited.levers).toEqual({ demand: 1.5, 'invest.energy': 2 })
    await expect.poll(() => searchOf(cake)).toContain('invest.energy=2')
    const copied = await searchOf(cake)
    for (const key of ['scenario=energy-wall', 'demand=1.5', 'year=2033.5', 'layer=chips'])
      expect(copied).toContain(key)
    await cake.close()
    cake = await openCake(`/${copied}`)
    expect(await cake.state()).toEqual(edited)
    expect(cake.faults()).toEqual([])
  })

  it('omits what is default and what was removed', async () => {
    cake = await openCake('/?demand=2&year=2031', { quality: null })
    await cake.set({ demand: null, year: null })
    await cake.settled()
    await expect.poll(() => searchOf(cake)).toBe('')
    expect(await cake.state()).toMatchObject({ scenario: 'baseline', levers: {}, year: 2030 })
  })

  it('opens with what it cannot use, clamps it and names each key in a notice', async () => {
    cake = await openCake('/?demand=banana&invest.chips=1e9&foo=1')
    const state = await cake.state()
    expect(state.levers).toEqual({ 'invest.chips': LEVERS['invest.chips'].max })
    expect(state.problems).toHaveLength(3)
    const notices = cake.page.locator('.notices[role="status"]')
    const text = await notices.textContent()
    for (const key of ['demand', 'invest.chips', 'foo']) expect(text).toContain(key)
    expect(cake.faults()).toEqual([])
  })

  it('takes the last of a repeated key and the default for an unknown name', async () => {
    cake = await openCake('/?demand=2&demand=3&scenario=nowhere&theme=blue&year=1999')
    const state = await cake.state()
    expect(state).toMatchObject({
      scenario: 'baseline',
      levers: { demand: 3 },
      theme: 'dark',
      year: 2024,
    })
    const text = await cake.page.locator('.notices[role="status"]').textContent()
    for (const key of ['demand', 'scenario', 'theme', 'year']) expect(text).toContain(key)
  })
})

function searchOf(opened: OpenCake): Promise<string> {
  return opened.page.evaluate(() => location.search)
}
