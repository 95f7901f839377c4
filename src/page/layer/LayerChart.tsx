// The chart of a layer over the years, the very one of the drawer: baseline, fan and public figures.
import type { Analysis } from '../../state/analysis'
import type { CakeStore } from '../../state/store'
import type { LayerWords } from '../../words/layerWords'
import type { ChartId } from '../drawer/chartTable'
import { useYearCharts } from '../drawer/useYearCharts'
import { YearChart } from '../drawer/YearChart'
import type { Listen } from '../listen'
import '../drawer/drawer.css'

interface LayerChartProps {
  words: LayerWords
  store: CakeStore
  analysis: Analysis
  listen: Listen
  id: ChartId
}

export function LayerChart({ words, store, analysis, listen, id }: LayerChartProps) {
  const { shared, said } = useYearCharts(store, analysis, listen, words)
  return (
    <>
      <p className="visually-hidden" role="status" ref={said} />
      <YearChart key={id} {...shared} words={words} id={id} />
    </>
  )
}
