// Title, the sentence on what binds, and what kind of scenario this is.
import type { Scenario } from '../model/scenario'
import { TODAY } from '../model/time'
import type { Words } from '../words/words'
import './page.css'

interface HeaderProps {
  words: Words
  scenario: Scenario
  /** What is chosen, and what this version keeps but does not draw yet. */
  marks: readonly string[]
  sentence: (element: HTMLElement | null) => void
}

export function Header({ words, scenario, marks, sentence }: HeaderProps) {
  const isRewritten = scenario.from < TODAY && Object.keys(scenario.levers).length > 0
  const preset = words.presets[scenario.preset].name
  const kind = `${preset}. ${words.notForecast}.`
  return (
    <header className="header">
      <h1>{words.title}</h1>
      <p id="sentence" ref={sentence} />
      <p className="mark">
        {[kind, ...(isRewritten ? [words.rewrittenHistory] : []), ...marks].join(' ')}
      </p>
    </header>
  )
}
