// What the kiosk command is asked for: its options, and the settings of an owner, read before anything starts.
import { readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { readKioskConfig } from '../kiosk/config'
import { configSentence } from '../kiosk/configText'
import { IN_WINDOW } from '../kiosk/hygiene/fullScreen'
import { parseJson } from '../state/jsonFile'
import type { Problem } from '../state/problem'
import { kioskConfigWordsFor } from '../words/kioskConfigWords'
import { DEFAULT_LANGUAGE } from '../words/languages'
import { numberOf, parsed, type Refusal, RefusedArgument, refuse, unlessRefused } from './argument'
import type { BrowserAsked } from './kioskFlags'

export const HELP = `Usage: npm run kiosk -- [options]
Serves the product on this machine alone and shows it as an exhibit: starts the installed Chromium in full screen,
and starts it again when it ends or falls silent. Builds first where there is no build.
  --config FILE    the settings of the exhibit, in place of the kiosk.json of the build; read anew when it changes
  --port N         where it is served (4180); files and statistics are kept under this number
  --profile DIR    where Chromium keeps them (.five-layer-cake in the home folder)
  --window WxH     a window in place of the full screen, for trying out; touches leave it one
  --wayland        for a Wayland session such as Cage
  --flag FLAG      one more flag of Chromium; may be repeated
  --build          builds also where there is a build
  --no-browser     only serves
  --print          only prints the command line of Chromium
  --help           this text
Exit codes: 0 stopped as asked, 1 failed, 2 refused.
`

const OPTIONS = {
  config: { type: 'string' },
  port: { type: 'string' },
  profile: { type: 'string' },
  window: { type: 'string' },
  wayland: { type: 'boolean' },
  flag: { type: 'string', multiple: true },
  build: { type: 'boolean' },
  'no-browser': { type: 'boolean' },
  print: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

const PORT = 4180
const PORTS = { min: 1024, max: 65_535 }
const PROFILE = '.five-layer-cake'

/** Most bytes of a file of settings. */
const CONFIG_BYTES = 2 ** 16

export interface KioskAsked {
  readonly kind: 'kiosk'
  /** Path of the owner's settings; null for those of the build. */
  readonly config: string | null
  readonly port: number
  readonly builds: boolean
  readonly does: 'show' | 'serve' | 'print'
  readonly browser: Omit<BrowserAsked, 'isRoot'>
}

export type KioskRequest = KioskAsked | Refusal | { readonly kind: 'help' }

export function readKioskRequest(argv: readonly string[]): KioskRequest {
  return unlessRefused(() => {
    const { values } = parsed(argv, { options: OPTIONS, allowPositionals: false })
    if (values.help) return { kind: 'help' }
    const port = values.port === undefined ? PORT : portOf(values.port)
    const config = values.config === undefined ? null : checkedConfig(values.config)
    const window = values.window === undefined ? null : sizeOf(values.window)
    return {
      kind: 'kiosk',
      config,
      port,
      builds: values.build ?? false,
      does: values.print ? 'print' : values['no-browser'] ? 'serve' : 'show',
      browser: {
        address: `http://127.0.0.1:${port}/?mode=kiosk${window === null ? '' : IN_WINDOW}`,
        profile: resolve(values.profile ?? join(homedir(), PROFILE)),
        window,
        isWayland: values.wayland ?? false,
        more: (values.flag ?? []).map(flagOf),
      },
    }
  })
}

function portOf(text: string): number {
  const port = numberOf(text)
  const allowed = `a whole number, ${PORTS.min} to ${PORTS.max}`
  if (port === null || !Number.isInteger(port) || port < PORTS.min || port > PORTS.max)
    return refuse(`--port "${text}" is out of range`, allowed)
  return port
}

function sizeOf(text: string) {
  const [, width, height] = /^(\d{2,5})x(\d{2,5})$/.exec(text) ?? []
  if (width === undefined) return refuse(`--window "${text}" is no size`, 'WxH, as in 1080x1920')
  return { width: Number(width), height: Number(height) }
}

function flagOf(text: string): string {
  if (/^--\w/.test(text)) return text
  return refuse(`--flag "${text}" is no flag`, '--flag=--name or --flag=--name=value')
}

/** The path of settings that hold in all their fields, or one line for each that does not. */
function checkedConfig(name: string): string {
  const problems = problemsOf(name)
  if (problems.length === 0) return resolve(name)
  const words = kioskConfigWordsFor(DEFAULT_LANGUAGE)
  const lines = problems.map((problem) => `--config: ${configSentence(words, problem)}`)
  throw new RefusedArgument([...new Set(lines)].join('\n'))
}

function problemsOf(name: string): readonly Problem[] {
  const path = basename(name)
  try {
    if (statSync(name).size > CONFIG_BYTES)
      return [{ path, code: 'tooLarge', args: { allowed: CONFIG_BYTES / 2 ** 10 } }]
    const json = parseJson(readFileSync(name, 'utf8'))
    if (json === undefined) return [{ path, code: 'notJson', args: {} }]
    return readKioskConfig(json).problems
  } catch {
    return [{ path, code: 'notFound', args: {} }]
  }
}
