// Every parameter with symbol, meaning, value, range, status, year and source, group by group.
import { FIGURES_BESIDE } from '../../model/figures'
import { TUNED_IDS } from '../../model/history'
import type { Parameter, ParameterGroup } from '../../model/parameter'
import { PARAMETER_IDS, PARAMETERS, type ParameterId } from '../../model/parameters'
import { ASSUMPTION_IDS, rangeOf } from '../../model/ranges'
import type { Scenario } from '../../model/scenario'
import type { CardWords } from '../../words/cardWords'
import { TableBox } from '../chart/TableBox'
import { FormulaSymbol } from './Formula'
import { figureText } from './figureText'
import { SourceLink } from './SourceList'
import { StatusMark } from './StatusMark'

const GROUPS: readonly ParameterGroup[] = ['lever', 'world', 'share', 'initial', 'unit']

interface ParameterTableProps {
  words: CardWords
  scenario: Scenario
}

export function ParameterTable({ words, scenario }: ParameterTableProps) {
  const { card } = words
  return (
    <>
      <p className="note">{card.parametersNote}</p>
      {GROUPS.map((group) => (
        <div key={group}>
          <h3>{card.parameterGroups[group]}</h3>
          <TableBox label={card.parameterGroups[group]} className="parameters">
            <thead>
              <tr>
                <th scope="col">{card.symbol}</th>
                <th scope="col">{card.meaning}</th>
                <th scope="col">{card.valueAndRange}</th>
                <th scope="col">{card.statusAndSource}</th>
              </tr>
            </thead>
            <tbody>
              {PARAMETER_IDS.filter((id) => PARAMETERS[id].group === group).map((id) => (
                <ParameterRow key={id} words={words} id={id} scenario={scenario} />
              ))}
            </tbody>
          </TableBox>
        </div>
      ))}
    </>
  )
}

interface ParameterRowProps {
  words: CardWords
  id: ParameterId
  scenario: Scenario
}

function ParameterRow({ words, id, scenario }: ParameterRowProps) {
  const { card } = words
  const { symbol, value, unit, status, source, year }: Parameter = PARAMETERS[id]
  const print = (number: number) =>
    unit === 'year' ? String(number) : card.quantity(card.value(number), unit)
  const bare = (number: number) => (unit === 'year' ? String(number) : card.value(number))
  const { min, max } = rangeOf(id)
  const changed = scenario.assumptions[id]
  const changes = changed === undefined ? [] : [card.changedTo(print(changed))]
  for (const { from, until, assumptions = {} } of scenario.events) {
    const later = assumptions[id]
    if (later === undefined) continue
    const end = until === undefined ? [] : [card.decimalYear(until)]
    changes.push(card.changedFrom(print(later), card.decimalYear(from), ...end))
  }
  const note = card.parameterNotes[id]
  const beside = (FIGURES_BESIDE[id] ?? []).map((one) => ({ id: one, ...figureText(words, one) }))
  return (
    <tr data-parameter={id}>
      <td>
        <FormulaSymbol symbol={symbol} />
      </td>
      <th scope="row">
        {card.parameters[id]}
        {note !== undefined && <small>{note}</small>}
        <small>
          <code>{id}</code>
        </small>
      </th>
      <td className="value">
        {print(value)}
        {changes.map((text) => (
          <strong key={text}>{text}</strong>
        ))}
        {ASSUMPTION_IDS.includes(id) && <small>{card.range(bare(min), bare(max))}</small>}
      </td>
      <td>
        <StatusMark words={words} status={status} />
        {TUNED_IDS.includes(id) && <small>{card.tuned}</small>}
        {source !== undefined && !beside.some((one) => one.source === source) && (
          <small>
            <SourceLink id={source} />, {year ?? card.noYear}
          </small>
        )}
        {beside.map(({ id: figure, text, source: found }) => (
          <small key={figure}>
            {card.foundBeside(text)} {found !== undefined && <SourceLink id={found} />}
          </small>
        ))}
      </td>
    </tr>
  )
}
