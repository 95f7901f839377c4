// What the model is: four sentences, its clock, its size, and how sure its numbers are.
import { LEVER_IDS } from '../../model/levers'
import { PARAMETER_IDS, PARAMETERS } from '../../model/parameters'
import { PRESET_IDS } from '../../model/presets'
import { END_YEAR, START_YEAR, STATE_COUNT, STEPS_PER_YEAR } from '../../model/time'
import { VARIABLE_IDS, VARIABLES } from '../../model/variables'
import type { CardWords } from '../../words/cardWords'
import { StatusMark } from './StatusMark'

const STATUSES = ['public', 'derived', 'assumption', 'model'] as const

function countOf<Value>(values: readonly Value[], value: Value): number {
  return values.filter((one) => one === value).length
}

export function About({ words }: { words: CardWords }) {
  const { card } = words
  const kinds = VARIABLE_IDS.map((id) => VARIABLES[id].kind)
  const statuses = PARAMETER_IDS.map((id) => PARAMETERS[id].status)
  const facts: readonly [name: string, value: string, more?: string][] = [
    [card.facts.years, card.span(START_YEAR, END_YEAR)],
    [card.facts.states, String(STATE_COUNT)],
    [card.facts.step, card.stepOf(STEPS_PER_YEAR), card.euler],
    [
      card.facts.variables,
      String(kinds.length),
      card.kindCounts(countOf(kinds, 'stock'), countOf(kinds, 'flow'), countOf(kinds, 'auxiliary')),
    ],
    [
      card.facts.parameters,
      String(statuses.length),
      card.statusCounts(
        countOf(statuses, 'public'),
        countOf(statuses, 'derived'),
        countOf(statuses, 'assumption'),
      ),
    ],
    [card.facts.levers, String(LEVER_IDS.length)],
    [card.facts.presets, String(PRESET_IDS.length)],
  ]
  return (
    <>
      {card.about.map((sentences) => (
        <p key={sentences}>{sentences}</p>
      ))}
      <dl className="facts">
        {facts.map(([name, value, more]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <b>{value}</b>
              {more !== undefined && <small>{more}</small>}
            </dd>
          </div>
        ))}
      </dl>
      <ul className="statuses">
        {STATUSES.map((status) => (
          <li key={status}>
            <StatusMark words={words} status={status} />
            <span>{card.statusWhat[status]}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
