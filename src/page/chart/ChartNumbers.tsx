// The numbers behind a line chart as a table that opens on demand.
import type { CardWords } from '../../words/cardWords'
import type { LineChartData } from './chartData'
import { NumbersTable } from './NumbersTable'

interface ChartNumbersProps {
  words: CardWords
  title: string
  unit: string
  data: LineChartData
}

export function ChartNumbers({ words, title, unit, data }: ChartNumbersProps) {
  const { legend, numbers, rounded } = words.card
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
      <NumbersTable
        words={words}
        title={title}
        unit={unit}
        years={years}
        columns={columns}
        valueText={rounded}
      />
    </details>
  )
}
