// The settings in force: read at the start, last good version kept, asked for anew while nobody is there.
import { createStore } from 'zustand/vanilla'
import { parseJson } from '../state/jsonFile'
import type { Problem, ProblemCode, Reading } from '../state/problem'
import { loadPacking, packer } from '../state/share'
import { DEFAULT_KIOSK_CONFIG, type KioskConfig, readKioskConfig } from './config'
import { CONFIG_KEY, configSourceOf } from './configSource'
import type { Kept } from './kept'
import type { Log } from './log'

export interface Settings {
  readonly config: KioskConfig
  readonly problems: readonly Problem[]
}

export type SettingsStore = ReturnType<typeof createSettings>

export const createSettings = (config: KioskConfig, problems: readonly Problem[] = []) =>
  createStore<Settings>()(() => ({ config, problems }))

export interface SettingsPorts {
  /** The query of the address, and the address of the page. */
  readonly search: string
  readonly base: string
  /** The text of a file, null where there is none; rejects where the server does not answer. */
  readonly fetchText: (url: string) => Promise<string | null>
  readonly kept: Kept
  readonly log: Pick<Log, 'note'>
}

export interface LoadedSettings {
  readonly settings: SettingsStore
  /**
   * Reads the file again. What is wrong with it is in the settings at once; another config is only
   * answered, null where it is the same or the server is gone: it is in force once the page is opened anew.
   */
  readonly refresh: () => Promise<KioskConfig | null>
}

/** Largest file that is read, characters. */
const FILE_LENGTH = 2 ** 16

/** Where the last good version of a file lies, and what was last wrong with it. */
const KEPT_KEY = 'five-layer-cake.kiosk.config '
const FAULT_KEY = 'five-layer-cake.kiosk.configFault '
const FAULT_LENGTH = 2000

/** Reads the settings that the address asks for; never rejects. */
export async function loadSettings(ports: SettingsPorts): Promise<LoadedSettings> {
  const source = configSourceOf(ports.search, ports.base)
  if (source.kind === 'file') return fromFile(source.url, ports)
  const { config, problems } =
    source.kind === 'packed'
      ? await fromPacked(source.text)
      : { config: DEFAULT_KIOSK_CONFIG, problems: [source.problem] }
  noteFault(ports, source.kind, problems)
  return { settings: createSettings(config, problems), refresh: async () => null }
}

async function fromFile(url: string, ports: SettingsPorts): Promise<LoadedSettings> {
  const { kept, log, fetchText } = ports
  let last = readKioskConfig(parseJson(kept.read(KEPT_KEY + url) ?? '')).value
  let isGone = false
  const read = async (): Promise<Settings> => {
    let text: string | null
    try {
      text = await fetchText(url)
    } catch {
      if (!isGone) log.note('serverGone')
      isGone = true
      return { config: last, problems: [about(url, 'unreachable')] }
    }
    isGone = false
    const { value, problems } = readConfigText(text, url, last)
    noteFault(ports, url, problems)
    if (JSON.stringify(value) !== JSON.stringify(last)) {
      last = value
      kept.write(KEPT_KEY + url, JSON.stringify(value))
    }
    return { config: value, problems }
  }
  const first = await read()
  const settings = createSettings(first.config, first.problems)
  return {
    settings,
    async refresh() {
      const { config, problems } = await read()
      settings.setState({ problems })
      if (isGone) return null
      const isSame = JSON.stringify(config) === JSON.stringify(settings.getState().config)
      return isSame ? null : config
    },
  }
}

async function fromPacked(text: string): Promise<Settings> {
  const refused = { config: DEFAULT_KIOSK_CONFIG, problems: [about(CONFIG_KEY, 'notPacked')] }
  try {
    await loadPacking()
  } catch {
    return refused
  }
  const { value } = packer().unpackText(text, CONFIG_KEY)
  if (value === null) return refused
  const read = readConfigText(value, CONFIG_KEY, DEFAULT_KIOSK_CONFIG)
  return { config: read.value, problems: read.problems }
}

/** Reads the text of a file, null for one that is not there; `last` holds where it is wrong. */
export function readConfigText(
  text: string | null,
  name: string,
  last: KioskConfig,
): Reading<KioskConfig> {
  const refused = (code: ProblemCode) => ({ value: last, problems: [about(name, code)] })
  if (text === null) return refused('notFound')
  if (text.length > FILE_LENGTH) return refused('tooLarge')
  const json = parseJson(text)
  return json === undefined ? refused('notJson') : readKioskConfig(json, last)
}

// Of a file its name: the sentence says it.
function about(url: string, code: ProblemCode): Problem {
  const args = { allowed: FILE_LENGTH / 2 ** 10 }
  return { path: url.split(/[?#]/)[0]?.split('/').at(-1) || CONFIG_KEY, code, args }
}

// Once for each thing that is wrong, also over a reload; mended, it may be wrong again.
function noteFault({ kept, log }: SettingsPorts, name: string, problems: readonly Problem[]): void {
  const fault = JSON.stringify(problems).slice(0, FAULT_LENGTH)
  const known = kept.read(FAULT_KEY + name) ?? JSON.stringify([])
  if (fault === known) return
  kept.write(FAULT_KEY + name, fault)
  const [first] = problems
  if (first !== undefined) log.note('configFault', first.code)
}
