// What can be taken away as a file: runs, bands and the model, each with its kinds, name and text.
import type { Bands } from '../../model/bands'
import { bandsCsvOf, bandsJsonOf } from '../../model/bandsTable'
import { csvOf, EVERY_YEARS, jsonOf } from '../../model/table'
import { STEPS_PER_YEAR } from '../../model/time'
import { xmileOf } from '../../model/xmile'
import type { CakeState } from '../../state/cakeState'
import { hasModifiedAssumptions, isOwn, textIn } from '../../state/ownScenario'
import { DEFAULT_LANGUAGE } from '../../words/languages'

export type ExportPart = 'run' | 'baseline' | 'bands' | 'model'
export type ExportKind = 'csv' | 'json' | 'xmile'

export interface Export {
  readonly kind: ExportKind
  readonly type: string
  /** Computed when it is asked for. */
  readonly text: () => string
}

/** What goes into a file: the shown runs, and the finished bands of the scenario or null. */
export type Exported = Pick<CakeState, 'scenario' | 'title' | 'text' | 'run' | 'baseline'> & {
  readonly bands: Bands | null
}

const EVERY_STEPS = EVERY_YEARS * STEPS_PER_YEAR
const TYPES = { csv: 'text/csv', json: 'application/json', xmile: 'application/xml' } as const

/** The files of each part; none of the bands while these are computed. */
export function exportsOf(state: Exported): Readonly<Record<ExportPart, readonly Export[]>> {
  const { scenario, title, run, baseline, bands } = state
  return {
    run: [
      exportAs('csv', () => csvOf(run, EVERY_STEPS)),
      exportAs('json', () => jsonOf(run, EVERY_STEPS)),
    ],
    baseline: [
      exportAs('csv', () => csvOf(baseline, EVERY_STEPS)),
      exportAs('json', () => jsonOf(baseline, EVERY_STEPS)),
    ],
    bands: bands
      ? [exportAs('csv', () => bandsCsvOf(bands)), exportAs('json', () => bandsJsonOf(bands))]
      : [],
    model: [exportAs('xmile', () => xmileOf(scenario, textIn(title, DEFAULT_LANGUAGE)))],
  }
}

/**
 * The name of an exported file: what it is of, a part of that or null for the scenario itself, its ending. A table has no room for a
 * remark, so the name says where levers were moved and where assumptions were modified.
 */
export function fileNameOf(
  state: Omit<Exported, 'run' | 'bands'>,
  part: string | null,
  kind: string,
): string {
  const isBaseline = part === 'baseline'
  const scenario = isBaseline ? state.baseline.scenario : state.scenario
  const hasLevers = Object.keys(scenario.levers).length > 0
  const preset = hasLevers ? `${scenario.preset}-with-levers` : scenario.preset
  const name = !isBaseline && isOwn(state) ? 'own-scenario' : preset
  const modified = hasModifiedAssumptions(scenario) ? 'modified-assumptions' : null
  const parts = ['five-layer-cake', name, part, modified].filter((one) => one !== null)
  return `${[...new Set(parts)].join('-')}.${kind}`
}

function exportAs(kind: ExportKind, text: () => string): Export {
  return { kind, type: TYPES[kind], text }
}
