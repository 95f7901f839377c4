// Checks a finished film: against what is written beside it, or in general where there is nothing.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { FilmProblem } from '../film/filmProblem'
import { CODECS, type Codec, FORMATS } from '../film/formats'
import type { JoinPlan } from '../film/joinPlan'
import type { Rate } from '../film/rate'
import { type Expected, type FilmFacts, verifyFilm } from '../film/verify'
import { filmWordsFor } from '../words/filmWords'
import { DEFAULT_LANGUAGE } from '../words/languages'
import { done, type Ending, endingOf, failed } from './ending'
import type { FilmPage } from './filmPage'
import type { JobTools } from './recordFilm'
import type { VerifyAsked } from './recordRequest'
import { readSidecar, type Sidecar } from './sidecar'
import { fingerprintOf } from './storedFile'

export async function verifyFile({ file }: VerifyAsked, tools: JobTools): Promise<Ending> {
  const beside = `${file}.json`
  const sidecar = existsSync(beside) ? readSidecar(await readFile(beside, 'utf8')) : null
  if (sidecar === null && existsSync(beside))
    return failed(`“${beside}” does not say what the film was made of.`)
  if (sidecar !== null && (await fingerprintOf(file)).sha256 !== sidecar.sha256)
    return failed(`“${file}” is not the file that “${beside}” was written for.`)
  const codec = sidecar ? codecOf(sidecar) : codecNamed(file)
  if (codec === null) return failed(`“${file}”: of this kind of file nothing more can be checked.`)
  tools.report.stage('preparing')
  const page = await tools.openPage({ parts: null, signal: tools.signal })
  try {
    tools.report.stage('checking')
    return await checked(page, file, codec, sidecar)
  } finally {
    await page.close()
  }
}

async function checked(
  page: FilmPage,
  file: string,
  codec: Codec,
  sidecar: Sidecar | null,
): Promise<Ending> {
  const facts = await page.inspect(planIn(sidecar, codec), file)
  const expected = sidecar ? expectedOf(sidecar, codec) : expectedIn(facts, codec)
  const problems = verifyFilm(expected, facts)
  if (problems.length > 0) return notAsPlanned(problems)
  const what = sidecar ? 'It is what was planned' : 'No fault was found in general'
  return done(`“${file}”: ${packetsOf(facts)}. ${what}.`)
}

// Of a film that says nothing of itself only the kind is known.
function planIn(sidecar: Sidecar | null, codec: Codec): JoinPlan {
  if (sidecar !== null) return { ...sidecar, request: { ...sidecar.request, codec } }
  const request = { codec, width: 0, height: 0, transparent: false }
  return { request, rate: { num: 1, den: 1 }, frames: 0, segments: [] }
}

// The sentences are those of a film that is being made; this one is there, whatever is wrong with it.
function notAsPlanned(problems: readonly FilmProblem[]): Ending {
  const { noFilm } = filmWordsFor(DEFAULT_LANGUAGE).film
  const { status, sentences } = endingOf({ status: 'failed', problems })
  return { status, sentences: sentences.map((sentence) => sentence.replace(noFilm, '').trim()) }
}

const packetsOf = ({ width, height, packets }: FilmFacts): string =>
  `${width} × ${height}, ${packets.length} frames`

/** What a film is held against that says nothing of itself: all its frames as long, and begun by a key frame. */
export function expectedIn({ width, height, ticksPerSecond, packets }: FilmFacts, codec: Codec) {
  const last = packets.at(-1)
  const ticks = last ? last.timestamp + last.duration : 1
  const frames = packets.length
  const rate: Rate = { num: Math.max(1, frames) * ticksPerSecond, den: ticks }
  const segments = [{ index: 0, first: 0, frames }]
  return { request: { width, height, codec }, rate, frames, segments } as unknown as Expected
}

// An encoder sets its own key frames after the first; of ProRes no page knows anything.
function codecOf({ encoder, request }: Sidecar): Codec | null {
  if (encoder === 'prores') return null
  return encoder === 'x264' ? 'h264' : request.codec
}

function expectedOf(sidecar: Sidecar, codec: Codec): Expected {
  const { request, rate, frames, segments, encoder } = sidecar
  const own = encoder === null ? segments : segments.slice(0, 1)
  return { request: { ...request, codec }, rate, frames, segments: own }
}

// The first kind of film whose files are called so.
function codecNamed(file: string): Codec | null {
  const extension = extname(file).slice(1).toLowerCase()
  return CODECS.find((codec) => FORMATS[codec].extension === extension) ?? null
}
