// Year, timeline and sentence, written as text from the frame loop: only what differs, no React.
import { useEffect, useRef } from 'react'
import type { Run } from '../model/run'
import { createSentences, STEP_VALUES, STEP_YEARS, stepOf } from '../page/frameText'
import { factsOf } from '../words/facts'
import type { Language } from '../words/languages'
import { wordsFor } from '../words/words'
import type { Product } from './product'

/** Where the texts stand; the page's parts fill it as they mount. */
export interface FrameText {
  sentence?: HTMLElement | undefined
  scrub?: HTMLInputElement | undefined
  year?: HTMLElement | undefined
}

export function useFrameText({ store, conductor }: Product, lang: Language): FrameText {
  const elements = useRef<FrameText>({})
  useEffect(() => {
    const words = wordsFor(lang)
    const sentences = createSentences(words)
    let lastStep = -1
    let lastSaid = ''
    let spoken = -1
    let stillYear = -1
    let stillRun: Run | null = null
    let stillSaid = ''
    return conductor.listen((frame, run) => {
      const { sentence, scrub, year } = elements.current
      const step = stepOf(frame.year)
      const still = store.getState().playback.kind === 'still'
      if (still && (frame.year !== stillYear || run !== stillRun)) {
        stillYear = frame.year
        stillRun = run
        stillSaid = words.bindingSentence(factsOf(frame.snapshot))
      }
      const said = still ? stillSaid : sentences(run, step)
      if (sentence !== undefined && said !== lastSaid) {
        sentence.textContent = said
        lastSaid = said
      }
      if (scrub === undefined || year === undefined) return
      if (step !== lastStep) {
        lastStep = step
        scrub.value = STEP_VALUES[step] as string
        year.textContent = STEP_YEARS[step] as string
      }
      if (still && step !== spoken) {
        spoken = step
        scrub.setAttribute('aria-valuetext', words.yearText(frame.year))
      }
    })
  }, [store, conductor, lang])
  return elements.current
}
