// The legend of a chart that tells the values of the year read, written as text without React.
import { useEffect, useRef } from 'react'
import type { Palette } from '../../look/palette'
import type { Bands } from '../../model/bands'
import type { DrawerWords } from '../../words/drawerWords'
import { colourOf, comparisonsOf, type Runs } from './chartSeries'
import { type Chart, nameOfSeries } from './chartTable'
import { readsOf, spanText } from './reads'
import type { ReadYear } from './readYear'
import { Swatch } from './Swatch'

interface ReadOutProps {
  words: DrawerWords
  palette: Palette
  chart: Chart
  runs: Runs
  bands: Bands | null
  reader: ReadYear
}

export function ReadOut({ words, palette, chart, runs, bands, reader }: ReadOutProps) {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    const places = list.current?.querySelectorAll('[data-read]') ?? []
    return reader.join((year) => {
      const reads = readsOf(words, chart, runs, year)
      const texts = [
        ...reads.flatMap(({ value, baseline }) =>
          baseline === null ? [value] : [value, baseline],
        ),
        spanText(words, chart, bands, year),
      ]
      for (const [at, place] of places.entries()) place.textContent = texts[at] ?? ''
    })
  }, [words, chart, runs, bands, reader])
  const { drawer, card } = words
  const [first] = chart.series
  return (
    <ul className="chart-legend read-out" ref={list}>
      {chart.series.map((series, at) => {
        const colour = colourOf(palette, series.tone)
        const name = nameOfSeries(words, series)
        return (
          <li key={name}>
            <Swatch kind="run" series={at} colour={colour} />
            <span>{name}</span> <b data-read="value" />
            {runs.run !== runs.baseline && (
              <small>
                <Swatch kind="baseline" series={at} colour={colour} />
                {drawer.baselineAt} <span data-read="baseline" />
              </small>
            )}
          </li>
        )
      })}
      {chart.fan !== undefined && bands !== null && first !== undefined && (
        <li>
          <Swatch kind="fan-outer" series={0} colour={colourOf(palette, first.tone)} />
          <span>{drawer.span}</span> <small data-read="span" />
        </li>
      )}
      {comparisonsOf(chart).map((id) => (
        <li key={id}>
          <svg viewBox="0 0 22 10" aria-hidden="true" className="observed">
            <circle cx="11" cy="5" r="3.5" />
          </svg>
          <span>{card.legend.observed}</span>
          <small className="remark">{card.comparisons[id].note}</small>
        </li>
      ))}
    </ul>
  )
}
