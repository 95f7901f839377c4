// A tornado as the inside of an SVG: each number in words above its bar, the widest on top.
import { CHART } from '../chart/scales'
import { Bar, distance, type TornadoBar } from '../chart/Tornado'

/** Height of a name with its bar, and of its parts, in units of the view box. */
const ROW = 28
const NAME = 12
const BAR = 10

/** The line of no change beside a bar. */
const MIDDLE = `M0 0V${ROW - NAME}`

/** Height of a plot of so many bars. */
export const tornadoHeight = (bars: number): number => bars * ROW + BAR

export function TornadoPlot({ bars }: { bars: readonly TornadoBar[] }) {
  const reach = Math.max(...bars.flatMap(({ low, high }) => [distance(low), distance(high)]))
  const half = CHART.width / 2 - CHART.right
  const width = (ratio: number) => (reach > 0 ? (Math.log(ratio) / reach) * half : 0)
  return (
    <g className="tornado" transform={`translate(${CHART.width / 2} 0)`}>
      {bars.map(({ id, name, low, high }, at) => (
        <g key={id} transform={`translate(0 ${at * ROW})`}>
          <text x={-half} y={NAME}>
            {name}
          </text>
          <g transform={`translate(0 ${NAME + 1})`}>
            <Bar className="lowered" width={width(low)} />
            <Bar className="raised" width={width(high)} />
            <path className="middle" d={MIDDLE} />
          </g>
        </g>
      ))}
    </g>
  )
}
