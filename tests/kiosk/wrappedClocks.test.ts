// Weeks of running: what the picture is made of at day 30 differs from frame to frame as it does at day 0, and grows nowhere.
import { describe, expect, it } from 'vitest'
import { BASELINE } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { createMoment } from '../../src/show/moment'
import { createTourMoment, momentAt } from '../../src/show/tourMoment'
import { CELLS } from '../../src/stage/cells'
import { composeFrame } from '../../src/stage/composeFrame'
import { createFrame, type Frame } from '../../src/stage/frame'
import { createTeller } from '../../src/stage/tellFrame'
import { createView } from '../../src/stage/view'
import { playedTelling, secondOfTelling, tellingOf } from '../../src/state/telling'
import { createRunsOf } from '../../src/state/toldRuns'

const DAY = 86_400
const FPS = 60
/** A second of the clock is uploaded as a float of 32 bits at most. */
const uploaded = (frame: Frame): string =>
  [frame.phase, frame.claimRounds, ...frame.pose, ...frame.drawn].map(Math.fround).join(' ')

const run = simulate(BASELINE)
const runs = { run, baseline: run }

/** Frames of one second that begins at `second`, as what is uploaded of each. */
function secondOfFrames(second: number, compose: (at: number, out: Frame) => void): string[] {
  const frame = createFrame()
  return Array.from({ length: FPS }, (_, index) => {
    compose(second + index / FPS, frame)
    return uploaded(frame)
  })
}

describe('a picture at day 30', () => {
  it('moves sixty times a second as at day 0, and stands where it stood then', () => {
    const view = createView(CELLS.length)
    const moment = { ...createMoment(), year: 2030, sway: 1 }
    const at = (second: number) =>
      secondOfFrames(second, (now, out) => {
        moment.second = now
        composeFrame(runs, moment, view, out)
      })
    const first = at(0)
    expect(new Set(first).size).toBe(FPS)
    for (const days of [1, 5, 30, 365]) {
      const later = at(days * DAY)
      expect(new Set(later).size, `day ${days}`).toBe(FPS)
      for (const numbers of later)
        expect(Math.max(...numbers.split(' ').map((one) => Math.abs(Number(one))))).toBeLessThan(
          1e4,
        )
    }
  })

  it('tells the attract loop as at day 0: begun anew, it is at the same second of its own', () => {
    const view = createView(CELLS.length)
    const tell = createTeller()
    const told = createTourMoment()
    const runsOf = createRunsOf()
    const at = (days: number) => {
      const telling = playedTelling(tellingOf('attract', run, run, 0), days * DAY)
      return secondOfFrames(days * DAY + 7, (now, out) => {
        momentAt(telling.tour, secondOfTelling(telling, now), told)
        tell(told, false, runsOf, view, out)
      })
    }
    const first = at(0)
    expect(new Set(first).size).toBe(FPS)
    expect(new Set(at(30)).size).toBe(FPS)
    const places = (frames: string[]) => frames.map((one) => one.split(' ').slice(1).map(Number))
    const [one, other] = [places(first), places(at(30))]
    for (const [index, numbers] of one.entries())
      for (const [place, number] of numbers.entries())
        expect(other[index]?.[place]).toBeCloseTo(number, 3)
  })
})
