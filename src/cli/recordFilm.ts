// Records a film: opens the page, makes the missing parts of a share, and where it is the whole, the film.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { DoorFilm } from '../film/filmDoor'
import { FORMATS } from '../film/formats'
import type { Manifest } from '../film/manifest'
import type { RecordEnd } from '../film/record'
import { filmWordsFor } from '../words/filmWords'
import { DEFAULT_LANGUAGE } from '../words/languages'
import { RefusedArgument } from './argument'
import { done, type Ending, endingOf } from './ending'
import type { FilmPage, openFilmPage } from './filmPage'
import { finishFilm } from './finishFilm'
import { keepTexts, openParts, segmentFile } from './partsFolder'
import { partsOf } from './recordFiles'
import type { Report } from './recordReport'
import type { RecordAsked, StillAsked } from './recordRequest'
import { type FilmAsked, sentenceOf } from './recordSettings'

/** The last line of a film. */
export const SAVED = filmWordsFor(DEFAULT_LANGUAGE).film.stages.done

export interface JobTools {
  readonly report: Report
  readonly signal: AbortSignal
  readonly openPage: typeof openFilmPage
}

/** Records what is asked for; the parts stay until the film is there. */
export async function recordFilm(asked: RecordAsked, tools: JobTools): Promise<Ending> {
  const { report, signal } = tools
  const folder = asked.shard === null ? partsOf(asked.out) : asked.out
  const { extension } = FORMATS[asked.film.request.codec]
  report.stage('preparing')
  const parts = { folder, extension }
  const page = await tools.openPage({ parts, onProgress: report.progress, signal })
  try {
    const door = await preparedFilm(page, asked)
    const { plan } = door
    const { value: manifest, problems } = await openParts(folder, plan)
    if (manifest === null) return endingOf({ status: 'failed', problems })
    await keepTexts(folder, door)
    report.planned(plan)
    const made = await recordedParts(page, asked, manifest, signal)
    if (made.status !== 'done')
      return endingOf({ status: made.status, problems: made.problem ? [made.problem] : [] })
    if (asked.shard !== null) {
      report.written(folder)
      return done(`Share ${asked.shard} is recorded.`)
    }
    const fileOf = (index: number) => segmentFile(folder, plan, index)
    const film = { plan, manifest: made.manifest, fileOf, texts: door, asked, out: asked.out }
    const end = await finishFilm(film, { page, report, signal })
    if (end.status !== 'done') return endingOf(end)
    if (!asked.hashes) await rm(folder, { recursive: true })
    return done(SAVED)
  } finally {
    await page.close()
  }
}

/** Takes one frame of a film as PNG. */
export async function takeStill(asked: StillAsked, tools: JobTools): Promise<Ending> {
  const { report, signal } = tools
  report.stage('preparing')
  const page = await tools.openPage({ parts: null, signal })
  try {
    await preparedFilm(page, asked)
    const picture = await page.still(asked.second)
    await mkdir(dirname(asked.out), { recursive: true })
    await writeFile(asked.out, picture)
    report.written(asked.out)
    return done()
  } finally {
    await page.close()
  }
}

async function recordedParts(
  page: FilmPage,
  { shard, hashes }: RecordAsked,
  manifest: Manifest,
  signal: AbortSignal,
): Promise<RecordEnd> {
  const cancel = () => void page.cancel().catch(() => {})
  signal.throwIfAborted()
  signal.addEventListener('abort', cancel, { once: true })
  try {
    return await page.record({ manifest, shard: shard ?? '1/1', hashes })
  } finally {
    signal.removeEventListener('abort', cancel)
  }
}

// Only the page knows what its graphics can draw; that is wrong use like all else of the request.
async function preparedFilm(page: FilmPage, { request, tourFile }: FilmAsked): Promise<DoorFilm> {
  const door = await page.prepare(request, tourFile)
  if ('plan' in door) return door
  throw new RefusedArgument(door.problems.map(sentenceOf).join('\n'))
}
