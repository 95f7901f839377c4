// What the film panel holds while it is filled in, and the request that comes of it.
import type { Theme } from '../look/ids'
import { TOUR_IDS, type TourId } from '../show/tours/tours'
import type { Language } from '../words/languages'
import type { FilmRequest } from './filmRequest'
import { FILM_SETTINGS } from './filmSettings'
import { CODECS, type Codec, FORMATS, GIF_RATES } from './formats'
import { RATES } from './rate'

/** A number as it stands in its field; empty where nothing does. */
export type Entry = number | ''

/** MP4 stands for the first of its codecs that works. */
export type FormatChoice = Codec | 'mp4'

type Kept = 'rate' | 'transparent' | 'captions' | 'title' | 'credits' | 'strip' | 'theme'

export interface FilmChoices
  extends Pick<FilmRequest, Kept | 'quality' | 'supersampling' | 'blurFrames'> {
  /** Null for years that pass. */
  readonly tour: TourId | null
  /** Empty for all of the tour. */
  readonly chapter: string
  readonly fromYear: Entry
  readonly toYear: Entry
  readonly yearsPerSecond: Entry
  /** Empty for all of it. */
  readonly from: Entry
  readonly to: Entry
  readonly size: FilmSize | 'custom'
  readonly width: Entry
  readonly height: Entry
  readonly format: FormatChoice
}

/** The view and the scenario of the page, as a request says them. */
export interface ShownNow {
  /** Keys of the address. */
  readonly view: string
  /** Where the address cannot hold it. */
  readonly scenario?: object
}

/** Of a tour only the scenario counts that it may be made from. */
export interface Shown {
  readonly tour: ShownNow
  readonly years: ShownNow
}

/** Width and height, px, of the sizes that have a name. */
export const FILM_SIZES = {
  fullHd: [1920, 1080],
  fourK: [3840, 2160],
  upright: [1080, 1920],
  square: [1080, 1080],
} as const

export type FilmSize = keyof typeof FILM_SIZES

/** What is offered of the ranges of these settings. */
export const SUPERSAMPLINGS = [1, 2] as const
export const BLURS = [1, 4, 8] as const

/** The codecs of an MP4, in the order they are tried. */
export const MP4_CODECS = CODECS.filter((codec) => FORMATS[codec].extension === 'mp4')

/** All other kinds of files. */
export const OTHER_CODECS = CODECS.filter((codec) => FORMATS[codec].extension !== 'mp4')

export function firstChoices(theme: Theme): FilmChoices {
  const { fromYear, toYear, yearsPerSecond, width, height, rate, captions } = FILM_SETTINGS
  const { transparent, title, credits, strip, quality, supersampling, blurFrames } = FILM_SETTINGS
  return {
    tour: TOUR_IDS[0],
    chapter: '',
    fromYear: fromYear.min,
    toYear: toYear.max,
    yearsPerSecond: yearsPerSecond.default,
    from: '',
    to: '',
    size: 'fullHd',
    width: width.default,
    height: height.default,
    rate: rate.default,
    format: 'mp4',
    transparent: transparent.default,
    captions: captions.default,
    title: title.default,
    credits: credits.default,
    strip: strip.default,
    theme,
    quality: quality.default,
    supersampling: supersampling.default,
    blurFrames: blurFrames.default,
  }
}

/** The rates that a format is offered with. */
export function ratesOf(format: FormatChoice): readonly string[] {
  return format !== 'mp4' && FORMATS[format].isEvenOnly ? GIF_RATES : RATES
}

export function hasAlpha(format: FormatChoice): boolean {
  return format !== 'mp4' && FORMATS[format].hasAlpha
}

/** The choices with another format: a rate that it bears, the nearest below or the slowest. */
export function withFormat(choices: FilmChoices, format: FormatChoice): FilmChoices {
  const rates = ratesOf(format)
  const before = Number(choices.rate)
  const nearest = rates.findLast((rate) => Number(rate) <= before) ?? rates[0] ?? choices.rate
  const rate = rates.includes(choices.rate) ? choices.rate : nearest
  // What WebM has before MP4 is that the stage can be seen through.
  return { ...choices, format, rate, transparent: format === 'webm' }
}

/** The choices with a size that has a name, or with fields of their own. */
export function withSize(choices: FilmChoices, size: FilmChoices['size']): FilmChoices {
  if (size === 'custom') return { ...choices, size }
  const [width, height] = FILM_SIZES[size]
  return { ...choices, size, width, height }
}

/** The request of the choices, for the film room to read. */
export function requestOf(
  choices: FilmChoices,
  shown: Shown,
  lang: Language,
  codec: Codec,
): Readonly<Record<string, unknown>> {
  const { tour, chapter, fromYear, toYear, yearsPerSecond, from, to, size, format, ...others } =
    choices
  const told =
    tour === null
      ? { fromYear, toYear, yearsPerSecond, ...shown.years }
      : { tour, ...(chapter !== '' && { chapter }), ...shown.tour }
  const part = { ...(from !== '' && { from }), ...(to !== '' && { to }) }
  return { ...others, ...told, ...part, lang, codec }
}

/** What the file is called. */
export function fileNameOf(request: FilmRequest): string {
  const { tour, chapter, fromYear, toYear, width, height, codec } = request
  const told =
    tour === undefined ? `${fromYear}-${toYear}` : [tour, chapter].filter(Boolean).join('-')
  return `five-layer-cake-${told}-${width}x${height}.${FORMATS[codec].extension}`
}
