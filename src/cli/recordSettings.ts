// The settings of a film in the options of the record command, checked as far as Node can know.
import type { FilmProblem } from '../film/filmProblem'
import { readFilmRequest } from '../film/filmReader'
import type { Film } from '../film/filmRequest'
import { CAPTION_KINDS } from '../film/filmSettings'
import { shippedTour, type TourNamed } from '../film/filmSource'
import { problemSentence } from '../film/filmText'
import type { CompiledTour } from '../show/compiledTour'
import type { Problem } from '../state/problem'
import { jsonOfDocument } from '../state/scenarioFile'
import { filmWordsFor } from '../words/filmWords'
import { DEFAULT_LANGUAGE } from '../words/languages'
import { isOneOf, numberOf, RefusedArgument, refuse } from './argument'
import { optionOf } from './recordOptions'
import { documentOf, excessLine, withLevers } from './scenarioArgument'
import { tourAsked } from './tourArgument'

/** Longest side that any graphics may draw; what this machine's do is known only in the page. */
const MOST_PX = 8192

/** The options about the film, the last of each; levers all. */
export interface FilmValues {
  readonly tour?: string
  readonly years?: string
  readonly scenario?: string
  readonly set?: readonly string[]
  readonly size?: string
  readonly fps?: string
  readonly from?: string
  readonly to?: string
  readonly codec?: string
  readonly captions?: string
  readonly chapter?: string
  readonly lang?: string
  readonly theme?: string
  readonly quality?: string
  readonly supersampling?: string
  readonly blur?: string
  readonly transparent?: boolean
}

export interface FilmAsked {
  /** By the keys of `FILM_SETTINGS`. */
  readonly request: Readonly<Record<string, unknown>>
  /** The tour where it came from a file. */
  readonly tourFile: CompiledTour | null
  readonly film: Film
}

/** The film of the options, or a refusal. */
export function filmAsked(values: FilmValues): FilmAsked {
  const tour = values.tour === undefined ? null : tourAsked(values.tour)
  const request = definedOf({
    tour: tour?.id,
    ...yearsOf(values.years),
    scenario: scenarioOf(values),
    ...sizeOf(values.size),
    rate: values.fps,
    from: numberIn('--from', values.from),
    to: numberIn('--to', values.to),
    codec: values.codec,
    captions: captionsOf(values.captions),
    chapter: values.chapter,
    lang: values.lang,
    theme: values.theme,
    quality: values.quality,
    supersampling: numberIn('--supersampling', values.supersampling),
    blurFrames: numberIn('--blur', values.blur),
    transparent: values.transparent,
  })
  const tourFile = tour?.file ?? null
  const limits = { mostPx: MOST_PX, tourNamed: tourNamed(tourFile) }
  const { value, problems } = readFilmRequest(request, limits)
  if (value === null) throw new RefusedArgument(problems.map(sentenceOf).join('\n'))
  return { request, tourFile, film: value }
}

/** The tours there are, with that of a file before those shipped. */
export function tourNamed(tourFile: CompiledTour | null): TourNamed {
  return (name, scenario) => (name === tourFile?.id ? tourFile : shippedTour(name, scenario))
}

/** The sentence of a problem with the request, under the option that it is about. */
export function sentenceOf(problem: FilmProblem | Problem): string {
  const sentence = problemSentence(filmWordsFor(DEFAULT_LANGUAGE), problem)
  const options = optionOf(problem.path) || OPTIONS_OF_CODE[problem.code]
  return options ? `${options}: ${sentence}` : sentence
}

/** Problems of no setting alone, by their codes. */
const OPTIONS_OF_CODE: Readonly<Record<string, string>> = {
  noSource: '--tour or --years',
  twoSources: '--tour and --years',
  rangeEmpty: '--from and --to',
  shardUnreadable: '--shard',
}

function yearsOf(text: string | undefined) {
  if (text === undefined) return {}
  const [, from, to] = /^(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)$/.exec(text) ?? []
  if (from === undefined) return refuse(`--years "${text}" are none`, 'as in 2024-2036')
  return { fromYear: Number(from), toYear: Number(to) }
}

function sizeOf(text: string | undefined) {
  if (text === undefined) return {}
  const [, width, height] = /^(\d{1,6})[x×](\d{1,6})$/.exec(text) ?? []
  if (width === undefined) return refuse(`--size "${text}" is none`, 'WxH, as in 1920x1080')
  return { width: Number(width), height: Number(height) }
}

function captionsOf(text: string | undefined): readonly string[] | undefined {
  if (text === undefined) return undefined
  const kinds = text === 'none' ? [] : text.split(',').map((kind) => kind.trim())
  const unknown = kinds.find((kind) => !isOneOf(CAPTION_KINDS, kind))
  if (unknown === undefined) return kinds
  const allowed = `${CAPTION_KINDS.join(', ')}, joined by commas, or none alone`
  return refuse(`--captions "${unknown}" is not known`, allowed)
}

function numberIn(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  return numberOf(text) ?? refuse(`${option} "${text}" is not a number`, 'a number')
}

// A scenario of its own, or a preset with levers: both as the document of a scenario file.
function scenarioOf({ scenario: text, set = [] }: FilmValues): object | undefined {
  if (text === undefined && set.length === 0) return undefined
  const document = documentOf(text ?? 'baseline')
  const scenario = withLevers(document.scenario, set)
  const excess = excessLine(scenario)
  if (excess !== null) throw new RefusedArgument(excess)
  return jsonOfDocument({ ...document, scenario })
}

function definedOf(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
