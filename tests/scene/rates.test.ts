// Nothing that glows, blinks, pulses or comes round does so above 1 Hz, and every loop meets its start.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as body from '../../src/look/body'
import * as tuning from '../../src/look/tuning'
import { FLOWS, MARKS } from '../../src/look/tuning'
import { pulseAt } from '../../src/scene/cake/Tiers'
import { createArrivalsMaterial, createUpMaterial } from '../../src/scene/flows/flowMaterials'
import { createStack } from '../../src/scene/light/stack'

const SCENE = new URL('../../src/scene/', import.meta.url)
/** What may stand beside the phase in a shader: whole cycles, as a constant or a uniform. */
const WHOLE_CYCLES = /uPhase \* (\w+_CYCLES|u\w*Cycles)\b/g

/** Every number of the tuning tables that says how often something happens in a period. */
const CYCLES = Object.values({ ...tuning, ...body })
  .filter((table) => typeof table === 'object')
  .flatMap((table) => Object.entries(table))
  .filter((entry): entry is [string, number] => entry[0].endsWith('Cycles'))

/** How often a function of the phase comes back to its middle on the way up, in one period. */
function risesOf(valueAt: (phase: number) => number): number {
  const samples = Array.from({ length: 6000 }, (_, i) => valueAt(i / 6000))
  const middle = (Math.min(...samples) + Math.max(...samples)) / 2
  return samples.filter((value, i) => value >= middle && (samples.at(i - 1) ?? 0) < middle).length
}

describe('what moves by itself', () => {
  it.each(CYCLES)('%s makes whole cycles in a period, fewer than one a second', (_, cycles) => {
    expect(Number.isInteger(cycles)).toBe(true)
    expect(cycles).toBeGreaterThan(0)
    expect(cycles / FLOWS.periodSeconds).toBeLessThan(1)
  })

  it('is in the tables with the names this test looks for', () => {
    const names = CYCLES.map(([name]) => name)
    for (const name of ['upCycles', 'swirlCycles', 'pullCycles', 'moneyCycles', 'pulseCycles'])
      expect(names).toContain(name)
  })

  it('depends in every shader on whole cycles of the phase and on no clock', () => {
    const shaders = readdirSync(SCENE, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.glsl'))
      .map((name) => ({ name, text: readFileSync(new URL(name, SCENE), 'utf8') }))
    expect(shaders.length).toBeGreaterThan(10)
    let uses = 0
    for (const { name, text } of shaders) {
      const bare = text.replace(/uniform float uPhase;/g, '').replace(WHOLE_CYCLES, '')
      expect(bare, name).not.toMatch(/\buPhase\b|\bu?[tT]ime\b/)
      uses += text.match(WHOLE_CYCLES)?.length ?? 0
    }
    expect(uses).toBeGreaterThanOrEqual(6)
  })

  it('takes the numbers of the tables into the shaders of the flows', () => {
    const stack = createStack()
    const materials = [createUpMaterial('dark', 4000, stack), createArrivalsMaterial('dark', stack)]
    for (const { material } of materials)
      for (const [name, cycles] of Object.entries({
        UP_CYCLES: FLOWS.upCycles,
        SWIRL_CYCLES: FLOWS.swirlCycles,
        PULL_CYCLES: FLOWS.pullCycles,
        MONEY_CYCLES: FLOWS.moneyCycles,
        COIN_TURN_CYCLES: FLOWS.coinTurnCycles,
      }))
        expect(Number(material.defines[name])).toBe(cycles)
  })

  it('lets the rim of the binding layer pulse, and arrowheads pass, less than once a second', () => {
    expect(risesOf(pulseAt)).toBe(FLOWS.pulseCycles)
    expect(pulseAt(1)).toBeCloseTo(pulseAt(0), 12)
    expect((MARKS.arrowCount * FLOWS.upCycles) / FLOWS.periodSeconds).toBeLessThan(1)
  })
})
