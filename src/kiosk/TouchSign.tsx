// The sign of a fingertip: a dot from which rings go out, once every two seconds and a half.

const CENTRE = 50
const TIP = 15

export function TouchSign() {
  return (
    <svg className="touch-sign" viewBox="0 0 100 100" aria-hidden="true">
      <circle className="touch-ring" cx={CENTRE} cy={CENTRE} r={TIP} />
      <circle className="touch-ring" cx={CENTRE} cy={CENTRE} r={TIP} />
      <circle className="touch-halo" cx={CENTRE} cy={CENTRE} r={2 * TIP} />
      <circle className="touch-tip" cx={CENTRE} cy={CENTRE} r={TIP} />
    </svg>
  )
}
