// The verdict of a soak on numbers written by hand: what grows is named, what only wavers is not.
import { describe, expect, it } from 'vitest'
import { COUNTERS, type Counter, type Segment, slopeOf, verdictOf } from '../../src/cli/soakVerdict'

const VISITS = 500
const STEADY: Readonly<Record<Counter, number>> = {
  heapBytes: 10_000_000,
  nodes: 90,
  listeners: 190,
  geometries: 58,
  textures: 2,
  programs: 12,
  subscribers: 29,
}

/** A page in which some counters are so much more after each visit, and others waver. */
function segment(
  perVisit: Partial<Record<Counter, number>> = {},
  wavering: Partial<Record<Counter, number>> = {},
  rest: Partial<Segment> = {},
): Segment {
  const samples = Array.from({ length: 11 }, (_, index) => {
    const visits = (VISITS / 10) * index
    const counts = Object.fromEntries(
      COUNTERS.map((counter) => {
        const noise = (wavering[counter] ?? 0) * (index % 2 === 0 ? 1 : -1)
        return [counter, STEADY[counter] + (perVisit[counter] ?? 0) * visits + noise]
      }),
    ) as Record<Counter, number>
    return { visits, counts }
  })
  return {
    day: 0,
    samples,
    distinct: 60,
    frames: 5000,
    visits: VISITS,
    simulatedSeconds: 65_000,
    faults: [],
    ...rest,
  }
}

const NO_WORK = { visits: 0, frames: 0, hours: 0 }
const problemsOf = (...segments: readonly Segment[]) => verdictOf(segments, NO_WORK).problems

describe('a soak', () => {
  it('finds nothing where nothing grows', () => {
    expect(problemsOf(segment(), segment({}, {}, { day: 30 }))).toEqual([])
  })

  it('finds nothing where the heap only wavers', () => {
    expect(problemsOf(segment({}, { heapBytes: 40_000, nodes: 3 }))).toEqual([])
  })

  it.each(COUNTERS)('names %s where they grow', (counter) => {
    const perVisit = counter === 'heapBytes' ? 1000 : 0.05
    const problems = problemsOf(segment({ [counter]: perVisit }, { heapBytes: 20_000 }))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(`From day 0 ${counter} grow`)
  })

  it('takes what becomes less for no fault', () => {
    expect(problemsOf(segment({ heapBytes: -5000, nodes: -0.05 }))).toEqual([])
  })

  it('names a day on which the picture stands still in part', () => {
    const late = segment({}, {}, { day: 30, distinct: 5 })
    expect(problemsOf(segment(), late)).toEqual(['On day 30 only 5 pictures differ, not 60.'])
  })

  it('names a picture that never moves, faults of the page, and work not done', () => {
    const still = segment({}, {}, { distinct: 1, faults: ['a part threw'] })
    const { problems } = verdictOf([still], { visits: 501, frames: 5001, hours: 19 })
    expect(problems).toEqual([
      'The picture does not move at all.',
      'From day 0: a part threw',
      'Only 500 visits, not 501.',
      'Only 5000 frames, not 5001.',
      'Only 18 hours, not 19.',
    ])
  })
})

it('fits a straight line, with the error of its slope', () => {
  const { per100, error } = slopeOf(segment({ nodes: 0.5 }), 'nodes')
  expect(per100).toBeCloseTo(50, 9)
  expect(error).toBeCloseTo(0, 9)
  // Noise of 1 up and down over ten samples, 50 visits apart.
  const noisy = slopeOf(segment({}, { nodes: 1 }), 'nodes')
  expect(noisy.error).toBeGreaterThan(0.1)
  expect(Math.abs(noisy.per100)).toBeLessThan(2 * noisy.error)
})

it('leaves out what the page needs to warm up, and nothing after it', () => {
  const steady = segment()
  const from = (index: number) =>
    steady.samples.map((sample, at) => ({
      ...sample,
      counts: { ...sample.counts, nodes: at < index ? 0 : STEADY.nodes },
    }))
  expect(slopeOf({ ...steady, samples: from(1) }, 'nodes').per100).toBe(0)
  expect(slopeOf({ ...steady, samples: from(2) }, 'nodes').per100).toBeGreaterThan(1)
})
