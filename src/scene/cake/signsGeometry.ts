// Ribbons of the baseline's ring and bracket, and badges at both sides of the cut, built once.
import { BufferGeometry, Float32BufferAttribute } from 'three'
import { BODY } from '../../look/body'
import { TIERS } from '../../stage/measures'

/** What is drawn, as the shader reads it. */
export const SIGN = { ribbon: 0, plusMinus: 1, lock: 2 } as const

/** A corner: share of the way around, metres along the edge, end 0..1, and two offsets. */
type Corner = readonly [share: number, along: number, end: number, x: number, y: number]

/**
 * Per tier the ring, and at both faces of the cut a bracket from the tier's top to the ring,
 *
 *      ring - - - - -+-        end 1
 *                    |  (+)
 *      top  _________+_        end 0
 *
 * a badge for plus or minus beside it, and one for the lock. `rows` around the sector.
 */
export function createSignsGeometry(rows: number): BufferGeometry {
  const position: number[] = []
  const place: number[] = []
  const index: number[] = []
  const quad = (tier: number, kind: number, corners: readonly Corner[]): void => {
    const at = position.length / 3
    for (const [share, along, end, x, y] of corners) {
      position.push(tier, share, along)
      place.push(kind, end, x, y)
    }
    index.push(at, at + 1, at + 2, at, at + 2, at + 3)
  }
  const half = BODY.ringTube
  const arm = BODY.bracketArm
  for (let tier = 0; tier < TIERS; tier += 1) {
    for (let row = 0; row < rows; row += 1) {
      const [from, to] = [row / rows, (row + 1) / rows]
      quad(tier, SIGN.ribbon, [
        [from, 0, 1, 0, -half],
        [to, 0, 1, 0, -half],
        [to, 0, 1, 0, half],
        [from, 0, 1, 0, half],
      ])
    }
    for (const [share, inward] of [
      [0, 1],
      [1, -1],
    ] as const) {
      const middle = inward * BODY.bracketAlong
      // The bracket's own x is 1, so that it is no dash.
      const bar = (left: number, right: number, low: number, high: number, thick: number): void =>
        quad(tier, SIGN.ribbon, [
          [share, middle + left, low, 1, -thick],
          [share, middle + right, low, 1, -thick],
          [share, middle + right, high, 1, thick],
          [share, middle + left, high, 1, thick],
        ])
      bar(-half, half, 0, 1, 0)
      bar(-arm, arm, 0, 0, half)
      bar(-arm, arm, 1, 1, half)
      for (const [kind, along, end] of [
        [SIGN.plusMinus, BODY.signAlong, 1 / 2],
        [SIGN.lock, BODY.lockAlong, 0],
      ] as const)
        quad(
          tier,
          kind,
          [
            [-1, -1],
            [1, -1],
            [1, 1],
            [-1, 1],
          ].map(([x, y]): Corner => [share, inward * along, end, x as number, y as number]),
        )
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(position, 3))
  geometry.setAttribute('place', new Float32BufferAttribute(place, 4))
  geometry.setIndex(index)
  return geometry
}
