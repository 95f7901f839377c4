// The numbers of a chart as a table: one row for each whole year, one column for each line.
import type { CardWords } from '../../words/cardWords'
import { TableBox } from './TableBox'

export interface NumbersColumn {
  readonly name: string
  /** One value per year of the chart; NaN where there is none. */
  readonly values: readonly number[]
}

interface NumbersTableProps {
  words: CardWords
  title: string
  unit: string
  years: readonly number[]
  columns: readonly NumbersColumn[]
  valueText: (value: number) => string
}

export function NumbersTable(props: NumbersTableProps) {
  const { words, title, unit, years, columns, valueText } = props
  return (
    <TableBox label={words.card.numbersOf(title)}>
      <thead>
        <tr>
          <th scope="col">{words.card.year}</th>
          {columns.map(({ name }) => (
            <th key={name} scope="col" className="number">
              {name}
              {unit !== '' && <small>{unit}</small>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map((at, index) =>
          Number.isInteger(at) && columns.some(({ values }) => Number.isFinite(values[index])) ? (
            <tr key={at}>
              <th scope="row">{at}</th>
              {columns.map(({ name, values }) => (
                <td key={name} className="number">
                  {valueText(values[index] ?? Number.NaN)}
                </td>
              ))}
            </tr>
          ) : null,
        )}
      </tbody>
    </TableBox>
  )
}
