// The numbers behind a line chart as a table that opens on demand: one row for each whole year.
import type { CardWords } from '../../words/cardWords'
import type { LineChartData } from './chartData'
import { TableBox } from './TableBox'

interface ChartNumbersProps {
  words: CardWords
  title: string
  unit: string
  data: LineChartData
}

export function ChartNumbers({ words, title, unit, data }: ChartNumbersProps) {
  const { legend, numbers, numbersOf, year, rounded } = words.card
  const { years, lines, fan } = data
  const columns = [
    ...lines.map(({ kind, values }) => ({ name: legend[kind], values })),
    ...(fan === undefined
      ? []
      : [
          { name: legend.p5, values: fan.p5 },
          { name: legend.median, values: fan.p50 },
          { name: legend.p95, values: fan.p95 },
        ]),
  ]
  return (
    <details>
      <summary>{numbers}</summary>
      <TableBox label={numbersOf(title)}>
        <thead>
          <tr>
            <th scope="col">{year}</th>
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
                    {rounded(values[index] ?? Number.NaN)}
                  </td>
                ))}
              </tr>
            ) : null,
          )}
        </tbody>
      </TableBox>
    </details>
  )
}
