// The texts of the flat picture for one Frame: layers, flows, pull, and what else counts.
import { LAYERS, type LayerId } from '../../model/layers'
import { PULL_AT, UP_CONDUITS, type UpConduit } from '../../stage/conduits'
import type { Frame } from '../../stage/frame'
import { TIERS } from '../../stage/measures'
import type { FlatWords } from '../../words/flatWords'
import { coinsOf, pulsesOf } from './flatShapes'

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
  flat.coins(coinsOf(frame, tier))

/** What a flow of the core carries. */
export function flowText({ mark }: FlatWords, frame: Frame, at: number): string {
  const { unit } = UP_CONDUITS[at] as UpConduit
  return mark.quantity(Number((frame.flow[at] as number).toPrecision(3)), unit)
}

/** What is wanted and not there yet. */
export function pullText({ flat, mark }: FlatWords, frame: Frame): string {
  const pulses = pulsesOf(frame, TIERS - 2)
  if (pulses === 0) return flat.met
  return flat.pull(
    pulses,
    mark.quantity(Number((frame.flow[PULL_AT] as number).toPrecision(3)), 'GW'),
  )
}
