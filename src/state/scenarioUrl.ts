// The key `scenarioUrl` of the address: a scenario file of the same origin, fetched at the start.
import { readAddress } from './address'
import { DEFAULT_ADDRESS, documentOf, withDocument } from './addressState'
import { isSameScenario } from './ownScenario'
import type { ProblemCode } from './problem'
import {
  type DocumentReading,
  FILE_BYTES,
  readScenarioDocument,
  refused,
  tooLarge,
} from './scenarioFile'
import type { CakeStore } from './store'

/** Milliseconds after which an answer is no longer waited for. */
const PATIENCE_MS = 10_000

const DOOR = 'scenarioUrl'

type Fetch = (url: string, init: RequestInit) => Promise<Response>

/**
 * Opens the document at the `scenarioUrl` of the store, with the other keys of `search` on top;
 * puts problems into the store. Does nothing where the scenario was edited in the meantime.
 */
export async function openScenarioUrl(
  store: CakeStore,
  search: string,
  fetchLike: Fetch,
  pageUrl: string,
): Promise<void> {
  const { scenarioUrl } = store.getState()
  if (scenarioUrl === null) return
  const { value, problems } = await fetchScenario(scenarioUrl, fetchLike, pageUrl)
  const { scenarioUrl: wanted, openDocument, report } = store.getState()
  if (wanted !== scenarioUrl) return
  if (value === null) return report(problems)
  // The scenario of the file goes before that of a claim.
  const others = new URLSearchParams(search)
  others.delete('claim')
  const address = readAddress(`${others}`, withDocument(DEFAULT_ADDRESS, value)).value
  const document = documentOf(address)
  const { title, text, scenario } = document
  const isUnchanged =
    title === value.title && text === value.text && isSameScenario(scenario, value.scenario)
  openDocument(document, isUnchanged ? scenarioUrl : null)
}

/** Fetches and reads a scenario file; never rejects. `url` may be relative to `pageUrl`. */
export async function fetchScenario(
  url: string,
  fetchLike: Fetch,
  pageUrl: string,
): Promise<DocumentReading> {
  const page = new URL(pageUrl)
  const target = targetOf(url, page)
  if (target === null) return failed('notFound')
  if (!/^https?:$/.test(target.protocol) || target.origin !== page.origin)
    return failed('otherOrigin')
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(), PATIENCE_MS)
  try {
    const response = await fetchLike(target.href, { mode: 'same-origin', signal: abort.signal })
    if (!response.ok) return failed('notFound', response.status)
    const text = await textWithin(response)
    if (text === null) abort.abort()
    return text === null ? refused(tooLarge(DOOR)) : readScenarioDocument(text, DOOR)
  } catch {
    return failed('unreachable')
  } finally {
    clearTimeout(timer)
  }
}

function targetOf(url: string, page: URL): URL | null {
  try {
    return new URL(url, page)
  } catch {
    return null
  }
}

function failed(code: ProblemCode, status = 0): DocumentReading {
  return refused({ path: DOOR, code, args: { value: status } })
}

// Null where the body is above the limit, whatever its head says.
async function textWithin(response: Response): Promise<string | null> {
  if (Number(response.headers.get('content-length')) > FILE_BYTES) return null
  const reader = response.body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (;;) {
    const chunk = await reader?.read()
    if (!chunk || chunk.done) return text + decoder.decode()
    bytes += chunk.value.length
    if (bytes > FILE_BYTES) return null
    text += decoder.decode(chunk.value, { stream: true })
  }
}
