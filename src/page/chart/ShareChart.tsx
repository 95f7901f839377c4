// Shares of a whole over the years, stacked bottom to top like the layers of the cake.
import { area } from 'd3-shape'
import { useId } from 'react'
import type { Palette } from '../../look/palette'
import { LAYERS, type LayerId } from '../../model/layers'
import type { CardWords } from '../../words/cardWords'
import { Axes } from './Axes'
import { fillOf, LayerPatterns } from './LayerPatterns'
import { valueAxis, yearAxis } from './scales'
import { TableBox } from './TableBox'
import './chart.css'

interface ShareChartProps {
  words: CardWords
  title: string
  palette: Palette
  years: readonly number[]
  /** Share of each layer, 0..1, one value per year. */
  shares: Readonly<Record<LayerId, readonly number[]>>
  marker?: number
}

export function ShareChart({ words, title, palette, years, shares, marker }: ShareChartProps) {
  const id = useId()
  const x = yearAxis(years[0] ?? 0, years[years.length - 1] ?? 1)
  const y = valueAxis([1], false)
  const { share } = words.card
  const present = LAYERS.filter((layer) => shares[layer].some((value) => value > 0))
  const shown = marker === undefined ? {} : { marker }
  return (
    <figure className="chart">
      <figcaption>
        <span>{title}</span>
      </figcaption>
      <svg viewBox="0 0 360 230" role="img" aria-label={words.card.sharesSummary(years, shares)}>
        <LayerPatterns id={id} palette={palette} layers={present} />
        {present.map((layer) => (
          <path
            key={layer}
            className="share-band"
            fill={fillOf(id, layer)}
            d={stackedPath(years, shares, LAYERS.indexOf(layer), x.at, y.at)}
          />
        ))}
        <Axes words={words} x={x} y={y} valueText={share} {...shown} />
      </svg>
      <ul className="chart-legend">
        {present.map((layer) => (
          <li key={layer}>
            <svg viewBox="0 0 22 10" aria-hidden="true">
              <rect className="share-band" width="22" height="10" fill={fillOf(id, layer)} />
            </svg>
            <span>{words.layers[layer].name}</span>
          </li>
        ))}
      </ul>
      <details>
        <summary>{words.card.numbers}</summary>
        <TableBox label={words.card.numbersOf(title)}>
          <thead>
            <tr>
              <th scope="col">{words.card.year}</th>
              {present.map((layer) => (
                <th key={layer} scope="col" className="number">
                  {words.layers[layer].name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map((year, index) =>
              Number.isInteger(year) ? (
                <tr key={year}>
                  <th scope="row">{year}</th>
                  {present.map((layer) => (
                    <td key={layer} className="number">
                      {share(shares[layer][index] ?? 0)}
                    </td>
                  ))}
                </tr>
              ) : null,
            )}
          </tbody>
        </TableBox>
      </details>
    </figure>
  )
}

function stackedPath(
  years: readonly number[],
  shares: ShareChartProps['shares'],
  place: number,
  xOf: (year: number) => number,
  yOf: (share: number) => number,
): string {
  const below = (index: number, count: number) =>
    LAYERS.slice(0, count).reduce((sum, layer) => sum + (shares[layer][index] ?? 0), 0)
  const path = area<number>()
    .x(xOf)
    .y0((_, index) => yOf(below(index, place)))
    .y1((_, index) => yOf(below(index, place + 1)))
  return path([...years]) ?? ''
}
