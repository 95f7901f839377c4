// The cells of the glyph atlas: whole words and single digits and signs, each with a fixed index.
import { LAYERS } from '../model/layers'

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** Digits and signs come in two weights: plain for values, strong for the year. */
export const CELLS = [
  ...DIGITS.map((digit) => `plain.${digit}` as const),
  ...DIGITS.map((digit) => `strong.${digit}` as const),
  'point',
  'group',
  'times',
  'minus',
  'space',
  ...LAYERS.map((layer) => `name.${layer}` as const),
  ...LAYERS.map((layer) => `before.${layer}` as const),
  ...LAYERS.map((layer) => `after.${layer}` as const),
  'served',
  'binds',
  'scale.0',
  'scale.1',
  'scale.2',
  'scale.3',
  'scale.4',
  'scale.5',
] as const

export type CellId = (typeof CELLS)[number]

export const CELL = Object.fromEntries(CELLS.map((id, index) => [id, index])) as Record<
  CellId,
  number
>

/** Cells drawn in the strong weight. */
export const isStrong = (id: CellId): boolean =>
  id.startsWith('strong.') || id.startsWith('name.') || id === 'binds'

/** Thousands steps that have a word of their own (thousand to quintillion). */
export const SCALES = 5
