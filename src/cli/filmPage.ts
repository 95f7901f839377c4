// The product's page in Chromium, with its film room open: the door of src/film, seen from Node.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { DoorFilm, DoorRecording, DoorRefusal, FilmDoor } from '../film/filmDoor'
import { unlessAborted } from '../film/gate'
import type { JoinPlan } from '../film/joinPlan'
import type { Progress } from '../film/progress'
import type { RecordEnd } from '../film/record'
import type { FilmFacts } from '../film/verify'
import type { CompiledTour } from '../show/compiledTour'
import { launchBrowser, STILL_FLAGS } from './browser'
import { createFilmDisk, type DiskFolder } from './filmServer'
import { buildProduct, ROOT, serveFolder } from './serve'

export interface FilmPage {
  readonly prepare: (request: object, tour: CompiledTour | null) => Promise<DoorFilm | DoorRefusal>
  readonly record: (recording: Omit<DoorRecording, 'disk'>) => Promise<RecordEnd>
  readonly cancel: () => Promise<void>
  /** PNG. */
  readonly still: (second: number) => Promise<Buffer>
  readonly inspect: (plan: JoinPlan, file: string) => Promise<FilmFacts>
  readonly close: () => Promise<void>
}

export interface FilmPageOptions {
  /** Where segments go; null where nothing is recorded. */
  readonly parts: DiskFolder | null
  readonly onProgress?: (progress: Progress) => void
  readonly signal: AbortSignal
  /** Folder of the page to build; the product's own where absent. */
  readonly root?: string
}

interface WithDoor {
  readonly cakeFilm: FilmDoor
}

const BUILDS = 'out/build-film'
/** Pages of a hidden window are not slowed down. */
const FILM_FLAGS = [...STILL_FLAGS, '--disable-features=IntensiveWakeUpThrottling']
/** How long the product may take until its film room is there. */
const PATIENCE_MS = 180_000

/** Builds the product, serves and opens it; the caller closes it. */
export async function openFilmPage(options: FilmPageOptions): Promise<FilmPage> {
  const { parts, onProgress = () => {}, signal, root = ROOT } = options
  // Of its own, as several recordings may run side by side.
  const build = join(BUILDS, `${process.pid}`)
  const undo: (() => Promise<unknown>)[] = [
    () => rm(join(ROOT, build), { recursive: true, force: true }),
  ]
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step().catch(() => {})
  }
  try {
    await buildProduct(build, { root })
    signal.throwIfAborted()
    const disk = createFilmDisk(parts)
    const served = await serveFolder(build, disk.handle)
    undo.push(served.close)
    const browser = await launchBrowser({ flags: FILM_FLAGS, staysOnSignals: true })
    undo.push(() => browser.close())
    const page = await browser.newPage()
    await page.exposeFunction('filmProgress', onProgress)
    await openRoom(page, `${served.address}/index.html#record`, signal)
    signal.throwIfAborted()
    return {
      ...roomOf(page, served.address + disk.path, (file) => served.address + disk.share(file)),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

async function openRoom(page: Page, address: string, signal: AbortSignal): Promise<void> {
  const said: string[] = []
  page.on('pageerror', ({ message }) => said.push(message))
  await page.goto(address)
  try {
    // Not page.waitForFunction: it evaluates text, which the content security policy refuses.
    const opened = page.evaluate(async (patienceMs) => {
      const until = performance.now() + patienceMs
      while (!('cakeFilm' in globalThis)) {
        if (performance.now() > until) throw new Error('It never came.')
        await new Promise((done) => setTimeout(done, 20))
      }
    }, PATIENCE_MS)
    // Whoever stops waiting does not want to hear how it ends.
    opened.catch(() => {})
    await unlessAborted(opened, signal)
  } catch {
    signal.throwIfAborted()
    throw new Error(`The film room did not open: ${said[0] ?? 'it never came'}.`)
  }
}

function roomOf(
  page: Page,
  disk: string,
  share: (file: string) => string,
): Omit<FilmPage, 'close'> {
  return {
    prepare: (request, tour) =>
      page.evaluate(
        ([asked, file]) =>
          (globalThis as unknown as WithDoor).cakeFilm.prepare(asked, file ?? undefined),
        [request, tour] as const,
      ),
    record: (recording) =>
      page.evaluate((asked) => (globalThis as unknown as WithDoor).cakeFilm.record(asked), {
        ...recording,
        disk,
      }),
    cancel: () => page.evaluate(() => (globalThis as unknown as WithDoor).cakeFilm.cancel()),
    still: async (second) =>
      Buffer.from(
        await page.evaluate((at) => (globalThis as unknown as WithDoor).cakeFilm.still(at), second),
        'base64',
      ),
    inspect: (plan, file) =>
      page.evaluate(
        ([asked, url]) => (globalThis as unknown as WithDoor).cakeFilm.inspect(asked, url),
        [plan, share(file)] as const,
      ),
  }
}
