// What the soak is asked for: its options, read before anything starts.
import { numberOf, parsed, type Refusal, refuse, unlessRefused } from './argument'

export const HELP = `Usage: npm run soak -- [--minutes M] [--json] [--leak]
Runs the exhibit for 72 simulated hours with 2,000 visits, in pages that begin on day 0, 1, 5 and 30, and says what grows.
  --minutes M   about so long in place of 45, with as many visits as fit
  --json        prints samples, slopes and verdict as JSON
  --leak        makes each touch leave something behind, to see that it is found
  --help        this text
Exit codes: 0 nothing grows, 1 something does or went wrong, 2 refused.
`

/** As long as the whole soak may take. */
export const MINUTES_MOST = 45

export interface SoakAsked {
  readonly kind: 'soak'
  readonly minutes: number
  readonly json: boolean
  readonly leak: boolean
}

export type SoakRequest = SoakAsked | Refusal | { readonly kind: 'help' }

const OPTIONS = {
  minutes: { type: 'string' },
  json: { type: 'boolean' },
  leak: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

export function readSoakRequest(argv: readonly string[]): SoakRequest {
  return unlessRefused(() => {
    const { values } = parsed(argv, { options: OPTIONS, allowPositionals: false })
    if (values.help) return { kind: 'help' }
    const { minutes = String(MINUTES_MOST), json = false, leak = false } = values
    return { kind: 'soak', minutes: minutesOf(minutes), json, leak }
  })
}

function minutesOf(text: string): number {
  const minutes = numberOf(text)
  if (minutes !== null && minutes > 0 && minutes <= MINUTES_MOST) return minutes
  return refuse(`--minutes "${text}" is out of range`, `up to ${MINUTES_MOST}`)
}
