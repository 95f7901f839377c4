// The cream lines let a height be counted: doublings, round sums of dollars, all of demand.
import { describe, expect, it } from 'vitest'
import { BODY } from '../../src/look/body'
import type { Measure } from '../../src/look/ids'
import { MEASURE } from '../../src/look/tuning'
import { PRESET_IDS } from '../../src/model/presets'
import { composeFrame } from '../../src/stage/composeFrame'
import { createFrame, type Frame } from '../../src/stage/frame'
import { heightOf, metresPerBnUsd } from '../../src/stage/measures'
import { LINES, lineBnUsd, readLines, roundStepOf } from '../../src/stage/scaleLines'
import { momentOf, runsOf, viewOf } from './pictures'

/** Lines that lie not above a height. */
function countBelow(lines: Float64Array, metres: number): number {
  const first = lines[LINES.first] as number
  const step = lines[LINES.step] as number
  return Math.max(0, Math.floor((metres - first) / step + 1 + 1e-9))
}

const linesOf = (measure: Measure, metres = 1): Float64Array => {
  const lines = new Float64Array(LINES.size)
  readLines(measure, metres, lines)
  return lines
}

describe('the cream lines', () => {
  it('are as many as whole doublings in the measure of capacity', () => {
    for (const doublings of [0, 0.99, 1, 3.1, 7.5, 10.9])
      expect(countBelow(linesOf('capacity'), heightOf(doublings))).toBe(Math.floor(doublings))
  })

  it('are one, at all of demand, in the measure of coverage', () => {
    const most = MEASURE.coverageMost * MEASURE.coverageWhole
    expect(countBelow(linesOf('coverage'), most)).toBe(1)
    expect(linesOf('coverage')[LINES.first]).toBe(MEASURE.coverageWhole)
  })

  it('lie at round sums and are 3 to 10 on the tallest tier of 2036 in the measure of capital', () => {
    for (const preset of PRESET_IDS) {
      const runs = runsOf({ preset })
      const frame: Frame = createFrame()
      composeFrame(runs, momentOf({ year: 2036, measure: 'capital' }), viewOf(1280, 720), frame)
      const metres = metresPerBnUsd(runs.run, runs.baseline, null)
      expect(frame.lines[LINES.step]).toBeCloseTo(lineBnUsd(metres) * metres, 12)
      expect(Number(lineBnUsd(metres).toPrecision(1))).toBe(lineBnUsd(metres))
      const count = countBelow(frame.lines, MEASURE.capitalTop)
      expect(count, preset).toBeGreaterThanOrEqual(3)
      expect(count, preset).toBeLessThanOrEqual(BODY.linesMost)
    }
  })

  it('step by 1, 2 or 5 times a power of ten', () => {
    expect([0.9, 1, 1.1, 2.3, 51, 0.03, 7000].map(roundStepOf)).toEqual([
      1, 1, 2, 5, 100, 0.05, 10_000,
    ])
  })
})
