// The model as XMILE 1.0 (OASIS), so that other tools of system dynamics can run it.

import type { EquationId, StockEquation } from './equation'
import { EQUATION_IDS, EQUATION_VARIABLES, EQUATIONS, replaceReferences } from './equationTable'
import type { Parameter } from './parameter'
import { PARAMETER_IDS, PARAMETERS, type ParameterId } from './parameters'
import type { Release } from './presets'
import { type Force, forcesOf, releaseOf, type Scenario } from './scenario'
import { SOURCES } from './sources'
import { END_YEAR, START_YEAR, STEPS_PER_YEAR } from './time'

const PRODUCT = 'Five-Layer Cake'

/**
 * The scenario as a whole XMILE document. Names are ids, those of parameters with `p_` before
 * them; a stock integrated in logarithms is a stock `ln_id` with `id` its exponential. Parameters
 * that change by year are written with their dates. The header names the scenario: `title` where
 * it has one, and all that is changed.
 */
export function xmileOf(scenario: Scenario, title: string | null = null): string {
  const given: Given = { forces: forcesOf(scenario), release: releaseOf(scenario) }
  const variables = [
    ...EQUATION_IDS.flatMap((id) => elementsOf(id, given)),
    ...PARAMETER_IDS.map((id) => parameterElement(id, given)),
  ]
  return `<?xml version="1.0" encoding="utf-8"?>
<xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">
  <header>
    <vendor>${PRODUCT}</vendor>
    <product version="1.0" lang="en">${PRODUCT}</product>
    <name>${PRODUCT}: ${title === null ? '' : `${titleText(title)}, `}${scenario.preset}</name>${captionElement(scenario)}
  </header>
  <sim_specs method="euler" time_units="year">
    <start>${START_YEAR}</start>
    <stop>${END_YEAR}</stop>
    <dt reciprocal="true">${STEPS_PER_YEAR}</dt>
  </sim_specs>
  <model>
    <variables>
${variables.join('\n')}
    </variables>
  </model>
</xmile>
`
}

// Changes of the preset, each kind with its years; nothing where there are none.
function captionElement({ levers, from, assumptions, events }: Scenario): string {
  const changes: [string, Readonly<Record<string, number>>][] = [
    ['modified assumptions', assumptions],
    ...events.flatMap(({ from, until, levers = {}, assumptions = {} }): typeof changes => {
      const years = `from ${from}${until === undefined ? '' : ` until ${until}`}`
      return [
        [`levers ${years}`, levers],
        [`modified assumptions ${years}`, assumptions],
      ]
    }),
    [`levers from ${from}`, levers],
  ]
  const parts = changes.flatMap(([kind, values]) => {
    const pairs = Object.entries(values).map(([id, value]) => `${id}=${value}`)
    return pairs.length === 0 ? [] : [`${kind}: ${pairs.join(', ')}`]
  })
  return parts.length === 0 ? '' : `\n    <caption>${parts.join('; ')}</caption>`
}

