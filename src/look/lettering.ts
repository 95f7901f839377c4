// The hand-tuned numbers of the lettering and of the room it is given, with unit and what each does.

/** The lettering. */
export const LETTERING = {
  /** Size of the layer names, share of the view's height; where it is tall, of the mean of its sides. */
  sizeShare: 0.0235,
  /** The longer side counts in that mean at most as so many times the shorter: phones stay small. */
  tallMost: 1.8,
  /** How many times as large they are in a film that is wider than tall. */
  filmLetters: 1.3,
  /** Smallest and largest size, CSS px. */
  minPx: 12.5,
  maxPx: 56,
  /** Size of the value line beneath a name, share of the name's. */
  valueShare: 0.92,
  /** Size of the year, share of a name's. */
  yearShare: 2.6,
  /** Size of the legend strip, share of a name's. */
  stripShare: 0.66,
  /** Gap between two columns of the strip, in sizes. */
  stripGap: 2,
  /** Line distance, share of the size. */
  leading: 1.22,
  /** Height of a label of two lines with the air around it, in sizes. */
  block: 2.8,
  /** Gap between cake and label, and between plate and label where the room has it, in sizes. */
  gap: 1.9,
  plateGap: 0.6,
  /** Gap between a leader's end and its label, share of the size. */
  leaderGap: 0.4,
  /** Units wider than this let their factor stand on a line of its own in a tall room, em. */
  longUnit: 3.5,
  /** Width kept for the labels beside the cake, in sizes. */
  column: 10.5,
  /**
   * Upper corners of the framed room that the cake leaves free, in sizes: year and total, and where
   * the room is tall the labels at its sides.
   */
  corners: [
    { wide: 11.5, high: 3.9 },
    { wide: 10.3, high: 6.6 },
    { wide: 9.4, high: 10.4 },
  ],
  /** No letter is smaller, CSS px, however little room there is. */
  leastPx: 1,
  /** A room less wide than this, in sizes, has its labels below the year. */
  narrow: 27,
  /** Width a value takes up at least, in sizes: digits come without a leap. */
  valueLeast: 7.4,
  /** Where a label below the cake points at the lowest tier, degrees from the viewer. */
  belowDeg: 52,
  /** Where the plate's edge ends above that label, degrees from the viewer. */
  plateDeg: 38,
  /** Height kept free for it below the cake, in sizes. */
  below: 1.6,
  /** How far outside the room what a label points at may lie until the label is gone, in sizes. */
  fade: 3,
  /** Width of a leader, CSS px. */
  leaderPx: 1.5,
  /** Margin that screens may cut off, share of the view. */
  safeShare: 0.05,
} as const

/** Captions, title and credits of a film. */
export const CAPTIONS = {
  /** Size of the letters, share of the picture's height; where it is tall, of so many widths. */
  sizeShare: 0.042,
  tallMost: 1.25,
  /** Width of a usual sign, em: the longest line still fits. */
  signEm: 0.56,
  /** Line distance, where the first base line lies, and air above the words on their band, em. */
  leading: 1.3,
  baseEm: 1,
  padEm: 0.45,
  /** Size of title and credits, share of a caption's. */
  titleShare: 0.62,
} as const
