// Requests for films: what is asked for is read whole, or refused with everything that is wrong.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFilmRequest } from '../../src/film/filmReader'
import { FILM_SCHEMA } from '../../src/film/filmSchema'
import { FILM_SETTINGS, SETTING_IDS } from '../../src/film/filmSettings'
import { LAST_YEAR_SECONDS, passingYear } from '../../src/film/filmSource'
import { CODECS } from '../../src/film/formats'
import { readSettings } from '../../src/film/settingValue'
import { compileTour } from '../../src/show/compileTour'
import { ATTRACT_TOUR } from '../../src/show/tours/attractTour'
import { TOUR_IDS } from '../../src/show/tours/tours'
import { isValid } from '../state/jsonSchema'
import { filmOf, LIMITS, LONGER, SHORT, wrongWith } from './films'

const YEARS = { fromYear: 2024, toYear: 2036 }
const OWN = { format: 'five-layer-cake/scenario', version: 1, preset: 'energy-wall' }

describe('a request', () => {
  it('needs no more than what is to be told', () => {
    expect(filmOf({ tour: 'cake' }).request).toEqual({
      tour: 'cake',
      view: '',
      from: 0,
      to: 90,
      yearsPerSecond: 1,
      width: 1920,
      height: 1080,
      rate: '30',
      codec: 'h264',
      transparent: false,
      captions: ['burn'],
      title: '',
      credits: '',
      strip: true,
      theme: 'dark',
      quality: 'high',
      lang: 'en',
      supersampling: 1,
      blurFrames: 1,
      shutterDeg: 180,
    })
  })

  it('reads back as the same, also through JSON', () => {
    const requests = [
      ...TOUR_IDS.map((tour) => ({ tour })),
      { ...YEARS, rate: '29.97', view: 'measure=capital&demand=2', scenario: OWN },
      { ...LONGER, chapter: undefined, transparent: true, codec: 'png', captions: ['srt', 'vtt'] },
    ]
    for (const raw of requests) {
      const { request } = filmOf(raw)
      expect(filmOf(JSON.parse(JSON.stringify(request))).request).toEqual(request)
    }
  })

  it('shows what the view says, under its own theme, quality and language', () => {
    const view = 'scenario=chip-choke&demand=2&measure=capital&layer=chips&theme=light&lang=ar-XB'
    const { address } = filmOf({ ...YEARS, view, theme: 'dark', quality: 'low' }).source
    expect(address).toMatchObject({ measure: 'capital', layer: 'chips', levers: { demand: 2 } })
    expect(address).toMatchObject({ theme: 'dark', quality: 'low', lang: 'en', mode: 'film' })
    const own = filmOf({ ...YEARS, view, scenario: OWN }).source.address
    expect(own).toMatchObject({ preset: 'energy-wall', levers: {}, measure: 'capital' })
  })

  it('tells the tour through the scenario it shows', () => {
    const told = filmOf({ tour: 'yours', view: 'scenario=energy-wall' }).source.tour
    const other = filmOf({ tour: 'yours', scenario: { ...OWN, preset: 'trillion-boom' } }).source
      .tour
    expect(told?.captions).not.toEqual(other?.captions)
  })

  it('may tell a tour from elsewhere', () => {
    const mine = compileTour({ ...ATTRACT_TOUR, id: 'mine' }).value
    const tourNamed = (name: string) => (name === 'mine.json' ? mine : undefined)
    const { value } = readFilmRequest({ tour: 'mine.json' }, { ...LIMITS, tourNamed })
    expect(value?.source.tour).toBe(mine)
  })
})

describe('passing years', () => {
  it('run evenly, end exactly, and the last one stands', () => {
    const { source, request } = filmOf({ ...YEARS, yearsPerSecond: 2 })
    expect(source.seconds).toBe(12 / 2 + LAST_YEAR_SECONDS)
    expect([request.from, request.to]).toEqual([0, source.seconds])
    const years = source.years ?? { from: 0, to: 0, perSecond: 1 }
    expect([0, 1.5, 6, 6.9].map((second) => passingYear(years, second))).toEqual([
      2024, 2027, 2036, 2036,
    ])
  })
})

