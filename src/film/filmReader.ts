// Reads film requests: settings from a panel, a command line or a file, held against each other.
import { checkPart, checkPicture } from './filmChecks'
import { type FilmProblem, type FilmReading, filmProblem } from './filmProblem'
import type { Film, FilmRequest, Settings } from './filmRequest'
import { type FilmSource, secondsOfYears, shippedTour, type TourNamed } from './filmSource'
import { readFilmView } from './filmView'
import { readRate, textOfRate } from './rate'
import { readSettings } from './settingValue'

/** What the machine and the product offer. */
export interface FilmLimits {
  /** Longest side that the graphics can draw, px. */
  readonly mostPx: number
  /** The tours there are; those shipped, unless more are given. */
  readonly tourNamed?: TourNamed
}

/** Reads a request; nothing of it is taken unless all is valid. Never throws. */
export function readFilmRequest(
  raw: unknown,
  { mostPx, tourNamed = shippedTour }: FilmLimits,
): FilmReading<Film> {
  const { values, problems } = readSettings(raw)
  if (problems.length > 0) return { value: null, problems }
  const settings = values as unknown as Settings
  const view = readFilmView(settings)
  if (view.value === null) return { value: null, problems: view.problems }
  const found = sourceOf(settings, view.value, tourNamed)
  const rate = readRate(settings.rate)
  const wrong = [
    ...('code' in found ? [found] : []),
    ...(rate === null ? [filmProblem('rateUnreadable', 'rate', { value: settings.rate })] : []),
    ...checkPicture(settings, rate, mostPx),
  ]
  if ('code' in found || rate === null || wrong.length > 0) return { value: null, problems: wrong }
  const part = partOf(settings, found)
  if ('code' in part) return { value: null, problems: [part] }
  const request = { ...settings, ...part, rate: textOfRate(rate) }
  const ill = checkPart(request, found.seconds, rate)
  if (ill) return { value: null, problems: [ill] }
  return { value: { request, source: found, rate }, problems: [] }
}

function sourceOf(
  { tour, fromYear, toYear, yearsPerSecond }: Settings,
  address: FilmSource['address'],
  tourNamed: TourNamed,
): FilmSource | FilmProblem {
  const hasYears = fromYear !== undefined || toYear !== undefined
  if (tour !== undefined) {
    if (hasYears) return filmProblem('twoSources')
    const { preset, levers, from, events, assumptions } = address
    const told = tourNamed(tour, { preset, levers, from, events, assumptions })
    if (told === undefined) return filmProblem('tourUnknown', 'tour', { value: tour })
    return { seconds: told.seconds, tour: told, years: null, address }
  }
  if (fromYear === undefined || toYear === undefined) return filmProblem('noSource')
  if (fromYear >= toYear)
    return filmProblem('yearsBackward', 'toYear', { from: fromYear, to: toYear })
  const years = { from: fromYear, to: toYear, perSecond: yearsPerSecond }
  return { seconds: secondsOfYears(years), tour: null, years, address }
}

// A chapter gives both ends; `from` and `to` go before it.
function partOf(
  { chapter, from, to }: Settings,
  { tour, seconds }: FilmSource,
): Pick<FilmRequest, 'from' | 'to'> | FilmProblem {
  const chapters = tour?.chapters ?? []
  const told = chapters.find(({ id }) => id === chapter)
  if (chapter !== undefined && told === undefined) {
    const allowed = chapters.map(({ id }) => id).join(', ')
    return filmProblem('chapterUnknown', 'chapter', { value: chapter, allowed })
  }
  return { from: from ?? told?.begin ?? 0, to: to ?? told?.end ?? seconds }
}
