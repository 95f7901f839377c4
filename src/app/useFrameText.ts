// Year, timeline, sentence and the scenario of a tour, written as text: from the frame loop, before there is one from the store.
import { useLayoutEffect, useRef } from 'react'
import type { Run } from '../model/run'
import { createSnapshot, readSnapshot, type Snapshot } from '../model/snapshot'
import type { Year } from '../model/time'
import { createSentences, openingYearOf, STEP_VALUES, STEP_YEARS, stepOf } from '../page/frameText'
import { markOf, ownOf } from '../page/scenarioName'
import type { CakeState } from '../state/cakeState'
import { isSameScenario } from '../state/ownScenario'
import type { CakeStore } from '../state/store'
import { factsOf } from '../words/facts'
import type { Language } from '../words/languages'
import { wordsFor } from '../words/words'
import type { Conductor } from './conductor'

/** Where the texts stand; the page's parts fill it as they mount. */
export interface FrameText {
  sentence?: HTMLElement | undefined
  scrub?: HTMLInputElement | undefined
  year?: HTMLElement | undefined
  /** Which scenario it is, while a tour tells of one after the other. */
  mark?: HTMLElement | undefined
}

/** True where the year shown does not move by itself. */
const isStanding = ({ playback, telling }: CakeState): boolean =>
  playback.kind === 'still' && (telling?.since ?? null) === null

/** What there is to say of a run that is the visitor's own. */
const ownIn = (state: CakeState, { scenario }: Run) =>
  isSameScenario(scenario, state.scenario) ? ownOf(state) : undefined

/** @param conductor null until it is here: the year is then that which the page opens for */
export function useFrameText(
  store: CakeStore,
  conductor: Conductor | null,
  lang: Language,
): FrameText {
  const elements = useRef<FrameText>({})
  useLayoutEffect(() => {
    const words = wordsFor(lang)
    const sentences = createSentences(words)
    let lastStep = -1
    let lastSaid = ''
    let spoken = -1
    let stillYear = -1
    let stillRun: Run | null = null
    let stillSaid = ''
    let marked: HTMLElement | null = null
    let markedRun: Run | null = null
    const write = (shownYear: Year, snapshot: Snapshot, run: Run, still: boolean): void => {
      const { sentence, scrub, year, mark } = elements.current
      const step = stepOf(shownYear)
      if (still && (shownYear !== stillYear || run !== stillRun)) {
        stillYear = shownYear
        stillRun = run
        stillSaid = words.bindingSentence(factsOf(snapshot))
      }
      const said = still ? stillSaid : sentences(run, step)
      if (sentence !== undefined && said !== lastSaid) {
        sentence.textContent = said
        lastSaid = said
      }
      if (mark !== undefined && (mark !== marked || run !== markedRun)) {
        marked = mark
        markedRun = run
        mark.textContent = markOf(words, run.scenario, ownIn(store.getState(), run)).join(' ')
      }
      if (scrub === undefined || year === undefined) return
      if (step !== lastStep) {
        lastStep = step
        scrub.value = STEP_VALUES[step] as string
        year.textContent = STEP_YEARS[step] as string
      }
      if (still && step !== spoken) {
        spoken = step
        scrub.setAttribute('aria-valuetext', words.yearText(shownYear))
      }
    }
    if (conductor !== null) {
      return conductor.listen((frame, run) =>
        write(frame.year, frame.snapshot, run, isStanding(store.getState())),
      )
    }
    const snapshot = createSnapshot()
    const writeStored = (): void => {
      const { run, playback } = store.getState()
      const year = openingYearOf(playback)
      write(year, readSnapshot(run, year, snapshot), run, true)
    }
    writeStored()
    return store.subscribe(writeStored)
  }, [store, conductor, lang])
  return elements.current
}
