// The printed table of a run: the same columns as comma-separated lines and as JSON.

import { LAYERS, type LayerId } from '../model/layers'
import { type Run, valueAtStep } from '../model/run'
import { STATE_COUNT, yearOfStep } from '../model/time'
import {
  BUDGET_OF_LAYER,
  SPENT_OF_LAYER,
  VARIABLE_IDS,
  VARIABLES,
  type Variable,
  type VariableId,
} from '../model/variables'

type Row = Record<string, number | string>

// The binding layer is no variable; it stands before the first column of capital.
const COLUMN_AFTER_BINDING = 'capital_energy_bn_usd'

const COLUMNS = VARIABLE_IDS.flatMap((id): { id: VariableId; csv: string }[] => {
  const { csv }: Variable = VARIABLES[id]
  return csv === undefined ? [] : [{ id, csv }]
})

/** The columns in order: the year, the printed variables and, among them, the binding layer. */
export const COLUMN_NAMES: readonly string[] = [
  'year',
  ...COLUMNS.flatMap(({ csv }) => (csv === COLUMN_AFTER_BINDING ? ['binding', csv] : [csv])),
]

/** The table as lines with a header; numbers in the shortest form that reads back the same. */
export function csvOf(run: Run, everySteps: number): string {
  const lines = stepsOf(everySteps).map((step) => {
    const row = rowOf(run, step)
    return COLUMN_NAMES.map((name) => String(row[name])).join(',')
  })
  return `${[COLUMN_NAMES.join(','), ...lines].join('\n')}\n`
}

/** The table as JSON, with scenario, levers and the money of each layer besides. */
export function jsonOf(run: Run, everySteps: number): string {
  const { preset, levers, from } = run.scenario
  const rows = stepsOf(everySteps).map((step) => ({
    ...rowOf(run, step),
    budget: byLayer(run, step, BUDGET_OF_LAYER),
    spent: byLayer(run, step, SPENT_OF_LAYER),
  }))
  return `${JSON.stringify({ scenario: preset, levers, from, rows }, null, 2)}\n`
}

function stepsOf(everySteps: number): number[] {
  const count = Math.floor((STATE_COUNT - 1) / everySteps) + 1
  return Array.from({ length: count }, (_, index) => index * everySteps)
}

function rowOf(run: Run, step: number): Row {
  const values: Row = { year: yearOfStep(step), binding: LAYERS[run.binding[step] ?? 0] ?? '' }
  for (const { id, csv } of COLUMNS) values[csv] = valueAtStep(run, step, id)
  return Object.fromEntries(COLUMN_NAMES.map((name) => [name, values[name] ?? '']))
}

function byLayer(run: Run, step: number, ids: Readonly<Record<LayerId, VariableId>>): Row {
  return Object.fromEntries(LAYERS.map((layer) => [layer, valueAtStep(run, step, ids[layer])]))
}
