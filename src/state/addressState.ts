// What the address of the page can say: the visitor's whole choice, as plain values.
import { MEASURES, type Measure, QUALITIES, type Quality, THEMES, type Theme } from '../look/ids'
import type { LayerId } from '../model/layers'
import type { Levers } from '../model/levers'
import type { PresetId } from '../model/presets'
import { BASELINE } from '../model/scenario'
import { DEFAULT_YEAR, type Year } from '../model/time'
import { DEFAULT_LANGUAGE, type Language } from '../words/languages'

/** Who turns the crank: a visitor at a desk, a visitor in an exhibition, or the recorder. */
export const MODES = ['explore', 'kiosk', 'film'] as const

export type Mode = (typeof MODES)[number]

/** What fills the window: the cake, or the card that says what the model is. */
export const VIEWS = ['cake', 'model'] as const

export type View = (typeof VIEWS)[number]

export interface AddressState {
  readonly preset: PresetId
  /** Levers that were set, each in the unit of its table. */
  readonly levers: Levers
  /** Year from which the levers act. */
  readonly from: Year
  readonly year: Year
  /** False where the address left the year to us. */
  readonly yearGiven: boolean
  /** The layer selected. */
  readonly layer: LayerId | null
  readonly measure: Measure
  readonly theme: Theme
  readonly quality: Quality
  readonly mode: Mode
  readonly view: View
  readonly lang: Language
  /** True where the picture should play at once; read, never written. */
  readonly play: boolean
  /** Panel open or closed by the person; null leaves it to the width of the window. */
  readonly panel: boolean | null
  /** Keys kept for later versions, as they came. */
  readonly reserved: Readonly<Record<string, string>>
}

/** What an empty address means. */
export const DEFAULT_ADDRESS: AddressState = {
  preset: BASELINE.preset,
  levers: BASELINE.levers,
  from: BASELINE.from,
  year: DEFAULT_YEAR,
  yearGiven: false,
  layer: null,
  measure: MEASURES[0],
  theme: THEMES[0],
  quality: QUALITIES[0],
  mode: MODES[0],
  view: VIEWS[0],
  lang: DEFAULT_LANGUAGE,
  play: false,
  panel: null,
  reserved: {},
}
