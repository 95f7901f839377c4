// The hand-tuned numbers of what is drawn on and around the tiers, with unit and what each does.

/** The slice served on a plate of its own, metres and degrees. */
export const SERVED = {
  /** How far it slides toward the viewer and then to the left. */
  forward: 2.9,
  aside: 5.1,
  /** How far it turns, so that a cut face is seen. */
  turnDeg: -78,
  /** Its middle as it lay in the cake, metres from the core's axis. */
  middle: 2.8,
  /** Radius of its plate. */
  plateRadius: 2.62,
} as const

/** What is drawn on the body of the cake, metres unless said otherwise. */
export const BODY = {
  /** Thickness of the icing as seen on the cut. */
  coat: 0.05,
  /** Half a cream line; every fifth is twice that. */
  creamLine: 0.019,
  /** Size of one motif of a layer's pattern on the wall and on the cut. */
  wallMotif: 0.4,
  cutMotif: 0.4,
  /** The most lines of capital on the tallest tier. */
  linesMost: 10,
  /** How far inside its tier the rim of what is wanted stands, and the two walls of a scaffold. */
  wantedInset: 0.02,
  scaffoldInsets: [0.115, 0.035],
  /** Half the breadth of the baseline's ring, and how far out it lies. */
  ringTube: 0.02,
  ringOut: 0.03,
  /** Metres along the edge from the cut: bracket, its sign, the lock; half a bracket's arm. */
  bracketAlong: 0.3,
  bracketArm: 0.11,
  signAlong: 0.6,
  lockAlong: 2,
  /** Difference from the baseline below which no ring is shown. */
  ringHair: 0.02,
  /** Radius of a badge: lock, plus, minus. */
  badge: 0.22,
} as const

/** Coins of unspent money above the terraces, metres unless said otherwise. */
export const COINS = {
  radius: 0.16,
  thickness: 0.075,
  /** Coins to a stack: one stack is $50bn a year. */
  stack: 5,
  /** Height of the lowest coin above its terrace: clear of what stands there. */
  hover: 0.95,
  /** Way of the slow bob up and down. */
  bob: 0.05,
  /** Bobs in a period: 0.2 a second. */
  bobCycles: 12,
  /** Angle from the cut to the first stack, radians: lock and sign stay free. */
  startRad: 0.42,
  /** Distance of two stacks along the terrace. */
  pitch: 0.44,
  /** Corners of a coin. */
  corners: 20,
} as const
