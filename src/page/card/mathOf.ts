// An expression of the equation table as MathML: fractions, powers, cases, few parentheses.

import jsep from 'jsep'
import type { EquationId } from '../../model/equation'
import { EQUATION_VARIABLES } from '../../model/equationTable'
import type { Parameter } from '../../model/parameter'
import { PARAMETERS, type ParameterId } from '../../model/parameters'
import {
  type MathElement,
  math,
  operator,
  parenthesised,
  THIN_SPACE,
  tableMath,
  widthOf,
} from './mathElement'
import { exponential, numberMath, symbolMath } from './mathSymbol'

// Powers bind tighter than products, from the right; products have 10.
const POWER_PRECEDENCE = 11
jsep.addBinaryOp('^', POWER_PRECEDENCE, true)

// Products are written side by side, by the invisible sign and a little room.
const TIMES = '\u2062'

// A list of arguments wider than this, in characters, is written one below the other.
const LONGEST_LIST = 40

// Digits of a value at the first state.
const DIGITS = 4

/** How tightly a piece holds together; a looser one stands in parentheses inside a tighter one. */
const RANK = { condition: 0, sum: 1, product: 2, fraction: 3, power: 4, atom: 5 } as const

type Rank = (typeof RANK)[keyof typeof RANK]

interface Piece {
  readonly math: MathElement
  readonly rank: Rank
}

/** An expression of the equation table; throws where it names what no table holds. */
export function mathOf(expression: string): MathElement {
  const conditional = expression
    .replaceAll(/\bIF\b/g, '')
    .replaceAll(/\bTHEN\b/g, '?')
    .replaceAll(/\bELSE\b/g, ':')
    .replaceAll(/\bAND\b/g, '&&')
  return pieceOf(jsep(conditional) as jsep.CoreExpression, false).math
}

const atom = (element: MathElement): Piece => ({ math: element, rank: RANK.atom })

// In scripts fractions lie on one line.
function pieceOf(expression: jsep.Expression, inScript: boolean): Piece {
  const node = expression as jsep.CoreExpression
  switch (node.type) {
    case 'Literal':
      return atom(numberMath(Number(node.value)))
    case 'Identifier':
      return atom(variableMath(node.name))
    case 'MemberExpression':
      return parameterPiece(node)
    case 'UnaryExpression': {
      const argument = within(pieceOf(node.argument, inScript), RANK.product)
      return { math: math('mrow', operator('−'), argument), rank: RANK.sum }
    }
    case 'BinaryExpression':
      return binaryPiece(node, inScript)
    case 'CallExpression':
      return callPiece(node, inScript)
    case 'ConditionalExpression':
      return atom(casesMath(node))
    default:
      throw new TypeError(`no mathematics: ${node.type}`)
  }
}

function variableMath(name: string): MathElement {
  if (name === 'TIME') return math('mi', 't')
  const variable = EQUATION_VARIABLES[name as EquationId]
  if (variable === undefined) throw new ReferenceError(`no variable "${name}"`)
  return symbolMath(variable.symbol)
}

// A value at the first state has the symbol of its stock, so it is given as a number.
function parameterPiece({ property }: jsep.MemberExpression): Piece {
  const { name } = property as jsep.Identifier
  const parameter: Parameter | undefined = PARAMETERS[name as ParameterId]
  if (parameter === undefined) throw new ReferenceError(`no parameter "${name}"`)
  if (parameter.group === 'initial') {
    return atom(numberMath(Number(parameter.value.toPrecision(DIGITS))))
  }
  const element = symbolMath(parameter.symbol)
  return { math: element, rank: element.tag === 'msup' ? RANK.power : RANK.atom }
}

function binaryPiece(node: jsep.BinaryExpression, inScript: boolean): Piece {
  if (node.operator === '*' && isOne(node.left)) return pieceOf(node.right, inScript)
  const left = pieceOf(node.left, inScript)
  const right = pieceOf(node.right, inScript || node.operator === '^')
  switch (node.operator) {
    case '+':
      return sumPiece(within(left, RANK.sum), '+', within(right, RANK.sum))
    case '-':
      return sumPiece(within(left, RANK.sum), '−', within(right, RANK.product))
    case '*':
      return productPiece(within(left, RANK.product), within(right, RANK.product))
    case '/': {
      if (!inScript) {
        const below = isOne(node.right) ? oneYear() : right.math
        return { math: math('mfrac', left.math, below), rank: RANK.fraction }
      }
      const parts = [within(left, RANK.product), operator('/'), within(right, RANK.power)]
      return { math: math('mrow', ...parts), rank: RANK.product }
    }
    case '^':
      return { math: math('msup', within(left, RANK.atom), right.math), rank: RANK.power }
    default:
      return conditionPiece(left.math, node.operator, right.math)
  }
}

