// What may grow in a page that runs for weeks, counted after a forced collection.
import type { CDPSession, Page } from 'playwright-core'
import { COUNTERS, type Counter, type Sample } from './soakVerdict'

/** One collection leaves what finalizers hold. */
const COLLECTIONS = 3

type Metric = Exclude<Counter, 'geometries' | 'textures' | 'programs' | 'subscribers'>

/** Names of Chromium's metrics. */
const METRICS: Readonly<Record<string, Metric>> = {
  JSHeapUsedSize: 'heapBytes',
  Nodes: 'nodes',
  JSEventListeners: 'listeners',
}

/** Run in the page over all its sets: those of functions are the subscribers of stores, beats and the like. */
const SUBSCRIBERS = `function () {
  let count = 0
  for (const set of this) {
    if (Object.prototype.toString.call(set) !== '[object Set]' || set.size === 0) continue
    if ([...set].every((member) => typeof member === 'function')) count += set.size
  }
  return count
}`

interface Stats {
  readonly frames: number
  readonly geometries: number
  readonly textures: number
  readonly programs: number
}

export const statsOf = (page: Page): Promise<Stats> =>
  page.evaluate(() => (window as unknown as { cake: { stats(): Stats } }).cake.stats())

/** @param visits how many there were before */
export async function takeSample(page: Page, cdp: CDPSession, visits: number): Promise<Sample> {
  const subscribers = await subscribersIn(cdp)
  for (let i = 0; i < COLLECTIONS; i += 1) await cdp.send('HeapProfiler.collectGarbage')
  const { metrics } = await cdp.send('Performance.getMetrics')
  const { geometries, textures, programs } = await statsOf(page)
  const counts: Partial<Record<Counter, number>> = { geometries, textures, programs, subscribers }
  for (const { name, value } of metrics) {
    const counter = METRICS[name]
    if (counter) counts[counter] = value
  }
  const missing = COUNTERS.find((counter) => counts[counter] === undefined)
  if (missing) throw new Error(`Chromium does not count ${missing}.`)
  return { visits, counts: counts as Sample['counts'] }
}

async function subscribersIn(cdp: CDPSession): Promise<number> {
  const objectGroup = 'soak'
  const { result } = await cdp.send('Runtime.evaluate', {
    expression: 'Set.prototype',
    objectGroup,
  })
  const prototypeObjectId = result.objectId ?? ''
  const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId, objectGroup })
  const counted = await cdp.send('Runtime.callFunctionOn', {
    functionDeclaration: SUBSCRIBERS,
    objectId: objects.objectId ?? '',
    returnByValue: true,
  })
  await cdp.send('Runtime.releaseObjectGroup', { objectGroup })
  return counted.result.value as number
}
