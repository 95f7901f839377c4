// The address: what it says is read, what it cannot mean is named, and what is written reads back.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FROM_RANGE, LEVER_IDS, LEVERS } from '../../src/model/levers'
import { ASSUMPTION_IDS, rangeOf } from '../../src/model/ranges'
import { readAddress, readPatch, writeAddress } from '../../src/state/address'
import { DEFAULT_ADDRESS } from '../../src/state/addressState'

describe('address', () => {
  it('says nothing where all is as by default', () => {
    expect(readAddress('')).toEqual({ value: DEFAULT_ADDRESS, problems: [] })
    expect(readAddress('?')).toEqual({ value: DEFAULT_ADDRESS, problems: [] })
    expect(writeAddress(DEFAULT_ADDRESS)).toBe('')
  })

  it('reads a scenario with a lever, a year and a layer', () => {
    const search = '?scenario=energy-wall&demand=1.5&year=2032&layer=chips'
    const { value, problems } = readAddress(search)
    expect(problems).toEqual([])
    expect(value).toEqual({
      ...DEFAULT_ADDRESS,
      preset: 'energy-wall',
      levers: { demand: 1.5 },
      year: 2032,
      yearGiven: true,
      layer: 'chips',
    })
    expect(writeAddress(value)).toBe(search)
  })

  it('drops a word for a number, clamps a huge one, names an unknown key, and takes the rest', () => {
    const { value, problems } = readAddress('?demand=banana&invest.chips=1e9&foo=1&year=2031')
    expect(value.levers).toEqual({ 'invest.chips': 3 })
    expect(value.year).toBe(2031)
    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      ['demand', 'notANumber'],
      ['invest.chips', 'outOfRange'],
      ['foo', 'unknown'],
    ])
    expect(problems[1]?.args).toEqual({ value: '1e9', min: 0, max: 3, used: 3 })
  })

  it.each(['', 'banana', 'Infinity', '-Infinity', 'NaN', '0x10', '1,5', ' 1', '1e', '.', '1_0'])(
    'takes %j for no number',
    (text) => {
      const { value, problems } = readAddress(`?${new URLSearchParams({ demand: text })}`)
      expect(value).toEqual(DEFAULT_ADDRESS)
      expect(problems.map(({ code }) => code)).toEqual(['notANumber'])
    },
  )

  it('reads decimals with sign, point and exponent', () => {
    const read = (text: string) => readAddress(`?grid=${text}`).value.levers.grid
    expect(['20', '20.5', '.2e2', '2.E1', '%2B20', '-3'].map(read)).toEqual([
      20, 20.5, 20, 20, 20, 5,
    ])
  })

  it('lets the last of a repeated key win, and says so once', () => {
    const { value, problems } = readAddress('?demand=2&demand=3&demand=4')
    expect(value.levers).toEqual({ demand: 4 })
    expect(problems.map(({ path, code }) => [path, code])).toEqual([['demand', 'repeated']])
  })

  it('falls to the default for an unknown id', () => {
    const { value, problems } = readAddress(
      '?scenario=x&layer=y&measure=z&theme=blue&quality=best&mode=tv&lang=tlh&claim=13',
    )
    expect(value).toEqual(DEFAULT_ADDRESS)
    expect(problems).toHaveLength(8)
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['unknownId']))
  })

  it('clears no lever of its own when the scenario stands last', () => {
    const { value } = readAddress('?demand=2&from=2028&scenario=chip-choke')
    expect(value).toMatchObject({ preset: 'chip-choke', levers: { demand: 2 }, from: 2028 })
  })

  it('counts a factor of one as absent, a set value that equals the default as present', () => {
    const { value } = readAddress(`?demand=1&invest=1&grid=${LEVERS.grid.default}&elasticity=1.1`)
    expect(value.levers).toEqual({ grid: LEVERS.grid.default, elasticity: 1.1 })
  })

  it('keeps reserved keys as they came, commas and dots readable, without a notice', () => {
    const search = '?pose=1,2,3&embed=x:y&config=12.5&role=a'
    const { value, problems } = readAddress(search)
    expect(problems).toEqual([])
    expect(writeAddress(value)).toBe(search)
  })

  it('reads every assumption, clamps it, and leaves out what is as by default', () => {
    for (const id of ASSUMPTION_IDS) {
      const { min, max } = rangeOf(id)
      const { value, problems } = readAddress(`?assume.${id}=1e300`)
      expect(value.assumptions).toEqual({ [id]: max })
      expect(problems).toEqual([
        { path: `assume.${id}`, code: 'outOfRange', args: { value: '1e300', min, max, used: max } },
      ])
      expect(writeAddress(value)).toBe(`?${new URLSearchParams({ [`assume.${id}`]: String(max) })}`)
    }
    expect(readAddress('?assume.reinvestment=0.3').value).toEqual(DEFAULT_ADDRESS)
    const unknown = readAddress('?assume.phi=2e15&assume.__proto__=1&assume.fleetFloorMH100e=1')
    expect(unknown.value).toEqual(DEFAULT_ADDRESS)
    expect(unknown.problems.map(({ code }) => code)).toEqual(['unknown', 'unknown', 'unknown'])
  })

  it('keeps assumptions through a scenario, wherever it stands', () => {
    const { value } = readAddress('?assume.reinvestment=0.2&scenario=chip-choke')
    expect(value).toMatchObject({ preset: 'chip-choke', assumptions: { reinvestment: 0.2 } })
    expect(readPatch({ scenario: 'baseline' }, value).value.assumptions).toEqual({
      reinvestment: 0.2,
    })
  })

  it('reads play and never writes it; writes the panel only once it was chosen', () => {
    expect(readAddress('?play=1').value.play).toBe(true)
    expect(writeAddress(readAddress('?play=1').value)).toBe('')
    expect(readAddress('?play=maybe').problems.map(({ code }) => code)).toEqual(['notASwitch'])
    expect(writeAddress(readAddress('?panel=0').value)).toBe('?panel=0')
    expect(writeAddress(readAddress('?panel=1').value)).toBe('?panel=1')
  })

  it('writes the charts only where they are open', () => {
    expect(readAddress('?charts=1').value.charts).toBe(true)
    expect(writeAddress(readAddress('?charts=1').value)).toBe('?charts=1')
    expect(writeAddress(readAddress('?charts=0').value)).toBe('')
    expect(readPatch({ charts: null }, readAddress('?charts=1').value).value.charts).toBe(false)
    expect(readAddress('?charts=yes').problems.map(({ code }) => code)).toEqual(['notASwitch'])
  })

  it('writes the presentation only where there is one', () => {
    expect(readAddress('?present=1').value.present).toBe(true)
    expect(writeAddress(readAddress('?present=1').value)).toBe('?present=1')
    expect(writeAddress(readAddress('?present=0').value)).toBe('')
    expect(readPatch({ present: 1 }, DEFAULT_ADDRESS).value.present).toBe(true)
  })

  it('reads any text without throwing, and the result is its own fixed point', () => {
    const key = fc.constantFrom(
      ...LEVER_IDS,
      'scenario',
      'year',
      'from',
      'layer',
      '__proto__',
      's',
      'claim',
    )
    const pair = fc.tuple(fc.oneof(key, fc.string()), fc.string()).map((parts) => parts.join('='))
    const query = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pair).map((all) => all.join('&')),
    )
    fc.assert(
      fc.property(query, (search) => {
        const written = writeAddress(readAddress(`?${search}`).value)
        expect(writeAddress(readAddress(written).value)).toBe(written)
        expect(readAddress(written).problems).toEqual([])
      }),
      { numRuns: 1000, seed: 11 },
    )
  })
})

