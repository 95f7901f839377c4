// The typeset equations: every symbol known, none twice, and each formula means what the table says.

import { XMLValidator } from 'fast-xml-parser'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { EquationId } from '../../src/model/equation'
import { EQUATION_IDS, EQUATION_VARIABLES, EQUATIONS } from '../../src/model/equationTable'
import { hash } from '../../src/model/hash'
import { PARAMETER_IDS, PARAMETERS } from '../../src/model/parameters'
import { Formula, FormulaSymbol } from '../../src/page/card/Formula'
import type { MathElement } from '../../src/page/card/mathElement'
import { mathOf } from '../../src/page/card/mathOf'
import { symbolMath } from '../../src/page/card/mathSymbol'
import { CALLS, math, parse } from '../model/xmileDocument'

const markupOf = (id: EquationId) => renderToStaticMarkup(createElement(Formula, { id }))

const symbolMarkup = (symbol: string) =>
  renderToStaticMarkup(createElement(FormulaSymbol, { symbol })).replace(
    /^<math[^>]*>|<\/math>$/g,
    '',
  )

const GREEK =
  /^(alpha|beta|gamma|delta|eps|epsilon|eta|theta|lam|lambda|mu|pi|rho|sigma|tau|phi|om|omega|infty)$/i

// Parameters of the first state are typeset as numbers.
const PARAMETERS_IN_FORCE = PARAMETER_IDS.filter((id) => PARAMETERS[id].group !== 'initial')

// What the table does not hold yet, and where parentheses are easily lost.
const STRUCTURES = [
  'energyGW - (labourK + adoption)',
  'energyGW - (labourK - adoption)',
  'energyGW / (labourK / adoption) / wage',
  '(labourK / adoption) ^ 2 + (labourK * adoption) ^ 2 + (labourK - adoption) ^ 2',
  '(labourK ^ adoption) ^ wage + labourK ^ adoption ^ wage',
  'EXP(labourK / (adoption * wage) / (1 + premium)) * EXP(-(labourK - adoption))',
  'energyGW * -(labourK * adoption)',
  '(IF energyGW >= labourK THEN 1 ELSE (IF adoption < wage THEN 2 ELSE 3))',
  '(IF energyGW >= labourK THEN 1 ELSE 2) * (IF (wage > premium) AND (adoption < wage) THEN 3 ELSE 4)',
]

const EXPRESSIONS: readonly string[] = [
  ...STRUCTURES,
  ...EQUATION_IDS.flatMap((id) => {
    const equation = EQUATIONS[id]
    return typeof equation === 'string' ? [equation] : [...equation.inflows, ...equation.outflows]
  }),
]

