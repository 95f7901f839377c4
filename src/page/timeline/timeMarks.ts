// What is marked on the timeline: where history ends, where levers and events act, a release.
import { LEVERS, type LeverId } from '../../model/levers'
import { releaseOf } from '../../model/scenario'
import { TODAY, type Year } from '../../model/time'
import { type OwnScenario, textIn } from '../../state/ownScenario'
import type { Language } from '../../words/languages'

export interface TimeMark {
  readonly kind: 'today' | 'levers' | 'release' | 'event'
  readonly year: Year
  /** What an own event is called; null for none. */
  readonly title: string | null
}

/** The marks of a scenario in the order of time; the levers only where one acts. */
export function timeMarksOf(scenario: OwnScenario, language: Language): readonly TimeMark[] {
  const { levers, from, events } = scenario
  const release = releaseOf(scenario)
  // A release is set by levers too, but has a year of its own.
  const isActing = Object.keys(levers).some((id) => LEVERS[id as LeverId].parameters.length > 0)
  const marks: TimeMark[] = [
    { kind: 'today', year: TODAY, title: null },
    ...(isActing ? [{ kind: 'levers', year: from, title: null } as const] : []),
    ...(release ? [{ kind: 'release', year: release.year, title: null } as const] : []),
    ...events.map(
      (event) =>
        ({ kind: 'event', year: event.from, title: textIn(event.title ?? {}, language) }) as const,
    ),
  ]
  return marks.sort((one, other) => one.year - other.year)
}

/** The marks in groups that stand at least `leastYears` apart, so that each can be hit. */
export function groupedMarks(marks: readonly TimeMark[], leastYears: Year): TimeMark[][] {
  const groups: TimeMark[][] = []
  for (const mark of marks) {
    const last = groups.at(-1)
    const isNear = last?.[0] !== undefined && mark.year - last[0].year <= leastYears
    if (isNear) last.push(mark)
    else groups.push([mark])
  }
  return groups
}