describe('patch', () => {
  const current = readAddress('?demand=2&grid=30&from=2028&year=2033&layer=chips&role=x').value

  it('changes the keys it holds and leaves the rest', () => {
    const { value, problems, given } = readPatch({ demand: 1.5, theme: 'light' }, current)
    expect(problems).toEqual([])
    expect(value).toEqual({ ...current, levers: { demand: 1.5, grid: 30 }, theme: 'light' })
    expect([...given]).toEqual(['demand', 'theme'])
  })

  it('removes a lever and restores defaults by null', () => {
    const patch = { grid: null, from: null, year: null, layer: null, role: null, theme: null }
    const { value } = readPatch(patch, current)
    expect(value).toEqual({ ...DEFAULT_ADDRESS, levers: { demand: 2 }, yearGiven: true })
  })

  it('starts afresh with a scenario, then applies the rest', () => {
    const { value } = readPatch({ 'invest.chips': 2, scenario: 'power-first' }, current)
    expect(value).toMatchObject({ preset: 'power-first', levers: { 'invest.chips': 2 } })
    expect(value.levers).toEqual({ 'invest.chips': 2 })
    expect(value.from).toBe(FROM_RANGE.default)
    expect(value.year).toBe(2033)
  })

  it('validates as the address does, and refuses a change of mode', () => {
    const patch = { demand: 'banana', 'invest.chips': 1e9, foo: 1, mode: 'kiosk', grid: Number.NaN }
    const { value, problems } = readPatch(patch, current)
    expect(value).toEqual({ ...current, levers: { ...current.levers, 'invest.chips': 3 } })
    expect(Object.fromEntries(problems.map(({ path, code }) => [path, code]))).toEqual({
      demand: 'notANumber',
      'invest.chips': 'outOfRange',
      foo: 'unknown',
      mode: 'refused',
      grid: 'notANumber',
    })
  })

  it.each([null, undefined, 5, 'demand=2', [1], true, () => 1])(
    'takes %j for no patch',
    (patch) => {
      const { value, problems } = readPatch(patch, current)
      expect(value).toBe(current)
      expect(problems.map(({ code }) => code)).toEqual(['notAnObject'])
    },
  )

  it('is not fooled by the names objects are made of', () => {
    const patch = JSON.parse('{"__proto__": {"demand": 9}, "constructor": 1, "toString": 2}')
    const { value, problems } = readPatch(patch, current)
    expect(value).toEqual(current)
    expect(problems.map(({ code }) => code)).toEqual(['unknown', 'unknown', 'unknown'])
    expect(({} as Record<string, unknown>).demand).toBeUndefined()
  })

  it('never throws, whatever it is given', () => {
    const throwing = new Proxy({}, { ownKeys: () => Reflect.ownKeys(JSON.parse('')) })
    expect(readPatch(throwing, current).value).toBe(current)
    const key = fc.constantFrom(
      ...LEVER_IDS,
      'scenario',
      'year',
      'play',
      'panel',
      'charts',
      'present',
      'pose',
      'mode',
      'claim',
    )
    fc.assert(
      fc.property(fc.dictionary(fc.oneof(key, fc.string()), fc.anything()), (patch) => {
        const written = writeAddress(readPatch(patch, DEFAULT_ADDRESS).value)
        expect(readAddress(written).problems).toEqual([])
      }),
      { numRuns: 500, seed: 13 },
    )
  })
})
