// The Frame of a tour: a function of its second, whole on either side of a cue, and a loop without a seam.
import { describe, expect, it } from 'vitest'
import { hash } from '../../src/model/hash'
import { BASELINE } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { createSnapshot, readSnapshot } from '../../src/model/snapshot'
import { compileTour } from '../../src/show/compileTour'
import { momentAt } from '../../src/show/tourMoment'
import { type TourId, tourOf } from '../../src/show/tours/tours'
import { createFrame } from '../../src/stage/frame'
import { POSE } from '../../src/stage/posePlaces'
import { createTeller } from '../../src/stage/tellFrame'
import { createRunsOf } from '../../src/state/toldRuns'
import { bytesOf, viewOf } from './pictures'

const baseline = simulate(BASELINE)
const compiled = (id: TourId) => compileTour(tourOf(id, baseline, baseline)).value
const view = viewOf(1280, 720)

function pictures(id: TourId) {
  const tour = compiled(id)
  const tell = createTeller()
  const runsOf = createRunsOf()
  const frame = createFrame()
  return (second: number, still = false) => {
    tell(momentAt(tour, second), still, runsOf, view, frame)
    return frame
  }
}

describe('the Frame of a tour', () => {
  it('is the same forward, backward and shuffled', () => {
    const seconds = Array.from({ length: 60 }, (_, i) => i * 1.513)
    const at = pictures('cake')
    const forward = seconds.map((second) => bytesOf(at(second)))
    const other = pictures('cake')
    const order = [...seconds.keys()].sort((a, b) => hash(a, 3) - hash(b, 3))
    for (const i of order) expect(bytesOf(other(seconds[i] as number))).toBe(forward[i])
    expect(new Set(forward).size).toBe(seconds.length)
  })

  it('blends the heights of two scenarios while a claim opens, and is whole after it', () => {
    const tour = compiled('buildOut')
    const wall = tour.states.find(({ shown }) => shown.scenario.preset === 'energy-wall')
    const [begin = 0, settles = 0] = [wall?.begin, wall?.settles]
    expect(settles - begin).toBeGreaterThan(0)
    expect(settles - begin).toBeLessThanOrEqual(1)
    const at = pictures('buildOut')
    const heightAt = (second: number) => at(second).wanted[0] as number
    const [before, half, after] = [begin - 1e-9, (begin + settles) / 2, settles].map(heightAt)
    expect(before).not.toBe(after)
    expect(half).toBeGreaterThan(Math.min(before ?? 0, after ?? 0))
    expect(half).toBeLessThan(Math.max(before ?? 0, after ?? 0))
    // Numbers are those of the run that comes, at once.
    const run = simulate({ ...BASELINE, preset: 'energy-wall' })
    const { year } = momentAt(tour, begin)
    expect(at(begin).snapshot.values).toEqual(readSnapshot(run, year, createSnapshot()).values)
  })

  it('flies from one framing to the next without a leap', () => {
    for (const id of ['cake', 'buildOut', 'changed', 'attract'] as const) {
      const at = pictures(id)
      let before: number[] | null = null
      for (let second = 0; second < compiled(id).seconds; second += 1 / 30) {
        const eye = [...at(second).pose.subarray(POSE.eye, POSE.eye + 3)]
        const [x = 0, y = 0, z = 0] = before?.map((part, i) => part - (eye[i] as number)) ?? []
        // A flight of a second over some tens of metres.
        expect(Math.hypot(x, y, z), `${id} at ${second}`).toBeLessThan(4)
        before = eye
      }
    }
  })

  it('cuts where no motion is wanted', () => {
    const tour = compiled('cake')
    const [, second] = tour.stops
    const flying = (second?.begin ?? 0) + 0.5
    const still = pictures('cake')
    expect(bytesOf(still(flying, true))).toBe(bytesOf(still(second?.arrives ?? 0, true)))
  })

  it('loops without a seam', () => {
    const { seconds } = compiled('attract')
    const at = pictures('attract')
    const first = bytesOf(at(0))
    expect(bytesOf(at(seconds))).toBe(first)
    const drawn = Float64Array.from(at(seconds - 1e-6).drawn)
    at(0).drawn.forEach((value, i) => {
      expect(drawn[i]).toBeCloseTo(value, 3)
    })
    const pose = Float64Array.from(at(seconds - 1e-6).pose)
    at(0).pose.forEach((value, i) => {
      expect(pose[i]).toBeCloseTo(value, 2)
    })
  })
})
