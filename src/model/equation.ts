// What an equation of the table is, and the auxiliaries of the text that a run does not keep.
//
// Equations are written in the expressions of XMILE 1.0: identifiers are ids of variables,
// `p.id` is a parameter, `TIME` the year; numbers, + - * / ^, parentheses, comparisons, AND,
// MIN(a, b), MAX(a, b), EXP(a), LN(a), and (IF c THEN a ELSE b), always in parentheses.
// A negative exponent stands in parentheses, since languages differ on what `-` binds to.

import type { Variable, VariableId } from './variables'

export interface StockEquation {
  /** Value at the first state. */
  readonly initial: string
  /** Rates that add, in the unit of the stock a year; of its logarithm, /yr, where `isLog`. */
  readonly inflows: readonly string[]
  /** Rates that take away, likewise. */
  readonly outflows: readonly string[]
  /** True where the logarithm is what is integrated, so that the stock stays positive. */
  readonly isLog?: true
}

/** Of a stock how it starts and flows, of all others the value at one state. */
export type Equation = string | StockEquation

const auxiliary = (symbol: string, unit: string): Variable => ({ symbol, unit, kind: 'auxiliary' })

export const EXTRA_VARIABLES = {
  // Given by the scenario; the table holds their values without dated changes.
  trendYear: auxiliary('t_ref', 'year'),
  trendKWPerH100e: auxiliary('w_ref', 'kW/H100e'),
  releaseYear: auxiliary('t_o', 'year'),
  releaseStrength: auxiliary('z_o', '-'),
  // What the models of the powered fleet can do, against the start of 2026.
  capability: auxiliary('x', '-'),
  // Place of the binding layer, 1 for energy to 5 for applications.
  bindingLayer: auxiliary('binding', '-'),
  // Outside investment of the plan.
  planBnUsdYr: auxiliary('J', '$bn/yr'),
  // How many times faster money and hurry build.
  energySpeed: auxiliary('v_E', '-'),
  infrastructureSpeed: auxiliary('v_I', '-'),
  // Chips that power and halls can take within the foresight of their buyers.
  hostableChipGW: auxiliary('hostW', 'GW'),
  // Fleet that buyers of chips aim at.
  chipTargetMH100e: auxiliary('K_1', 'M H100e'),
  // Power ready to be energised if hands allow.
  readyPowerGWYr: auxiliary('f3', 'GW/yr'),
} as const satisfies Record<string, Variable>

export type EquationId = VariableId | keyof typeof EXTRA_VARIABLES
