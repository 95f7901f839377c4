// The texts of the flat picture for one Frame: layers, flows, pull, and what else counts.
import { FLOWS, MONEY } from '../../look/tuning'
import { LAYERS, type LayerId } from '../../model/layers'
import { MONEY_AT, PULL_AT, UP_CONDUITS, type UpConduit } from '../../stage/conduits'
import type { Frame } from '../../stage/frame'
import type { FlatWords } from '../../words/flatWords'

/** Significant digits of an amount. */
const DIGITS = 3

/** What a layer shows in the measure. */
export function shownText({ flat, headline }: FlatWords, frame: Frame, tier: number): string {
  const layer = LAYERS[tier] as LayerId
  const value = frame.shownValue[tier] as number
  return frame.measure === 'capacity'
    ? headline(layer, value)
    : flat.shown(frame.measure, layer, value)
}

/** How much more than in 2024; nothing in a measure that begins elsewhere. */
export function growthText({ flat }: FlatWords, frame: Frame, tier: number): string {
  const start = frame.start[tier] as number
  if (frame.measure !== 'capacity' || !(start > 0)) return ''
  return flat.growth((frame.value[tier] as number) / start)
}

export const coinsText = ({ flat }: FlatWords, frame: Frame, tier: number): string =>
  flat.coins(Math.round((frame.flow[MONEY_AT + tier] as number) / MONEY.coinBnUsd))

/** What a flow of the core carries. */
export function flowText({ mark }: FlatWords, frame: Frame, at: number): string {
  const { unit } = UP_CONDUITS[at] as UpConduit
  return quantityText(mark, frame.flow[at] as number, unit)
}

const quantityText = (mark: FlatWords['mark'], value: number, unit: string): string =>
  mark.quantity(Number(value.toPrecision(DIGITS)), unit)

/** What is wanted and not there yet. */
export function pullText({ flat, mark }: FlatWords, frame: Frame): string {
  const gapGW = frame.flow[PULL_AT] as number
  const pulses = Math.round(gapGW / FLOWS.pulseGW)
  return pulses === 0 ? flat.met : flat.pull(pulses, quantityText(mark, gapGW, 'GW'))
}
