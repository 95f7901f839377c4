// Scenario files: read back exactly as written, refused with a path for each thing that is wrong.
import { readFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEVER_IDS, LEVERS } from '../../src/model/levers'
import { PRESET_IDS } from '../../src/model/presets'
import { ASSUMPTION_IDS, rangeOf } from '../../src/model/ranges'
import { NO_DOCUMENT } from '../../src/state/ownScenario'
import {
  FILE_BYTES,
  jsonOfDocument,
  readScenarioDocument,
  writeScenarioDocument,
} from '../../src/state/scenarioFile'
import { MOST_EVENTS, SCENARIO_SCHEMA } from '../../src/state/scenarioSchema'
import { documents } from './arbitraries'
import { isValid } from './jsonSchema'
import { mutated } from './mutations'

const HEAD = { format: 'five-layer-cake/scenario', version: 1, preset: 'baseline' }
const EXAMPLE = readFileSync('assets/public/scenarios/example.json', 'utf8')

const schema = toJsonSchema(SCENARIO_SCHEMA, { errorMode: 'ignore', typeMode: 'output' })

const read = (json: object | string) =>
  readScenarioDocument(typeof json === 'string' ? json : JSON.stringify(json), 'my.json')

const problemsOf = (json: object | string) => {
  const { value, problems } = read(json)
  expect(value).toBeNull()
  return problems.map(({ path, code }) => [path, code])
}

/** Hundreds of generated scenarios take their time on a busy machine. */
const PATIENCE_MS = 60_000

describe('a scenario file', () => {
  it('is read back exactly as it was written, for any document', { timeout: PATIENCE_MS }, () => {
    fc.assert(
      fc.property(documents, (document) => {
        const text = writeScenarioDocument(document)
        const { value, problems } = read(text)
        expect(problems).toEqual([])
        expect(value).toEqual(document)
        expect(value && writeScenarioDocument(value)).toBe(text)
      }),
      { numRuns: 300, seed: 17 },
    )
  })

  it('needs no more than format, version and preset', () => {
    expect(read(HEAD)).toEqual({ value: NO_DOCUMENT, problems: [] })
    expect(read(`\uFEFF${JSON.stringify(HEAD)}`).value).toEqual(NO_DOCUMENT)
  })

  it('is published with an example, which is as the page would write it', () => {
    const { value, problems } = read(EXAMPLE)
    expect(problems).toEqual([])
    expect(value?.scenario.events).toHaveLength(3)
    expect(value && writeScenarioDocument(value)).toBe(EXAMPLE)
  })

  it('drops what changes nothing: factors of one, defaults, empty parts', () => {
    const levers = { demand: 1, grid: LEVERS.grid.default }
    const json = { ...HEAD, title: {}, levers, assumptions: { reinvestment: 0.3 }, events: [] }
    expect(read(json).value).toEqual({
      ...NO_DOCUMENT,
      scenario: { ...NO_DOCUMENT.scenario, levers: { grid: LEVERS.grid.default } },
    })
  })

  it('keeps markup as the text it is', () => {
    const title = { en: '<script>alert(1)</script> & “quotes”' }
    expect(read({ ...HEAD, title }).value?.title).toEqual(title)
  })
})

