// The cells of the glyph atlas: whole words and single digits and signs, each with a fixed index.
import { LETTERING } from '../look/lettering'
import { LAYERS } from '../model/layers'
import { PRESET_IDS } from '../model/presets'

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** Digits and signs come in two weights: plain for values, strong for the year. */
export const CELLS = [
  ...DIGITS.map((digit) => `plain.${digit}` as const),
  ...DIGITS.map((digit) => `strong.${digit}` as const),
  'point',
  'group',
  'times',
  'space',
  'chip',
  ...LAYERS.map((layer) => `name.${layer}` as const),
  'dot',
  'limit',
  'dot.note',
  'limit.note',
  'plus',
  'coins',
  'pulses',
  ...LAYERS.map((layer) => `before.${layer}` as const),
  ...LAYERS.map((layer) => `after.${layer}` as const),
  'dollar',
  'built',
  'ofDemand',
  'adopted',
  'notLimiting',
  'scale.0',
  'scale.1',
  'scale.2',
  'scale.3',
  'scale.4',
  'scale.5',
  'served',
  'spent',
  'met',
  'strip.capacity',
  'strip.capital',
  'strip.coverage',
  'strip.up',
  'strip.outside',
  ...PRESET_IDS.map((preset) => `preset.${preset}` as const),
  'strip.changed',
  'strip.scenario',
  'strip.credit',
] as const

export type CellId = (typeof CELLS)[number]

export const CELL = Object.fromEntries(CELLS.map((id, index) => [id, index])) as Record<
  CellId,
  number
>

const NAMES = /^(name\.|dot$|limit$|chip$)/
const STRIP = /^(strip|preset)\./

/** Cells drawn in the strong weight. */
export const isStrong = (id: CellId): boolean =>
  id.startsWith('strong.') || NAMES.test(id) || id === 'limit.note'

/** The size a cell is shown at, as a share of a layer's name. */
export function sizeShareOf(id: CellId): number {
  if (id.startsWith('strong.')) return LETTERING.yearShare
  if (NAMES.test(id)) return 1
  return STRIP.test(id) ? LETTERING.stripShare : LETTERING.valueShare
}

/** Thousands steps that have a word of their own (thousand to quintillion). */
export const SCALES = 5
