// The printed table of a run: the same columns as comma-separated lines and as JSON.

import { LAYERS, type LayerId } from './layers'
import { type Run, valueAtStep } from './run'
import type { Scenario } from './scenario'
import { STATE_COUNT, yearOfStep } from './time'
import {
  BUDGET_OF_LAYER,
  columnOf,
  PRINTED_IDS,
  SPENT_OF_LAYER,
  type VariableId,
} from './variables'

/** Years from row to row unless told otherwise. */
export const EVERY_YEARS = 0.25

type Row = Record<string, number | string>

// The binding layer is no variable; it stands before the first column of capital.
const COLUMN_AFTER_BINDING = 'capital_energy_bn_usd'

/** The columns in order: the year, the printed variables and, among them, the binding layer. */
export const COLUMN_NAMES: readonly string[] = [
  'year',
  ...PRINTED_IDS.map(columnOf).flatMap((column) =>
    column === COLUMN_AFTER_BINDING ? ['binding', column] : [column],
  ),
]

/** The table as lines with a header; numbers in the shortest form that reads back the same. */
export function csvOf(run: Run, everySteps: number): string {
  const rows = stepsOf(everySteps).map((step) => {
    const row = rowOf(run, step)
    return COLUMN_NAMES.map((name) => row[name] ?? '')
  })
  return linesOf([COLUMN_NAMES, ...rows])
}

/** The table as JSON, with scenario, levers and the money of each layer besides. */
export function jsonOf(run: Run, everySteps: number): string {
  const rows = stepsOf(everySteps).map((step) => ({
    ...rowOf(run, step),
    budget: byLayer(run, step, BUDGET_OF_LAYER),
    spent: byLayer(run, step, SPENT_OF_LAYER),
  }))
  return documentOf(run.scenario, { rows })
}

/** Rows of cells as comma-separated lines. */
export function linesOf(rows: readonly (readonly (number | string)[])[]): string {
  return rows.map((cells) => `${cells.join(',')}\n`).join('')
}

/** JSON that opens with the scenario; its assumptions and events only where it has some. */
export function documentOf(scenario: Scenario, parts: Readonly<Record<string, unknown>>): string {
  const { preset, levers, from, assumptions, events } = scenario
  const own = {
    ...(Object.keys(assumptions).length > 0 && { modifiedAssumptions: assumptions }),
    ...(events.length > 0 && { events }),
  }
  return `${JSON.stringify({ scenario: preset, levers, from, ...own, ...parts }, null, 2)}\n`
}

/** The states printed when every so many are. */
export function stepsOf(everySteps: number): number[] {
  const count = Math.floor((STATE_COUNT - 1) / everySteps) + 1
  return Array.from({ length: count }, (_, index) => index * everySteps)
}

function rowOf(run: Run, step: number): Row {
  const values: Row = { year: yearOfStep(step), binding: LAYERS[run.binding[step] ?? 0] ?? '' }
  for (const id of PRINTED_IDS) values[columnOf(id)] = valueAtStep(run, step, id)
  return Object.fromEntries(COLUMN_NAMES.map((name) => [name, values[name] ?? '']))
}

function byLayer(run: Run, step: number, ids: Readonly<Record<LayerId, VariableId>>): Row {
  return Object.fromEntries(LAYERS.map((layer) => [layer, valueAtStep(run, step, ids[layer])]))
}
