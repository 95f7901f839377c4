// The result of a soak as a table.
import { COUNTERS, type Segment, type Slope, type verdictOf } from './soakVerdict'

const WIDTH = 16

const inRow = (cells: readonly string[]) => cells.map((cell) => cell.padStart(WIDTH)).join('')

/** Slopes for 100 visits, one column for each day on which a page began. */
export function soakTable(
  segments: readonly Segment[],
  { slopes, done, problems }: ReturnType<typeof verdictOf>,
): string {
  const slopeText = ({ per100, error }: Slope) => `${per100.toFixed(1)} ± ${error.toFixed(1)}`
  const rows = COUNTERS.map((counter) => {
    const ofCounter = slopes.filter((slope) => slope.counter === counter)
    const limit = ofCounter[0]?.limit ?? 0
    return inRow([counter, ...ofCounter.map(slopeText), `<= ${limit.toFixed(1)}`])
  })
  const inEach = (name: string, pick: (segment: Segment) => number) =>
    inRow([name, ...segments.map((segment) => String(pick(segment)))])
  return [
    inRow(['in 100 visits', ...segments.map(({ day }) => `day ${day}`), 'allowed']),
    ...rows,
    inEach('visits', ({ visits }) => visits),
    inEach('frames', ({ frames }) => frames),
    inEach('distinct of 60', ({ distinct }) => distinct),
    `${done.visits} visits, ${done.frames} frames, ${done.hours.toFixed(1)} simulated hours`,
    ...(problems.length > 0 ? problems : ['Nothing grows.']),
  ].join('\n')
}
