// The lines of one mark, written as text from the frame loop; gone while its number is nothing.
import { useLayoutEffect, useRef } from 'react'
import type { Run } from '../model/run'
import type { Frame } from '../stage/frame'
import { type Mark, nameOf, quantityOf } from '../stage/marks'
import type { MarkWords } from '../words/markWords'
import type { Listen } from './listen'
import { markText } from './markText'

/** The picture as the page reads it. */
export interface Picture {
  readonly frame: Frame
  readonly listen: Listen
}

interface MarkLinesProps {
  words: MarkWords
  mark: Mark
  picture: Picture
}

export function MarkLines({ words, mark, picture }: MarkLinesProps) {
  const lines = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    let last: readonly [year: number, run: Run | null, measure: string] = [Number.NaN, null, '']
    const write = (frame: Frame, run: Run | null): void => {
      const [year, before, measure] = last
      if (frame.year === year && run === before && frame.measure === measure) return
      last = [frame.year, run, frame.measure]
      const { current } = lines
      if (current === null) return
      current.hidden = quantityOf(mark, frame)?.value === 0
      const { name, number, one } = markText(words, mark, frame)
      for (const [at, text] of [name, number, one].entries()) {
        const place = current.children[at]
        if (place !== undefined && place.textContent !== text) place.textContent = text
      }
    }
    write(picture.frame, null)
    return picture.listen(write)
  }, [words, mark, picture])
  return (
    <span className="mark-lines" data-mark={nameOf(mark)} ref={lines}>
      <strong />
      <span className="mark-number" />
      <span />
    </span>
  )
}
