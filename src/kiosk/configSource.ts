// Where the settings of a kiosk come from: a file on the same host, or the address itself.
import type { Problem } from '../state/problem'

export type ConfigSource =
  | { readonly kind: 'file'; readonly url: string }
  | { readonly kind: 'packed'; readonly text: string }
  | { readonly kind: 'refused'; readonly problem: Problem }

/** The key of the address that names it. */
export const CONFIG_KEY = 'config'

/** Begins a document that the address holds itself. */
export const PACKED_SIGN = '~'

const STANDARD = 'kiosk.json'

/** @param base address of the page: what lies on another host is refused */
export function configSourceOf(search: string, base: string): ConfigSource {
  const given = new URLSearchParams(search).getAll(CONFIG_KEY).at(-1) || STANDARD
  if (given.startsWith(PACKED_SIGN)) return { kind: 'packed', text: given.slice(1) }
  const here = new URL(base)
  const url = URL.canParse(given, base) ? new URL(given, base) : null
  if (url !== null && url.protocol === here.protocol && url.host === here.host)
    return { kind: 'file', url: url.href }
  return { kind: 'refused', problem: { path: CONFIG_KEY, code: 'otherOrigin', args: {} } }
}
