// `npm run kiosk`: serves the product on this machine and shows it in Chromium as an exhibit, for weeks.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Connect } from 'vite'
import { EXIT_CODES } from './ending'
import { keepRunning, type Running } from './keepRunning'
import { kioskFlags, shellLine } from './kioskFlags'
import { HELP, type KioskAsked, readKioskRequest } from './kioskRequest'
import { findProgram } from './programs'
import { buildProduct, ROOT, serveFolder } from './serve'

const BUILD = 'dist'
const SETTINGS = '/kiosk.json'
/** Chromium has so long to end by itself. */
const PATIENCE_MS = 5000

await main()

async function main(): Promise<void> {
  const request = readKioskRequest(process.argv.slice(2))
  if (request.kind === 'help') return void process.stdout.write(HELP)
  if (request.kind === 'refusal') {
    console.error(request.message)
    process.exit(EXIT_CODES.refused)
  }
  try {
    await run(request)
    process.exit(EXIT_CODES.done)
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(EXIT_CODES.failed)
  }
}

async function run(asked: KioskAsked): Promise<void> {
  const isRoot = process.getuid?.() === 0
  const command = () => [findProgram('chromium'), ...kioskFlags({ ...asked.browser, isRoot })]
  if (asked.does === 'print') return console.log(shellLine(command()))
  if (asked.builds || !existsSync(join(ROOT, BUILD, 'index.html'))) await buildProduct(BUILD)
  const stop = stopSignal()
  let lastSignMs = performance.now()
  const served = await serveFolder(
    BUILD,
    settingsFrom(asked.config, () => {
      lastSignMs = performance.now()
    }),
    asked.port,
  )
  console.log(asked.browser.address)
  try {
    if (asked.does === 'serve') await stopped(stop)
    else await show(command(), isRoot, () => lastSignMs, stop)
  } finally {
    await served.close()
  }
}

function show(
  [program = '', ...flags]: readonly string[],
  isRoot: boolean,
  lastSignMs: () => number,
  signal: AbortSignal,
): Promise<void> {
  if (isRoot) console.error('As root Chromium runs without its sandbox: use another user.')
  return keepRunning({
    start: () => started(program, flags),
    nowMs: () => performance.now(),
    pause: (ms) => new Promise((done) => setTimeout(done, ms)),
    lastSignMs,
    say: (line) => console.error(line),
    signal,
  })
}

/** Answers the exhibit's question for its settings, which is its sign of life. */
function settingsFrom(file: string | null, onAsked: () => void): Connect.NextHandleFunction {
  return (request, response, next) => {
    if (request.url?.split('?')[0] !== SETTINGS) return next()
    onAsked()
    if (file === null) return next()
    readFile(file).then(
      (text) => {
        response.setHeader('content-type', 'application/json')
        response.setHeader('cache-control', 'no-cache')
        response.end(text)
      },
      () => {
        // Gone for a moment while somebody edits it: the exhibit keeps the last good ones.
        response.statusCode = 404
        response.end()
      },
    )
  }
}

function started(program: string, flags: readonly string[]): Running {
  const child = spawn(program, flags, { stdio: 'ignore' })
  return {
    ended: new Promise((done) => {
      child.once('exit', (code) => done(code))
      child.once('error', () => done(null))
    }),
    end() {
      child.kill('SIGTERM')
      setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS).unref()
    },
  }
}

function stopSignal(): AbortSignal {
  const stop = new AbortController()
  process.on('SIGINT', () => stop.abort())
  process.on('SIGTERM', () => stop.abort())
  return stop.signal
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done()
    else signal.addEventListener('abort', () => done())
  })
}
