// What limits one layer in a year: whether it binds, how much more it could serve, what more of it waits for.

import { bindsAt } from './explain'
import { stepAt } from './explainPair'
import type { Explanation, ExplanationCode } from './explanation'
import type { LayerId } from './layers'
import type { Run } from './run'
import { createSnapshot, readSnapshot, type Snapshot, valueIn } from './snapshot'
import type { Year } from './time'
import { BUDGET_OF_LAYER, CAP_OF_LAYER, SPENT_OF_LAYER } from './variables'

/** What more of a layer waits for. */
export type Wait = 'hands' | 'grid' | 'money' | 'factories' | 'time'

export interface LayerLimit {
  readonly layer: LayerId
  /** The layer that binds, and its spell around the year. */
  readonly binds: Explanation<'binds'>
  /** What the layer could serve beyond what is served, as a share of that; null where that is nothing. */
  readonly room: number | null
  readonly waits: readonly Wait[]
}

/** Below this cover the lack of hands is named. */
const ENOUGH_HANDS = 0.95

/** Two numbers of the model that differ by less, as a share, are the same. */
const SAME = 1e-6

/** Parts of the pipeline of power, each a third of the lead time long. */
const PIPELINE_PARTS = 3

/** The layers that explanations without one of their own are about. */
const SUBJECTS: Partial<Record<ExplanationCode, LayerId>> = {
  tradesDiverted: 'energy',
  energyAnswersLate: 'energy',
  wantedBeyondBuilt: 'energy',
  rebound: 'chips',
  trainingTakesFleet: 'models',
  priceOutrunsUse: 'applications',
}

/** What limits `layer` in a run at `year`, clamped to its range. */
export function limitOf(run: Run, layer: LayerId, year: Year): LayerLimit {
  const snapshot = readSnapshot(run, year, createSnapshot())
  const binds = bindsAt(run, stepAt(year))
  const served = valueIn(snapshot, 'servedTokS')
  const room = served > 0 ? valueIn(snapshot, CAP_OF_LAYER[layer]) / served - 1 : null
  return { layer, binds, room, waits: waitsOf(snapshot, layer, binds.args.layer === layer) }
}

/** True for what is said of this layer besides that it binds. */
export function isAbout({ code, args }: Explanation, layer: LayerId): boolean {
  if (code === 'binds') return false
  return ('layer' in args ? args.layer : SUBJECTS[code]) === layer
}

function waitsOf(snapshot: Snapshot, layer: LayerId, isBinding: boolean): readonly Wait[] {
  const at = (id: Parameters<typeof valueIn>[1]) => valueIn(snapshot, id)
  const reaches = (value: number, most: number) => value >= most * (1 - SAME)
  const isBuilt = layer === 'energy' || layer === 'infrastructure'
  // Models and applications spend all of their money whatever they need.
  const isSpending = isBuilt || layer === 'chips'
  const ready = (PIPELINE_PARTS * at('pipeline3GW')) / at('leadTimeYears')
  const found: readonly (readonly [Wait, boolean])[] = [
    ['hands', isBuilt && at('labourCover') < ENOUGH_HANDS],
    ['grid', layer === 'energy' && reaches(ready, at('gridCeilingGWYr'))],
    ['money', isSpending && reaches(at(SPENT_OF_LAYER[layer]), at(BUDGET_OF_LAYER[layer]))],
    ['factories', layer === 'chips' && reaches(at('shippedChipGWYr'), at('fabChipGWYr'))],
  ]
  const waits = found.filter(([, isSo]) => isSo).map(([wait]) => wait)
  return waits.length === 0 && isBinding && isBuilt ? ['time'] : waits
}
