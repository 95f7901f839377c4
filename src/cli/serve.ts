// Builds the product and serves a build on a free port of this machine.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Connect, type Plugin, preview } from 'vite'

/** Folder of package.json. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export interface Served {
  /** Where the product is, without a slash at the end. */
  readonly address: string
  readonly close: () => Promise<void>
}

export interface BuildOptions {
  /** Folder of the page to build; the product's own where absent. */
  readonly root?: string
  /** True keeps the names of functions and says in source maps where each came from. */
  readonly readable?: boolean
  /** True writes beside each script what it was made of. */
  readonly mapped?: boolean
}

/**
 * Builds for production into `folder`, whatever NODE_ENV the caller runs in. In a process of its
 * own: under tsx vite's resolver fails.
 */
export async function buildProduct(folder: string, options: BuildOptions = {}): Promise<void> {
  const { root = ROOT, readable = false, mapped = false } = options
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js')
  const args = ['--config', join(ROOT, 'vite.config.ts'), '--outDir', join(ROOT, folder)]
  const names = readable ? ['--minify', 'false', '--sourcemap'] : []
  const maps = mapped ? ['--sourcemap', 'hidden'] : []
  const building = spawn(
    process.execPath,
    [vite, 'build', root, ...args, '--emptyOutDir', '--logLevel', 'error', ...names, ...maps],
    { stdio: ['ignore', 2, 2], env: { ...process.env, NODE_ENV: 'production' } },
  )
  const [status] = await once(building, 'exit')
  if (status !== 0) throw new Error(`The build of ${root} failed.`)
}

/**
 * Serves the build in `folder` on this machine alone; `handle` is asked first.
 * @param port 0 for any that is free; another one must be
 */
export async function serveFolder(
  folder: string,
  handle?: Connect.NextHandleFunction,
  port = 0,
): Promise<Served> {
  const known = process.listeners('SIGTERM')
  const server = await preview({
    root: ROOT,
    plugins: handle ? [servedFirst(handle)] : [],
    logLevel: 'warn',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port, strictPort: port > 0, open: false },
  })
  // Vite would end this process on the signal, before its caller has tidied up.
  for (const listener of process.listeners('SIGTERM'))
    if (!known.includes(listener)) process.removeListener('SIGTERM', listener)
  const place = server.httpServer.address()
  if (place === null || typeof place === 'string') throw new Error('The preview has no port.')
  return { address: `http://127.0.0.1:${place.port}`, close: () => server.close() }
}

function servedFirst(handle: Connect.NextHandleFunction): Plugin {
  return {
    name: 'served-first',
    configurePreviewServer: ({ middlewares }) => void middlewares.use(handle),
  }
}
