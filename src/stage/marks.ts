// The marks of the picture that can be pointed at, the number behind each, and what one piece stands for.
import { COINS } from '../look/body'
import { FAMILY_IDS, type FamilyId, STANDS } from '../look/dioramas'
import { FLOWS, MONEY } from '../look/tuning'
import { LAYERS, type LayerId } from '../model/layers'
import { valueIn } from '../model/snapshot'
import { BUDGET_OF_LAYER, HEADLINE_OF_LAYER, VARIABLES, type VariableId } from '../model/variables'
import { CONDUITS, type Conduit, MONEY_AT, PULL_AT } from './conduits'
import { AFTER, COUNTED, countOf, NODE_DOUBLINGS, WORKERS_K } from './dioramas'
import type { Frame } from './frame'
import { TIERS, UNDER_WAY_OF_LAYER, WANTED_OF_LAYER } from './measures'

/** What can be pointed at: plain ids. What stands on the plate belongs to the lowest tier. */
export type Mark =
  | { readonly kind: 'tier' | 'coins' | 'wanted' | 'scaffold' | 'room'; readonly tier: number }
  /** `order` is that of one piece; absent where all of the family are meant. */
  | { readonly kind: 'piece'; readonly tier: number; readonly family: FamilyId; order?: number }
  /** `conduit` is the place among `CONDUITS`. */
  | { readonly kind: 'flow'; readonly tier: number; readonly conduit: number }

/** A mark and where it was pointed at, CSS px from the top left of the picture. */
export interface Pointed {
  readonly mark: Mark
  readonly x: number
  readonly y: number
  readonly isTouch: boolean
}

/** Is told what the pointer rests on or a finger tapped; null where it is nothing any more. */
export type OnPoint = (pointed: Pointed | null) => void

/** A number with its unit; shares have a unit of their own, 0..1. */
export interface Quantity {
  readonly value: number
  readonly unit: string
}

/** Unit of a share, which is printed in per cent. */
export const SHARE_UNIT = '%'

const WORKERS_UNIT = VARIABLES.labourK.unit
const MONEY_UNIT = VARIABLES.unspentBnUsdYr.unit
const CAPITAL_UNIT = VARIABLES.capitalChipsBnUsd.unit
const MODELS = LAYERS.indexOf('models')

/** Tier of a family. */
export const tierOf = (family: FamilyId): number => Math.max(0, STANDS[family].tier)

/** The tiers whose power and halls the trades build: these show who works there. */
const isBuilt = (tier: number): boolean => UNDER_WAY_OF_LAYER[LAYERS[tier] as LayerId] !== undefined

/** All marks of a tier, the tier itself first. */
export function marksOf(tier: number): Mark[] {
  const layer = LAYERS[tier] as LayerId
  const families = FAMILY_IDS.filter((family) =>
    STANDS[family].tier < 0 ? isBuilt(tier) : STANDS[family].tier === tier,
  )
  const flows = [tier, ...(tier + 1 < TIERS ? [PULL_AT + tier] : []), MONEY_AT + tier]
  return [
    { kind: 'tier', tier },
    ...families.map((family): Mark => ({ kind: 'piece', tier, family })),
    ...(WANTED_OF_LAYER[layer] === undefined ? [] : [{ kind: 'wanted', tier } as const]),
    ...(isBuilt(tier) ? [{ kind: 'scaffold', tier } as const] : []),
    ...flows.map((conduit): Mark => ({ kind: 'flow', tier, conduit })),
    { kind: 'coins', tier },
    { kind: 'room', tier },
  ]
}

/** The name of a mark among those of its tier. */
export function nameOf(mark: Mark): string {
  if (mark.kind === 'piece') return mark.family
  return mark.kind === 'flow' ? (CONDUITS[mark.conduit] as Conduit).id : mark.kind
}

