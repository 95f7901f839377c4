// Nothing that glows, blinks, pulses or comes round does so above 1 Hz, and every loop meets its start.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as body from '../../src/look/body'
import * as tuning from '../../src/look/tuning'
import { CAMERA, FLOWS, MARKS } from '../../src/look/tuning'
import { createArrivalsMaterial, createUpMaterial } from '../../src/scene/flows/flowMaterials'
import { createStack } from '../../src/scene/light/stack'
import { pulseAt } from '../../src/scene/pulse'
import { composeFrame, phaseAt } from '../../src/stage/composeFrame'
import { createFrame } from '../../src/stage/frame'
import { swayDegAt } from '../../src/stage/pose'
import { CODE } from '../sourceFiles'
import { bytesOf, momentOf, runsOf, viewOf } from '../stage/pictures'

const SRC = new URL('../../src/', import.meta.url)
/** What may stand beside the phase in a shader: whole cycles, as a constant, a uniform or a piece's own. */
const WHOLE_CYCLES = /uPhase \* (\w+_CYCLES|(?:u|piece)\w*Cycles)\b(?! \*)/g
/** What may come before that in its statement: one wrap or one turn for each cycle, or a choice. */
const ONE_A_CYCLE =
  /(?<!\* )(?:fract|(?:TURN|FULL|6\.2831853) \* )\((?:[\w.* ]+ \+ )?$|^\s*float \w+ = [^()*]*\? (?:uPhase \* \w+ : )?$/
/** The beat of the binding rim: a shader may add it to a rest, in proportion, and nothing else. */
const BEAT = /(?<!(?:sin|cos|fract)\()(?<![\w.])[A-Z\d.]+ \+ (?:[\d.]+|\([^()]+\)) \* uPulse\b/g
/** Where code may read the phase: as a uniform, or in one of the functions below. */
const PHASE_READ = /uPhase\.value = \w+\.phase|(?:pulseAt|swayDegAt)\(\w+\.phase\)|out\.phase = /g
/** An animation of the page that does not end: its declaration, and how long one turn takes. */
const LOOP = /animation:[^;]*?([\d.]+)(m?s)\b[^;]*\binfinite\b/g

/** Every number of the tuning tables that says how often something happens in a period. */
const CYCLES = Object.values({ ...tuning, ...body })
  .filter((table) => typeof table === 'object')
  .flatMap((table) => Object.entries(table))
  .filter((entry): entry is [string, number] => entry[0].endsWith('Cycles'))

const textsOf = (kind: RegExp) =>
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => kind.test(name))
    .map((name) => ({ name, text: readFileSync(new URL(name, SRC), 'utf8') }))

const SHADERS = textsOf(/\.glsl$/)

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
    expect(SHADERS.length).toBeGreaterThan(10)
    let uses = 0
    for (const { name, text } of SHADERS) {
      const bare = text.replace(/uniform float uPhase;/g, '').replace(WHOLE_CYCLES, '')
      expect(bare, name).not.toMatch(/\buPhase\b|\bu?[tT]ime\b/)
      for (const { index } of text.matchAll(WHOLE_CYCLES)) {
        expect(text.slice(text.lastIndexOf(';', index) + 1, index), name).toMatch(ONE_A_CYCLE)
        uses += 1
      }
    }
    expect(uses).toBeGreaterThanOrEqual(6)
  })

  it('glows and grows with the beat of the binding rim itself, never with a multiple of its rate', () => {
    let uses = 0
    for (const { name, text } of SHADERS) {
      const bare = text.replace(/uniform float uPulse;/g, '').replace(BEAT, '')
      expect(bare, name).not.toMatch(/\buPulse\b/)
      uses += text.match(BEAT)?.length ?? 0
    }
    expect(uses).toBeGreaterThanOrEqual(3)
  })

  it('follows the phase in code only where this test looks', () => {
    let reads = 0
    for (const [file, code] of CODE) {
      reads += code.match(PHASE_READ)?.length ?? 0
      expect(code.replace(PHASE_READ, ''), file).not.toMatch(/\.phase\b|[{,]\s*phase\s*[,}]/)
    }
    expect(reads).toBeGreaterThanOrEqual(6)
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

  it('lets the camera sway, and a flying coin show its face, less than once a second', () => {
    expect(risesOf(swayDegAt)).toBe(CAMERA.swayCycles)
    expect(swayDegAt(1)).toBeCloseTo(swayDegAt(0), 12)
    const facesOfTurn = 2
    expect((facesOfTurn * FLOWS.coinTurnCycles) / FLOWS.periodSeconds).toBeLessThan(1)
  })

  it('takes at least a second wherever the page itself moves in a loop', () => {
    const loops = textsOf(/\.css$/).flatMap(({ text }) => [...text.matchAll(LOOP)])
    expect(loops.length).toBeGreaterThan(0)
    for (const [rule, time, unit] of loops)
      expect(Number(time) / (unit === 'ms' ? 1000 : 1), rule).toBeGreaterThanOrEqual(1)
  })
})

describe('the seam of the loop', () => {
  const seconds = [0, 1, 7, 13.5, 29.96875, 59]
  const rounds = [1, 2, 10, 1440]

  it('is the same phase to the last bit, any whole number of periods later', () => {
    for (const second of seconds)
      for (const round of rounds)
        expect(phaseAt(second + round * FLOWS.periodSeconds)).toBe(phaseAt(second))
    expect(new Set(seconds.map(phaseAt)).size).toBe(seconds.length)
  })

  it('is the same Frame to the last byte, with the camera swaying', () => {
    const runs = runsOf({})
    const view = viewOf(640, 400)
    const at = (second: number) =>
      bytesOf(composeFrame(runs, momentOf({ second, sway: 1 }), view, createFrame()))
    for (const second of seconds) expect(at(second + FLOWS.periodSeconds)).toBe(at(second))
    expect(new Set(seconds.map(at)).size).toBe(seconds.length)
  })
})
