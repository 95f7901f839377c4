// Watches the frames that were drawn and the memory they take: what to do where they stand still or it grows.

/** Seconds without a drawn frame after which the picture counts as stalled. */
export const STALL_SECONDS = 10

/** What the watchdog sees on a beat. */
export interface Sight {
  readonly ms: number
  /** Frames the renderer has drawn; starts anew with each canvas. */
  readonly frames: number
  /** True where a picture should be drawn: the page is visible, it is day, and no flat picture stands in. */
  readonly isShown: boolean
}

/** The most that one beat counts for, ms: a sleeping machine is no stall. */
const LONGEST_BEAT_MS = 1000

export interface Watch {
  readonly frames: number
  readonly ms: number
  /** How long the frames have stood still, by beats. */
  readonly stillMs: number
  /** Stalls in a row: a remount answers the first, a reload each later one. */
  readonly stalls: number
}

const NO_FRAMES = -1

export const watchFrom = (ms: number): Watch => ({ frames: NO_FRAMES, ms, stillMs: 0, stalls: 0 })

/** The watch after a beat, and what it asks for. */
export function watchAfter(
  before: Watch,
  { ms, frames, isShown }: Sight,
): { readonly watch: Watch; readonly ask: 'remount' | 'reload' | null } {
  const { stalls } = before
  if (!isShown) return { watch: { frames: NO_FRAMES, ms, stillMs: 0, stalls }, ask: null }
  if (frames !== before.frames) {
    // The first frames of a canvas: whether a remount helped is seen when they go on.
    const isNew = frames < before.frames || before.frames === NO_FRAMES
    return { watch: { frames, ms, stillMs: 0, stalls: isNew ? stalls : 0 }, ask: null }
  }
  const stillMs = before.stillMs + Math.min(LONGEST_BEAT_MS, ms - before.ms)
  if (stillMs < STALL_SECONDS * 1000) return { watch: { frames, ms, stillMs, stalls }, ask: null }
  const watch = { frames: NO_FRAMES, ms, stillMs: 0, stalls: stalls + 1 }
  return { watch, ask: stalls === 0 ? 'remount' : 'reload' }
}

const HOUR_MS = 3_600_000

/** Frames of the present hour, and how long a picture was shown in it. */
export interface Pace {
  readonly sinceMs: number
  readonly ms: number
  /** The renderer's count at the last beat. */
  readonly last: number
  readonly frames: number
  readonly shownMs: number
}

export const paceFrom = (ms: number): Pace => ({
  sinceMs: ms,
  ms,
  last: NO_FRAMES,
  frames: 0,
  shownMs: 0,
})

/** The pace after a beat; with each full hour its mean of frames a second, where a picture was shown. */
export function paceAfter(
  before: Pace,
  { ms, frames, isShown }: Sight,
): { readonly pace: Pace; readonly fps: number | null } {
  if (ms - before.sinceMs >= HOUR_MS) {
    const fps = before.shownMs > 0 ? (before.frames * 1000) / before.shownMs : null
    return { pace: { ...paceFrom(ms), last: isShown ? frames : NO_FRAMES }, fps }
  }
  const goesOn = isShown && before.last !== NO_FRAMES && frames >= before.last
  const pace = {
    ...before,
    ms,
    last: isShown ? frames : NO_FRAMES,
    frames: before.frames + (goesOn ? frames - before.last : 0),
    shownMs: before.shownMs + (goesOn ? Math.min(LONGEST_BEAT_MS, ms - before.ms) : 0),
  }
  return { pace, fps: null }
}

/** What a page holds; 0 where the browser does not tell. */
export interface Held {
  readonly heapBytes: number
  readonly geometries: number
  readonly textures: number
  readonly programs: number
}

/** How much more than at first is too much: a factor, and at least so much. */
const GROWTH = { factor: 3, heapBytes: 300e6, things: 60 } as const

const isGrown = (first: number, now: number, least: number): boolean =>
  now - first > least && now > first * GROWTH.factor

/** True where the page has grown so far beyond what it was at first that it should begin anew. */
export function hasDrifted(first: Held, now: Held): boolean {
  return (
    isGrown(first.heapBytes, now.heapBytes, GROWTH.heapBytes) ||
    isGrown(first.geometries, now.geometries, GROWTH.things) ||
    isGrown(first.textures, now.textures, GROWTH.things) ||
    isGrown(first.programs, now.programs, GROWTH.things)
  )
}
