// The picture is a function of its state: the same state twice gives the same pixels.
import { afterEach, describe, expect, it } from 'vitest'
import { type OpenCake, openCake } from './open'
import { changedShare, picture } from './pixels'

const ADDRESS = '/?year=2033&scenario=energy-wall&demand=1.5&layer=chips'

let cake: OpenCake

afterEach(() => cake.close())

describe('a still picture', () => {
  it('is the same to the pixel when its address is opened twice', async () => {
    cake = await openCake(ADDRESS)
    const first = await picture(cake.page)
    await cake.close()
    cake = await openCake(ADDRESS)
    expect(changedShare(first, await picture(cake.page))).toBe(0)
  })

  it('is the same however its state was reached', async () => {
    cake = await openCake(ADDRESS)
    const direct = await picture(cake.page)
    await cake.set({ scenario: 'trillion-boom', year: 2029, layer: 'models' })
    await cake.settled()
    expect(changedShare(direct, await picture(cake.page))).toBeGreaterThan(0.01)
    await cake.set({ scenario: 'energy-wall', demand: 1.5, year: 2033, layer: 'chips' })
    await cake.settled()
    expect(changedShare(direct, await picture(cake.page))).toBe(0)
  })

  it('stands still where no motion is wanted, and moves where it is', async () => {
    cake = await openCake(ADDRESS, { pace: false })
    const before = await picture(cake.page)
    await nextFrames(cake, 20)
    expect(changedShare(before, await picture(cake.page))).toBe(0)
    await cake.close()
    cake = await openCake(ADDRESS, { motion: true })
    const moving = await picture(cake.page)
    await nextFrames(cake, 20)
    expect(changedShare(moving, await picture(cake.page))).toBeGreaterThan(0)
  })
})

function nextFrames({ page }: OpenCake, count: number): Promise<void> {
  return page.evaluate(async (frames) => {
    for (let i = 0; i < frames; i += 1) await new Promise(requestAnimationFrame)
  }, count)
}
