// Counts what goes wrong outside of React: scripts, and fonts that do not come.
import type { Log } from './log'

/** Counts from now on, as long as the page lives. */
export function countFaults(log: Pick<Log, 'note'>): void {
  const missing = new WeakSet<FontFace>()
  const countFonts = (faces: Iterable<FontFace>) => {
    for (const face of faces) {
      // Each is told of again with every canvas that asks for it.
      if (face.status !== 'error' || missing.has(face)) continue
      missing.add(face)
      log.note('fontMissing', `${face.family} ${face.weight}`)
    }
  }
  window.addEventListener('error', ({ message }) => log.note('fault', message))
  window.addEventListener('unhandledrejection', ({ reason }) => log.note('fault', String(reason)))
  document.fonts.addEventListener('loadingerror', ({ fontfaces }) => countFonts(fontfaces))
  // Some may have failed before anybody listened.
  countFonts(document.fonts)
}
