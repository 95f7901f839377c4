// What is written beside a film as JSON: what it was made of, so that it can be checked and made again.

import type { FilmRequest } from '../film/filmRequest'
import { FORMATS } from '../film/formats'
import type { Manifest, SegmentDone } from '../film/manifest'
import type { FilmPlan, Segment } from '../film/plan'
import { type Rate, readRate } from '../film/rate'
import { isObject } from '../film/settingValue'
import { ENCODERS, type Encoder } from './filmEncoder'

export const SIDECAR_FORMAT = 'five-layer-cake/film-file'
export const SIDECAR_VERSION = 1

/** A segment, where it lies and what its file was. */
export type SidecarSegment = Segment & SegmentDone

export interface Sidecar {
  readonly format: typeof SIDECAR_FORMAT
  readonly version: typeof SIDECAR_VERSION
  readonly plan: string
  readonly build: string
  readonly renderer: string
  readonly request: FilmRequest
  readonly frames: number
  readonly rate: Rate
  readonly segments: readonly SidecarSegment[]
  /** What encoded the joined segments anew; null where nothing did. */
  readonly encoder: Encoder | null
  /** Name of the file with narration; null for none. */
  readonly audio: string | null
  /** Size of the film, and its SHA-256. */
  readonly bytes: number
  readonly sha256: string
}

/** What became of a plan. */
export type FilmMade = Pick<Sidecar, 'encoder' | 'audio' | 'bytes' | 'sha256'>

/** @param manifest in which all is done */
export function sidecarOf(plan: FilmPlan, { done }: Manifest, made: FilmMade): Sidecar {
  const { hash, build, renderer, request, frames, rate } = plan
  const segments = plan.segments.flatMap((segment): SidecarSegment[] => {
    const file = done.find(({ index }) => index === segment.index)
    return file ? [{ ...segment, ...file }] : []
  })
  const head = { format: SIDECAR_FORMAT, version: SIDECAR_VERSION } as const
  return { ...head, plan: hash, build, renderer, request, frames, rate, segments, ...made }
}

/** What the text beside a film says; null where it says nothing of the kind. Never throws. */
export function readSidecar(text: string): Sidecar | null {
  const json = parsed(text)
  return isSidecar(json) ? json : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isSidecar(json: unknown): json is Sidecar {
  if (!isObject(json)) return false
  const { format, version, request, frames, rate, segments, encoder, bytes, sha256 } = json
  return (
    format === SIDECAR_FORMAT &&
    version === SIDECAR_VERSION &&
    isObject(request) &&
    Object.hasOwn(FORMATS, String(request.codec)) &&
    isObject(rate) &&
    readRate(`${rate.num}/${rate.den}`) !== null &&
    [frames, bytes].every((count) => Number.isInteger(count) && Number(count) > 0) &&
    typeof sha256 === 'string' &&
    Array.isArray(segments) &&
    segments.every((one) => isObject(one) && Number.isInteger(one.first)) &&
    (encoder === null || ENCODERS.some((known) => known === encoder))
  )
}
