// The levers: what each one changes, its value in the baseline and its range.
import { LEVER_IDS, LEVERS } from '../../model/levers'
import type { CardWords } from '../../words/cardWords'
import { TableBox } from '../chart/TableBox'

export function LeverTable({ words }: { words: CardWords }) {
  const { card, levers } = words
  return (
    <>
      <h3>{card.leversTitle}</h3>
      <p className="note">{card.leversNote}</p>
      <TableBox label={card.leversTitle} className="levers">
        <thead>
          <tr>
            <th scope="col">{card.lever}</th>
            <th scope="col">{card.valueAndRange}</th>
          </tr>
        </thead>
        <tbody>
          {LEVER_IDS.map((id) => {
            const { min, max, unit, default: usual } = LEVERS[id]
            return (
              <tr key={id} data-lever={id}>
                <th scope="row">
                  {levers[id].name}
                  <small>{levers[id].what}</small>
                </th>
                <td className="value">
                  {words.leverValue(usual, unit)}
                  <small>
                    {card.range(words.leverValue(min, unit), words.leverValue(max, unit))}
                  </small>
                </td>
              </tr>
            )
          })}
        </tbody>
      </TableBox>
    </>
  )
}
