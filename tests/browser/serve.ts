// Builds the product once for all browser tests and serves it on a free port.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type DrawnBy, quickestDrawing } from '../../src/cli/browser'
import { buildProduct, ROOT, serveFolder } from '../../src/cli/serve'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built product is served, without a slash at the end. */
    address: string
    /** Who draws the pages of the tests; films and still pictures are always drawn by Chromium's own. */
    drawnBy: DrawnBy
  }
}

/** A folder of this run's own: neither a build nor another run beside it disturbs it. */
const FOLDER = `out/tests/${process.pid}`

// Vitest takes either a default export or this name.
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildProduct(FOLDER)
  const served = await serveFolder(FOLDER)
  project.provide('address', served.address)
  project.provide('drawnBy', await quickestDrawing())
  return async () => {
    await served.close()
    rmSync(join(ROOT, FOLDER), { recursive: true })
  }
}
