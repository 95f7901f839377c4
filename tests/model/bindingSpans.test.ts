// The spans of the binding layer: they say at every state what the run says, and nothing twice.
import { describe, expect, it } from 'vitest'
import { bindingSpansOf, yearsOfSpan } from '../../src/model/bindingSpans'
import { LAYERS } from '../../src/model/layers'
import { PRESET_IDS } from '../../src/model/presets'
import { BASELINE } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { END_YEAR, START_YEAR, STATE_COUNT } from '../../src/model/time'

describe.each(PRESET_IDS)('the spans of %s', (preset) => {
  const run = simulate({ ...BASELINE, preset })
  const spans = bindingSpansOf(run)

  it('hold the binding layer of every state', () => {
    for (let step = 0; step < STATE_COUNT; step++) {
      const holding = spans.filter((span) => span.firstStep <= step && step <= span.lastStep)
      expect(holding.map(({ layer }) => layer)).toEqual([LAYERS[run.binding[step] ?? -1]])
    }
  })

  it('follow each other from the first year to the last, neighbours with different layers', () => {
    const years = spans.map(yearsOfSpan)
    expect(years[0]?.[0]).toBe(START_YEAR)
    expect(years.at(-1)?.[1]).toBe(END_YEAR)
    for (const [at, [from]] of years.entries()) if (at > 0) expect(from).toBe(years[at - 1]?.[1])
    for (const [at, { layer }] of spans.entries())
      if (at > 0) expect(layer).not.toBe(spans[at - 1]?.layer)
  })
})

it('some preset changes its binding layer, so that there is more than one span', () => {
  const counts = PRESET_IDS.map(
    (preset) => bindingSpansOf(simulate({ ...BASELINE, preset })).length,
  )
  expect(Math.max(...counts)).toBeGreaterThan(1)
})
