// Title, the sentence on what binds, and what kind of scenario this is.
import type { Scenario } from '../model/scenario'
import type { Words } from '../words/words'
import { markOf } from './scenarioName'
import type { Own } from './useOwn'
import './page.css'

interface HeaderProps {
  words: Words
  scenario: Scenario
  /** What there is to say of an own scenario. */
  own?: Own
  sentence: (element: HTMLElement | null) => void
}

export function Header({ words, scenario, own, sentence }: HeaderProps) {
  return (
    <header className="header">
      <h1>{words.title}</h1>
      <p id="sentence" ref={sentence} />
      <p className="mark">{markOf(words, scenario, own).join(' ')}</p>
    </header>
  )
}
