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
  /** Is handed the element where the scenario is written from the frame loop, as that of a tour is. */
  mark?: ((element: HTMLElement | null) => void) | undefined
}

export function Header({ words, scenario, own, sentence, mark }: HeaderProps) {
  return (
    <header className="header">
      <h1>{words.title}</h1>
      <p id="sentence" ref={sentence} />
      {mark === undefined ? (
        <p className="mark">{markOf(words, scenario, own).join(' ')}</p>
      ) : (
        <p key="told" className="mark" ref={mark} />
      )}
    </header>
  )
}
