// Closed forms of easing: each maps progress 0..1 to 0..1.

const clamp01 = (x: number): number => Math.min(1, Math.max(0, x))

/** Starts fast, lands softly: an answer to a hand. */
export function easeOut(progress: number): number {
  const rest = 1 - clamp01(progress)
  return 1 - rest * rest * rest
}

/** Sets out and lands softly: a flight. */
export function easeInOut(progress: number): number {
  const share = clamp01(progress)
  return share * share * (3 - 2 * share)
}
