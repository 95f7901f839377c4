// The settings of a kiosk while they are typed: fields may be empty or wrong until they are read.
import type { Texts } from '../../state/ownScenario'
import { packer } from '../../state/share'
import { CONFIG_FIELDS, DEFAULT_KIOSK_CONFIG, type KioskConfig } from '../config'
import { CONFIG_KEY, PACKED_SIGN } from '../configSource'

/** A number, or what is no number yet. */
export type Typed = number | ''

/** Empty text stands for what is not set. */
export interface Draft
  extends Omit<
    KioskConfig,
    | 'title'
    | 'logo'
    | 'idleSeconds'
    | 'countdownSeconds'
    | 'publicUrl'
    | 'screen'
    | 'reloadAt'
    | 'pin'
  > {
  readonly title: Texts
  readonly logo: string
  readonly idleSeconds: Typed
  readonly countdownSeconds: Typed
  readonly publicUrl: string
  readonly screen: { readonly diagonalInch: Typed; readonly distanceM: Typed }
  readonly reloadAt: string
  readonly pin: string
}

export function draftOf(config: KioskConfig): Draft {
  const { title, logo, publicUrl, reloadAt, pin } = config
  return {
    ...config,
    title: title ?? {},
    logo: logo ?? '',
    publicUrl: publicUrl ?? '',
    reloadAt: reloadAt ?? '',
    pin: pin ?? '',
  }
}

/** The draft as a document for the reader. */
export function documentOf(draft: Draft): object {
  const texts = Object.entries(draft.title).filter(([, text]) => text.trim() !== '')
  return {
    ...draft,
    title: texts.length === 0 ? null : Object.fromEntries(texts),
    logo: given(draft.logo),
    publicUrl: given(draft.publicUrl),
    reloadAt: given(draft.reloadAt),
    pin: given(draft.pin),
  }
}

const given = (text: string) => text.trim() || null

/** The file of a config. */
export function fileOf(config: KioskConfig): string {
  return `${JSON.stringify({ $schema: './kiosk.schema.json', ...config }, null, 2)}\n`
}

/**
 * The query by which a kiosk opens with a config: only what differs from the usual is packed. Null
 * where that is longer than an address may be; what packs is to be loaded before.
 */
export function queryOf(config: KioskConfig): string | null {
  const own = CONFIG_FIELDS.filter(
    (field) => JSON.stringify(config[field]) !== JSON.stringify(DEFAULT_KIOSK_CONFIG[field]),
  )
  // Without a document the file beside the page would hold.
  const document = Object.fromEntries(own.map((field) => [field, config[field]]))
  const packed = packer().packJson(document)
  return packed === null ? null : `?mode=kiosk&${CONFIG_KEY}=${PACKED_SIGN}${packed}`
}
