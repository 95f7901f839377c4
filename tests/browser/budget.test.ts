// The budget of the picture at its richest: through all measures, themes and signs, and through the years.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { METER, type MeterWindow } from '../../src/cli/meter'
import { MEASURES, type Quality, THEMES } from '../../src/look/ids'
import { KINDS } from '../../src/scene/dioramas/kinds'
import { ROOM_PIECES } from '../../src/scene/dioramas/roomPieces'
import { CLAIM_IDS } from '../../src/show/claims'
import type { CakePatch, CakeStats, CakeWindow } from './cake'
import { type OpenCake, openCake } from './open'

const MAIN_CALLS_MOST = 60
const CALLS_MOST = 110
const TRIANGLES_MOST = 1_500_000
const BYTES_MOST = 4096
/** A frame of the high level takes its time where it is drawn by software. */
const PATIENCE = { timeout: 900_000 }
/** All that can be in sight at once. */
const EVERYTHING: CakePatch = { scenario: 'energy-wall', signs: 'all', explode: 1, slice: 'served' }
const REST: CakePatch = { signs: null, explode: null, slice: null }

let cake: OpenCake
let atReady: CakeStats
let seen: CakeStats[] = []

async function openAt(quality: Exclude<Quality, 'auto'>): Promise<void> {
  cake = await openCake('/?panel=0&year=2024#debug', {
    quality,
    width: 320,
    height: 240,
    motion: true,
    before: METER,
  })
  seen = []
  atReady = await cake.stats()
  await cake.page.evaluate(() => {
    ;(window as unknown as MeterWindow).meter.length = 0
  })
}

/** Sets a patch, lets the frame of the change pass, and collects the numbers of the frames that follow. */
async function drawn(patch: CakePatch, until: { frames: number } | { year: number }) {
  await cake.set(patch)
  const stats = await cake.page.evaluate(async (end) => {
    const { cake } = window as unknown as CakeWindow
    const found: CakeStats[] = []
    let last = cake.stats().frames
    const isOver = () =>
      'year' in end ? cake.state().year >= end.year : found.length >= end.frames
    while (found.length === 0 || !isOver()) {
      await new Promise(requestAnimationFrame)
      const now = cake.stats()
      if (now.frames === last) continue
      last = now.frames
      found.push(now)
    }
    return found
  }, until)
  seen.push(...stats)
  return stats
}

/** All twelve claims, each for a few frames, and then none. */
async function tellClaims(): Promise<void> {
  for (const claim of CLAIM_IDS) {
    await drawn({ claim, play: 1 }, { frames: 3 })
    expect((await cake.state()).claim).toBe(claim)
  }
  await drawn({ claim: null }, { frames: 2 })
}

const most = (key: keyof CakeStats) => Math.max(...seen.map((stats) => stats[key] ?? 0))

function expectBudget(frames: number): void {
  expect(seen.length).toBeGreaterThan(frames)
  expect(most('drawCallsMain')).toBeLessThanOrEqual(MAIN_CALLS_MOST)
  expect(most('drawCalls')).toBeLessThanOrEqual(CALLS_MOST)
  expect(most('triangles')).toBeLessThanOrEqual(TRIANGLES_MOST)
  expect(most('bytesUploaded')).toBeLessThanOrEqual(BYTES_MOST)
}

async function expectNothingCompiled(): Promise<void> {
  const links = await cake.page.evaluate(() =>
    (window as unknown as MeterWindow).meter.reduce((sum, frame) => sum + frame.links, 0),
  )
  expect(links).toBe(0)
  expect(new Set(seen.map(({ programs }) => programs))).toEqual(new Set([atReady.programs]))
  expect(cake.faults()).toEqual([])
}

describe('at the high level', () => {
  beforeAll(() => openAt('high'))
  afterAll(() => cake.close())

  it('plays once through all years', PATIENCE, async () => {
    const stats = await drawn({ play: 1 }, { year: 2036 })
    expect(stats.length).toBeGreaterThan(100)
  })

  it.each(THEMES.flatMap((theme) => MEASURES.map((measure) => [theme, measure] as const)))(
    'shows everything in the %s theme, measure %s, at the start, in between and at the end',
    PATIENCE,
    async (theme, measure) => {
      for (const year of [2024, 2029.5, 2035.9])
        await drawn({ ...EVERYTHING, theme, measure, year, play: 1 }, { frames: 6 })
      await drawn({ ...REST, layer: 'chips' }, { frames: 4 })
      await drawn({ scenario: 'baseline', layer: null }, { frames: 4 })
      const { theme: shown, measure: measured } = await cake.state()
      expect([shown, measured]).toEqual([theme, measure])
    },
  )

  it('tells all claims', PATIENCE, tellClaims)

  it('keeps to its budget of draw calls, triangles and bytes in every frame of it', () => {
    expectBudget(200)
    expect(most('points')).toBeGreaterThanOrEqual(60_000)
  })

  it('compiles no program after it was ready', expectNothingCompiled)
})

describe.each(['medium', 'low'] as const)('at the %s level', (quality) => {
  beforeAll(() => openAt(quality))
  afterAll(() => cake.close())

  it('shows everything and tells all claims within the same budget', PATIENCE, async () => {
    for (const year of [2024, 2035.9]) await drawn({ ...EVERYTHING, year, play: 1 }, { frames: 6 })
    await drawn({ ...REST, scenario: 'baseline' }, { frames: 2 })
    await tellClaims()
    expectBudget(30)
    await expectNothingCompiled()
  })

  it('keeps every kind', () => {
    const kinds = Object.values(KINDS).flat().length + ROOM_PIECES.length
    expect(most('drawCallsMain')).toBeGreaterThan(kinds)
  })
})
