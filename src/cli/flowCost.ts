// What the particles cost: ours beside bare points, drei's Sparkles and meshes moved by the processor.
import type { Browser, Page } from 'playwright-core'
import type { Figure } from './figure'
import { METER } from './meter'

/** Particles of the stream: the low and the high level, and far beyond. */
const COUNTS = [4_000, 60_000, 500_000] as const

/** What is drawn: ours as in 2030 and with every particle in sight, and what they are held against. */
const CONTENDERS = {
  ours: 'ours in 2030',
  full: 'ours, all in sight',
  points: 'bare points',
  sparkles: 'Sparkles',
  instanced: 'instances moved by the processor',
} as const
type Contender = keyof typeof CONTENDERS
const NAMES = Object.keys(CONTENDERS) as Contender[]

interface Cost {
  readonly scriptMs: number
  readonly frameMs: number
  readonly bytes: number
}

/** Tall enough that a particle is more than a pixel. */
const VIEW = { viewport: { width: 480, height: 1080 }, deviceScaleFactor: 1 } as const
/** Frames drawn unmeasured and measured; of the heavy ones five in all. */
const FRAMES = { warmUp: 2, measured: 8 } as const
const FEW_FRAMES = { warmUp: 1, measured: 4 } as const
const MANY = 100_000
/** Times ours and bare points are measured, in turn: the least counts, the rest is noise. */
const ROUNDS = 2
const TIMED: readonly Contender[] = ['ours', 'full', 'points']
/** Most frame time of ours, as a multiple of bare points. */
const BUDGET = 1.15

/** @param address where the page of tests/bench/flows is served */
export async function measureFlows(browser: Browser, address: string): Promise<readonly Figure[]> {
  const page = await browser.newPage(VIEW)
  await page.addInitScript(METER)
  await page.goto(address)
  await page.waitForFunction('window.measure')
  const figures: Figure[] = []
  for (const count of COUNTS) figures.push(...figuresOf(count, await costsOf(page, count)))
  await page.close()
  return figures
}

async function costsOf(page: Page, count: number): Promise<ReadonlyMap<Contender, Cost>> {
  const costs = new Map<Contender, Cost>()
  for (let round = 0; round < ROUNDS; round += 1)
    for (const name of NAMES) {
      if (round > 0 && !TIMED.includes(name)) continue
      const { warmUp, measured } = count > MANY || name === 'instanced' ? FEW_FRAMES : FRAMES
      const cost: Cost = await page.evaluate(`measure('${name}', ${count}, ${warmUp}, ${measured})`)
      costs.set(name, leastOf(cost, costs.get(name) ?? cost))
    }
  return costs
}

const leastOf = (one: Cost, other: Cost): Cost => ({
  scriptMs: Math.min(one.scriptMs, other.scriptMs),
  frameMs: Math.min(one.frameMs, other.frameMs),
  bytes: Math.max(one.bytes, other.bytes),
})

/** One line a contender: its frame, and how many times that of bare points it is. */
function figuresOf(count: number, costs: ReadonlyMap<Contender, Cost>): Figure[] {
  const bareMs = costs.get('points')?.frameMs ?? Number.NaN
  return [...costs].map(([name, { frameMs, scriptMs, bytes }]) => ({
    what: `${count.toLocaleString('en')}: ${CONTENDERS[name]}`,
    ours: `${frameMs.toFixed(1)} ms a frame, x${(frameMs / bareMs).toFixed(2)}`,
    beside: `${scriptMs.toFixed(2)} ms script, ${bytes} bytes uploaded${name === 'ours' ? `, budget x${BUDGET} of bare points` : ''}`,
  }))
}
