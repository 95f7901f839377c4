// What each quality level is allowed, and how `auto` finds its way between them.

/** Particles of the up-stream per quality level. */
export const PARTICLES = { low: 4000, medium: 20000, high: 80000 } as const

/** Drawing-buffer pixels per CSS pixel at most, per quality level. */
export const PIXEL_RATIO = { low: 1, medium: 1.5, high: 2 } as const

/** Drawing-buffer pixels at most, per quality level: a 4K panel is not drawn whole. */
export const PIXELS = { low: 1_000_000, medium: 2_000_000, high: 3_700_000 } as const

/** How quality `auto` finds its rung. */
export const AUTO = {
  /** Steps of the drawing buffer, as shares of the ratio at the high level. */
  pixelShares: [1, 0.8, 0.64, 0.5],
  /** Frames whose median counts, and how few do where they are slow. */
  windowFrames: 48,
  windowFramesLeast: 6,
  /** Seconds after which a window need not be full. */
  windowSeconds: 3,
  /** Seconds after a step that are not measured: programs and buffers are made then. */
  warmUpSeconds: 1,
  /** Median frame time above which a step down is taken, seconds: 48 a second. */
  slowSeconds: 0.021,
  /** Median below which a step up is tried: 57 a second. */
  quickSeconds: 0.0175,
  /** Seconds of quick frames before a step up is tried; times the growth after each failure. */
  upSeconds: 10,
  upGrowth: 4,
  upMostSeconds: 3600,
  /** Frames longer than this are no measure: the page slept. */
  hiccupSeconds: 2,
  /** Share of the frame time that must be gained by the whole way down. */
  gainLeast: 0.9,
} as const
