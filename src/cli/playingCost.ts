// What a played frame costs in Chromium, beside the loop of an empty scene.
import type { Browser, Page } from 'playwright-core'
import type { Figure } from './figure'
import { type Allocation, allocationsDuring } from './heap'
import { METER } from './meter'
import { ROOT } from './serve'

/** A page to measure: where it is served and which build it is. */
export interface Measured {
  readonly address: string
  readonly folder: string
}

interface Cost {
  readonly draws: number
  readonly bytes: number
  readonly links: number
  readonly frames: number
  readonly seconds: number
  readonly allocations: readonly Allocation[]
}

const WARM_UP_FRAMES = 1000
const FRAMES = 600
/** A page of a real size, drawn with few pixels: its costs in calls and bytes are the same. */
const VIEW = { viewport: { width: 640, height: 480 }, deviceScaleFactor: 0.4 } as const
const POLL_MS = 250
const OWN = /^src\//
/** Plays on from the start before the last year is over: coming to rest would be a React commit. */
const PLAY_ON = `(() => {
  const year = document.querySelector('#year')
  if (year && year.textContent.includes('2035')) window.cake?.set({ year: 2024, play: 1 })
  return window.meter.length
})()`
const FIXED = { programs: 0, reactCommits: 0, drawCalls: 0, triangles: 0, points: 0, textures: 0 }

export async function measurePlaying(
  browser: Browser,
  pages: { readonly ours: Measured; readonly empty: Measured },
): Promise<{ figures: readonly Figure[]; allocations: readonly Figure[] }> {
  const page = await openPage(browser, `${pages.ours.address}/?year=2024&quality=low#debug`)
  await page.evaluate(`(async () => {
    while (!window.cake) await new Promise((done) => setTimeout(done, 20))
    await cake.ready
  })()`)
  const ready = await statsOf(page)
  await page.evaluate('cake.set({ play: 1 })')
  const ours = await costOf(page, pages.ours, () => statsOf(page))
  await page.close()
  const emptyPage = await openPage(browser, `${pages.empty.address}/`)
  const empty = await costOf(emptyPage, pages.empty, async () => FIXED)
  await emptyPage.close()
  const { before, after } = ours
  const row = (what: string, value: number | string, beside: number | string): Figure => ({
    what,
    ours: String(value),
    beside: `${beside}`,
  })
  return {
    figures: [
      row('draw calls a frame, at most', ours.draws, `${empty.draws} empty scene, budget 60`),
      row('triangles, last frame', after.triangles, '12 empty scene'),
      row('points, last frame', after.points, '0 empty scene'),
      row('bytes uploaded a frame, at most', ours.bytes, `${empty.bytes} empty scene, budget 4096`),
      row('React commits in it', after.reactCommits - before.reactCommits, 'budget 0'),
      row('programs linked in it', ours.links, `${empty.links} empty scene, budget 0`),
      row('programs', after.programs, `${ready.programs} when ready`),
      row('textures', after.textures, `${ready.textures} when ready`),
      row('frames a second', rateOf(ours), `${rateOf(empty)} empty scene (a noisy figure)`),
      row('bytes allocated a frame', allBytes(ours), `${allBytes(empty)} empty scene`),
      row('  in our own source, boxed numbers included', ownBytes(ours), 'listed below'),
    ],
    allocations: ours.allocations
      .filter(({ source }) => OWN.test(source))
      .map(({ source, name, bytes }) => row(name, (bytes / ours.frames).toFixed(1), source)),
  }
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage(VIEW)
  await page.addInitScript(METER)
  await page.goto(address)
  return page
}

function statsOf(page: Page): Promise<typeof FIXED> {
  return page.evaluate('cake.stats()')
}

/** The cost of the frames after the warm-up, metered and sampled. */
async function costOf(page: Page, { folder }: Measured, stats: () => Promise<typeof FIXED>) {
  await frames(page, WARM_UP_FRAMES)
  await page.evaluate('window.meter.length = 0')
  const before = await stats()
  const start = process.hrtime.bigint()
  const allocations = await allocationsDuring(page, `${ROOT}/${folder}`, () => frames(page, FRAMES))
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  const after = await stats()
  const metered: Pick<Cost, 'draws' | 'bytes' | 'links' | 'frames'> = await page.evaluate(`({
    draws: Math.max(...meter.map((frame) => frame.draws)),
    bytes: Math.max(...meter.map((frame) => frame.bytes)),
    links: meter.reduce((sum, frame) => sum + frame.links, 0),
    frames: meter.length,
  })`)
  return { ...metered, seconds, allocations, before, after }
}

async function frames(page: Page, count: number): Promise<void> {
  const before = Number(await page.evaluate(PLAY_ON))
  while (Number(await page.evaluate(PLAY_ON)) < before + count) await page.waitForTimeout(POLL_MS)
}

function rateOf({ frames, seconds }: Cost): string {
  return (frames / seconds).toFixed(1)
}

function allBytes({ allocations, frames }: Cost): string {
  return (allocations.reduce((sum, { bytes }) => sum + bytes, 0) / frames).toFixed(0)
}

function ownBytes(cost: Cost): string {
  return allBytes({
    ...cost,
    allocations: cost.allocations.filter(({ source }) => OWN.test(source)),
  })
}
