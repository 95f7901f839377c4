// Who allocates in a running page: bytes by function, from Chromium's sampling heap profiler.
import { readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { basename, join } from 'node:path'
import type { Page } from 'playwright-core'

/** Bytes between two samples, on average: small, so that rare allocations show. */
const SAMPLING_BYTES = 256
const STACK_DEPTH = 1

export interface Allocation {
  /** Source file as the source map names it, from the first folder on. */
  readonly source: string
  readonly name: string
  readonly bytes: number
}

interface ProfileNode {
  readonly callFrame: {
    readonly functionName: string
    readonly url: string
    readonly lineNumber: number
    readonly columnNumber: number
  }
  readonly selfSize: number
  readonly children: readonly ProfileNode[]
}

/** All that was allocated while `work` ran, also what was freed since, most bytes first. */
export async function allocationsDuring(
  page: Page,
  buildFolder: string,
  work: () => Promise<void>,
): Promise<readonly Allocation[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.startSampling', {
    samplingInterval: SAMPLING_BYTES,
    stackDepth: STACK_DEPTH,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  })
  await work()
  const { profile } = await session.send('HeapProfiler.stopSampling')
  await session.detach()
  const bytes = new Map<string, Allocation>()
  const sourceOf = sourceFinder(buildFolder)
  const visit = (node: ProfileNode): void => {
    const source = sourceOf(node)
    const name = node.callFrame.functionName || '(anonymous)'
    const key = `${source} ${name}`
    const before = bytes.get(key)?.bytes ?? 0
    if (node.selfSize > 0) bytes.set(key, { source, name, bytes: before + node.selfSize })
    for (const child of node.children) visit(child)
  }
  visit(profile.head)
  return [...bytes.values()].sort((one, other) => other.bytes - one.bytes)
}

/** Looks a function's place up in the source map beside its script. */
function sourceFinder(buildFolder: string): (node: ProfileNode) => string {
  const maps = new Map<string, SourceMap | null>()
  return ({ callFrame: { url, lineNumber, columnNumber } }) => {
    if (!url.startsWith('http')) return '(browser)'
    const script = new URL(url).pathname
    if (!maps.has(script)) maps.set(script, readMap(join(buildFolder, `${script}.map`)))
    const entry = maps.get(script)?.findEntry(lineNumber, columnNumber)
    const source = entry && 'originalSource' in entry ? entry.originalSource : basename(script)
    return source.replace(/^(\.\.\/)+/, '')
  }
}

function readMap(path: string): SourceMap | null {
  try {
    return new SourceMap(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null
  }
}
