// The hand-tuned numbers of shape, camera and flows, with unit and what each does.

/** The cake's body, in metres unless said otherwise. */
export const CAKE = {
  /** Outer radius of each tier, bottom to top. */
  radii: [4.3, 3.6, 2.92, 2.26, 1.62],
  /** Radius of the open core in which the stream rises. */
  coreRadius: 0.74,
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
  /** A room less wide than this for each px of height is tall: labels stand on both sides. */
  tallAspect: 1.2,
  /** How much less wide until the camera is fully raised, and by how many degrees. */
  tallSpan: 0.5,
  tallRaiseDeg: 9,
  /** Nearest and farthest, as a multiple of the framed distance. */
  zoomMin: 0.45,
  zoomMax: 1.7,
  /** Nearest to what it turns about, metres: outside the cake. */
  nearest: 8,
  /** The framed box is at least this tall, metres: a flat cake stays small. */
  boxMin: 1.6,
  /** Room above the top tier for the stream, metres. */
  boxAbove: 1,
  /** Margin around the box, share of the free rectangle. */
  margin: 0.035,
  /** A chosen layer: direction and least elevation, degrees. */
  focusAzimuthDeg: 14,
  focusElevationDeg: 30,
  /** Room that is framed around its tier and above its terrace, metres. */
  focusAround: 0.4,
  focusAbove: 0.7,
  /** Slow turn to and fro, degrees, and how often in a period: every 30 s. */
  swayDeg: 4,
  swayCycles: 2,
} as const

/** The flows. */
export const FLOWS = {
  /** Seconds after which every motion has made a whole number of cycles. */
  periodSeconds: 60,
  /** Metres a rising particle repeats after: longer than any conduit. */
  travel: 3.6,
  /** Cycles of travel in a period: speed 3.6 * 8 / 60 = 0.48 m/s. */
  upCycles: 8,
  /** Turns of the pile beneath the binding layer in a period: slow. */
  swirlCycles: 5,
  /** Cycles of one hop of pull in a period. */
  pullCycles: 12,
  /** Cycles of one coin's way to its tier in a period. */
  moneyCycles: 10,
  /** Turns of a flying coin in a period: a face is seen at most twice a turn. */
  coinTurnCycles: 15,
  /** Beats of the binding rim in a period: 0.4 a second. */
  pulseCycles: 24,
  /** Share of a conduit's particles shown at 2024's value. */
  startShare: 0.25,
  /** Share added by one doubling: 25 of them, more than any preset reaches, show all. */
  doublingShare: 0.03,
  /** Radius of a conduit at 2024's value, share of the core. */
  startRadius: 0.3,
  /** Radius added by one doubling, share of the core. */
  doublingRadius: 0.028,
  /** Share of the core that the widest conduit fills. */
  fill: 0.92,
  /** GW that one pulse of pull stands for. */
  pulseGW: 5,
  /** Way of a pulse over the edge of a tier and at the foot of its wall, metres. */
  pullLip: 0.16,
  /** The most pulses on one conduit. */
  pulseCap: 150,
  /** Share of capacity above the binding layer's at which nothing waits beneath a tier any more. */
  pileSlack: 0.04,
  /** Metres by which the value fountain rises above the top, how many times wider it gets, its way. */
  fountain: 0.9,
  fountainReach: 1.9,
  fountainWay: 1.9,
} as const

/** The marks of the flows: sizes in metres, counts per conduit. */
export const MARKS = {
  /** A particle of the stream's body where a conduit has `dustCount` of them; fewer are larger. */
  dust: 0.036,
  dustCount: 12000,
  /** How much larger fewer are: power of the ratio of counts. */
  dustPower: 0.33,
  /** A mark that shows the kind, and how many there are. */
  kind: 0.19,
  kindCount: 36,
  /** Places from one to the next of them in order: no common factor with their count. */
  kindStride: 11,
  /** An arrowhead of the stream, and how many: passing 0.67 a second. */
  arrow: 0.36,
  arrowCount: 5,
  /** Way of the first one at second 0, shares of the way between two: even a short conduit shows it. */
  arrowFirst: 0.26,
  arrowShift: 0.03,
  /** A mark that waits beneath the binding layer. */
  waiting: 0.2,
  /** A pulse of pull and a flying coin with its trail. */
  pulse: 0.24,
  coin: 0.36,
  /** Smallest mark, px: below it a mark grows fainter, not smaller. */
  leastPx: 1.5,
  /** Share of what lies behind that the stream's body covers on the dark stage: it never burns out. */
  coverDark: 0.8,
  coverLight: 1,
  /** How far every second particle is lifted toward white or cream, so that it stands out from both. */
  sparkleDark: 0.4,
  sparkleLight: 0.6,
} as const

/** What waits beneath the binding layer: rings that lie in the open slice, metres. */
export const PILE = {
  /** Their middle before the core's axis, and how much lower the lowest marks float. */
  front: 0.95,
  deep: 0.05,
  /** Radius of a ring and the marks on it; the innermost fills first. */
  rings: [
    { radius: 0.17, marks: 6 },
    { radius: 0.34, marks: 12 },
    { radius: 0.51, marks: 18 },
  ],
} as const

/** Where money comes from, metres and degrees from the viewer. */
export const COIN_WAY = {
  /** How far from its tier a coin sets out, and how much higher. */
  from: 1.25,
  above: 0.6,
  /** The sides: the middle angle, to the left and to the right, and half the spread. */
  sideDeg: 56,
  spreadDeg: 22,
} as const

/** How generously a pointer meets what stands around the tiers, metres unless said otherwise. */
export const PICK = {
  /** Radius of the ball around a piece, share of its size. */
  pieceBall: 0.6,
  /** Radius of the ball around a room in the cut, share of its width. */
  roomBall: 0.36,
  /** How far beyond a coin its stack is still met. */
  coinAround: 0.06,
  /** A piece or a coin this far behind a tier's surface goes before the tier. */
  behind: 0.25,
  /** Half the band along the bright edge of a rim that goes before the scaffold in it. */
  rimEdge: 0.06,
  /** Least share of a piece or of a sign in sight that is met. */
  inSight: 0.2,
} as const
