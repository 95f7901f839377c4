// The key `s` of the address: a whole scenario document; what packs it is fetched apart from the first text.
import { isOwn, type ScenarioDocument } from './ownScenario'

type Packing = typeof import('./packing')

let packing: Packing | null = null

/** Fetches what packs and unpacks; to be awaited before a document is read from an address. */
export async function loadPacking(): Promise<void> {
  packing ??= await import('./packing')
}

/** What packs and unpacks documents; throws where it was not awaited. */
export function packer(): Packing {
  if (packing === null) throw new Error('What packs a document is not here yet.')
  return packing
}

/** True where a link cannot hold the scenario: only a file can. */
export function isTooLongForLink(document: ScenarioDocument): boolean {
  return isOwn(document) && packer().packDocument(document) === null
}