describe('a request is refused', () => {
  it.each<[string, unknown, string, string]>([
    ['that is none', 'cake', '', 'noRequest'],
    ['that is a list', [], '', 'noRequest'],
    ['that tells nothing', {}, '', 'noSource'],
    ['with one year only', { fromYear: 2024 }, '', 'noSource'],
    ['with a tour and years', { tour: 'cake', ...YEARS }, '', 'twoSources'],
    ['with an unknown tour', { tour: 'toString' }, 'tour', 'tourUnknown'],
    ['with an unknown chapter', { tour: 'cake', chapter: 'x' }, 'chapter', 'chapterUnknown'],
    ['with a chapter of years', { ...YEARS, chapter: 'up' }, 'chapter', 'chapterUnknown'],
    ['with years that run back', { fromYear: 2030, toYear: 2030 }, 'toYear', 'yearsBackward'],
    ['with years beyond the model', { fromYear: 2024, toYear: 2050 }, 'toYear', 'settingOutside'],
    ['with a setting that is none', { ...SHORT, fps: 30 }, 'fps', 'settingUnknown'],
    ['with 0 frames a second', { ...SHORT, rate: '0' }, 'rate', 'rateUnreadable'],
    ['with a rate as a number', { ...SHORT, rate: 30 }, 'rate', 'settingWrong'],
    ['with an odd size', { ...SHORT, width: 321 }, 'width', 'sizeOdd'],
    ['with half a pixel', { ...SHORT, height: 180.5 }, 'height', 'sizeOdd'],
    ['without a size', { ...SHORT, height: 0 }, 'height', 'settingOutside'],
    [
      'with an endless size',
      { ...SHORT, width: Number.POSITIVE_INFINITY },
      'width',
      'settingWrong',
    ],
    ['with an unknown kind of file', { ...SHORT, codec: 'mov' }, 'codec', 'settingWrong'],
    [
      'with a quality that looks at the machine',
      { ...SHORT, quality: 'auto' },
      'quality',
      'settingWrong',
    ],
    ['with captions of no kind', { ...SHORT, captions: ['ass'] }, 'captions', 'settingWrong'],
    ['with captions that are no list', { ...SHORT, captions: 'vtt' }, 'captions', 'settingWrong'],
    ['with half a picture of blur', { ...SHORT, blurFrames: 1.5 }, 'blurFrames', 'settingWrong'],
    ['transparent in H.264', { ...SHORT, transparent: true }, 'transparent', 'notTransparent'],
    ['with a GIF that stumbles', { ...SHORT, codec: 'gif' }, 'rate', 'rateUneven'],
    [
      'with a GIF that no player keeps up with',
      { ...SHORT, codec: 'gif', rate: '100' },
      'rate',
      'rateUneven',
    ],
    ['that begins after the end', { ...SHORT, from: 61, to: 62 }, 'from', 'rangeOutside'],
    ['that ends after the end', { ...SHORT, to: 60.5 }, 'to', 'rangeOutside'],
    ['of no frame', { ...SHORT, from: 2 }, '', 'rangeEmpty'],
    ['that runs back', { ...SHORT, from: 3 }, '', 'rangeEmpty'],
    ['with a view that is wrong', { ...SHORT, view: 'demand=lots' }, 'demand', 'notANumber'],
    ['with a file elsewhere', { ...SHORT, view: 'scenarioUrl=my.json' }, 'view', 'scenarioApart'],
    ['with an endless view', { ...SHORT, view: 'x'.repeat(4001) }, 'view', 'settingTooLong'],
    [
      'with a scenario that is wrong',
      { ...SHORT, scenario: { ...OWN, preset: 'x' } },
      'scenario: preset',
      'wrongValue',
    ],
  ])('%s', (_what, raw, path, code) => {
    expect(wrongWith(raw)).toEqual([[path, code]])
  })

  it('with a scenario that holds itself', () => {
    const scenario: Record<string, unknown> = { ...OWN }
    scenario.text = scenario
    expect(wrongWith({ ...SHORT, scenario })).toEqual([['scenario', 'notJson']])
  })

  it('above what the graphics draw, supersampled too', () => {
    const limits = { mostPx: 4096 }
    expect(wrongWith({ ...SHORT, width: 4096 }, limits)).toEqual([])
    expect(wrongWith({ ...SHORT, width: 4098 }, limits)).toEqual([['width', 'sizeBeyondGraphics']])
    const doubled = { ...SHORT, height: 2050, supersampling: 2 }
    expect(wrongWith(doubled, limits)).toEqual([['height', 'sizeBeyondGraphics']])
  })

  it('with all that is wrong at once', () => {
    const raw = { ...SHORT, width: 321, codec: 'mov', fps: 1 }
    expect(wrongWith(raw).map(([path]) => path)).toEqual(['fps', 'width', 'codec'])
    const related = { ...SHORT, tour: 'x', rate: 'fast', transparent: true }
    expect(wrongWith(related).map(([path]) => path)).toEqual(['tour', 'rate', 'transparent'])
  })

  it('but GIFs that play evenly are not', () => {
    for (const rate of ['10', '20', '25', '50'])
      expect(wrongWith({ ...SHORT, codec: 'gif', rate })).toEqual([])
  })
})

describe('the published schema', () => {
  it('is made from the table that the reader uses', async () => {
    const text = `${JSON.stringify(FILM_SCHEMA, null, 2)}\n`
    await expect(text).toMatchFileSnapshot('../../assets/public/film.schema.json')
    const { properties } = FILM_SCHEMA as { properties: Record<string, unknown> }
    expect(Object.keys(properties)).toEqual(SETTING_IDS)
    expect(properties.codec).toEqual({ enum: CODECS, default: 'h264' })
    const { min, max } = FILM_SETTINGS.width
    expect(properties.width).toMatchObject({ minimum: min, maximum: max, multipleOf: 2 })
  })

  it('accepts what the reader of settings accepts, and refuses what it refuses', () => {
    const strange = fc.oneof(
      fc.anything({ withNullPrototype: false }).filter((one) => one !== undefined),
      fc.constantFrom<unknown>(
        0,
        1,
        2,
        64,
        66,
        321,
        8192,
        2030,
        'burn',
        'webp',
        '30',
        true,
        [],
        {},
      ),
      fc.constantFrom<unknown>(['burn'], ['burn', 'vtt'], ['x'], 'x'.repeat(121), null, 'cake'),
    )
    const ids = fc.constantFrom<string>(...SETTING_IDS, 'fps')
    const verdicts = { accepted: 0, refused: 0 }
    fc.assert(
      fc.property(fc.dictionary(ids, strange, { maxKeys: 3 }), (raw) => {
        const isTaken = readSettings(raw).problems.length === 0
        verdicts[isTaken ? 'accepted' : 'refused'] += 1
        // NaN and Infinity are no JSON.
        const isJson = Object.values(raw).every(
          (one) => typeof one !== 'number' || Number.isFinite(one),
        )
        if (isJson) expect(isValid(FILM_SCHEMA, raw)).toBe(isTaken)
      }),
      { numRuns: 3000 },
    )
    expect(verdicts.accepted).toBeGreaterThan(200)
    expect(verdicts.refused).toBeGreaterThan(200)
  })

  it('no request makes the reader throw', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(readFilmRequest(raw, LIMITS).problems.length).toBeGreaterThan(0)
      }),
    )
  })
})
