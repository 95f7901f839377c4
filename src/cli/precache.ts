// Writes into the kiosk's worker which files a build is made of, each with its digest.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { Precache } from '../kiosk/offline/scope'

const WORKER = 'worker.js'
const ENTRY = 'src/kiosk/offline/worker.ts'
const PLACE = '__PRECACHE__'

/** Of the build, but changed by its owner: asked for anew, and no part of a version. */
const OWNERS = /^kiosk\.json$/

/** A page's own address ends at its folder. */
const PAGE = 'index.html'

type Contents = ReadonlyMap<string, string | Uint8Array>

/** The list of these files. */
export function precacheOf(contents: Contents): Precache {
  const names = [...contents.keys()].filter((name) => !OWNERS.test(name)).sort()
  const files = Object.fromEntries(
    names.map((name) => {
      const digest = createHash('sha256').update(contents.get(name) ?? '')
      return [name === PAGE ? '' : name, `sha256-${digest.digest('base64')}`]
    }),
  )
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex')
  return { version, files }
}

/** @param root the folder of the product: pages of the tests have no worker */
export function kioskWorker(root: string): Plugin {
  let publicFolder = ''
  let isProduct = false
  return {
    name: 'kiosk-worker',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      isProduct = config.root === root
      publicFolder = config.publicDir
    },
    buildStart() {
      if (isProduct) this.emitFile({ type: 'chunk', id: join(root, ENTRY), fileName: WORKER })
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle[WORKER]
        if (worker?.type !== 'chunk') return
        if (worker.imports.length > 0) throw new Error('The worker must be one file.')
        const contents = new Map<string, string | Uint8Array>(publicFiles(publicFolder))
        for (const [name, file] of Object.entries(bundle))
          if (name !== WORKER && !name.endsWith('.map'))
            contents.set(name, file.type === 'chunk' ? file.code : file.source)
        const parts = worker.code.split(PLACE)
        if (parts.length !== 2) throw new Error('The worker has no one place for its list.')
        worker.code = parts.join(JSON.stringify(precacheOf(contents)))
      },
    },
  }
}

function publicFiles(folder: string): readonly (readonly [string, Uint8Array])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      const name = path.slice(folder.length + 1).replaceAll('\\', '/')
      return [name, readFileSync(path)] as const
    })
}
