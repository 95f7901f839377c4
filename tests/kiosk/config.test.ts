// The settings of a kiosk: each field by itself, the published schema, and documents that mean harm.
import { toJsonSchema } from '@valibot/to-json-schema'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { CONFIG_FIELDS, DEFAULT_KIOSK_CONFIG, readKioskConfig } from '../../src/kiosk/config'
import { CONFIG_ENTRIES } from '../../src/kiosk/configSchema'
import { object } from '../../src/state/schemaParts'
import { isValid } from '../state/jsonSchema'

const ENTRIES = Object.fromEntries(
  CONFIG_FIELDS.map((field) => {
    const entry: v.GenericSchema<unknown> = CONFIG_ENTRIES[field]
    return [field, v.exactOptional(entry, DEFAULT_KIOSK_CONFIG[field])] as const
  }),
)
const SCHEMA = toJsonSchema(object({ $schema: v.exactOptional(v.string()), ...ENTRIES }), {
  errorMode: 'ignore',
})

const OWN = {
  ...DEFAULT_KIOSK_CONFIG,
  title: { en: 'The lobby' },
  logo: 'logos/house.svg',
  idleSeconds: 45,
  presets: ['chip-choke'],
  hours: [{ days: [1, 2, 3], from: '09:00', to: '24:00' }],
  publicUrl: 'https://example.org/cake?from=lobby',
  screen: { diagonalInch: 55, distanceM: 0.7 },
  theme: 'light',
  reloadAt: null,
  pin: '123456',
}

/** Path and code of what is wrong with one field of its own. */
const wrongWith = (raw: object) =>
  readKioskConfig(raw).problems.map(({ path, code }) => `${path} ${code}`)

