// The third line of a label, where there is something to note: a factor, the limit, marks beyond a cap.
import { LETTERING } from '../look/lettering'
import { FLOWS, MONEY } from '../look/tuning'
import { LAYERS, type LayerId } from '../model/layers'
import { valueIn } from '../model/snapshot'
import { BUDGET_OF_LAYER } from '../model/variables'
import { CELL } from './cells'
import { MONEY_AT, PULL_AT, PULL_CONDUITS } from './conduits'
import type { Frame } from './frame'
import { put, putNumber, putTimes } from './labelPen'
import { type Labels, NOTE_LINE } from './labelSheet'
import type { View } from './view'

/** True where a value's unit is so long that its factor stands on the third line of a tall room. */
export const hasLongUnit = (view: View, tier: number): boolean =>
  (view.advances[CELL['after.energy'] + tier] as number) > LETTERING.longUnit

/** Begins a note on the line of a tier. */
function begin(labels: Labels, view: View, line: number): void {
  if ((labels.widths[line] as number) > 0) put(labels, view, line, CELL['dot.note'])
}

/** Marks beyond the most that are drawn. */
const beyond = (marks: number, cap: number): number => Math.max(0, Math.round(marks - cap))

/** Notes how many marks of a kind are not drawn. */
function putMissing(labels: Labels, view: View, line: number, count: number, kind: number): void {
  if (count === 0) return
  begin(labels, view, line)
  put(labels, view, line, CELL.plus)
  putNumber(labels, view, line, count, 0)
  put(labels, view, line, kind)
}

/** Writes the third line of a tier's label: nothing where there is nothing to note. */
export function putNotes(
  labels: Labels,
  view: View,
  frame: Frame,
  tier: number,
  tall: boolean,
): void {
  const line = NOTE_LINE + tier
  if (tall && frame.measure === 'capacity' && hasLongUnit(view, tier))
    putTimes(labels, view, line, (frame.value[tier] as number) / (frame.start[tier] as number))
  if (tall && tier === frame.limit) {
    begin(labels, view, line)
    put(labels, view, line, CELL['limit.note'])
  }
  const spent = frame.flow[MONEY_AT + tier] as number
  const budget = valueIn(frame.snapshot, BUDGET_OF_LAYER[LAYERS[tier] as LayerId])
  const unspentCoins = beyond((budget - spent) / MONEY.coinBnUsd, MONEY.coinCap)
  const { money, pull } = frame.signs
  const spentCoins =
    (money[tier] as number) > 0 ? beyond(spent / MONEY.coinBnUsd, MONEY.coinCap) : 0
  putMissing(labels, view, line, unspentCoins + spentCoins, CELL.coins)
  if ((pull[tier] as number) <= 0 || tier >= PULL_CONDUITS.length) return
  const pulses = (frame.flow[PULL_AT + tier] as number) / FLOWS.pulseGW
  putMissing(labels, view, line, beyond(pulses, FLOWS.pulseCap), CELL.pulses)
}
