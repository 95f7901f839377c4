// What the particles cost: ours beside bare points, drei's Sparkles and meshes moved by the processor.
import type { Browser, Page } from 'playwright-core'
import type { Figure } from './figure'
import { METER } from './meter'

/** Marks of the stream: the low and the high level, and far beyond. */
const COUNTS = [4_000, 60_000, 500_000] as const
const CONTENDERS = ['points', 'sparkles', 'instanced'] as const
type Contender = 'ours' | (typeof CONTENDERS)[number]

const NAMES: Readonly<Record<Contender, string>> = {
  ours: 'ours',
  points: 'bare points',
  sparkles: 'Sparkles',
  instanced: 'instances moved by the processor',
}

interface Cost {
  readonly scriptMs: number
  readonly frameMs: number
  readonly bytes: number
}

const VIEW = { viewport: { width: 480, height: 1080 }, deviceScaleFactor: 1 } as const
/** Frames drawn unmeasured and measured; of the heavy ones five in all. */
const FRAMES = { warmUp: 2, measured: 10 } as const
const FEW_FRAMES = { warmUp: 1, measured: 4 } as const
const MANY = 100_000
/** Times ours and what holds its budget are measured, in turn: the least counts, the rest is noise. */
const ROUNDS = 3
const TIMED: readonly Contender[] = ['ours', 'points']
const BUDGET = 1.15

/** @param address where the page of tests/bench/flows is served */
export async function measureFlows(browser: Browser, address: string): Promise<readonly Figure[]> {
  const page = await browser.newPage(VIEW)
  await page.addInitScript(METER)
  await page.goto(address)
  await page.waitForFunction('window.measure')
  const figures: Figure[] = []
  for (const count of COUNTS) {
    const costs = await costsOf(page, count)
    const { ours } = costs
    for (const contender of CONTENDERS) figures.push(...compare(count, ours, costs, contender))
  }
  await page.close()
  return figures
}

async function costsOf(page: Page, count: number): Promise<Record<Contender, Cost>> {
  const costs: Partial<Record<Contender, Cost>> = {}
  for (let round = 0; round < ROUNDS; round += 1)
    for (const contender of ['ours', ...CONTENDERS] as const) {
      if (round > 0 && !TIMED.includes(contender)) continue
      const { warmUp, measured } = count > MANY || contender === 'instanced' ? FEW_FRAMES : FRAMES
      const cost: Cost = await page.evaluate(
        `measure('${contender}', ${count}, ${warmUp}, ${measured})`,
      )
      costs[contender] = leastOf(cost, costs[contender])
    }
  return costs as Record<Contender, Cost>
}

const leastOf = (one: Cost, other: Cost | undefined): Cost => ({
  scriptMs: Math.min(one.scriptMs, other?.scriptMs ?? one.scriptMs),
  frameMs: Math.min(one.frameMs, other?.frameMs ?? one.frameMs),
  bytes: Math.max(one.bytes, other?.bytes ?? 0),
})

function compare(
  count: number,
  ours: Cost,
  costs: Record<Contender, Cost>,
  contender: Contender,
): Figure[] {
  const theirs = costs[contender]
  const budget = contender === 'points' ? `, budget ${BUDGET}` : ''
  return [
    {
      what: `${count.toLocaleString('en')} beside ${NAMES[contender]}: frame`,
      ours: `${ours.frameMs.toFixed(1)} ms`,
      beside: `${theirs.frameMs.toFixed(1)} ms, ratio ${(ours.frameMs / theirs.frameMs).toFixed(2)}${budget}`,
    },
    {
      what: '  script a frame',
      ours: `${ours.scriptMs.toFixed(2)} ms`,
      beside: `${theirs.scriptMs.toFixed(2)} ms`,
    },
    {
      what: '  bytes uploaded a frame',
      ours: String(ours.bytes),
      beside: String(theirs.bytes),
    },
  ]
}
