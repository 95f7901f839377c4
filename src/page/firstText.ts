// The first text: title, what binds and which scenario it is, there before the page that takes its place.
import { createSnapshot, readSnapshot } from '../model/snapshot'
import { type CakeState, documentOfState } from '../state/cakeState'
import { isOwn, textIn } from '../state/ownScenario'
import { factsOf } from '../words/facts'
import { DIRECTIONS } from '../words/languages'
import { wordsFor } from '../words/words'
import { openingYearOf } from './frameText'
import { nameOfScenario } from './scenarioName'
import './page.css'

function element(tag: string, textContent: string, names: { id?: string; className?: string }) {
  return Object.assign(document.createElement(tag), { textContent, ...names })
}

/** Writes the header of the page into `root`, for the year that the page opens for. */
export function writeFirstText(root: HTMLElement, state: CakeState): void {
  const { run, playback, lang, theme, title, view } = state
  const { documentElement } = document
  documentElement.dataset.theme = theme
  documentElement.lang = lang
  documentElement.dir = DIRECTIONS[lang]
  if (view !== 'cake') return
  const words = wordsFor(lang)
  const own = { isOwn: isOwn(documentOfState(state)), title: textIn(title, lang), isTooLong: false }
  const snapshot = readSnapshot(run, openingYearOf(playback), createSnapshot())
  const header = element('header', '', { className: 'header' })
  header.append(
    element('h1', words.title, {}),
    element('p', words.bindingSentence(factsOf(snapshot)), { id: 'sentence' }),
    element('p', `${nameOfScenario(words, run.scenario, own)}. ${words.notForecast}.`, {
      className: 'mark',
    }),
  )
  root.replaceChildren(header)
}