/** The number that a tier shows in the measure, with its unit. */
function shownBy({ measure, shownValue }: Frame, tier: number): Quantity {
  const headline = VARIABLES[HEADLINE_OF_LAYER[LAYERS[tier] as LayerId]].unit
  const unit = { capacity: headline, capital: CAPITAL_UNIT, coverage: SHARE_UNIT }[measure]
  return { value: shownValue[tier] as number, unit }
}

/** Pieces of a family that are its own, not of the one before it; not capped. */
function ownCount(family: FamilyId, { snapshot, start }: Frame): number {
  const before = AFTER[family]
  const count = (one: FamilyId) => countOf(one, snapshot, start[MODELS] as number)
  return count(family) - (before === undefined ? 0 : count(before))
}

/** The number behind a mark now; null for an illustration. */
export function quantityOf(mark: Mark, frame: Frame): Quantity | null {
  const { snapshot } = frame
  const of = (id: VariableId | undefined): Quantity | null =>
    id === undefined ? null : { value: valueIn(snapshot, id), unit: VARIABLES[id].unit }
  const layer = LAYERS[mark.tier] as LayerId
  switch (mark.kind) {
    case 'tier':
      return shownBy(frame, mark.tier)
    case 'wanted':
      return of(WANTED_OF_LAYER[layer])
    case 'scaffold':
      return of(UNDER_WAY_OF_LAYER[layer])
    case 'flow': {
      const { unit } = CONDUITS[mark.conduit] as Conduit
      return { value: frame.flow[mark.conduit] as number, unit }
    }
    case 'coins': {
      const budget = valueIn(snapshot, BUDGET_OF_LAYER[layer])
      const spent = frame.flow[MONEY_AT + mark.tier] as number
      return { value: Math.max(0, budget - spent), unit: MONEY_UNIT }
    }
    case 'room':
      return null
    case 'piece': {
      const { family } = mark
      if (STANDS[family].tier < 0)
        return { value: ownCount(family, frame) * WORKERS_K, unit: WORKERS_UNIT }
      if (family === 'application')
        return { value: valueIn(snapshot, 'adoption'), unit: SHARE_UNIT }
      return of(family === 'node' ? 'modelsIndex' : COUNTED[family]?.variable)
    }
  }
}

/** What one piece, coin or pulse stands for, and then a full stack; nothing where none is counted. */
export function piecesOf(mark: Mark): readonly Quantity[] {
  const coin = { value: MONEY.coinBnUsd, unit: MONEY_UNIT }
  if (mark.kind === 'coins') return [coin, { ...coin, value: coin.value * COINS.stack }]
  if (mark.kind === 'flow') {
    if (mark.conduit >= MONEY_AT) return [coin]
    return mark.conduit >= PULL_AT ? [{ value: FLOWS.pulseGW, unit: 'GW' }] : []
  }
  if (mark.kind !== 'piece') return []
  const { family } = mark
  if (STANDS[family].tier < 0) return [{ value: WORKERS_K, unit: WORKERS_UNIT }]
  if (family === 'node') return [{ value: NODE_DOUBLINGS, unit: '-' }]
  const counted = COUNTED[family]
  return counted === undefined ? [] : [{ value: counted.per, unit: counted.unit }]
}

/** How many pieces, coins or pulses of a mark are more than can be drawn. */
export function beyondOf(mark: Mark, frame: Frame): number {
  const beyond = (count: number, cap: number) => Math.max(0, Math.round(count - cap))
  if (mark.kind === 'piece') {
    const { cap } = STANDS[mark.family]
    const before = AFTER[mark.family]
    const taken = before === undefined ? 0 : (frame.pieces[FAMILY_IDS.indexOf(before)] as number)
    return beyond(ownCount(mark.family, frame), cap - taken)
  }
  const [one] = piecesOf(mark)
  const quantity = quantityOf(mark, frame)
  if (one === undefined || quantity === null) return 0
  const isPull = mark.kind === 'flow' && mark.conduit < MONEY_AT
  return beyond(quantity.value / one.value, isPull ? FLOWS.pulseCap : MONEY.coinCap)
}
