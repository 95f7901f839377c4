// A film worked out: its frames, closed segments that can be made apart, and a hash of all that decides them.
import type { Second } from '../show/playback'
import type { Film, FilmRequest } from './filmRequest'
import { canonicalJson, sha256Of } from './fingerprint'
import { framesIn, type Rate, secondOf } from './rate'

/** Some frames one after the other: a file of its own, which begins on a key frame. */
export interface Segment {
  /** Place in the film. */
  readonly index: number
  /** Its first frame, counted from the first of the film. */
  readonly first: number
  readonly frames: number
}

export interface FilmPlan {
  /** Equal only where build, renderer, request and all that is told are equal. */
  readonly hash: string
  /** Which source it was built from. */
  readonly build: string
  /** Which graphics and which browser draw it. */
  readonly renderer: string
  readonly request: FilmRequest
  readonly rate: Rate
  /** First frame on the grid of the whole source, where frame 0 is second 0. */
  readonly firstFrame: number
  readonly frames: number
  readonly segments: readonly Segment[]
}

/** Longest segment, seconds; those of a film that needs several last at least half as long. */
export const SEGMENT_SECONDS = 4

/** Changes where plans of the same film are cut or hashed in another way. */
const PLAN_VERSION = 1

/** Who records: only plans of the same can share segments. */
export interface Recorder {
  readonly build: string
  readonly renderer: string
}

/** The plan of a film; equal films of equal recorders have equal plans. */
export async function planOf(film: Film, { build, renderer }: Recorder): Promise<FilmPlan> {
  const { request, rate, source } = film
  const firstFrame = framesIn(request.from, rate)
  const frames = framesIn(request.to, rate) - firstFrame
  const segments = segmentsOf(frames, rate)
  const { tour, years, address } = source
  const told = { tour, years, address, firstFrame, segments }
  // Captions in a file of their own change no picture.
  const drawn = { ...request, captions: request.captions.includes('burn') }
  const hash = await sha256Of(
    canonicalJson({ version: PLAN_VERSION, build, renderer, request: drawn, rate, told }),
  )
  return { hash, build, renderer, request, rate, firstFrame, frames, segments }
}

/** The second of the tour, or of the years, that a frame of the film shows. */
export function secondOfFrame({ firstFrame, rate }: FilmPlan, frame: number): Second {
  return secondOf(firstFrame + frame, rate)
}

/** As few segments as there can be, all of one length but for a frame. */
export function segmentsOf(frames: number, rate: Rate): readonly Segment[] {
  const most = Math.max(1, framesIn(SEGMENT_SECONDS, rate))
  const count = Math.ceil(frames / most)
  const firstOf = (index: number) => Math.floor((index * frames) / count)
  return Array.from({ length: count }, (_, index) => {
    const first = firstOf(index)
    return { index, first, frames: firstOf(index + 1) - first }
  })
}
