// Joins the folders of shares to a film: same film, same build, same graphics, every file as it was made.
import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type FilmProblem, filmProblem } from '../film/filmProblem'
import { readFilmRequest } from '../film/filmReader'
import { type Manifest, mergedManifest } from '../film/manifest'
import { readManifest, requestInManifest } from '../film/manifestReader'
import { type FilmPlan, planOf, type Recorder } from '../film/plan'
import type { CompiledTour } from '../show/compiledTour'
import { RefusedArgument, refuse } from './argument'
import { done, type Ending, endingOf } from './ending'
import { ENCODER_CODEC, extensionOf } from './filmEncoder'
import { finishFilm } from './finishFilm'
import { keptTexts, MANIFEST_NAME, segmentFile, withWhole } from './partsFolder'
import { checkName } from './recordFiles'
import { type JobTools, SAVED } from './recordFilm'
import type { JoinAsked } from './recordRequest'
import { sentenceOf, tourNamed } from './recordSettings'

/** What lies in folders of shares. */
export interface Shares {
  readonly plan: FilmPlan
  readonly manifest: Manifest
  /** Where the file of a segment lies. */
  readonly fileOf: (segment: number) => string
}

/** The longest side of any graphics: what was drawn is drawn. */
const MOST_PX = 8192

export async function joinParts(asked: JoinAsked, tools: JobTools): Promise<Ending> {
  const { report, signal } = tools
  const shares = await readShares(asked.parts, asked.tour?.file ?? null)
  if ('problems' in shares) return endingOf({ status: 'failed', problems: shares.problems })
  const { codec } = shares.plan.request
  if (asked.encoder !== null && codec !== ENCODER_CODEC)
    refuse(`--encoder: the parts are ${codec}`, `parts of --codec ${ENCODER_CODEC}`)
  checkName(asked.out, extensionOf(codec, asked.encoder))
  await mkdir(dirname(asked.out), { recursive: true })
  const [first = ''] = asked.parts
  const texts = await keptTexts(first)
  report.planned(shares.plan)
  report.stage('preparing')
  const page = await tools.openPage({ parts: null, signal })
  try {
    const film = { ...shares, texts, asked, out: asked.out }
    const end = await finishFilm(film, { page, report, signal })
    return end.status === 'done' ? done(SAVED) : endingOf(end)
  } finally {
    await page.close()
  }
}

/** Reads the folders of shares of one film; the first says which film it is. */
export async function readShares(
  folders: readonly string[],
  tourFile: CompiledTour | null,
): Promise<Shares | { readonly problems: readonly FilmProblem[] }> {
  const texts = new Map<string, string>()
  for (const folder of folders) {
    const file = join(folder, MANIFEST_NAME)
    texts.set(folder, await readFile(file, 'utf8').catch(() => ''))
  }
  const [first = ''] = folders
  const plan = await planIn(texts.get(first) ?? '', tourFile)
  if (plan === null) return { problems: [filmProblem('manifestUnreadable', first)] }
  const problems: FilmProblem[] = []
  const parts = new Map<string, Manifest>()
  for (const [folder, text] of texts) {
    const reading = readManifest(text, plan, folder)
    problems.push(...(reading.problems as readonly FilmProblem[]))
    if (reading.value === null) continue
    const whole = await withWhole(folder, plan, reading.value)
    const lost = reading.value.done.filter((made) => !whole.done.includes(made))
    for (const { index } of lost)
      problems.push(filmProblem('segmentChanged', segmentFile(folder, plan, index)))
    parts.set(folder, whole)
  }
  const merged = mergedManifest(plan, parts)
  problems.push(...(merged.problems as readonly FilmProblem[]))
  if (merged.value === null || problems.length > 0) return { problems }
  return { plan, manifest: merged.value, fileOf: (index) => fileIn(parts, plan, index) }
}

// The plan that the first share was recorded by, made again from its request.
async function planIn(text: string, tourFile: CompiledTour | null): Promise<FilmPlan | null> {
  const request = requestInManifest(text)
  if (request === undefined) return null
  const limits = { mostPx: MOST_PX, tourNamed: tourNamed(tourFile) }
  const { value, problems } = readFilmRequest(request, limits)
  if (value === null) throw new RefusedArgument(problems.map(sentenceOf).join('\n'))
  return planOf(value, JSON.parse(text) as Recorder)
}

// Of a segment that several made the first counts, as in the merged manifest.
function fileIn(parts: ReadonlyMap<string, Manifest>, plan: FilmPlan, index: number): string {
  const folder = [...parts].find(([, { done }]) => done.some((made) => made.index === index))?.[0]
  return segmentFile(folder ?? '', plan, index)
}
