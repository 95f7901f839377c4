// The QR code of a link, as one outline of squares.
import { encodeQR } from 'qr'

export interface QrCode {
  /** Modules on a side, with the quiet zone. */
  readonly size: number
  /** Path data of the dark modules, one unit each. */
  readonly path: string
}

/** Modules left light on every side, as the standard wants. */
const QUIET_MODULES = 4

/** Code of a link: with the usual correction, with less where it does not fit; null where none fits. */
export function qrCodeOf(link: string): QrCode | null {
  for (const ecc of ['medium', 'low'] as const) {
    try {
      const rows = encodeQR(link, 'raw', { ecc, border: QUIET_MODULES })
      return { size: rows.length, path: rows.map(rowPath).join('') }
    } catch {
      // Too long for this much correction.
    }
  }
  return null
}

/** Dark modules of a row; neighbours make one bar, or fine gaps would show between them. */
function rowPath(row: readonly boolean[], y: number): string {
  const bars: string[] = []
  for (let start = row.indexOf(true); start >= 0; ) {
    const light = row.indexOf(false, start)
    const end = light < 0 ? row.length : light
    bars.push(`M${start} ${y}h${end - start}v1h${start - end}z`)
    start = row.indexOf(true, end)
  }
  return bars.join('')
}