describe('a faulty scenario file', () => {
  it('is refused whole, with one problem for each thing, naming its path', () => {
    const json = {
      format: 'something',
      version: 2,
      preset: 'boom',
      title: { en: 7, 'x y': 'a', de: 'a\nb', fr: 'a'.repeat(121) },
      levers: { demand: 99, grid: '20', girds: 3 },
      from: 1999,
      events: [{ levers: { openRelease: 2030 } }, { from: 2030, until: 2030 }, 5],
      assumptions: [],
      colour: 'red',
      size: 1,
    }
    expect(problemsOf(json)).toEqual([
      ['my.json: format', 'wrongValue'],
      ['my.json: version', 'wrongValue'],
      ['my.json: title.en', 'wrongType'],
      ['my.json: title.x y', 'noLanguageCode'],
      ['my.json: title.de', 'unprintable'],
      ['my.json: title.fr', 'tooLong'],
      ['my.json: preset', 'wrongValue'],
      ['my.json: levers.demand', 'tooGreat'],
      ['my.json: levers.grid', 'wrongType'],
      ['my.json: levers.girds', 'unknownKey'],
      ['my.json: from', 'tooSmall'],
      ['my.json: events[0].from', 'missingKey'],
      ['my.json: events[0].levers.openRelease', 'unknownKey'],
      ['my.json: events[1].until', 'endsBeforeStart'],
      ['my.json: events[2]', 'wrongType'],
      ['my.json: assumptions', 'wrongType'],
      ['my.json: colour', 'unknownKey'],
      ['my.json: size', 'unknownKey'],
    ])
  })

  it.each([
    ['a number that JSON does not know', '"demand": NaN', 'wrongType'],
    ['infinity', '"demand": -Infinity', 'wrongType'],
    ['a number beyond all numbers', '"demand": 1e999', 'tooGreat'],
    ['a huge number', '"demand": 1e308', 'tooGreat'],
    ['nothing', '"demand": null', 'wrongType'],
    ['a word', '"demand": "banana"', 'wrongType'],
    ['a list', '"demand": [1]', 'wrongType'],
  ])('names the path of %s', (_, lever, code) => {
    const text = `${JSON.stringify(HEAD).slice(0, -1)}, "levers": {${lever}}}`
    expect(problemsOf(text)).toEqual([['my.json: levers.demand', code]])
  })

  it.each(['', 'banana', '{', '[1', '{"a": NaN', '"', '\\', 'NaN]', '\u0000'])(
    'is no JSON: %j',
    (text) => expect(problemsOf(text)).toEqual([['my.json', 'notJson']]),
  )

  it('can command no terminal and break no line by what is repeated of it', () => {
    const signs = '\u001b[2J\u009b\n\r\u2028\u202e\u2066\u200f'
    const json = JSON.stringify({ ...HEAD, [`a${signs}`]: 1, preset: `b${signs}` })
    const { problems } = readScenarioDocument(json, 'my.json')
    expect(problems.map(({ path, args }) => [path, args.value])).toEqual([
      ['my.json: preset', `b${'\ufffd'}[2J${'\ufffd'.repeat(7)}`],
      [`my.json: a${'\ufffd'}[2J${'\ufffd'.repeat(7)}`, '1'],
    ])
  })

  it('may not reorder the signs of its texts', () => {
    const texts = { title: { en: 'a\u202eb' }, text: { en: 'a\u2067b' } }
    expect(problemsOf({ ...HEAD, ...texts, events: [{ from: 2030, title: texts.title }] })).toEqual(
      [
        ['my.json: title.en', 'unprintable'],
        ['my.json: text.en', 'unprintable'],
        ['my.json: events[0].title.en', 'unprintable'],
      ],
    )
    const title = { ar: 'a\u200fb' }
    expect(read({ ...HEAD, title }).value?.title).toEqual(title)
  })

  it.each(['5', 'null', '"text"', '[]', 'true', 'NaN'])('is no object: %s', (text) =>
    expect(problemsOf(text)).toEqual([['my.json', 'wrongType']]),
  )

  it('may not use the names objects are made of, at any level', () => {
    const text = `${JSON.stringify(HEAD).slice(0, -1)}, "__proto__": {"x": 1},
      "levers": {"constructor": 1}, "events": [{"from": 2030, "title": {"prototype": "a"}}],
      "assumptions": {"__proto__": {"demand": 2}}}`
    expect(problemsOf(text)).toEqual([
      ['my.json: __proto__', 'forbiddenKey'],
      ['my.json: levers.constructor', 'forbiddenKey'],
      ['my.json: events[0].title.prototype', 'forbiddenKey'],
      ['my.json: assumptions.__proto__', 'forbiddenKey'],
    ])
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })

  it('is not even parsed above the limit', () => {
    expect(problemsOf(' '.repeat(FILE_BYTES + 1))).toEqual([['my.json', 'tooLarge']])
    expect(problemsOf('x'.repeat(50 * 2 ** 20))).toEqual([['my.json', 'tooLarge']])
  })

  it('holds events that push a parameter too far together, none of them alone', () => {
    const events = Array.from({ length: MOST_EVENTS }, () => ({
      from: 2027,
      levers: { invest: 3 },
    }))
    expect(read({ ...HEAD, events: events.slice(0, 3) }).problems).toEqual([])
    expect(problemsOf({ ...HEAD, events })).toEqual([['my.json: investEnergy', 'pushedTooFar']])
    expect(problemsOf({ ...HEAD, events: [...events, ...events] })).toEqual([
      ['my.json: events', 'tooManyEntries'],
    ])
  })

  it('is judged quickly, however deep or wide', () => {
    const nested = `${`{"a":`.repeat(40_000)}1${'}'.repeat(40_000)}`
    const before = performance.now()
    expect(problemsOf('['.repeat(FILE_BYTES / 2) + ']'.repeat(FILE_BYTES / 2))).toHaveLength(1)
    expect(problemsOf(nested).length).toBeGreaterThan(0)
    expect(problemsOf('"\\"'.repeat(60_000))).toEqual([['my.json', 'notJson']])
    expect(performance.now() - before).toBeLessThan(4000)
  })
})

describe('the published schema', () => {
  it('is the one that the reader uses', async () => {
    const text = `${JSON.stringify(schema, null, 2)}\n`
    await expect(text).toMatchFileSnapshot('../../assets/public/scenario.schema.json')
  })

  it('lists the tables: presets, levers and assumptions with their ranges', () => {
    const properties = schema.properties as unknown as Record<string, typeof schema>
    expect(properties.preset?.enum).toEqual(PRESET_IDS)
    for (const [part, ids, range] of [
      ['levers', LEVER_IDS, (id: keyof typeof LEVERS) => LEVERS[id]],
      ['assumptions', ASSUMPTION_IDS, rangeOf],
    ] as const) {
      const entries = Object.entries(properties[part]?.properties ?? {}) as [never, object][]
      expect(entries.map(([id]) => id)).toEqual(ids)
      for (const [id, entry] of entries) {
        const { min, max } = range(id)
        expect(entry).toMatchObject({ type: 'number', minimum: min, maximum: max })
      }
    }
  })

  it('accepts what the reader accepts, and refuses what it refuses', {
    timeout: PATIENCE_MS,
  }, () => {
    // What a schema cannot say: relations between two numbers, and names it cannot see.
    const BEYOND = ['endsBeforeStart', 'pushedTooFar', 'forbiddenKey']
    const verdicts = { accepted: 0, refused: 0 }
    fc.assert(
      fc.property(mutated(documents.map(jsonOfDocument)), (text) => {
        const { value, problems } = read(text)
        if (problems.length > 0 && problems.every(({ code }) => BEYOND.includes(code))) return
        expect(isValid(schema as never, JSON.parse(text))).toBe(value !== null)
        verdicts[value === null ? 'refused' : 'accepted'] += 1
      }),
      { numRuns: 1000, seed: 19 },
    )
    expect(verdicts.accepted).toBeGreaterThan(100)
    expect(verdicts.refused).toBeGreaterThan(100)
  })
})
