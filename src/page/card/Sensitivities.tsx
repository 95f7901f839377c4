// Which numbers matter most for what is served, for energy and for the price, as tornado charts.
import { OUTCOME_IDS, type Sensitivity, SHIFT } from '../../model/sensitivity'
import type { Finding } from '../../state/analysis'
import type { CardWords } from '../../words/cardWords'
import { Tornado } from '../chart/Tornado'

/** Bars of one chart; the rest moves little. */
const BARS_SHOWN = 12

interface SensitivitiesProps {
  words: CardWords
  sensitivity: Finding<'sensitivity'>
  /** Asks for it, when it was cancelled or broke off. */
  onSample: () => void
}

export function Sensitivities({ words, sensitivity, onSample }: SensitivitiesProps) {
  const { card } = words
  const { status, result } = sensitivity
  return (
    <>
      <h3>{card.sensitivityTitle}</h3>
      {result !== null && <Tornados words={words} result={result} />}
      {result === null && status === 'running' && <p className="note">{card.noSensitivity}</p>}
      {result === null && status !== 'running' && (
        <p className="note" role="status">
          {card.sensitivityBroke}{' '}
          <button type="button" onClick={onSample}>
            {words.retry}
          </button>
        </p>
      )}
    </>
  )
}

function Tornados({ words, result }: { words: CardWords; result: Sensitivity }) {
  const { card } = words
  const year = card.decimalYear(result.year)
  return (
    <>
      <p className="note">{card.sensitivityNote(year, SHIFT)}</p>
      <div className="charts tornados">
        {OUTCOME_IDS.map((id) => (
          <Tornado
            key={id}
            words={words}
            title={card.outcome(card.variables[id], year)}
            shift={SHIFT}
            bars={result.bars[id].slice(0, BARS_SHOWN).map(({ parameter, ...bar }) => ({
              id: parameter,
              name: card.parameters[parameter],
              ...bar,
            }))}
          />
        ))}
      </div>
    </>
  )
}
