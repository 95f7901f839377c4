// Reads and runs an XMILE document, knowing of the model only what the document says.

import { XMLParser } from 'fast-xml-parser'
import { create, type EvalFunction, type MathNode } from 'mathjs'
import { all } from 'mathjs/number'

interface Element {
  kind: 'stock' | 'flow' | 'aux'
  name: string
  eqn: string
  units: string
  inflow: string[]
  outflow: string[]
}

const LISTS = ['stock', 'flow', 'aux', 'inflow', 'outflow']
const PARSER = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  isArray: (name) => LISTS.includes(name),
})

/** What a document says: its header, clock and the elements of its one model. */
export function readDocument(text: string) {
  const { xmile } = PARSER.parse(text)
  const { stock, flow, aux } = xmile.model.variables
  const read = (kind: Element['kind'], elements: Element[]): Element[] =>
    elements.map((element) => ({
      ...element,
      kind,
      inflow: element.inflow ?? [],
      outflow: element.outflow ?? [],
    }))
  return {
    version: xmile.version,
    header: xmile.header,
    specs: xmile.sim_specs,
    elements: [...read('stock', stock), ...read('flow', flow), ...read('aux', aux)],
  }
}

/** How many arguments each function of XMILE takes. */
export const FUNCTIONS = { MIN: 2, MAX: 2, EXP: 1, LN: 1 } as const
// As exact as the numbers, or else values near each other would count as equal.
export const math = create(all ?? {}, { relTol: 1e-15, absTol: 0 })

/** What the functions are to mathjs. */
export const CALLS = { MIN: Math.min, MAX: Math.max, EXP: Math.exp, LN: Math.log } as const

/** An equation in XMILE's expressions as mathjs understands it. */
export function parse(eqn: string): MathNode {
  const inMathjs = eqn
    .replaceAll(/\bIF\b/g, '')
    .replaceAll(/\bTHEN\b/g, '?')
    .replaceAll(/\bELSE\b/g, ':')
    .replaceAll(/\bAND\b/g, 'and')
  return math.parse(inMathjs)
}

/** The variables an equation names. */
export function referencesOf(eqn: string): string[] {
  const names = parse(eqn).filter((node) => node.type === 'SymbolNode')
  return [...new Set(names.map((node) => node.toString()))].filter((name) => !(name in FUNCTIONS))
}

/** Names in an order in which each comes after all that its equation refers to. */
function sorted(elements: readonly Element[]): Element[] {
  const byName = new Map(elements.map((element) => [element.name, element]))
  const done = new Set<string>()
  const order: Element[] = []
  const visit = (name: string, path: readonly string[]): void => {
    const element = byName.get(name)
    if (element === undefined || done.has(name)) return
    if (path.includes(name)) throw new Error(`circle: ${[...path, name].join(' ')}`)
    for (const reference of referencesOf(element.eqn)) visit(reference, [...path, name])
    done.add(name)
    order.push(element)
  }
  for (const { name } of elements) visit(name, [])
  return order
}

type Values = Record<string, number>

/** The states of the document, by Euler's method. */
export function runDocument(text: string): Values[] {
  const { specs, elements } = readDocument(text)
  const dt = 1 / Number(specs.dt['#text'])
  const codes = new Map<string, EvalFunction>(
    elements.map(({ name, eqn }) => [name, parse(eqn).compile()]),
  )
  const stocks = elements.filter(({ kind }) => kind === 'stock')
  const others = sorted(elements.filter(({ kind }) => kind !== 'stock'))
  const scope: Record<string, unknown> = { ...CALLS }
  const evaluate = ({ name }: Element): void => {
    scope[name] = Number(codes.get(name)?.evaluate(scope))
  }
  const states: Values[] = []
  const count = (Number(specs.stop) - Number(specs.start)) / dt
  for (let step = 0; step <= count; step++) {
    scope.TIME = Number(specs.start) + step * dt
    for (const element of step === 0 ? sorted(elements) : others) evaluate(element)
    states.push({ ...scope } as Values)
    const rate = (names: readonly string[]) =>
      names.reduce((sum, name) => sum + Number(scope[name]), 0)
    const next = stocks.map(
      ({ name, inflow, outflow }) => Number(scope[name]) + dt * (rate(inflow) - rate(outflow)),
    )
    stocks.forEach(({ name }, at) => {
      scope[name] = next[at]
    })
  }
  return states
}
