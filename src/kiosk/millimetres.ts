// How large things are on the screen of the exhibit: CSS px for each millimetre.
import type { KioskConfig } from './config'

const MM_PER_INCH = 25.4

/** CSS px for a millimetre of a screen with this diagonal, which a window of CSS px fills. */
export function pxPerMm(diagonalInch: number, width: number, height: number): number {
  return Math.hypot(width, height) / (diagonalInch * MM_PER_INCH)
}

/** Keeps `--mm` (CSS px) and `--far` (metres from which it is read) on the page; answers how to stop. */
export function keepMillimetres(
  { style }: HTMLElement,
  { diagonalInch, distanceM }: KioskConfig['screen'],
): () => void {
  const write = (): void => {
    const px = pxPerMm(diagonalInch, window.innerWidth, window.innerHeight)
    style.setProperty('--mm', `${px.toFixed(3)}px`)
    style.setProperty('--far', String(distanceM))
  }
  write()
  window.addEventListener('resize', write)
  return () => window.removeEventListener('resize', write)
}
