// One chart over the years with all that belongs to it: plot or table, read-out, scale, files.
import { memo, useMemo, useState } from 'react'
import type { Palette } from '../../look/palette'
import type { Bands } from '../../model/bands'
import { END_YEAR, START_YEAR, type Year } from '../../model/time'
import type { DrawerWords } from '../../words/drawerWords'
import { valuesOf } from '../chart/chartData'
import { LinePlot } from '../chart/LinePlot'
import { NumbersTable } from '../chart/NumbersTable'
import { valueAxis, yearAxis } from '../chart/scales'
import { ChartBox } from './ChartBox'
import { ChartPicture } from './ChartPicture'
import { chartCsvOf } from './chartCsv'
import { colourOf, dataOf, type Runs } from './chartSeries'
import { CHARTS, type Chart, type ChartId, unitOf } from './chartTable'
import { columnsOf, keysOf } from './chartTexts'
import { ReadOut } from './ReadOut'
import { readsOf } from './reads'
import type { ReadYear } from './readYear'
import { YearPlot } from './YearPlot'

const X = yearAxis(START_YEAR, END_YEAR)

interface YearChartProps {
  words: DrawerWords
  palette: Palette
  id: ChartId
  runs: Runs
  /** The samples so far; null before there are any. */
  bands: Bands | null
  reader: ReadYear
  /** What the picture is of, for those who see nothing else. */
  scenario: string
  /** The name of a file, by what it shows and its ending. */
  nameOf: (part: string, kind: string) => string
  onYear: (year: Year) => void
  onSay: (text: string) => void
}

export const YearChart = memo(function YearChart(props: YearChartProps) {
  const { words, palette, id, runs, bands, reader, scenario, nameOf, onYear, onSay } = props
  const { drawer, card } = words
  const chart: Chart = CHARTS[id]
  const [isLog, setLog] = useState(chart.isLog)
  const [isTable, setTable] = useState(false)
  const data = useMemo(
    () => dataOf(words, palette, chart, runs, bands),
    [words, palette, chart, runs, bands],
  )
  const y = useMemo(() => valueAxis(valuesOf(data), isLog), [data, isLog])
  const title = drawer.titles[id]
  const unit = card.unit(unitOf(chart))
  const colour = colourOf(palette, chart.series[0]?.tone ?? 'ink')
  const axisText = chart.isShare ? card.share : card.axisValue
  return (
    <ChartBox
      words={words}
      id={id}
      title={title}
      unit={unit}
      note={drawer.notes[id]}
      isLog={isLog}
      onLog={setLog}
      isTable={isTable}
      onTable={setTable}
      nameOf={nameOf}
      csv={() => chartCsvOf(chart, runs, bands)}
      picture={() => (
        <ChartPicture
          words={words}
          title={title}
          unit={unit}
          scenario={scenario}
          colour={colour}
          keys={keysOf(words, palette, chart, runs, bands)}
        >
          <LinePlot
            words={words}
            data={data}
            x={X}
            y={y}
            valueText={axisText}
            marker={reader.now()}
          />
        </ChartPicture>
      )}
    >
      {isTable ? (
        <NumbersTable
          words={words}
          title={title}
          unit={unit}
          years={data.years}
          columns={columnsOf(words, chart, data)}
          valueText={chart.isShare ? card.share : card.rounded}
        />
      ) : (
        <YearPlot
          words={words}
          title={title}
          summary={drawer.summary(
            title,
            unit,
            START_YEAR,
            END_YEAR,
            readsOf(words, chart, runs, END_YEAR),
          )}
          colour={colour}
          data={data}
          x={X}
          y={y}
          axisText={axisText}
          reader={reader}
          onYear={onYear}
          onRead={(year) =>
            onSay(drawer.said(card.decimalYear(year), title, readsOf(words, chart, runs, year)))
          }
        />
      )}
      <ReadOut
        words={words}
        palette={palette}
        chart={chart}
        runs={runs}
        bands={bands}
        reader={reader}
      />
    </ChartBox>
  )
})
