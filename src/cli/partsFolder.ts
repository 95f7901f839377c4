// The folder with the parts of a film that is not finished: segments, manifest, captions.
import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FilmReading } from '../film/filmProblem'
import { FORMATS } from '../film/formats'
import { createManifest, type Manifest, withoutLost } from '../film/manifest'
import { readManifest } from '../film/manifestReader'
import type { FilmPlan } from '../film/plan'
import { fingerprintOf, replaceFile } from './storedFile'

export const MANIFEST_NAME = 'manifest.json'

/** Captions and chapters, under what is added to the film's name. */
export const TEXT_NAMES = { vtt: 'vtt', srt: 'srt', chapters: 'chapters.vtt' } as const

export type FilmTexts = Readonly<Record<keyof typeof TEXT_NAMES, string>>

const SEGMENT_DIGITS = 5

export const segmentName = (index: number, extension: string): string =>
  `segment-${String(index).padStart(SEGMENT_DIGITS, '0')}.${extension}`

/** The file of a segment of a film. */
export function segmentFile(folder: string, { request }: FilmPlan, index: number): string {
  return join(folder, segmentName(index, FORMATS[request.codec].extension))
}

/** What is done in a folder, of that very film; nothing where it is new. */
export async function openParts(folder: string, plan: FilmPlan): Promise<FilmReading<Manifest>> {
  await mkdir(folder, { recursive: true })
  const file = join(folder, MANIFEST_NAME)
  if (!existsSync(file)) {
    const manifest = createManifest(plan)
    await replaceFile(file, JSON.stringify(manifest))
    return { value: manifest, problems: [] }
  }
  const { value, problems } = readManifest(await readFile(file, 'utf8'), plan, file)
  return { value: value && (await withWhole(folder, plan, value)), problems }
}

/** The manifest without the segments whose files are gone, or not what they were. */
export async function withWhole(
  folder: string,
  plan: FilmPlan,
  manifest: Manifest,
): Promise<Manifest> {
  const bytes = new Map<number, number>()
  for (const made of manifest.done) {
    const file = segmentFile(folder, plan, made.index)
    const found = existsSync(file) ? await fingerprintOf(file) : null
    if (found?.sha256 === made.sha256) bytes.set(made.index, found.bytes)
  }
  return withoutLost(manifest, (index) => bytes.get(index))
}

/** Keeps what is written beside the film with its parts, so that joining them needs no page. */
export async function keepTexts(folder: string, texts: FilmTexts): Promise<void> {
  for (const [id, name] of Object.entries(TEXT_NAMES)) {
    const text = texts[id as keyof FilmTexts]
    if (text !== '') await replaceFile(join(folder, name), text)
  }
}

export async function keptTexts(folder: string): Promise<FilmTexts> {
  const text = (name: string) => readFile(join(folder, name), 'utf8').catch(() => '')
  const { vtt, srt, chapters } = TEXT_NAMES
  return { vtt: await text(vtt), srt: await text(srt), chapters: await text(chapters) }
}
