// The parameters that are sampled for the bands, each with its range and spread.
import { PARAMETERS } from '../../model/parameters'
import { UNCERTAIN_IDS, UNCERTAINTIES } from '../../model/uncertainty'
import type { CardWords } from '../../words/cardWords'
import { TableBox } from '../chart/TableBox'
import { FormulaSymbol } from './Formula'

export function SampledTable({ words }: { words: CardWords }) {
  const { card } = words
  return (
    <>
      <h3>{card.uncertainTitle}</h3>
      <p className="note">{card.uncertainNote}</p>
      <TableBox label={card.uncertainTitle} className="sampled">
        <thead>
          <tr>
            <th scope="col">{card.symbol}</th>
            <th scope="col">{card.meaning}</th>
            <th scope="col">{card.sampled}</th>
            <th scope="col">{card.spread}</th>
          </tr>
        </thead>
        <tbody>
          {UNCERTAIN_IDS.map((id) => {
            const { low, high, scale } = UNCERTAINTIES[id]
            const { symbol, unit } = PARAMETERS[id]
            return (
              <tr key={id} data-uncertain={id}>
                <td>
                  <FormulaSymbol symbol={symbol} />
                </td>
                <th scope="row">{card.parameters[id]}</th>
                <td className="value">
                  {card.quantity(card.range(card.value(low), card.value(high)), unit)}
                </td>
                <td>{card.scales[scale]}</td>
              </tr>
            )
          })}
        </tbody>
      </TableBox>
    </>
  )
}
