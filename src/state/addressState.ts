// What the address of the page can say: the visitor's whole choice, as plain values.
import { MEASURES, type Measure, QUALITIES, type Quality, THEMES, type Theme } from '../look/ids'
import type { LayerId } from '../model/layers'
import { DEFAULT_YEAR, type Year } from '../model/time'
import type { ClaimId } from '../show/claims'
import { SLICES, type Slice } from '../show/moment'
import type { Second } from '../show/playback'
import type { TourId } from '../show/tours/tours'
import { DEFAULT_LANGUAGE, type Language } from '../words/languages'
import {
  type Compared,
  NO_DOCUMENT,
  type OwnScenario,
  type ScenarioDocument,
  type Texts,
} from './ownScenario'

/** Who turns the crank: a visitor at a desk, a visitor in an exhibition, or the recorder. */
export const MODES = ['explore', 'kiosk', 'film'] as const

export type Mode = (typeof MODES)[number]

/** What fills the window: the cake, or the card that says what the model is. */
export const VIEWS = ['cake', 'model'] as const

export type View = (typeof VIEWS)[number]

/** How many signs stand on the cake: those that rest allows, or all. */
export const SIGNS = ['rest', 'all'] as const

export type Signs = (typeof SIGNS)[number]

/** Layers stacked, and spread as far as they go. */
export const EXPLODE_RANGE = { min: 0, max: 1 } as const

export interface AddressState extends OwnScenario {
  /** The claim told, 1..12; null for none. */
  readonly claim: ClaimId | null
  /** Title and text of an own scenario. */
  readonly title: Texts
  readonly text: Texts
  /** Where a scenario file lies that is to be opened, or was and is unchanged; null for none. */
  readonly scenarioUrl: string | null
  /** True once the scenario is that of the file; an address alone never says so. */
  readonly isUrlOpen: boolean
  /** What the scenario is compared with; null for nothing but the baseline's rings. */
  readonly compare: Compared | null
  readonly year: Year
  /** False where the address left the year to us. */
  readonly yearGiven: boolean
  /** The layer selected. */
  readonly layer: LayerId | null
  readonly measure: Measure
  readonly theme: Theme
  readonly quality: Quality
  /** What is done with the slice. */
  readonly slice: Slice
  /** How far the layers are spread apart, 0..1. */
  readonly explode: number
  /** Only the signs that rest allows, or all of them. */
  readonly signs: Signs
  readonly mode: Mode
  readonly view: View
  readonly lang: Language
  /** The tour told; null for none. */
  readonly tour: TourId | null
  /** The second of the tour at which it stands; null where the address left it to us. */
  readonly at: Second | null
  /** True where the picture should play at once; read, never written. */
  readonly play: boolean
  /** Panel open or closed by the person; null leaves it to the width of the window. */
  readonly panel: boolean | null
  /** True where the drawer of charts is open. */
  readonly charts: boolean
  /** True where the page presents: larger, without what only its maker needs. */
  readonly present: boolean
  /** Keys kept for later versions, as they came. */
  readonly reserved: Readonly<Record<string, string>>
}

/** What an empty address means. */
export const DEFAULT_ADDRESS: AddressState = {
  ...NO_DOCUMENT.scenario,
  claim: null,
  title: NO_DOCUMENT.title,
  text: NO_DOCUMENT.text,
  scenarioUrl: null,
  isUrlOpen: false,
  compare: null,
  year: DEFAULT_YEAR,
  yearGiven: false,
  layer: null,
  measure: MEASURES[0],
  theme: THEMES[0],
  quality: QUALITIES[0],
  slice: SLICES[0],
  explode: 0,
  signs: SIGNS[0],
  mode: MODES[0],
  view: VIEWS[0],
  lang: DEFAULT_LANGUAGE,
  tour: null,
  at: null,
  play: false,
  panel: null,
  charts: false,
  present: false,
  reserved: {},
}

/** The scenario of an address with its texts. */
export function documentOf(address: AddressState): ScenarioDocument {
  const { preset, levers, from, assumptions, events, title, text } = address
  return { scenario: { preset, levers, from, assumptions, events }, title, text }
}

/** The address with another scenario and its texts, which is no longer that of a file. */
export function withDocument(address: AddressState, document: ScenarioDocument): AddressState {
  const { scenario, title, text } = document
  return { ...address, ...scenario, title, text, scenarioUrl: null, isUrlOpen: false }
}
