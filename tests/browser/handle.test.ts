// The automation handle: plain state, patches with the rules of the address, and refusals.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LAYERS } from '../../src/model/layers'
import type { CakeWindow } from './cake'
import { type OpenCake, openCake } from './open'

const STATE_KEYS =
  'compare version mode scenario levers from assumptions events title year measure theme lang selected claim tour binding tiers flows problems'
const TIER_KEYS = 'layer height doublings value unit capacity_tok_s spent budget'
const FLOW_KEYS = 'id from to value unit particles'
const STATS_KEYS = 'frames geometries textures programs drawCalls drawCallsMain triangles points'

let cake: OpenCake

beforeAll(async () => {
  cake = await openCake('/')
})

afterAll(() => cake.close())

describe('the handle of the page', () => {
  it('gives a state of plain JSON with the documented keys', async () => {
    const isPlain = await cake.page.evaluate(() => {
      const state = (window as unknown as CakeWindow).cake.state()
      const text = JSON.stringify(state)
      return JSON.stringify(structuredClone(state)) === text && !text.includes('null,null')
    })
    expect(isPlain).toBe(true)
    const state = await cake.state()
    expect(Object.keys(state).sort()).toEqual(sorted(STATE_KEYS))
    expect(state.tiers.map(({ layer }) => layer)).toEqual([...LAYERS])
    for (const tier of state.tiers) {
      expect(Object.keys(tier).sort()).toEqual(sorted(TIER_KEYS))
      for (const number of [tier.height, tier.value, tier.doublings, tier.capacity_tok_s])
        expect(Number.isFinite(number)).toBe(true)
    }
    for (const flow of state.flows) expect(Object.keys(flow).sort()).toEqual(sorted(FLOW_KEYS))
    expect(state).toMatchObject({ mode: 'explore', scenario: 'baseline', levers: {}, from: 2026.5 })
    expect(state).toMatchObject({ year: 2030, measure: 'capacity', theme: 'dark', lang: 'en' })
    expect(state).toMatchObject({ selected: null, claim: null, binding: 'energy', problems: [] })
  })

  it('tells every flow: what it carries, from where to where, and the marks that stand for it', async () => {
    const { flows, tiers } = await cake.state()
    const order: readonly (string | null)[] = LAYERS
    const up = ['electricity', 'computation', 'inference', 'tokens', 'value']
    const pull = LAYERS.slice(0, -1).map((layer) => `pull.${layer}`)
    const money = LAYERS.map((layer) => `money.${layer}`)
    expect(flows.map(({ id }) => id)).toEqual([...up, ...pull, ...money])
    for (const { id, from, to, value, unit, particles } of flows) {
      const tier = tiers.find(({ layer }) => layer === to)
      if (id.startsWith('pull.')) {
        expect(unit).toBe('GW')
        expect(particles).toBe(Math.min(150, Math.round(value / 5)))
        expect(from).toBe(order[order.indexOf(to) + 1])
      } else if (id.startsWith('money.')) {
        expect({ from, unit, value }).toEqual({ from: null, unit: '$bn/yr', value: tier?.spent })
        expect(particles).toBe(Math.min(150, Math.round(value / 10)))
      } else {
        expect(value).toBeGreaterThan(0)
        expect(particles).toBeGreaterThan(0)
      }
    }
    expect(flows.find(({ id }) => id === 'value')?.to).toBeNull()
  })

  it('counts frames and what the last one cost', async () => {
    const stats = await cake.stats()
    for (const key of STATS_KEYS.split(' ')) expect(stats, key).toHaveProperty(key)
    expect(stats).not.toHaveProperty('reactCommits')
    expect(stats.frames).toBeGreaterThan(0)
    expect(stats.drawCalls).toBeGreaterThan(0)
    expect(stats.triangles).toBeGreaterThan(0)
  })

  it('keeps the physical values of the model under every measure', async () => {
    const capacity = await cake.state()
    for (const measure of ['capital', 'coverage', 'capacity']) {
      await cake.set({ measure })
      await cake.settled()
      const state = await cake.state()
      expect(state.measure).toBe(measure)
      for (const [index, tier] of state.tiers.entries()) {
        const { value, unit, doublings } = capacity.tiers[index] ?? {}
        expect(tier).toMatchObject({ value, unit, doublings })
      }
    }
  })

  it('sets levers, clamps them, and removes them with null', async () => {
    await cake.set({ demand: 99, 'invest.chips': 2 })
    await cake.settled()
    let state = await cake.state()
    expect(state.levers).toEqual({ demand: 5, 'invest.chips': 2 })
    expect(JSON.stringify(state.problems)).toContain('demand')
    await cake.set({ demand: null, 'invest.chips': null })
    await cake.settled()
    state = await cake.state()
    expect(state.levers).toEqual({})
  })

  it('clears the levers when a scenario is chosen, then applies the rest of the patch', async () => {
    await cake.set({ demand: 2, from: 2028 })
    await cake.set({ scenario: 'power-first', grid: 30 })
    await cake.settled()
    const { scenario, levers, from } = await cake.state()
    expect({ scenario, levers, from }).toEqual({
      scenario: 'power-first',
      levers: { grid: 30 },
      from: 2026.5,
    })
    await cake.set({ scenario: null })
    await cake.settled()
    expect(await cake.state()).toMatchObject({ scenario: 'baseline', levers: {} })
  })

  it('refuses a change of mode and lists keys it does not know', async () => {
    await cake.set({ mode: 'kiosk', nonsense: 1, year: 2031 })
    await cake.settled()
    const state = await cake.state()
    expect(state.mode).toBe('explore')
    expect(state.year).toBe(2031)
    const problems = JSON.stringify(state.problems)
    expect(problems).toContain('mode')
    expect(problems).toContain('nonsense')
    expect(cake.faults()).toEqual([])
  })
})

function sorted(keys: string): string[] {
  return keys.split(' ').sort()
}
