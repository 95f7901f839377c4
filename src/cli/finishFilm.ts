// From parts to a film: joined, encoded where asked, looked over, and only then given its name.
import { rename, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import { type FinishEnd, type FinishPorts, finish } from '../film/finish'
import { joinSegments } from '../film/joinSegments'
import type { Manifest } from '../film/manifest'
import type { FilmPlan } from '../film/plan'
import { ffmpegArguments, runFfmpeg } from './ffmpeg'
import { extensionOf, planOfFile } from './filmEncoder'
import type { FilmPage } from './filmPage'
import { type FilmTexts, TEXT_NAMES } from './partsFolder'
import type { FileAsked } from './recordFiles'
import type { Report } from './recordReport'
import { sidecarOf } from './sidecar'
import { fingerprintOf, replaceFile, storedFile, writtenFile } from './storedFile'

export interface Finished {
  readonly plan: FilmPlan
  readonly manifest: Manifest
  /** Where the file of a segment lies. */
  readonly fileOf: (segment: number) => string
  readonly texts: FilmTexts
  readonly asked: FileAsked
  readonly out: string
}

export interface FinishTools {
  readonly page: Pick<FilmPage, 'inspect'>
  readonly report: Report
  readonly signal: AbortSignal
}

/** Writes the film and what stands beside it, or leaves nothing under its name. Never rejects. */
export async function finishFilm(film: Finished, tools: FinishTools): Promise<FinishEnd> {
  const { plan, manifest, asked, out } = film
  const { page, report, signal } = tools
  const [joined, made] = [`${out}.joining`, `${out}.encoding`]
  const ofJoined = () => page.inspect(plan, joined)
  const joining: FinishPorts = {
    join: () => joinAll(film, joined),
    inspect: ofJoined,
    publish: async () => {
      if (asked.ffmpeg === null) await published(film, joined, report)
    },
    discard: () => rm(joined, { force: true }),
  }
  const end = await finish(plan, manifest, joining, { signal, onStage: report.stage })
  if (end.status !== 'done' || asked.ffmpeg === null) return end
  const ofFile = planOfFile(plan, asked.encoder)
  const encoding: FinishPorts = {
    join: () => encoded(film, joined, made, signal),
    // Chromium knows no ProRes: there it counts that all frames went into it.
    inspect: () => (asked.encoder === 'prores' ? ofJoined() : page.inspect(ofFile, made)),
    publish: () => published(film, made, report),
    discard: () => rm(made, { force: true }),
  }
  const last = await finish(ofFile, manifest, encoding, {
    signal,
    onStage: (stage) => report.stage(stage === 'joining' ? 'encoding' : stage),
  })
  await rm(joined, { force: true })
  return last
}

async function joinAll({ plan, fileOf }: Finished, to: string): Promise<void> {
  const segments = await Promise.all(plan.segments.map(({ index }) => storedFile(fileOf(index))))
  const file = await writtenFile(to)
  try {
    await joinSegments(plan, segments, file)
  } finally {
    await file.close()
  }
}

async function encoded(
  { plan, asked }: Finished,
  from: string,
  to: string,
  signal: AbortSignal,
): Promise<void> {
  const { ffmpeg, encoder, audio } = asked
  if (ffmpeg === null) return
  const extension = extensionOf(plan.request.codec, encoder)
  const args = ffmpegArguments(plan, { from, to, audio, extension, encoder })
  const frames = await runFfmpeg(ffmpeg, args, signal)
  if (frames !== plan.frames) throw new Error(`ffmpeg: ${frames} / ${plan.frames}`)
}

async function published(film: Finished, file: string, report: Report): Promise<void> {
  const { plan, manifest, asked, out, texts } = film
  const audio = asked.audio === null ? null : basename(asked.audio)
  const made = { encoder: asked.encoder, audio, ...(await fingerprintOf(file)) }
  await rename(file, out)
  report.written(out)
  const beside = new Map([
    ['json', `${JSON.stringify(sidecarOf(plan, manifest, made), null, 2)}\n`],
  ])
  const { captions } = plan.request
  if (captions.includes('vtt')) beside.set(TEXT_NAMES.vtt, texts.vtt)
  if (captions.includes('srt')) beside.set(TEXT_NAMES.srt, texts.srt)
  if (captions.includes('vtt') || captions.includes('srt'))
    beside.set(TEXT_NAMES.chapters, texts.chapters)
  for (const [ending, text] of beside) {
    if (text === '') continue
    await replaceFile(`${out}.${ending}`, text)
    report.written(`${out}.${ending}`)
  }
}
