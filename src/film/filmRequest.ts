// What is to be recorded: the settings of a film, and all that they name.
import type { Theme } from '../look/ids'
import type { Year } from '../model/time'
import type { Second } from '../show/playback'
import type { Language } from '../words/languages'
import type { CAPTION_KINDS, FilmQuality } from './filmSettings'
import type { FilmSource } from './filmSource'
import type { Codec } from './formats'
import type { Rate } from './rate'

/** By the ids of `FILM_SETTINGS`, which says what each means; reads back as the same. */
export interface FilmRequest {
  readonly tour?: string
  readonly chapter?: string
  readonly fromYear?: Year
  readonly toYear?: Year
  readonly yearsPerSecond: number
  readonly view: string
  readonly scenario?: object
  readonly from: Second
  readonly to: Second
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** Frames a second, as `textOfRate` writes it. */
  readonly rate: string
  readonly codec: Codec
  readonly transparent: boolean
  readonly captions: readonly (typeof CAPTION_KINDS)[number][]
  readonly title: string
  readonly credits: string
  readonly strip: boolean
  readonly theme: Theme
  readonly quality: FilmQuality
  readonly lang: Language
  readonly supersampling: number
  readonly blurFrames: number
  readonly shutterDeg: number
}

/** A request whose part is not known yet. */
export type Settings = Omit<FilmRequest, 'from' | 'to'> & Partial<Pick<FilmRequest, 'from' | 'to'>>

/** A request that can be recorded, with what it names. */
export interface Film {
  readonly request: FilmRequest
  readonly source: FilmSource
  readonly rate: Rate
}
