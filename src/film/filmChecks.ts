// Relations between the settings of a film: size and graphics, rate and format, part and length.
import { type FilmProblem, filmProblem } from './filmProblem'
import type { FilmRequest, Settings } from './filmRequest'
import { FORMATS, GIF_RATES } from './formats'
import { framesIn, isEven, type Rate, readRate, textOfRate } from './rate'

/** What of the picture and its kind of file cannot be; a rate that was not read is not judged. */
export function checkPicture(settings: Settings, rate: Rate | null, mostPx: number): FilmProblem[] {
  const { width, height, supersampling, codec, transparent } = settings
  const format = FORMATS[codec]
  const problems: FilmProblem[] = []
  if (Math.max(width, height) * supersampling > mostPx) {
    const most = Math.floor(mostPx / supersampling)
    const args = { width, height, most, supersampling }
    problems.push(filmProblem('sizeBeyondGraphics', width > height ? 'width' : 'height', args))
  }
  if (rate !== null && format.isEvenOnly && !playsEvenly(rate))
    problems.push(
      filmProblem('rateUneven', 'rate', {
        value: textOfRate(rate),
        allowed: GIF_RATES.join(', '),
      }),
    )
  if (transparent && !format.hasAlpha)
    problems.push(filmProblem('notTransparent', 'transparent', { value: codec }))
  return problems
}

/** What is wrong with the part that is recorded, of so many seconds. */
export function checkPart(
  { from, to }: Pick<FilmRequest, 'from' | 'to'>,
  seconds: number,
  rate: Rate,
): FilmProblem | null {
  const beyond = [from, to].find((second) => second > seconds)
  if (beyond !== undefined)
    return filmProblem('rangeOutside', beyond === from ? 'from' : 'to', { value: beyond, seconds })
  if (framesIn(to, rate) <= framesIn(from, rate)) return filmProblem('rangeEmpty', '', { from, to })
  return null
}

// Players show a hundredth of a second or less as a tenth.
function playsEvenly(rate: Rate): boolean {
  const fastest = readRate(GIF_RATES.at(-1))
  const isSlowEnough = fastest !== null && rate.num / rate.den <= fastest.num / fastest.den
  return isSlowEnough && isEven(rate, FORMATS.gif.ticksPerSecond ?? 0)
}
