// Packs a scenario document for the key `s` of the address: compressed JSON, and back.
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import type { ScenarioDocument } from './ownScenario'
import type { Problem, Reading } from './problem'
import {
  type DocumentReading,
  FILE_BYTES,
  jsonOfDocument,
  readScenarioDocument,
  refused,
  tooLarge,
} from './scenarioFile'

/** Most characters of a packed document: addresses above this are cut by mail and messengers. */
export const PACKED_LENGTH = 2000

const BEST_COMPRESSION = 9
const PACKED = /^[A-Za-z0-9_-]+$/

/** The document as base64url of raw deflate; null where that is longer than an address may be. */
export function packDocument(document: ScenarioDocument): string | null {
  return packJson(jsonOfDocument(document))
}

/** The same of anything that JSON can say. */
export function packJson(json: unknown): string | null {
  const bytes = strToU8(JSON.stringify(json))
  const packed = btoa(strFromU8(deflateSync(bytes, { level: BEST_COMPRESSION }), true))
  const text = packed.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  return text.length > PACKED_LENGTH ? null : text
}

/** Reads what `packDocument` wrote; never throws. `door` begins the paths of the problems. */
export function unpackDocument(text: string, door: string): DocumentReading {
  const { value, problems } = unpackText(text, door)
  return value === null ? refused(...problems) : readScenarioDocument(value, door)
}

/** The JSON that `packJson` packed, as text; never throws. */
export function unpackText(text: string, door: string): Reading<string | null> {
  const problem: Problem = { path: door, code: 'notPacked', args: { allowed: PACKED_LENGTH } }
  const notPacked = { value: null, problems: [problem] }
  if (text.length > PACKED_LENGTH || !PACKED.test(text)) return notPacked
  try {
    const bytes = strToU8(atob(text.replaceAll('-', '+').replaceAll('_', '/')), true)
    // Into a buffer of fixed size: what would swell beyond it is dropped there and then.
    const filled = inflateSync(bytes, { out: new Uint8Array(FILE_BYTES) })
    if (filled.length === FILE_BYTES) return { value: null, problems: [tooLarge(door)] }
    return { value: strFromU8(filled), problems: [] }
  } catch {
    return notPacked
  }
}
