// Numbers of the shown year, written into a part of the page from the frame loop: no React per frame.
import { type RefObject, useEffect, useRef } from 'react'
import type { Run } from '../../model/run'
import type { Snapshot } from '../../model/snapshot'
import { stepOf } from '../../page/frameText'
import type { Listen } from '../../page/listen'

/** Answers the ref of the part: its elements with `data-live` take the texts in their order. */
export function useLiveTexts<Part extends HTMLElement>(
  listen: Listen,
  textsOf: (snapshot: Snapshot) => readonly string[],
): RefObject<Part | null> {
  const part = useRef<Part>(null)
  useEffect(() => {
    const places = [...(part.current?.querySelectorAll('[data-live]') ?? [])]
    let step = -1
    let run: Run | null = null
    return listen(({ year, snapshot }, shown) => {
      const now = stepOf(year)
      if (now === step && shown === run) return
      step = now
      run = shown
      const texts = textsOf(snapshot)
      for (const [at, place] of places.entries()) {
        const text = texts[at] ?? ''
        if (place.textContent !== text) place.textContent = text
      }
    })
  }, [listen, textsOf])
  return part
}
