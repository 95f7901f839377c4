// What the lettering says, as cells: names, values in the measure, year, total and legend strip.
import type { Measure } from '../look/ids'
import { MEASURE } from '../look/tuning'
import { LAYERS } from '../model/layers'
import { PRESET_IDS } from '../model/presets'
import type { Scenario } from '../model/scenario'
import { valueIn } from '../model/snapshot'
import { CELL, SCALES } from './cells'
import type { Frame } from './frame'
import {
  GLYPH_LIMIT,
  GLYPH_STRIDE,
  type Labels,
  LIMIT_LINE,
  OFFSET_UNIT,
  STRIP_LINE,
  TOTAL_LINE,
  YEAR_LINE,
} from './labelSheet'
import { TIERS } from './measures'
import type { View } from './view'

const MODELS: number = LAYERS.indexOf('models')
const APPLICATIONS: number = LAYERS.indexOf('applications')
const PER_CENT = 100
const BILLION = 1e9

/** Takes up rounding, so that a year on the grid counts as begun. */
const YEAR_DUST = 1e-6

function put(labels: Labels, view: View, line: number, cell: number): void {
  const advance = view.advances[cell] as number
  const pen = labels.widths[line] as number
  if (labels.count < GLYPH_LIMIT && advance > 0) {
    const at = labels.count * GLYPH_STRIDE
    labels.glyphs[at] = Math.round(pen * OFFSET_UNIT)
    labels.glyphs[at + 1] = cell
    labels.glyphs[at + 2] = line
    labels.glyphs[at + 3] = cell === CELL.chip ? 1 : 0
    labels.count += 1
  }
  labels.widths[line] = pen + advance
}

/** Decimals that leave about three significant digits. */
export const decimalsOf = (value: number): number =>
  value >= 99.95 ? 0 : value >= 9.995 ? 1 : value >= 0.0995 ? 2 : 3

/** Decimals of a factor: two significant digits. */
const timesDecimalsOf = (times: number): number =>
  times >= 9.95 ? 0 : times >= 0.995 ? 1 : times >= 0.0995 ? 2 : 3

/** A share as whole per cent; only exactly none or all is printed as 0 or 100. */
export function percentOf(share: number): number {
  const percent = Math.round(share * PER_CENT)
  return share > 0 && share < 1 ? Math.min(PER_CENT - 1, Math.max(1, percent)) : percent
}

/** Writes a non-negative number with a fixed count of decimals, thousands grouped. */
function putNumber(
  labels: Labels,
  view: View,
  line: number,
  value: number,
  decimals: number,
): void {
  const shifted = Math.round(value * 10 ** decimals)
  let place = decimals
  while (10 ** (place + 1) <= shifted) place += 1
  for (; place >= 0; place -= 1) {
    put(labels, view, line, CELL['plain.0'] + (Math.floor(shifted / 10 ** place) % 10))
    const above = place - decimals
    if (place > 0 && above === 0) put(labels, view, line, CELL.point)
    else if (above > 0 && above % 3 === 0) put(labels, view, line, CELL.group)
  }
}

/** Writes a number of up to three digits with a word of thousands. */
function putBig(labels: Labels, view: View, line: number, value: number): void {
  let scale = 0
  let shown = value
  while (shown >= 999.5 && scale < SCALES) {
    shown /= 1000
    scale += 1
  }
  putNumber(labels, view, line, shown, decimalsOf(shown))
  put(labels, view, line, CELL['scale.0'] + scale)
}

function putName(labels: Labels, view: View, tier: number, binds: boolean, tall: boolean): void {
  const line = 2 * tier
  put(labels, view, line, CELL.chip)
  put(labels, view, line, CELL['name.energy'] + tier)
  if (!binds) return
  if (!tall) put(labels, view, line, CELL.dot)
  put(labels, view, tall ? LIMIT_LINE : line, CELL.limit)
}

