// What the lettering says, as cells: names, values in the measure, year, total and legend strip.
import type { Measure } from '../look/ids'
import { MEASURE } from '../look/tuning'
import { LAYERS } from '../model/layers'
import { PRESET_IDS } from '../model/presets'
import type { Scenario } from '../model/scenario'
import { valueIn } from '../model/snapshot'
import { CELL } from './cells'
import type { Frame } from './frame'
import { hasLongUnit, putNotes } from './labelNotes'
import { decimalsOf, put, putBig, putNumber, putTimes } from './labelPen'
import { type Labels, STRIP_LINE, TOTAL_LINE, YEAR_LINE } from './labelSheet'
import { TIERS } from './measures'
import type { View } from './view'

const MODELS: number = LAYERS.indexOf('models')
const APPLICATIONS: number = LAYERS.indexOf('applications')
const PER_CENT = 100
const BILLION = 1e9

/** Takes up rounding, so that a year on the grid counts as begun. */
const YEAR_DUST = 1e-6

/** A share as whole per cent; only exactly none or all is printed as 0 or 100. */
export function percentOf(share: number): number {
  const percent = Math.round(share * PER_CENT)
  return share > 0 && share < 1 ? Math.min(PER_CENT - 1, Math.max(1, percent)) : percent
}

function putName(labels: Labels, view: View, tier: number, binds: boolean, tall: boolean): void {
  const line = 2 * tier
  put(labels, view, line, CELL.chip)
  put(labels, view, line, CELL['name.energy'] + tier)
  if (!binds || tall) return
  put(labels, view, line, CELL.dot)
  put(labels, view, line, CELL.limit)
}

function putValue(labels: Labels, view: View, frame: Frame, tier: number, tall: boolean): void {
  const line = 2 * tier + 1
  const value = frame.shownValue[tier] as number
  if (frame.measure === 'capacity') {
    put(labels, view, line, CELL['before.energy'] + tier)
    putNumber(labels, view, line, value, decimalsOf(value))
    put(labels, view, line, CELL['after.energy'] + tier)
    if (tall && hasLongUnit(view, tier)) return
    put(labels, view, line, CELL.space)
    putTimes(labels, view, line, value / (frame.start[tier] as number))
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

function putStrip(labels: Labels, view: View, frame: Frame, scenario: Scenario): void {
  const { measure } = frame
  put(labels, view, STRIP_LINE, CELL['preset.baseline'] + PRESET_IDS.indexOf(scenario.preset))
  if (isChanged(scenario)) put(labels, view, STRIP_LINE, CELL['strip.changed'])
  put(labels, view, STRIP_LINE, CELL['strip.scenario'])
  put(labels, view, STRIP_LINE, STRIP_OF_MEASURE[measure])
  if (measure === 'capital') {
    put(labels, view, STRIP_LINE, CELL.dollar)
    putBig(labels, view, STRIP_LINE, frame.lineBnUsd * BILLION)
  }
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
    putName(labels, view, tier, tier === frame.limit, tall)
    putValue(labels, view, frame, tier, tall)
    putNotes(labels, view, frame, tier, tall)
  }
  putYear(labels, view, frame.year)
  putTotal(labels, view, frame)
  if (view.strip) putStrip(labels, view, frame, scenario)
}
