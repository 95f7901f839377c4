// Fetches the text of a file as it is now, not as it was kept.

/** How long an answer is waited for, ms. */
const WAITED_MS = 4000

/** Null where there is no such file; rejects where the server does not answer. */
export async function fetchText(url: string): Promise<string | null> {
  const signal = AbortSignal.timeout(WAITED_MS)
  const answer = await fetch(url, { cache: 'no-store', signal })
  return answer.ok ? answer.text() : null
}
