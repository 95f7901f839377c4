// Builds the product once for all browser tests and serves it on a free port.
import type { TestProject } from 'vitest/node'
import { buildProduct, serveFolder } from '../../src/cli/serve'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built product is served, without a slash at the end. */
    address: string
  }
}

/** A folder of the tests' own: a build beside a running test does not disturb it. */
const FOLDER = 'out/tests/dist'

// Vitest takes either a default export or this name.
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildProduct(FOLDER)
  const served = await serveFolder(FOLDER)
  project.provide('address', served.address)
  return served.close
}