function putValue(labels: Labels, view: View, frame: Frame, tier: number): void {
  const line = 2 * tier + 1
  const value = frame.shownValue[tier] as number
  if (frame.measure === 'capacity') {
    put(labels, view, line, CELL['before.energy'] + tier)
    putNumber(labels, view, line, value, decimalsOf(value))
    put(labels, view, line, CELL['after.energy'] + tier)
    put(labels, view, line, CELL.space)
    put(labels, view, line, CELL.times)
    const times = value / (frame.start[tier] as number)
    putNumber(labels, view, line, times, timesDecimalsOf(times))
  } else if (frame.measure === 'capital') {
    put(labels, view, line, CELL.dollar)
    putNumber(labels, view, line, value, decimalsOf(value))
    put(labels, view, line, CELL.built)
  } else if (tier === MODELS && value > MEASURE.coverageMost) {
    put(labels, view, line, CELL.notLimiting)
  } else {
    putNumber(labels, view, line, percentOf(value), 0)
    put(labels, view, line, tier === APPLICATIONS ? CELL.adopted : CELL.ofDemand)
  }
}

function putYear(labels: Labels, view: View, year: number): void {
  const shown = Math.floor(year + YEAR_DUST)
  for (let place = 1000; place >= 1; place /= 10)
    put(labels, view, YEAR_LINE, CELL['strong.0'] + (Math.floor(shown / place) % 10))
}

/** The one total that makes sense in the measure. */
function putTotal(labels: Labels, view: View, frame: Frame): void {
  const { measure, snapshot, shownValue } = frame
  if (measure === 'capacity') {
    putBig(labels, view, TOTAL_LINE, valueIn(snapshot, 'servedTokS'))
    put(labels, view, TOTAL_LINE, CELL.served)
  } else if (measure === 'capital') {
    let spent = 0
    for (let tier = 0; tier < TIERS; tier += 1) spent += shownValue[tier] as number
    put(labels, view, TOTAL_LINE, CELL.dollar)
    putBig(labels, view, TOTAL_LINE, spent * BILLION)
    put(labels, view, TOTAL_LINE, CELL.spent)
  } else {
    putNumber(labels, view, TOTAL_LINE, percentOf(1 - valueIn(snapshot, 'unservedShare')), 0)
    put(labels, view, TOTAL_LINE, CELL.met)
  }
}

const STRIP_OF_MEASURE: Record<Measure, number> = {
  capacity: CELL['strip.capacity'],
  capital: CELL['strip.capital'],
  coverage: CELL['strip.coverage'],
}

/** True where anything differs from the preset. */
function isChanged({ levers, events, assumptions }: Scenario): boolean {
  for (const _ in levers) return true
  for (const _ in assumptions) return true
  return events.length > 0
}

function putStrip(labels: Labels, view: View, measure: Measure, scenario: Scenario): void {
  put(labels, view, STRIP_LINE, CELL['preset.baseline'] + PRESET_IDS.indexOf(scenario.preset))
  if (isChanged(scenario)) put(labels, view, STRIP_LINE, CELL['strip.changed'])
  put(labels, view, STRIP_LINE, CELL['strip.scenario'])
  put(labels, view, STRIP_LINE, STRIP_OF_MEASURE[measure])
  put(labels, view, STRIP_LINE + 1, CELL['strip.up'])
  put(labels, view, STRIP_LINE + 2, CELL['strip.outside'])
  put(labels, view, STRIP_LINE + 3, CELL['strip.credit'])
}

/** Writes all that is said in a frame. */
export function putWords(
  labels: Labels,
  view: View,
  frame: Frame,
  scenario: Scenario,
  tall: boolean,
): void {
  labels.count = 0
  labels.widths.fill(0)
  for (let tier = 0; tier < TIERS; tier += 1) {
    putName(labels, view, tier, tier === frame.binding, tall)
    putValue(labels, view, frame, tier)
  }
  putYear(labels, view, frame.year)
  putTotal(labels, view, frame)
  if (view.strip) putStrip(labels, view, frame.measure, scenario)
}
