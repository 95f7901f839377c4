// What is done of a film: written after each segment, so that nothing is made twice.

import { type FilmProblem, type FilmReading, filmProblem } from './filmProblem'
import type { FilmRequest } from './filmRequest'
import { FORMATS } from './formats'
import type { FilmPlan, Segment } from './plan'
import { type Shard, segmentsOfShard, WHOLE_FILM } from './shard'

export interface SegmentDone {
  /** Place in the film. */
  readonly index: number
  readonly frames: number
  /** Size of its file, and its SHA-256. */
  readonly bytes: number
  readonly sha256: string
  /** A hash for each frame before encoding, where they were asked for. */
  readonly pictures?: readonly string[]
}

export interface Manifest {
  readonly format: typeof MANIFEST_FORMAT
  readonly version: typeof MANIFEST_VERSION
  readonly plan: string
  readonly build: string
  readonly renderer: string
  /** From which the plan can be made again. */
  readonly request: FilmRequest
  /** In the order of the film. */
  readonly done: readonly SegmentDone[]
}

export const MANIFEST_FORMAT = 'five-layer-cake/film'
export const MANIFEST_VERSION = 1

/** Nothing done yet. */
export function createManifest({ hash, build, renderer, request }: FilmPlan): Manifest {
  const head = { format: MANIFEST_FORMAT, version: MANIFEST_VERSION } as const
  return { ...head, plan: hash, build, renderer, request, done: [] }
}

/** The manifest with one more segment, or with that one made anew. */
export function withDone(manifest: Manifest, made: SegmentDone): Manifest {
  const others = manifest.done.filter(({ index }) => index !== made.index)
  return { ...manifest, done: [...others, made].sort((a, b) => a.index - b.index) }
}

/** The manifest without the segments whose files are gone, or not as long as they were. */
export function withoutLost(
  manifest: Manifest,
  bytesOf: (segment: number) => number | undefined,
): Manifest {
  const kept = manifest.done.filter(({ index, bytes }) => bytesOf(index) === bytes)
  return { ...manifest, done: kept }
}

/** The segments of a share that are still to be made. */
export function missingOf(
  plan: FilmPlan,
  { done }: Manifest,
  shard: Shard = WHOLE_FILM,
): Segment[] {
  const made = new Set(done.map(({ index }) => index))
  return segmentsOfShard(plan, shard).filter(({ index }) => !made.has(index))
}

/** Why segments of a manifest cannot be used for a plan; null where they can. */
export function strangerProblem(
  plan: FilmPlan,
  manifest: Manifest,
  path: string,
): FilmProblem | null {
  const { build, renderer } = manifest
  if (renderer !== plan.renderer)
    return filmProblem('otherRenderer', path, { expected: plan.renderer, found: renderer })
  if (build !== plan.build)
    return filmProblem('otherBuild', path, { expected: plan.build, found: build })
  return manifest.plan === plan.hash ? null : filmProblem('otherPlan', path)
}

/**
 * One manifest of those of several shares, by the names of their parts. A segment that two of them
 * made is refused where its format makes equal files, and these are not; else the first counts.
 */
export function mergedManifest(
  plan: FilmPlan,
  parts: ReadonlyMap<string, Manifest>,
): FilmReading<Manifest> {
  const problems: FilmProblem[] = []
  let merged = createManifest(plan)
  for (const [path, part] of parts) {
    const stranger = strangerProblem(plan, part, path)
    if (stranger) problems.push(stranger)
    else
      for (const made of part.done) {
        const known = merged.done.find(({ index }) => index === made.index)
        if (known === undefined) merged = withDone(merged, made)
        else if (FORMATS[plan.request.codec].isRepeatable && known.sha256 !== made.sha256)
          problems.push(filmProblem('segmentTwice', path, { segment: made.index + 1 }))
      }
  }
  return { value: problems.length > 0 ? null : merged, problems }
}