describe('symbols', () => {
  it('are typeset without a name spelled out or a sign of the table left over', () => {
    const texts = EQUATION_IDS.flatMap((id) =>
      [...markupOf(id).matchAll(/<m[ion][^>]*>([^<]*)</g)].map(([, text]) => text ?? ''),
    )
    expect(texts.length).toBeGreaterThan(1000)
    expect(texts.filter((text) => GREEK.test(text) || /[_*^"]|NaN|undefined/.test(text))).toEqual(
      [],
    )
  })

  it('differ from each other', () => {
    const symbols = [
      ...EQUATION_IDS.map((id) => EQUATION_VARIABLES[id].symbol),
      ...PARAMETERS_IN_FORCE.map((id) => PARAMETERS[id].symbol),
    ].map(symbolMarkup)
    expect(symbols.filter((symbol, at) => symbols.indexOf(symbol) !== at)).toEqual([])
  })

  it.each([
    ['E', '<mi>E</mi>'],
    ['TCO', '<mi>TCO</mi>'],
    ['om', '<mi>ω</mi>'],
    ['J_infty', '<msub><mi>J</mi><mi mathvariant="normal">∞</mi></msub>'],
    ['tau_El', '<msub><mi>τ</mi><mi mathvariant="normal">El</mi></msub>'],
    ['lamI', '<msub><mi>λ</mi><mi mathvariant="normal">I</mi></msub>'],
    ['Lt', '<msub><mi>L</mi><mi mathvariant="normal">t</mi></msub>'],
    ['P1', '<msub><mi>P</mi><mn>1</mn></msub>'],
    ['D*', '<msup><mi>D</mi><mo>∗</mo></msup>'],
    ['exp(eta)', '<msup><mi mathvariant="normal">e</mi><mi>η</mi></msup>'],
    ['1e9', '<msup><mn>10</mn><mn>9</mn></msup>'],
  ])('have their letters and subscripts: %s', (symbol, markup) => {
    expect(symbolMarkup(symbol)).toBe(markup)
  })
})

describe('formulas', () => {
  it('are well formed, with the equation on one line for those who do not see them', () => {
    for (const id of EQUATION_IDS) {
      expect(XMLValidator.validate(markupOf(id))).toBe(true)
      expect(markupOf(id)).toMatch(/<math alttext="[^"]+ = [^"]+">/)
    }
    expect(markupOf('poweredGW')).toContain('alttext="E_on = K_on * w * om"')
    expect(markupOf('energyGW')).toContain('alttext="d E/dt = inE - E / tau_El; E(2024) = 9"')
  })

  it('refuse what no table holds', () => {
    expect(() => mathOf('energyGW + flux')).toThrow('flux')
    expect(() => mathOf('p.energyGW')).toThrow('energyGW')
    expect(() => mathOf('energyGW[1]')).toThrow()
  })

  it('set fractions, stocks and their first values', () => {
    const markup = markupOf('ratedChipGW').replaceAll(
      / (mathvariant|stretchy|alttext)="[^"]*"/g,
      '',
    )
    expect(markup).toBe(
      '<div class="formula"><math><mtable displaystyle="true">' +
        '<mtr><mtd><mfrac><mrow><mi>d</mi><mi>W</mi></mrow><mrow><mi>d</mi><mi>t</mi></mrow></mfrac></mtd>' +
        '<mtd><mo>=</mo></mtd><mtd><mrow><mi>ship</mi><mo>−</mo>' +
        '<mfrac><mi>W</mi><msub><mi>τ</mi><mi>C</mi></msub></mfrac></mrow></mtd></mtr>' +
        '<mtr><mtd><mrow><mi>W</mi><mrow><mo>(</mo><mn>2024</mn><mo>)</mo></mrow></mrow></mtd>' +
        '<mtd><mo>=</mo></mtd><mtd><mrow><mn>1.455</mn><mtext>\u00a0GW</mtext></mrow></mtd></mtr>' +
        '</mtable></math></div>',
    )
  })
})

// Reads a typeset expression back, as a person would, into the language of mathjs.
const FUNCTIONS: Readonly<Record<string, string>> = { min: 'min', max: 'max', ln: 'log', e: 'e' }
const SIGNS: Readonly<Record<string, string>> = {
  '\u2062': '*',
  '⋅': '*',
  '×': '*',
  '−': '-',
  '≤': '<=',
  '≥': '>=',
  '∧': ' and ',
  '∨': ' or ',
}

function readBack(element: MathElement, nameOf: (symbol: MathElement) => string): string {
  const { tag, children } = element
  const parts = () => children.map((child) => (typeof child === 'string' ? child : read(child)))
  const read = (child: MathElement) => readBack(child, nameOf)
  const [first, second] = children
  switch (tag) {
    case 'mn':
      return String(first)
    case 'mo':
      return SIGNS[String(first)] ?? String(first)
    case 'mtext':
      return ''
    case 'mi':
      return FUNCTIONS[String(first)] ?? nameOf(element)
    case 'msub':
      return nameOf(element)
    case 'mfrac':
      return `((${parts().join(')/(')}))`
    case 'msup': {
      if (typeof second === 'object' && second.children[0] === '∗') return nameOf(element)
      const [base = '', exponent = ''] = parts()
      // A raised exponent belongs to what is right before it, not to a whole bare fraction or power.
      const isBare = typeof first === 'object' && /^(mfrac|msup)$/.test(first.tag)
      return `(${isBare ? base.slice(1, -1) : base}^(${exponent}))`
    }
    case 'mrow':
      if (typeof first === 'object' && first.children[0] === '{' && typeof second === 'object') {
        return readCases(second, read)
      }
      return parts().join('')
    default:
      return parts().join('')
  }
}

function readCases({ children }: MathElement, read: (element: MathElement) => string): string {
  const rows = children.map((row) =>
    typeof row === 'string'
      ? []
      : row.children.map((cell) => (typeof cell === 'string' ? cell : read(cell))),
  )
  return rows.reduceRight(
    (rest, [value = '', condition]) =>
      condition === undefined ? `(${value})` : `((${condition}) ? (${value}) : ${rest})`,
    '(0/0)',
  )
}

describe('a typeset formula', () => {
  it('has the value of the expression in the table', () => {
    const compared = new Set<number>()
    for (let salt = 0; salt < 8; salt++) {
      // Years lie near each other, so that no power of their distance leaves the numbers.
      const draw = (index: number, unit = '') =>
        (unit === 'year' ? 2023 : 0.2) + 3 * hash(index, salt)
      const names = new Map<string, number>()
      const variables = Object.fromEntries(
        EQUATION_IDS.map((id, at) => [id, draw(at, EQUATION_VARIABLES[id].unit)]),
      )
      const parameters = Object.fromEntries(
        PARAMETER_IDS.map((id, at) => {
          const { group, value, unit } = PARAMETERS[id]
          return [id, group === 'unit' ? value : draw(1000 + at, unit)]
        }),
      )
      const scope = { ...CALLS, ...variables, p: parameters, TIME: draw(5000, 'year') }
      const value = (symbol: string, number: number) =>
        names.set(JSON.stringify(symbolMath(symbol)), number)
      for (const id of EQUATION_IDS) value(EQUATION_VARIABLES[id].symbol, variables[id] ?? 0)
      for (const id of PARAMETERS_IN_FORCE) value(PARAMETERS[id].symbol, parameters[id] ?? 0)
      value('eta', Math.log(parameters.chipEfficiency ?? 0))
      value('t', scope.TIME)
      const nameOf = (symbol: MathElement) => `(${names.get(JSON.stringify(symbol))})`
      for (const expression of EXPRESSIONS) {
        const expected = Number(parse(expression).evaluate(scope))
        const typeset = Number(math.evaluate(readBack(mathOf(expression), nameOf)))
        expect(Math.abs(typeset - expected), expression).toBeLessThanOrEqual(
          1e-9 * Math.abs(expected),
        )
        compared.add(expected)
      }
    }
    expect(compared.size).toBeGreaterThan(500)
  })
})
