// The one table of what a film request can say; reader, published schema and panel derive from it.
import { QUALITIES, type Quality, THEMES } from '../look/ids'
import { YEAR_RANGE } from '../model/levers'
import { PLAY_YEARS_PER_SECOND } from '../state/playbackRules'
import { DEFAULT_LANGUAGE, LANGUAGES } from '../words/languages'
import { CODECS } from './formats'

/** Captions drawn into the picture, or written to a file beside it. */
export const CAPTION_KINDS = ['burn', 'vtt', 'srt'] as const

export type FilmQuality = Exclude<Quality, 'auto'>

/** All but the one that looks at how fast the machine is: a film looks the same everywhere. */
export const FILM_QUALITIES = QUALITIES.filter((quality) => quality !== 'auto')

/** Whether a setting that is not given has a value. */
interface Defaulted<Value> {
  readonly default?: Value
}

export type Setting =
  | ({
      readonly kind: 'number'
      readonly min: number
      readonly max: number
      readonly unit: string
      /** What it is a whole multiple of. */
      readonly step?: number
    } & Defaulted<number>)
  | ({ readonly kind: 'id'; readonly ids: readonly string[] } & Defaulted<string>)
  | ({ readonly kind: 'ids'; readonly ids: readonly string[] } & Defaulted<readonly string[]>)
  | ({ readonly kind: 'text'; readonly length: number } & Defaulted<string>)
  | ({ readonly kind: 'switch' } & Defaulted<boolean>)
  | ({ readonly kind: 'document' } & Defaulted<object>)

const YEAR = { kind: 'number', ...YEAR_RANGE, unit: 'year' } as const
const SECOND = { kind: 'number', min: 0, max: 3600, unit: 's' } as const
const SIDE = { kind: 'number', min: 64, max: 8192, step: 2, unit: 'px' } as const

export const FILM_SETTINGS = {
  // What is told: a tour, or years that pass.
  tour: { kind: 'text', length: 120 },
  chapter: { kind: 'text', length: 120 },
  fromYear: YEAR,
  toYear: YEAR,
  yearsPerSecond: {
    kind: 'number',
    min: 0.05,
    max: 12,
    unit: 'year/s',
    default: PLAY_YEARS_PER_SECOND,
  },
  // What is shown besides: keys of the address as text, and a scenario file where they do not hold it.
  view: { kind: 'text', length: 4000, default: '' },
  scenario: { kind: 'document' },
  // The part that is recorded, in seconds of the tour or of the years; without them all of it.
  from: SECOND,
  to: SECOND,
  width: { ...SIDE, default: 1920 },
  height: { ...SIDE, default: 1080 },
  rate: { kind: 'text', length: 13, default: '30' },
  codec: { kind: 'id', ids: CODECS, default: 'h264' },
  transparent: { kind: 'switch', default: false },
  captions: { kind: 'ids', ids: CAPTION_KINDS, default: ['burn'] },
  /** Written on the picture: at its upper edge, and who made it; the legend strip below the cake. */
  title: { kind: 'text', length: 80, default: '' },
  credits: { kind: 'text', length: 80, default: '' },
  strip: { kind: 'switch', default: true },
  theme: { kind: 'id', ids: THEMES, default: THEMES[0] },
  quality: { kind: 'id', ids: FILM_QUALITIES, default: 'high' },
  lang: { kind: 'id', ids: LANGUAGES, default: DEFAULT_LANGUAGE },
  // Drawn so many times as wide and high, then averaged.
  supersampling: { kind: 'number', min: 1, max: 4, step: 1, unit: '', default: 1 },
  // Pictures averaged into one frame, spread over that part of its turn of the shutter.
  blurFrames: { kind: 'number', min: 1, max: 32, step: 1, unit: '', default: 1 },
  shutterDeg: { kind: 'number', min: 1, max: 360, unit: 'deg', default: 180 },
} as const satisfies Readonly<Record<string, Setting>>

export type SettingId = keyof typeof FILM_SETTINGS

export const SETTING_IDS = Object.keys(FILM_SETTINGS) as readonly SettingId[]
