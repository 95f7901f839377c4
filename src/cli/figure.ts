// One line of a report: a figure and what it is held against.

export interface Figure {
  readonly what: string
  readonly ours: string
  /** What `ours` is held against, and its value. */
  readonly beside: string
}
