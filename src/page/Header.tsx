// Title, the sentence on what binds, and what kind of scenario this is.
import type { Scenario } from '../model/scenario'
import { TODAY } from '../model/time'
import { hasModifiedAssumptions } from '../state/ownScenario'
import type { Words } from '../words/words'
import { nameOfScenario } from './scenarioName'
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
  const isRewritten = scenario.from < TODAY && Object.keys(scenario.levers).length > 0
  return (
    <header className="header">
      <h1>{words.title}</h1>
      <p id="sentence" ref={sentence} />
      <p className="mark">
        {[
          `${nameOfScenario(words, scenario, own)}. ${words.notForecast}.`,
          ...(isRewritten ? [words.rewrittenHistory] : []),
          ...(hasModifiedAssumptions(scenario) ? [words.modifiedAssumptions] : []),
          ...(own?.isTooLong ? [words.tooLongForLink] : []),
        ].join(' ')}
      </p>
    </header>
  )
}
