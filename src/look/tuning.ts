// The hand-tuned numbers of shape, camera, flows and lettering, with unit and what each does.

/** The cake's body, in metres unless said otherwise. */
export const CAKE = {
  /** Outer radius of each tier, bottom to top. */
  radii: [4.3, 3.6, 2.92, 2.26, 1.62],
  /** Radius of the open core in which the stream rises. */
  coreRadius: 0.46,
  /** Half the angle of the slice cut out, degrees. */
  sliceHalfDeg: 30,
  /** Height of a tier at its value of 2024. */
  base: 0.15,
  /** Height of one doubling. */
  step: 0.2,
  /** Smallest tier, as a share of base: a value far below 2024's. */
  floorShare: 0.15,
  /** Doublings after which a tier grows no further. */
  breakDoublings: 12,
  /** Gap between tiers spread apart, metres. */
  explodeGap: 0.85,
  /** Thickness of the board beneath each tier. */
  board: 0.05,
  /** How far a board stands out. */
  boardLip: 0.07,
  /** Radius of the rounded lip. */
  lip: 0.085,
  /** Segments around the full circle: smoothness of the silhouette. */
  segments: 144,
  /** The same at the low level. */
  segmentsLow: 72,
  /** Radius of the plate. */
  plateRadius: 5,
  /** Thickness of the plate. */
  plateHeight: 0.14,
} as const

/** Heights in the two measures that are not doublings. */
export const MEASURE = {
  /** Metres of the tallest tier of both runs in the measure of capital. */
  capitalTop: 2.6,
  /** Metres that stand for all of demand met. */
  coverageWhole: 1.25,
  /** Share of demand beyond which a tier ends in a break. */
  coverageMost: 1.5,
  /** Metres of a tier with nothing in it. */
  flat: 0.03,
  /** Doublings below 2024 that still count as none. */
  notchSlack: 0.005,
} as const

/** Money as coins. */
export const MONEY = {
  /** $bn a year that one coin stands for. */
  coinBnUsd: 10,
  /** The most coins of one kind. */
  coinCap: 150,
} as const

/** Half the angle of the slice, radians. */
export const SLICE_RAD = (CAKE.sliceHalfDeg * Math.PI) / 180

/** The live easing of heights after a lever moved. */
export const EASE = {
  /** Seconds from the old height to the new. */
  changeSeconds: 0.6,
  /** Seconds of the camera's way to a layer and back. */
  flightSeconds: 0.8,
  /** Seconds after a lever was moved in which pull, money and scaffolds stay in sight. */
  signsSeconds: 4,
  /** Seconds in which they go. */
  signsFadeSeconds: 0.6,
} as const

/** The camera: a long lens, product-shot height. */
export const CAMERA = {
  /** Vertical field of view, degrees. */
  fovDeg: 26,
  /** Resting direction around the cake, degrees from straight before the slice. */
  azimuthDeg: 5,
  /** Resting height above the table, degrees. */
  elevationDeg: 23,
  /** Lowest and highest elevation a hand may reach, degrees. */
  elevationMinDeg: 4,
  elevationMaxDeg: 62,
  /** Nearest and farthest, as a multiple of the framed distance. */
  zoomMin: 0.45,
  zoomMax: 1.7,
  /** The framed box is at least this tall, metres: a flat cake stays small. */
  boxMin: 5.2,
  /** Room above the top tier for the stream, metres. */
  boxAbove: 1,
  /** Margin around the box, share of the free rectangle. */
  margin: 0.035,
} as const

/** The flows. */
export const FLOWS = {
  /** Seconds after which every motion has made a whole number of cycles. */
  periodSeconds: 60,
  /** Metres a travelling particle repeats after. */
  travel: 3.2,
  /** Cycles of travel in a period: speed 3.2 * 15 / 60 = 0.8 m/s. */
  upCycles: 15,
  /** Cycles of one hop of pull in a period. */
  pullCycles: 12,
  /** Beats of the binding rim in a period: 0.4 a second. */
  pulseCycles: 24,
  /** Share of a conduit's particles shown at 2024's value. */
  startShare: 0.12,
  /** Share added by one doubling. */
  doublingShare: 0.075,
  /** Radius of a conduit at 2024's value, share of the core. */
  startRadius: 0.3,
  /** Radius added by one doubling, share of the core. */
  doublingRadius: 0.06,
  /** GW that one pulse of pull stands for. */
  pulseGW: 5,
  /** The most pulses on one conduit. */
  pulseCap: 150,
  /** Metres by which the value fountain rises above the top and spreads. */
  fountain: 0.75,
} as const

/** Particles of the up-stream per quality level. */
export const PARTICLES = { low: 4000, medium: 20000, high: 60000 } as const

/** Drawing-buffer pixels per CSS pixel at most, per quality level. */
export const PIXEL_RATIO = { low: 1, medium: 1.5, high: 2 } as const

/** The lettering. */
export const LETTERING = {
  /** Size of the layer names, share of the smaller side of the view. */
  sizeShare: 0.0235,
  /** Smallest and largest size, CSS px. */
  minPx: 12.5,
  maxPx: 30,
  /** Size of the value line beneath a name, share of the name's. */
  valueShare: 0.92,
  /** Size of the year, share of a name's. */
  yearShare: 2.6,
  /** Line distance, share of the size. */
  leading: 1.22,
  /** Gap between tier and label, share of the size. */
  gap: 1.9,
  /** Gap between a leader's end and its label, share of the size. */
  leaderGap: 0.4,
  /** Width kept for the labels beside the cake, in sizes. */
  column: 10.5,
  /** Size at which cells are drawn into the atlas, px. */
  atlasPx: 56,
} as const
