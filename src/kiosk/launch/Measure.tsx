// How large a millimetre is on this screen: a frame to hold a bank card against.

import { formatNumber } from '../../words/format'
import type { KioskLaunchWords } from '../../words/kioskLaunchWords'
import type { Language } from '../../words/languages'
import { pxPerMm } from '../millimetres'

interface MeasureProps {
  words: KioskLaunchWords
  lang: Language
  diagonalInch: number
}

/** ISO/IEC 7810 ID-1, mm. */
const CARD_MM = { width: 85.6, height: 53.98, corner: 3.18 }
const TARGET_MM = 15
const TICK_MM = 10
const TICKS = Array.from({ length: 9 }, (_, at) => at * TICK_MM)

export function Measure({ words, lang, diagonalInch }: MeasureProps) {
  const { kioskLaunch } = words
  // In full screen the window is as large as the screen.
  const px = pxPerMm(diagonalInch, screen.width, screen.height)
  const [width, height] = [CARD_MM.width * px, CARD_MM.height * px]
  return (
    <section aria-labelledby="launch-measure" className="measure">
      <h2 id="launch-measure">{kioskLaunch.measure}</h2>
      <p id="millimetres">
        {kioskLaunch.px(TARGET_MM, formatNumber(Math.round(TARGET_MM * px * 10) / 10, 4, lang))}
      </p>
      <p>{kioskLaunch.card}</p>
      <svg
        className="card"
        width={width}
        height={height}
        viewBox={`0 0 ${CARD_MM.width} ${CARD_MM.height}`}
        role="img"
        aria-label={kioskLaunch.cardFrame}
      >
        <rect
          x="0.25"
          y="0.25"
          width={CARD_MM.width - 0.5}
          height={CARD_MM.height - 0.5}
          rx={CARD_MM.corner}
        />
        {TICKS.slice(1).map((mm) => (
          <path key={mm} d={`M${mm} 0v${mm % (5 * TICK_MM) === 0 ? 8 : 5}`} />
        ))}
      </svg>
    </section>
  )
}