// Signs that XML does not know are replaced.
const titleText = (title: string) => escaped(title.replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd'))

// What a scenario gives to the equations.
interface Given {
  readonly forces: readonly Force[]
  readonly release: Release | null
}

interface Flow {
  readonly direction: 'inflow' | 'outflow'
  readonly name: string
  readonly expression: string
}

// A rate that is an id flows as it is; any other becomes a flow of the stock's own.
function flowsOf(id: EquationId, { inflows, outflows }: StockEquation): Flow[] {
  const flowsIn = (direction: Flow['direction'], rates: readonly string[]) =>
    rates.map((expression) => ({
      direction,
      name: isId(expression) ? expression : `${id}_${direction}`,
      expression,
    }))
  return [...flowsIn('inflow', inflows), ...flowsIn('outflow', outflows)]
}

const isId = (expression: string) => expression in EQUATIONS

// What stocks take in or give away; other quantities per year are auxiliaries to XMILE.
const FLOW_NAMES: ReadonlySet<string> = new Set(
  EQUATION_IDS.flatMap((id) => {
    const equation = EQUATIONS[id]
    return typeof equation === 'string' ? [] : flowsOf(id, equation).map(({ name }) => name)
  }),
)

function elementsOf(id: EquationId, given: Given): string[] {
  const equation = EQUATIONS[id]
  const { symbol, unit } = EQUATION_VARIABLES[id]
  if (typeof equation === 'string') {
    const kind = FLOW_NAMES.has(id) ? 'flow' : 'aux'
    return [element(kind, id, givenExpression(id, equation, given), unit, symbol)]
  }
  const flows = flowsOf(id, equation)
  const links = flows.map(({ direction, name }) => `<${direction}>${name}</${direction}>`)
  const ownFlows = (rateUnit: string) =>
    flows
      .filter(({ expression }) => !isId(expression))
      .map(({ direction, name, expression }) =>
        element('flow', name, expression, rateUnit, `${symbol}, ${direction}`),
      )
  if (!equation.isLog) {
    const stock = element('stock', id, equation.initial, unit, symbol, links)
    return [stock, ...ownFlows(unit === '-' ? '/yr' : `${unit}/yr`)]
  }
  const logStock = `ln_${id}`
  return [
    element('stock', logStock, `LN(${equation.initial})`, '-', `ln ${symbol}`, links),
    ...ownFlows('/yr'),
    element('aux', id, `EXP(${logStock})`, unit, symbol),
  ]
}

function parameterElement(id: ParameterId, { forces }: Given): string {
  const { symbol, unit, status, source, year }: Parameter = PARAMETERS[id]
  const doc = [symbol, status]
  if (source !== undefined) {
    const { publisher, title } = SOURCES[source]
    doc.push(publisher, title)
  }
  if (year !== undefined) doc.push(String(year))
  const value = dated(forces, ({ parameters }) => parameters[id])
  return element('aux', parameterName(id), value, unit, doc.join('; '))
}

// The equation of what the scenario gives, with its changes by year; any other as it stands.
function givenExpression(id: EquationId, equation: string, { forces, release }: Given): string {
  if (id === 'trendYear') return dated(forces, ({ chipTrend }) => chipTrend.year)
  if (id === 'trendKWPerH100e') {
    // It follows the parameter as long as nothing but the efficiency of chips moves it.
    const power = forces[0]?.chipTrend.kWPerH100e
    const isPlain = forces.every(({ parameters }) => parameters.newChipKWPerH100e === power)
    return dated(forces, ({ chipTrend }) => chipTrend.kWPerH100e, isPlain ? equation : undefined)
  }
  if (release === null) return equation
  if (id === 'releaseYear') return String(release.year)
  if (id === 'releaseStrength') return from(release.year, release.strength, equation)
  return equation
}

// A value by year: the first as a number or as told, then each other from its date on.
function dated(forces: readonly Force[], read: (force: Force) => number, first?: string): string {
  const changes = forces.filter((force, at) => {
    const before = forces[at - 1]
    return before === undefined || read(before) !== read(force)
  })
  return changes.reduce((text, force) => {
    if (text === '') return first ?? String(read(force))
    return from(force.from, read(force), text)
  }, '')
}

const from = (year: number, value: number, before: string) =>
  `(IF TIME >= ${year} THEN ${value} ELSE ${before})`

const parameterName = (id: string) => `p_${id}`

function element(
  kind: 'stock' | 'flow' | 'aux',
  name: string,
  expression: string,
  unit: string,
  doc: string,
  links: readonly string[] = [],
): string {
  const equation = replaceReferences(expression, parameterName, (id) => id)
  const lines = [
    `<doc>${escaped(doc)}</doc>`,
    `<eqn>${escaped(equation)}</eqn>`,
    ...links,
    `<units>${escaped(unitText(unit))}</units>`,
  ]
  const body = lines.map((line) => `        ${line}\n`).join('')
  return `      <${kind} name="${name}">\n${body}      </${kind}>`
}

// XMILE writes a pure number as 1, needs a numerator, and joins the words of a name by `_`.
function unitText(unit: string): string {
  const text = unit === '-' ? '1' : unit.startsWith('/') ? `1${unit}` : unit
  return text.replace('workers yr', 'workers*yr').replaceAll(' ', '_')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
