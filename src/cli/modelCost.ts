// What one simulate, an ensemble's messages and one composeFrame cost in Node, beside bare loops.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { BASELINE } from '../model/scenario'
import { simulate } from '../model/simulate'
import { STATE_COUNT } from '../model/time'
import { VARIABLE_IDS } from '../model/variables'
import { measureAnalysis } from './analysisCost'
import type { Figure } from './figure'
import { ROOT } from './serve'

const WARM_UP = 60
const RUNS = 200
/** Powers, exponentials and logarithms in one step of the model, counted in model.md section 3. */
const POWERS_A_STEP = 27
const MS_A_SECOND = 1000

/** Times of the model, of taking in an ensemble and of the Frame. */
export async function measureModel(): Promise<readonly Figure[]> {
  const levers = { demand: 2, 'invest.energy': 1.5 }
  const ours = medianMs(() => simulate({ ...BASELINE, levers }).values)
  const bare = medianMs(bareLoop)
  return [
    { what: 'one simulate', ours: `${ours.toFixed(2)} ms`, beside: bareText(bare, ours) },
    ...(await measureAnalysis(ours)),
    ...composeFigures(),
  ]
}

function bareText(bare: number, ours: number): string {
  const filled = `${STATE_COUNT} x ${VARIABLE_IDS.length} numbers, ${POWERS_A_STEP} powers a step`
  return `${bare.toFixed(2)} ms a bare loop (${filled}): x${(ours / bare).toFixed(1)}`
}

/** As many states, numbers and powers as a run, with nothing of the model in it. */
function bareLoop(): Float64Array {
  const width = VARIABLE_IDS.length
  const values = new Float64Array(STATE_COUNT * width)
  for (let step = 0; step < STATE_COUNT; step += 1) {
    let number = 1 + step / STATE_COUNT
    for (let power = 0; power < POWERS_A_STEP; power += 1) number = 1 + (number + power) ** 0.35
    for (let index = 0; index < width; index += 1) {
      number = number * 0.999 + index / (1 + number)
      values[step * width + index] = number
    }
  }
  return values
}

function medianMs(work: () => Float64Array): number {
  const times: number[] = []
  let sum = 0
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    const start = process.hrtime.bigint()
    sum += work()[0] ?? 0
    if (run >= WARM_UP) times.push(Number(process.hrtime.bigint() - start) / 1e6)
  }
  // Keeps the work from being optimised away.
  if (Number.isNaN(sum)) throw new Error('A run gave no numbers.')
  return times.sort((one, other) => one - other)[RUNS / 2] ?? 0
}

/** The stage is no business of the command line: a script of the tests times it. */
function composeFigures(): readonly Figure[] {
  const script = join(ROOT, 'tests', 'bench', 'composeFrame.ts')
  const { stdout } = spawnSync(process.execPath, [...process.execArgv, script], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const { composed, read } = JSON.parse(stdout) as { composed: number; read: number }
  const ours = `${(composed / MS_A_SECOND).toFixed(4)} ms`
  const beside = `${(read / MS_A_SECOND).toFixed(4)} ms to read its snapshot alone`
  return [{ what: 'one composeFrame', ours, beside }]
}
