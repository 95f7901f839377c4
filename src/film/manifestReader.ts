// Reads manifests from a disk: whatever lies there, only what belongs to the plan is taken.

import { type FilmReading, filmProblem } from './filmProblem'
import { MANIFEST_FORMAT, MANIFEST_VERSION, type Manifest, strangerProblem } from './manifest'
import type { FilmPlan } from './plan'
import { isObject } from './settingValue'

const SHA256 = /^[0-9a-f]{64}$/

/** Reads the text of a manifest of that plan; `path` is where it came from. Never throws. */
export function readManifest(text: string, plan: FilmPlan, path: string): FilmReading<Manifest> {
  const json = parsed(text)
  if (!isManifest(json)) return refused(path)
  const stranger = strangerProblem(plan, json, path)
  if (stranger) return { value: null, problems: [stranger] }
  const isWhole = json.done.every(
    ({ index, frames }, at) =>
      plan.segments[index]?.frames === frames && (json.done[at - 1]?.index ?? -1) < index,
  )
  return isWhole ? { value: json, problems: [] } : refused(path)
}

/** The request in the text of a manifest, for `readFilmRequest`; undefined where there is none. */
export function requestInManifest(text: string): unknown {
  const json = parsed(text)
  return isManifest(json) ? json.request : undefined
}

const refused = (path: string): FilmReading<Manifest> => ({
  value: null,
  problems: [filmProblem('manifestUnreadable', path)],
})

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isManifest(json: unknown): json is Manifest {
  if (!isObject(json)) return false
  const { format, version, plan, build, renderer, request, done } = json
  return (
    format === MANIFEST_FORMAT &&
    version === MANIFEST_VERSION &&
    [plan, build, renderer].every((text) => typeof text === 'string') &&
    isObject(request) &&
    Array.isArray(done) &&
    done.every(isDone)
  )
}

function isDone(json: unknown): boolean {
  if (!isObject(json)) return false
  const { index, frames, bytes, sha256, pictures } = json
  return (
    [index, frames, bytes].every((count) => Number.isInteger(count) && Number(count) >= 0) &&
    typeof sha256 === 'string' &&
    SHA256.test(sha256) &&
    (pictures === undefined || (Array.isArray(pictures) && pictures.length === frames))
  )
}
