// A sample of a line or a band of a chart, as it is drawn there.
interface SwatchProps {
  kind: 'run' | 'baseline' | 'fan-outer'
  /** Place of the series in its chart. */
  series: number
  colour: string
}

export const SWATCH = { line: 'M0 5H30', band: 'M0 0H30V10H0z' } as const

export function Swatch({ kind, series, colour }: SwatchProps) {
  return (
    <svg className="swatch" viewBox="0 0 30 10" aria-hidden="true" style={{ color: colour }}>
      <path
        className={kind}
        data-series={series}
        d={kind === 'fan-outer' ? SWATCH.band : SWATCH.line}
      />
    </svg>
  )
}
