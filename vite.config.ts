// Build, preview and test settings in one place; Vitest reads its part from here.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { createChunkNames } from './src/cli/chunks.ts'
import { modelHash } from './src/cli/modelHash.ts'
import { kioskWorker } from './src/cli/precache.ts'

/** Explore's policy: leva needs inline style; every other mode adds a stricter one (mode.js). */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Writes the policy into index.html of a build; the dev server needs inline scripts. */
const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
}

/** Writes a hash of all that the product is built of, since films are equal only of one build, and its version. */
const buildHash: Plugin = {
  name: 'build-hash',
  apply: 'build',
  generateBundle(_options, bundle) {
    const hash = createHash('sha256')
    for (const name of Object.keys(bundle).sort()) {
      const file = bundle[name]
      if (file === undefined) continue
      hash.update(`${name}\0`).update(file.type === 'chunk' ? file.code : file.source)
    }
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    const source = `${JSON.stringify({ version, hash: hash.digest('hex') })}\n`
    this.emitFile({ type: 'asset', fileName: 'build.json', source })
  },
}

export default defineConfig({
  base: './',
  define: { __MODEL_HASH__: JSON.stringify(modelHash()) },
  publicDir: 'assets/public',
  plugins: [react(), contentSecurityPolicy, buildHash, kioskWorker(import.meta.dirname)],
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', port: 4173 },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1100,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: createChunkNames(import.meta.dirname) }],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          setupFiles: 'tests/packed.ts',
          environment: 'node',
          // Vitest leaves one core to itself, which of two would be half of them.
          maxWorkers: availableParallelism(),
          sequence: { groupOrder: 0 },
          // No test measures time; a busy machine may take long to start a program, or to build.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/*.test.ts'],
          environment: 'node',
          globalSetup: 'tests/browser/serve.ts',
          // A page waits as much as it draws: two at a time take two thirds of the time of one by one.
          maxWorkers: 2,
          // After the unit tests: together they would take the cores from each other.
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // A frame drawn by software on a busy machine may take a second.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
})
