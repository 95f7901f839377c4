// Lines on one side of the cake as the screen shows them, and how far they reach.

/** Lines between points, in groups of equal size; units are those of whoever fills it. */
export interface Outline {
  /** How far beside the cake's axis a point lies, and how far down. */
  reach: Float64Array
  down: Float64Array
  /** Pairs of points that a line joins. */
  edges: Uint16Array
  /** The farthest reach of each group, its top and its bottom: most groups need no closer look. */
  mosts: Float64Array
  tops: Float64Array
  bottoms: Float64Array
}

/** Sine and cosine of the steps from the front of a circle to its back. */
export const halfCircle = (steps: number): Float64Array =>
  Float64Array.from({ length: 2 * steps + 2 }, (_, i) => {
    const angle = ((i >> 1) / steps) * Math.PI
    return i % 2 === 0 ? Math.sin(angle) : Math.cos(angle)
  })

/**
 * An outline of groups of half circles of so many steps, with lines along each and, where a group
 * has two, from the one to the other.
 */
export function createOutline(groups: number, circles: 1 | 2, steps: number): Outline {
  const points = steps + 1
  const joined = Array.from({ length: groups * circles * points }, (_, at) => {
    const along = at % points < steps ? [at, at + 1] : []
    const across = circles === 2 && Math.floor(at / points) % 2 === 0 ? [at, at + points] : []
    return [...along, ...across]
  })
  return {
    reach: new Float64Array(joined.length),
    down: new Float64Array(joined.length),
    edges: Uint16Array.from(joined.flat()),
    mosts: new Float64Array(groups),
    tops: new Float64Array(groups),
    bottoms: new Float64Array(groups),
  }
}

/** Finds the bounds of the groups of a filled outline. */
export function readBounds({ reach, down, mosts, tops, bottoms }: Outline): void {
  const points = reach.length / mosts.length
  for (let group = 0; group < mosts.length; group += 1) {
    let most = 0
    let top = Number.POSITIVE_INFINITY
    let bottom = Number.NEGATIVE_INFINITY
    for (let at = group * points; at < (group + 1) * points; at += 1) {
      most = Math.max(most, reach[at] as number)
      top = Math.min(top, down[at] as number)
      bottom = Math.max(bottom, down[at] as number)
    }
    mosts[group] = most
    tops[group] = top
    bottoms[group] = bottom
  }
}

/** The farthest that the lines reach between two heights; 0 where none passes there. */
export function reachWithin(outline: Outline, top: number, bottom: number): number {
  const { reach, down, edges, mosts, tops, bottoms } = outline
  const size = edges.length / mosts.length
  let most = 0
  for (let group = 0; group < mosts.length; group += 1) {
    if ((mosts[group] as number) <= most) continue
    if ((tops[group] as number) > bottom || (bottoms[group] as number) < top) continue
    for (let edge = group * size; edge < (group + 1) * size; edge += 2) {
      const one = edges[edge] as number
      const other = edges[edge + 1] as number
      const isRising = (reach[one] as number) <= (reach[other] as number)
      const near = isRising ? one : other
      const far = isRising ? other : one
      const end = reach[far] as number
      if (end <= most) continue
      const from = down[near] as number
      const to = down[far] as number
      if (Math.max(from, to) < top || Math.min(from, to) > bottom) continue
      const within = Math.min(bottom, Math.max(top, to))
      const start = reach[near] as number
      const share = within === to ? 1 : (within - from) / (to - from)
      most = Math.max(most, start + share * (end - start))
    }
  }
  return most
}

/** The height at which the lines begin farther than `aside` from the axis; endless where none is. */
export function topBeyond(outline: Outline, aside: number): number {
  const { reach, down, edges, mosts, tops } = outline
  const size = edges.length / mosts.length
  let top = Number.POSITIVE_INFINITY
  for (let group = 0; group < mosts.length; group += 1) {
    if ((mosts[group] as number) <= aside || (tops[group] as number) >= top) continue
    for (let edge = group * size; edge < (group + 1) * size; edge += 2) {
      const one = edges[edge] as number
      const other = edges[edge + 1] as number
      const isRising = (reach[one] as number) <= (reach[other] as number)
      const near = isRising ? one : other
      const far = isRising ? other : one
      const end = reach[far] as number
      if (end <= aside) continue
      const from = down[near] as number
      const to = down[far] as number
      const start = reach[near] as number
      const share = Math.max(0, (aside - start) / (end - start))
      top = Math.min(top, to, from + share * (to - from))
    }
  }
  return top
}