describe('the settings of a kiosk', () => {
  it('may say nothing, or everything', () => {
    expect(readKioskConfig({})).toEqual({ value: DEFAULT_KIOSK_CONFIG, problems: [] })
    expect(readKioskConfig(OWN)).toEqual({ value: OWN, problems: [] })
    expect(CONFIG_FIELDS).toEqual(Object.keys(DEFAULT_KIOSK_CONFIG))
  })

  it('name a field that nobody knows, and take the others', () => {
    const { value, problems } = readKioskConfig({ idleSeconds: 30, idelSeconds: 40 })
    expect(value).toEqual({ ...DEFAULT_KIOSK_CONFIG, idleSeconds: 30 })
    expect(problems).toEqual([{ path: 'idelSeconds', code: 'unknownKey', args: {} }])
  })

  it('keep the last good value of a field that is wrong, not of one that is gone', () => {
    const last = readKioskConfig(OWN).value
    const { value } = readKioskConfig({ idleSeconds: 'soon', theme: 'pink', quiet: true }, last)
    expect(value).toEqual({ ...DEFAULT_KIOSK_CONFIG, idleSeconds: 45, theme: 'light', quiet: true })
    expect(readKioskConfig([], last).value).toBe(last)
  })

  it.each([
    [{ idleSeconds: 9 }, 'idleSeconds tooSmall'],
    [{ idleSeconds: 3601 }, 'idleSeconds tooGreat'],
    [{ countdownSeconds: 4 }, 'countdownSeconds tooSmall'],
    [{ countdownSeconds: '20' }, 'countdownSeconds wrongType'],
    [{ title: { en: 'a\nb' } }, 'title.en unprintable'],
    [{ title: { english: 'a' } }, 'title.english noLanguageCode'],
    [{ title: { en: 'a'.repeat(81) } }, 'title.en tooLong'],
    [{ languages: [] }, 'languages missingKey'],
    [{ languages: ['en', 'tlh'] }, 'languages[1] wrongValue'],
    [{ languages: ['en', 'en'] }, 'languages repeated'],
    [{ tour: 'detour' }, 'tour wrongValue'],
    [{ presets: Array(7).fill('baseline') }, 'presets tooManyEntries'],
    [{ presets: ['baseline', 'baseline'] }, 'presets repeated'],
    [{ hours: [{ days: [7], from: '09:00', to: '10:00' }] }, 'hours[0].days[0] wrongValue'],
    [{ hours: [{ days: [1], from: '9:00', to: '10:00' }] }, 'hours[0].from wrongValue'],
    [{ hours: [{ days: [1], from: '24:00', to: '10:00' }] }, 'hours[0].from wrongValue'],
    [{ hours: [{ days: [1], from: '09:00' }] }, 'hours[0].to missingKey'],
    [{ screen: { diagonalInch: 4, distanceM: 1 } }, 'screen.diagonalInch tooSmall'],
    [{ screen: { diagonalInch: 43 } }, 'screen.distanceM missingKey'],
    [{ quality: 'ultra' }, 'quality wrongValue'],
    [{ quiet: 'no' }, 'quiet wrongType'],
    [{ reloadAt: '24:00' }, 'reloadAt wrongValue'],
    [{ pin: 1234 }, 'pin wrongType'],
    [{ pin: '123' }, 'pin wrongValue'],
    [{ pin: '123456789' }, 'pin wrongValue'],
    [{ pin: '12a4' }, 'pin wrongValue'],
  ])('are refused a field: %j', (raw, wrong) => {
    expect(wrongWith(raw)).toEqual([wrong])
  })

  it.each([
    'https://elsewhere.example/logo.svg',
    '//elsewhere.example/logo.svg',
    '/\\elsewhere.example/logo.svg',
    '\\\\elsewhere.example/logo.svg',
    '/\t/elsewhere.example/logo.svg',
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:image/svg+xml,<svg/>',
    '\u0001//elsewhere.example',
    ' //elsewhere.example',
  ])('take no logo from another host: %j', (logo) => {
    expect(wrongWith({ logo })).toEqual(['logo otherOrigin'])
  })

  it.each(['logo.svg', './logo.svg', '/logos/house.png?v=2'])(
    'take a logo beside it: %s',
    (logo) => {
      expect(readKioskConfig({ logo }).value.logo).toBe(logo)
    },
  )

  it.each([
    'javascript:alert(1)',
    'ftp://example.org',
    'example.org',
    '//example.org',
    'https://',
    'https://user:word@example.org',
    'https://user@example.org',
    'https://example.org:99999/',
    'https://exa mple.org',
    'data:text/html,x',
  ])('take no public address but one of the web: %j', (publicUrl) => {
    expect(wrongWith({ publicUrl })).toEqual(['publicUrl wrongValue'])
  })

  it('hold at any JSON: always a whole valid config, and never an error', () => {
    const field = fc.constantFrom(...CONFIG_FIELDS, '__proto__', 'constructor', 'pins')
    const hostile = fc.oneof(fc.jsonValue(), fc.dictionary(field, fc.jsonValue()))
    fc.assert(
      fc.property(hostile, (json) => {
        const { value } = readKioskConfig(JSON.parse(JSON.stringify(json)))
        expect(readKioskConfig(value)).toEqual({ value, problems: [] })
      }),
    )
  })
})

describe('the published files', () => {
  it('are the schema of the settings, and an example of all of them', async () => {
    const text = (json: unknown) => `${JSON.stringify(json, null, 2)}\n`
    const folder = '../../assets/public/'
    await expect(text(SCHEMA)).toMatchFileSnapshot(`${folder}kiosk.schema.json`)
    const example = { $schema: './kiosk.schema.json', ...DEFAULT_KIOSK_CONFIG }
    await expect(text(example)).toMatchFileSnapshot(`${folder}kiosk.json`)
    expect(readKioskConfig(example)).toEqual({ value: DEFAULT_KIOSK_CONFIG, problems: [] })
  })

  it('judge as the reader does', () => {
    const judged: object[] = [
      ...[{}, OWN, { $schema: 'x' }, { idleSeconds: 9 }, { pin: '12' }, { pin: null }],
      ...[{ logo: '//a' }, { logo: 'a' }, { publicUrl: 'javascript:1' }, { languages: [] }],
      ...[{ presets: Array(7).fill('baseline') }, { unknown: 1 }, { screen: { distanceM: 1 } }],
      ...[{ hours: [{ days: [1], from: '09:00', to: '24:00' }] }, { hours: [{ days: [9] }] }],
      ...[{ title: { en: 'a' } }, { title: { nowhere9: 'a' } }, { theme: 'pink' }, { quiet: 1 }],
    ]
    const verdicts = judged.map((raw) => isValid(SCHEMA as never, raw))
    expect(verdicts).toEqual(judged.map((raw) => readKioskConfig(raw).problems.length === 0))
    expect(new Set(verdicts)).toEqual(new Set([true, false]))
  })
})
