// Equations of the table typeset as MathML, which browsers draw and screen readers read.

import { createElement, type ReactElement } from 'react'
import type { EquationId, StockEquation } from '../../model/equation'
import { EQUATION_VARIABLES, EQUATIONS, replaceReferences } from '../../model/equationTable'
import { PARAMETERS, type ParameterId } from '../../model/parameters'
import { START_YEAR } from '../../model/time'
import {
  type MathElement,
  math,
  operator,
  parenthesised,
  THIN_SPACE,
  tableMath,
  upright,
} from './mathElement'
import { mathOf } from './mathOf'
import { symbolMath } from './mathSymbol'
import './formula.css'

/** The equation of a variable; of a stock its rate of change, and below it its first value. */
export function Formula({ id }: { id: EquationId }) {
  const equation = EQUATIONS[id]
  const rows = typeof equation === 'string' ? [valueRow(id, equation)] : stockRows(id, equation)
  const attributes = { alttext: plainText(id) }
  const children = [tableMath(rows)]
  return <div className="formula">{written({ tag: 'math', attributes, children })}</div>
}

/** A symbol of a variable or parameter within a line of text. */
export function FormulaSymbol({ symbol }: { symbol: string }) {
  return written({
    tag: 'math',
    attributes: { alttext: symbol, className: 'symbol' },
    children: [symbolMath(symbol)],
  })
}

type Row = readonly MathElement[]

const row = (left: MathElement, right: MathElement): Row => [left, operator('='), right]

function valueRow(id: EquationId, equation: string): Row {
  return row(symbolMath(EQUATION_VARIABLES[id].symbol), mathOf(equation))
}

function stockRows(id: EquationId, { initial, inflows, outflows, isLog }: StockEquation) {
  const { symbol, unit } = EQUATION_VARIABLES[id]
  const stock = symbolMath(symbol)
  const integrated = isLog ? [logarithm(), stock] : [stock]
  const rate = math(
    'mfrac',
    math('mrow', upright('d'), ...integrated),
    math('mrow', upright('d'), math('mi', 't')),
  )
  const first = math('mrow', stock, parenthesised(math('mn', String(START_YEAR))))
  const isNumber = /^p\.\w+$/.test(initial) && unit !== '-'
  const value = isNumber
    ? math('mrow', mathOf(initial), math('mtext', `\u00a0${unit}`))
    : mathOf(initial)
  return [row(rate, mathOf(netRate(inflows, outflows))), row(first, value)]
}

// The room that a function without parentheses needs on either side.
function logarithm(): MathElement {
  return operator('ln', { lspace: THIN_SPACE, rspace: THIN_SPACE })
}

function netRate(inflows: readonly string[], outflows: readonly string[]): string {
  return [inflows.join(' + '), ...outflows].join(' - ')
}

// The equation on one line, in the expressions of the table but with the symbols.
function plainText(id: EquationId): string {
  const equation = EQUATIONS[id]
  const { symbol } = EQUATION_VARIABLES[id]
  if (typeof equation === 'string') return `${symbol} = ${withSymbols(equation)}`
  const { initial, inflows, outflows, isLog } = equation
  const rate = withSymbols(netRate(inflows, outflows))
  return `d ${isLog ? 'ln ' : ''}${symbol}/dt = ${rate}; ${symbol}(${START_YEAR}) = ${withSymbols(initial)}`
}

function withSymbols(expression: string): string {
  return replaceReferences(
    expression,
    (id) => {
      const { group, symbol, value } = PARAMETERS[id as ParameterId]
      return group === 'initial' ? String(value) : symbol
    },
    (id) => EQUATION_VARIABLES[id as EquationId].symbol,
  )
}

function written({ tag, attributes, children }: MathElement): ReactElement {
  const parts = children.map((child) => (typeof child === 'string' ? child : written(child)))
  return createElement(tag, attributes, ...parts)
}
