// What a visitor is sent: the scripts and styles of a build, what they hold, and when they are fetched.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Figure } from './figure'
import { ROOT } from './serve'

const KB = 1000
const BEST = { level: 9 } as const

export interface Sent {
  /** Name of the chunk, without folder and hash. */
  readonly chunk: string
  readonly isScript: boolean
  readonly rawBytes: number
  readonly zippedBytes: number
  /** Files that come with it, and those it may fetch later; as in the folder of the build. */
  readonly imports: readonly string[]
  readonly fetches: readonly string[]
  /** The modules in it, by their paths; none where the build has no source maps. */
  readonly modules: readonly string[]
}

/** Scripts and styles of a build by the names of their files. */
export type Build = ReadonlyMap<string, Sent>

/** Parts that explore fetches only when they are opened. */
const ON_DEMAND = [
  ...['Card', 'ChartsDrawer', 'Layer', 'Sharing', 'Presenter', 'TourList'],
  ...['instruments', 'pseudo', 'scenarioUrl'],
  // Films: the panel, and what it fetches when it is open; the page that records for a program.
  ...['Filming', 'filmRoom', 'trial', 'finishInFolder', 'door'],
  // The exhibit has a page of its own, a page that sets it up, and a room for its staff.
  ...['openKiosk', 'KioskStage', 'openLaunch', 'Staff', 'TakeCode'],
  // Where the cake cannot be drawn.
  ...['FlatPicture', 'FlatFailure'],
]

/** What is fetched in turn when explore opens with leva; each comes with all that it imports. */
const LOADS = [
  ['first text', ['index', 'first']],
  ['page', ['page']],
  ['3D', ['picture', 'StageCanvas', 'scene']],
  ['leva', ['Panel']],
] as const

/** Reads the build in a folder of the project. */
export function readBuild(folder: string): Build {
  const root = join(ROOT, folder)
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' })
  const files = names.filter((name) => /\.(js|css)$/.test(name))
  return new Map(files.map((name) => [basename(name), sentOf(join(root, name))]))
}

function sentOf(path: string): Sent {
  const bytes = readFileSync(path)
  const text = bytes.toString()
  const named = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, file = '']) => file)
  const map = existsSync(`${path}.map`) ? JSON.parse(readFileSync(`${path}.map`, 'utf8')) : {}
  return {
    chunk: basename(path).replace(/-[\w-]{8}\.\w+$/, ''),
    isScript: path.endsWith('.js'),
    rawBytes: bytes.length,
    zippedBytes: gzipSync(bytes, BEST).length,
    imports: named(/\b(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g),
    fetches: named(/\bimport\(\s*["'`]\.\/([^"'`]+\.js)["'`]/g),
    modules: map.sources ?? [],
  }
}

/** The scripts of these chunks with all that they import. */
export function scriptsWith(build: Build, chunks: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  const take = (name: string): void => {
    if (found.has(name)) return
    found.add(name)
    for (const imported of build.get(name)?.imports ?? []) take(imported)
  }
  for (const [name, { chunk, isScript }] of build) {
    if (isScript && chunks.includes(chunk)) take(name)
  }
  return found
}

/** What explore fetches with leva, from the address until nothing but on demand is left. */
export function exploreScripts(build: Build): ReadonlySet<string> {
  const fetched = [...build.values()].flatMap(({ fetches }) => fetches)
  const chunks = fetched.map((name) => build.get(name)?.chunk ?? name)
  return scriptsWith(build, ['index', ...chunks.filter((chunk) => !ON_DEMAND.includes(chunk))])
}

/** Bytes of these files, compressed. */
export function zippedBytesOf(build: Build, names: Iterable<string>): number {
  return [...names].reduce((sum, name) => sum + (build.get(name)?.zippedBytes ?? 0), 0)
}

/** Every script and style of a build, largest first, then the loads in turn and the sum. */
export function measureBundles(folder: string): readonly Figure[] {
  const build = readBuild(folder)
  const files = [...build].sort(([, one], [, other]) => other.zippedBytes - one.zippedBytes)
  const known = new Set<string>()
  const loads = LOADS.map(([what, chunks]) => {
    const fresh = [...scriptsWith(build, chunks)].filter((name) => !known.has(name))
    for (const name of fresh) known.add(name)
    return figureOf(build, what, fresh)
  })
  return [
    ...files.map(([name]) => figureOf(build, name, [name])),
    ...loads,
    figureOf(build, 'explore with leva', [...exploreScripts(build)]),
    figureOf(build, 'all', [...build.keys()]),
  ]
}

function figureOf(build: Build, what: string, names: readonly string[]): Figure {
  const kb = (bytes: number) => `${(bytes / KB).toFixed(1)} kB`
  const rawBytes = names.reduce((sum, name) => sum + (build.get(name)?.rawBytes ?? 0), 0)
  return { what, ours: `${kb(zippedBytesOf(build, names))} gzip`, beside: `${kb(rawBytes)} raw` }
}
