// Valid documents with something changed at random: a value, a key, a part gone or doubled.
import fc from 'fast-check'

type Path = readonly (string | number)[]

/** Values that have no place in a scenario, or only in another spot of it. */
const STRANGE: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    1e308,
    -1e308,
    5e-324,
    -1,
    0,
    2030,
    'NaN',
    'Infinity',
    '1e308',
    '<img src=x onerror=alert(1)>',
    'a\u0000b',
    '',
    null,
    true,
  ),
  fc.constantFrom([], {}, [[]], { __proto__: null, from: 2030 }, [{ from: 2030 }], { en: 'x' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string(),
)

const KEYS = fc.constantFrom(
  'levers',
  'from',
  'until',
  'demand',
  'grid',
  'reinvestment',
  'title',
  'en',
  'toString',
  'constructor',
  '__proto__',
  'prototype',
  'nonsense',
)

/** Texts of JSON: as they are, or with one or two spots changed, taken away or added. */
export function mutated(documents: fc.Arbitrary<object>): fc.Arbitrary<string> {
  const change = fc.record({ spot: fc.nat(), kind: fc.nat(2), key: KEYS, value: STRANGE })
  return fc.tuple(documents, fc.array(change, { maxLength: 2 })).map(([document, changes]) => {
    let text = JSON.stringify(document)
    for (const one of changes) text = changed(text, one)
    return text
  })
}

interface Edit {
  readonly spot: number
  readonly kind: number
  readonly key: string
  readonly value: unknown
}

function changed(text: string, { spot, kind, key, value }: Edit): string {
  const json: unknown = JSON.parse(text)
  const paths = pathsOf(json)
  const path = paths[spot % paths.length] ?? []
  const parent = path.slice(0, -1).reduce<unknown>(partOf, json)
  const last = path.at(-1)
  if (last === undefined || typeof parent !== 'object' || parent === null) return text
  if (kind === 0) put(parent, last, value)
  else if (kind === 1) Reflect.deleteProperty(parent, last)
  else put(parent, Array.isArray(parent) ? parent.length : key, value)
  return JSON.stringify(json)
}

// As JSON.parse does it: also a key such as `__proto__` becomes the object's own.
function put(target: object, key: string | number, value: unknown): void {
  Object.defineProperty(target, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  })
}

function partOf(json: unknown, key: string | number): unknown {
  return Object.entries(json as object).find(([name]) => name === String(key))?.[1]
}

function pathsOf(json: unknown, path: Path = []): Path[] {
  if (typeof json !== 'object' || json === null) return [path]
  const inner = Object.entries(json).flatMap(([key, part]) =>
    pathsOf(part, [...path, Array.isArray(json) ? Number(key) : key]),
  )
  return [path, ...inner]
}