const isOne = (node: jsep.Expression) => node.type === 'Literal' && node.value === 1

// Where the table divides by 1 it divides by a year, and that must show.
const oneYear = () => math('mrow', numberMath(1), math('mtext', '\u00a0yr'))

function sumPiece(left: MathElement, sign: string, right: MathElement): Piece {
  return { math: math('mrow', left, operator(sign), right), rank: RANK.sum }
}

// Factors stand side by side; a dot keeps a number from what is before it.
function productPiece(left: MathElement, right: MathElement): Piece {
  const times = startsWithNumber(right)
    ? operator('⋅')
    : operator(TIMES, { lspace: THIN_SPACE, rspace: '0' })
  return { math: math('mrow', left, times, right), rank: RANK.product }
}

function startsWithNumber({ tag, children: [first] }: MathElement): boolean {
  return tag === 'mn' || (typeof first === 'object' && startsWithNumber(first))
}

const SIGNS: Readonly<Record<string, string>> = { '<=': '≤', '>=': '≥', '&&': '∧', '||': '∨' }

function conditionPiece(left: MathElement, sign: string, right: MathElement): Piece {
  return { math: math('mrow', left, operator(SIGNS[sign] ?? sign), right), rank: RANK.condition }
}

function callPiece(node: jsep.CallExpression, inScript: boolean): Piece {
  const name = nameOf(node)
  const [first] = node.arguments
  if (name === 'EXP' && first !== undefined) {
    const power = math('msup', exponential(), pieceOf(first, true).math)
    return { math: power, rank: RANK.power }
  }
  const terms = termsOf(node, name).map((term) => pieceOf(term, inScript).math)
  return atom(math('mrow', math('mi', name.toLowerCase()), listMath(terms, inScript)))
}

function nameOf({ callee }: jsep.CallExpression): string {
  return (callee as jsep.Identifier).name
}

// The arguments, those of a call of the same function taken apart.
function termsOf(node: jsep.CallExpression, name: string): jsep.Expression[] {
  return node.arguments.flatMap((argument) => {
    const inner = argument as jsep.CoreExpression
    const isSame = inner.type === 'CallExpression' && nameOf(inner) === name
    return isSame ? termsOf(inner, name) : [inner]
  })
}

// A list in parentheses, one below the other where it is long.
function listMath(terms: readonly MathElement[], inScript: boolean): MathElement {
  const last = terms.length - 1
  const items = terms.map((term, at) => (at < last ? math('mrow', term, operator(',')) : term))
  const isLong = last > 0 && !inScript && widthOf(math('mrow', ...items)) > LONGEST_LIST
  return parenthesised(isLong ? tableMath(items.map((item) => [item])) : math('mrow', ...items))
}

// The piece, in parentheses where it is looser than what it stands in.
function within({ math: element, rank }: Piece, least: Rank): MathElement {
  return rank < least ? parenthesised(element) : element
}

// Cases to be tried from the top down; of two the second has its condition, of more the last none.
function casesMath({ test, consequent, alternate }: jsep.ConditionalExpression): MathElement {
  const condition = test as jsep.BinaryExpression
  const others = isConditional(alternate)
    ? otherCases(alternate)
    : [caseRow(alternate, opposite(condition))]
  return math('mrow', operator('{'), tableMath([caseRow(consequent, condition), ...others]))
}

function otherCases(node: jsep.Expression): MathElement[][] {
  if (!isConditional(node)) return [caseRow(node)]
  return [caseRow(node.consequent, node.test), ...otherCases(node.alternate)]
}

function caseRow(...cells: jsep.Expression[]): MathElement[] {
  return cells.map((cell) => pieceOf(cell, false).math)
}

function isConditional(node: jsep.Expression): node is jsep.ConditionalExpression {
  return node.type === 'ConditionalExpression'
}

const OPPOSITES: Readonly<Record<string, string>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '&&': '||',
}

function opposite(node: jsep.BinaryExpression): jsep.BinaryExpression {
  const sides =
    node.operator === '&&'
      ? {
          left: opposite(node.left as jsep.BinaryExpression),
          right: opposite(node.right as jsep.BinaryExpression),
        }
      : {}
  return { ...node, ...sides, operator: OPPOSITES[node.operator] ?? node.operator }
}
