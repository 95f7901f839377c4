// Symbols and numbers of the equations as MathML: Greek letters, subscripts, powers of ten.

import { type MathElement, math, operator, upright } from './mathElement'

const LETTERS: Readonly<Record<string, string>> = {
  Delta: 'Δ',
  delta: 'δ',
  eps: 'ε',
  eta: 'η',
  infty: '∞',
  lam: 'λ',
  mu: 'μ',
  om: 'ω',
  phi: 'φ',
  pi: 'π',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  theta: 'θ',
}

const EXPONENTIAL = /^exp\((.+)\)$/
// Letters, then a subscript after `_` or as one more letter or digit, then a star above.
const PARTS = /^([A-Za-z]+?)(?:_(\w+)|(?<=[a-z])([A-Z])|(?<=^[A-Z])([a-z])|(\d+))?(\*)?$/

/** A symbol of the tables, such as `tau_E`, `hostE`, `P1`, `D*` or `exp(eta)`. */
export function symbolMath(symbol: string): MathElement {
  if (/^\d/.test(symbol)) return numberMath(Number(symbol))
  const [, exponent] = EXPONENTIAL.exec(symbol) ?? []
  if (exponent !== undefined) return math('msup', exponential(), symbolMath(exponent))
  const [, name = symbol, underlined, capital, small, digits, star] = PARTS.exec(symbol) ?? []
  const letter = math('mi', LETTERS[name] ?? name)
  const below = underlined ?? capital ?? small ?? digits
  const base = below === undefined ? letter : math('msub', letter, subscriptMath(below))
  return star === undefined ? base : math('msup', base, operator('∗'))
}

/** Euler's number. */
export function exponential(): MathElement {
  return upright('e')
}

// Numbers outside these print with a power of ten.
const PLAIN = { min: 1e-3, max: 1e5 } as const

/** A number, with a power of ten where it is very large or very small. */
export function numberMath(value: number): MathElement {
  const size = Math.abs(value)
  if (size === 0 || (size >= PLAIN.min && size < PLAIN.max)) return math('mn', String(value))
  const [mantissa = '', exponent = ''] = value.toExponential().split('e')
  const power = math('msup', math('mn', '10'), signedMath(Number(exponent)))
  return mantissa === '1' ? power : math('mrow', math('mn', mantissa), operator('×'), power)
}

function signedMath(value: number): MathElement {
  const number = math('mn', String(Math.abs(value)))
  return value < 0 ? math('mrow', operator('−'), number) : number
}

function subscriptMath(text: string): MathElement {
  if (/^\d+$/.test(text)) return math('mn', text)
  return upright(LETTERS[text] ?? text)
}
