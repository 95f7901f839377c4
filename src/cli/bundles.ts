// Sizes of what a visitor is sent, raw and compressed.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Figure } from './figure'
import { ROOT } from './serve'

const KIB = 1024
const BEST = { level: 9 } as const

interface Sent {
  readonly name: string
  readonly raw: number
  readonly zipped: number
}

/** Every script and style of a build, largest first, then the first load and the sum. */
export function measureBundles(folder: string): readonly Figure[] {
  const root = join(ROOT, folder)
  const page = readFileSync(join(root, 'index.html'), 'utf8')
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' })
  const files = names
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name): Sent => {
      const bytes = readFileSync(join(root, name))
      return { name, raw: bytes.length, zipped: gzipSync(bytes, BEST).length }
    })
    .sort((one, other) => other.zipped - one.zipped)
  const first = files.filter(({ name }) => page.includes(name))
  return [
    ...files.map((file) => figureOf(file.name, [file])),
    figureOf('named by index.html', first),
    figureOf('all', files),
  ]
}

function figureOf(what: string, files: readonly Sent[]): Figure {
  const sum = (key: 'raw' | 'zipped') => files.reduce((total, file) => total + file[key], 0)
  const kib = (bytes: number) => `${(bytes / KIB).toFixed(1)} KiB`
  return { what, ours: `${kib(sum('zipped'))} gzip`, beside: `${kib(sum('raw'))} raw` }
}
