// Every variable with symbol, unit, kind and its equation, in the order in which they are worked out.
import type { EquationId } from '../../model/equation'
import { EQUATIONS_OF_BUILDING } from '../../model/equationsOfBuilding'
import { EQUATIONS_OF_CAPACITY } from '../../model/equationsOfCapacity'
import { EQUATIONS_OF_MONEY } from '../../model/equationsOfMoney'
import { EQUATIONS_OF_STOCKS } from '../../model/equationsOfStocks'
import { EQUATION_VARIABLES } from '../../model/equationTable'
import type { CardWords } from '../../words/cardWords'
import { TableBox } from '../chart/TableBox'
import { Formula } from './Formula'
import { placeOfVariable } from './places'

/** The groups in the order of evaluation. */
const GROUPS = {
  stocks: EQUATIONS_OF_STOCKS,
  capacity: EQUATIONS_OF_CAPACITY,
  money: EQUATIONS_OF_MONEY,
  building: EQUATIONS_OF_BUILDING,
} as const

const GROUP_IDS = Object.keys(GROUPS) as (keyof typeof GROUPS)[]

export function Equations({ words }: { words: CardWords }) {
  const { card } = words
  return (
    <>
      <p className="note">{card.equationsNote}</p>
      <p className="note">{Object.values(card.kinds).join(' ')}</p>
      {GROUP_IDS.map((group) => (
        <div key={group}>
          <h3>{card.groups[group]}</h3>
          <TableBox label={card.groups[group]} className="equations">
            <thead>
              <tr>
                <th scope="col">{card.meaning}</th>
                <th scope="col">{card.equation}</th>
              </tr>
            </thead>
            <tbody>
              {(Object.keys(GROUPS[group]) as EquationId[]).map((id) => (
                <EquationRow key={id} words={words} id={id} />
              ))}
            </tbody>
          </TableBox>
        </div>
      ))}
    </>
  )
}

function EquationRow({ words, id }: { words: CardWords; id: EquationId }) {
  const { card } = words
  const { kind, unit } = EQUATION_VARIABLES[id]
  const about = [card.kind[kind], card.unit(unit)].filter((text) => text !== '')
  return (
    <tr data-variable={id}>
      <th scope="row" id={placeOfVariable(id)} tabIndex={-1}>
        {card.variables[id]}
        <small>
          {about.join(', ')} <code>{id}</code>
        </small>
      </th>
      <td>
        <Formula id={id} />
      </td>
    </tr>
  )
}
