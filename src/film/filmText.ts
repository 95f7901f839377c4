// What the panel and the command line say of a film: one sentence for a problem, one line of progress.
import type { Problem } from '../state/problem'
import type { FilmWords } from '../words/filmWords'
import { formatNumber } from '../words/format'
import type { Language } from '../words/languages'
import type { FilmProblem } from './filmProblem'
import type { FilmStage, Progress } from './progress'

const SECONDS_PER_MINUTE = 60
const BYTES_PER_MB = 1e6
const DIGITS = 2
const WHOLE_DIGITS = 9

/** The sentence of a problem of the film, or of the view or the scenario in its request. */
export function problemSentence(words: FilmWords, problem: FilmProblem | Problem): string {
  const { path, code, args } = problem
  const { film, problems } = words
  return isOfFilm(code, film) ? film.problems[code](path, args) : problems[code](path, args)
}

/** Stage, frames, speed, time left and size, in parts that a bar may show side by side. */
export function progressParts(
  words: FilmWords,
  stage: FilmStage,
  progress: Progress,
  language: Language,
): readonly string[] {
  const { film } = words
  const { framesDone, frames, framesPerSecond, secondsLeft, bytesExpected, remade } = progress
  const number = (value: number, digits = DIGITS) => formatNumber(value, digits, language)
  const whole = (value: number) => number(value, WHOLE_DIGITS)
  const parts = [film.stages[stage], film.framesDone(whole(framesDone), whole(frames))]
  if (stage !== 'recording') return parts
  if (framesPerSecond !== null) parts.push(film.framesPerSecond(number(framesPerSecond)))
  if (secondsLeft !== null) parts.push(timeLeft(film, secondsLeft, number))
  if (bytesExpected !== null) parts.push(film.size(number(bytesExpected / BYTES_PER_MB)))
  if (remade > 0) parts.push(film.remade(whole(remade)))
  return parts
}

function timeLeft(
  film: FilmWords['film'],
  seconds: number,
  number: (value: number) => string,
): string {
  const whole = Math.ceil(seconds)
  if (whole <= SECONDS_PER_MINUTE) return film.secondsLeft(number(whole))
  return film.minutesLeft(number(Math.ceil(seconds / SECONDS_PER_MINUTE)))
}

function isOfFilm(
  code: (FilmProblem | Problem)['code'],
  { problems }: FilmWords['film'],
): code is FilmProblem['code'] {
  return Object.hasOwn(problems, code)
}
