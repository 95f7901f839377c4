// The marked years as pins under the timeline: named where one points, tabs or taps; a press goes there.
import { type CSSProperties, type RefObject, useEffect, useState } from 'react'
import { END_YEAR, START_YEAR, type Year } from '../../model/time'
import type { TimelineWords } from '../../words/timelineWords'
import { groupedMarks, type TimeMark } from './timeMarks'
import { shareOfTime } from './timePlace'

/** Room a pin needs to be hit, CSS px. */
const TARGET_PX = 24
const TARGET_TOUCH_PX = 44

interface MarkPinsProps {
  words: TimelineWords
  marks: readonly TimeMark[]
  /** What the pins stand on. */
  ground: RefObject<HTMLElement | null>
  onYear: (year: Year) => void
}

export function MarkPins({ words, marks, ground, onYear }: MarkPinsProps) {
  const leastYears = useLeastYears(ground)
  const { timeline } = words
  const textOf = ({ kind, year, title }: TimeMark) =>
    timeline.mark(year, title ?? timeline.marks[kind])
  return (
    <ul className="pins" aria-label={timeline.pins}>
      {groupedMarks(marks, leastYears).map((group) => {
        const [first] = group
        if (first === undefined) return null
        const at = { '--at': shareOfTime(first.year) } as CSSProperties
        const texts = group.map(textOf)
        return (
          <li key={first.year} style={at}>
            <button type="button" aria-label={texts.join(' ')} onClick={() => onYear(first.year)} />
            <p aria-hidden="true">
              {texts.map((text) => (
                <span key={text}>{text}</span>
              ))}
            </p>
          </li>
        )
      })}
    </ul>
  )
}

/** Years that a pin takes up on the ground as wide as it is now. */
function useLeastYears(ground: RefObject<HTMLElement | null>): Year {
  const [leastYears, setLeastYears] = useState(0)
  useEffect(() => {
    if (ground.current === null) return
    const target = matchMedia('(any-pointer: coarse)').matches ? TARGET_TOUCH_PX : TARGET_PX
    const observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0
      if (width > 0) setLeastYears((target * (END_YEAR - START_YEAR)) / width)
    })
    observer.observe(ground.current)
    return () => observer.disconnect()
  }, [ground])
  return leastYears
}
