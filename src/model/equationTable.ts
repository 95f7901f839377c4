// The equations of the model as one table, from which export and typeset formulas are made.

import { type Equation, type EquationId, EXTRA_VARIABLES } from './equation'
import { EQUATIONS_OF_BUILDING } from './equationsOfBuilding'
import { EQUATIONS_OF_CAPACITY } from './equationsOfCapacity'
import { EQUATIONS_OF_MONEY } from './equationsOfMoney'
import { EQUATIONS_OF_STOCKS } from './equationsOfStocks'
import { VARIABLES, type Variable } from './variables'

/** The equation of every variable and extra auxiliary; the code that runs is the model's own. */
export const EQUATIONS: Readonly<Record<EquationId, Equation>> = {
  ...EQUATIONS_OF_STOCKS,
  ...EQUATIONS_OF_CAPACITY,
  ...EQUATIONS_OF_MONEY,
  ...EQUATIONS_OF_BUILDING,
}

/** Everything that has an equation, with symbol and unit. */
export const EQUATION_VARIABLES: Readonly<Record<EquationId, Variable>> = {
  ...VARIABLES,
  ...EXTRA_VARIABLES,
}

export const EQUATION_IDS = Object.keys(EQUATION_VARIABLES) as EquationId[]

// A parameter, or an identifier that is no function, keyword or part of a number.
const REFERENCE = /\bp\.(\w+)|\b(?!(?:TIME|MIN|MAX|EXP|LN|IF|THEN|ELSE|AND)\b)[A-Za-z]\w*/g

/** The expression with every reference replaced: parameters by one function, variables by another. */
export function replaceReferences(
  expression: string,
  ofParameter: (id: string) => string,
  ofVariable: (id: string) => string,
): string {
  return expression.replace(REFERENCE, (text, parameterId?: string) =>
    parameterId === undefined ? ofVariable(text) : ofParameter(parameterId),
  )
}
