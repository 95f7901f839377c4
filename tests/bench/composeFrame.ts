// Times composeFrame beside a bare read of the same snapshots; prints microseconds a call as JSON.
import { LAYERS } from '../../src/model/layers'
import { BASELINE } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { createSnapshot, readSnapshot } from '../../src/model/snapshot'
import { END_YEAR, START_YEAR } from '../../src/model/time'
import { createMoment } from '../../src/show/moment'
import { composeFrame } from '../../src/stage/composeFrame'
import { createFrame } from '../../src/stage/frame'
import { createView } from '../../src/stage/view'

const CALLS = 2000
const ROUNDS = 15
const FRAMES_PER_SECOND = 60
/** Enough cells for every atlas; only their widths matter here. */
const CELLS = 512
const CELL_EM = 0.55

const runs = { run: simulate({ ...BASELINE, levers: { demand: 2 } }), baseline: simulate(BASELINE) }
const frame = createFrame()
const view = createView(CELLS)
view.advances.fill(CELL_EM)
const snapshot = createSnapshot()
const moment = { ...createMoment(), year: START_YEAR, selected: LAYERS.indexOf('chips') }

const yearOf = (call: number) => START_YEAR + ((END_YEAR - START_YEAR) * call) / CALLS
const composed = leastMicroseconds((call) => {
  moment.second = call / FRAMES_PER_SECOND
  moment.year = yearOf(call)
  composeFrame(runs, moment, view, frame)
})
const read = leastMicroseconds((call) => readSnapshot(runs.run, yearOf(call), snapshot))
console.log(JSON.stringify({ composed, read }))

/** The best round's microseconds a call: what the work costs, with the least of the noise. */
function leastMicroseconds(work: (call: number) => unknown): number {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now()
    for (let call = 0; call < CALLS; call += 1) work(call)
    least = Math.min(least, ((performance.now() - start) * 1000) / CALLS)
  }
  return least
}
