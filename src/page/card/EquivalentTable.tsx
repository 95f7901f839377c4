// The everyday things that amounts are compared with, each with value, status, year and source.
import { YARDSTICK_IDS, YARDSTICKS, type Yardstick } from '../../model/equivalents'
import type { CardWords } from '../../words/cardWords'
import { TableBox } from '../chart/TableBox'
import { SourceLink } from './SourceList'
import { StatusMark } from './StatusMark'

export function EquivalentTable({ words }: { words: CardWords }) {
  const { card } = words
  return (
    <>
      <h3>{card.equivalentsTitle}</h3>
      <p className="note">{card.equivalentsNote}</p>
      <TableBox label={card.equivalentsTitle} className="figures">
        <thead>
          <tr>
            <th scope="col">{card.meaning}</th>
            <th scope="col">{card.valueAndYear}</th>
            <th scope="col">{card.statusAndSource}</th>
          </tr>
        </thead>
        <tbody>
          {YARDSTICK_IDS.map((id) => {
            const { value, unit, status, source, year }: Yardstick = YARDSTICKS[id]
            return (
              <tr key={id} data-yardstick={id}>
                <th scope="row">{card.yardsticks[id]}</th>
                <td className="value">
                  {card.quantity(card.rounded(value), unit)}
                  {year !== undefined && <small>{year}</small>}
                </td>
                <td>
                  <StatusMark words={words} status={status} />
                  {source !== undefined && (
                    <small>
                      <SourceLink id={source} />
                    </small>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </TableBox>
    </>
  )
}
