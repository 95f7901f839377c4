// The first text: title, what binds, which scenario it is, and the controls, there before the page that takes its place.
import { createSnapshot, readSnapshot } from '../model/snapshot'
import type { CakeStore } from '../state/store'
import { factsOf } from '../words/facts'
import { DIRECTIONS } from '../words/languages'
import { type Words, wordsFor } from '../words/words'
import { element, writeText } from './element'
import { type Control, follow } from './follow'
import { openingYearOf } from './frameText'
import { createHands } from './hands/hands'
import { markOf, ownOf } from './scenarioName'
import './page.css'
import './side.css'

export interface FirstText {
  /** Gives away the controls, once; null where there are none. */
  readonly takeHands: () => Control | null
  /** Takes away what is left of it. */
  readonly remove: () => void
}

/** Where the page opens with something else. */
const NOTHING: FirstText = { takeHands: () => null, remove: () => {} }

/**
 * Writes header and controls before `root`, which the page fills, for the year that it opens for;
 * both follow the store. @param hasHands true where the page opens with the controls
 */
export function writeFirstText(root: HTMLElement, store: CakeStore, hasHands: boolean): FirstText {
  const { lang, theme, view } = store.getState()
  const { documentElement } = document
  documentElement.dataset.theme = theme
  documentElement.lang = lang
  documentElement.dir = DIRECTIONS[lang]
  if (view !== 'cake') return NOTHING
  const words = wordsFor(lang)
  const header = createHeader(store, words)
  let hands = hasHands ? createHands(store, lang) : null
  // The buttons come with the page; their row keeps its room.
  const corner = element('div', { class: 'corner' })
  const main = element('main', { class: 'main' }, header.element, corner)
  const page = element('div', { class: 'page' }, main)
  if (hands !== null) page.append(sideOf(words, hands))
  root.before(page)
  const takeHands = () => {
    const taken = hands
    hands = null
    return taken
  }
  return {
    takeHands,
    remove() {
      header.stop()
      takeHands()?.stop()
      page.remove()
    },
  }
}

/** The header as the page has it. */
function createHeader(store: CakeStore, words: Words): Control {
  const sentence = element('p', { id: 'sentence' })
  const mark = element('p', { class: 'mark' })
  const snapshot = createSnapshot()
  const stop = follow(
    store,
    (state) => state,
    (state) => {
      const { run, playback } = state
      const facts = factsOf(readSnapshot(run, openingYearOf(playback), snapshot))
      writeText(sentence, words.bindingSentence(facts))
      writeText(mark, markOf(words, run.scenario, ownOf(state)).join(' '))
    },
  )
  const title = element('h1', {}, words.title)
  return { element: element('header', { class: 'header' }, title, sentence, mark), stop }
}

/** The side as the page has it; its buttons come with the page. */
function sideOf(words: Words, hands: Control): HTMLElement {
  const head = element(
    'div',
    { class: 'side-head' },
    element('h2', { id: 'side-title' }, words.panel),
  )
  const named = { class: 'side', 'aria-labelledby': 'side-title' }
  return element('section', named, head, hands.element)
}
