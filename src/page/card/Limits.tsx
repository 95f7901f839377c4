// What the model leaves out, what was tuned, and where its sources contradict each other.
import { TUNED_IDS } from '../../model/history'
import { PARAMETERS } from '../../model/parameters'
import type { CardWords } from '../../words/cardWords'
import { CONFLICTS } from './FigureTable'
import { FormulaSymbol } from './Formula'
import { figureText } from './figureText'

export function Limits({ words }: { words: CardWords }) {
  const { card } = words
  return (
    <>
      <ul className="limits">
        {card.limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
      <p>{card.tunedNote}</p>
      <ul className="limits">
        {TUNED_IDS.map((id) => (
          <li key={id}>
            <FormulaSymbol symbol={PARAMETERS[id].symbol} />, {card.parameters[id]}
          </li>
        ))}
      </ul>
      <p>{card.disagree}</p>
      <ul className="limits">
        {CONFLICTS.map(([one, other]) => (
          <li key={one}>
            {card.either(figureText(words, one).value, figureText(words, other).value)}
            {card.conflicts[one]}
          </li>
        ))}
      </ul>
    </>
  )
}
