// Where the camera stands so that the cake, or a chosen layer, fills the room the page leaves.
import { SERVED } from '../look/body'
import { LETTERING } from '../look/lettering'
import { CAKE, CAMERA } from '../look/tuning'
import type { Framed } from '../show/moment'
import { reachOf } from './claimProps'
import { type Frame, rimHeightOf, STATE } from './frame'
import { ASKED, addRim, asked, bounds, clearRims, fitRims } from './framing'
import { TIERS } from './measures'
import { POSE } from './posePlaces'
import { aspectOf, isTall, letterSizeOf, ROOM, readRoom } from './room'
import type { View } from './view'

const RAD = Math.PI / 180

const room = new Float64Array(ROOM.size)

const clamp = (x: number, min: number, max: number): number => Math.min(max, Math.max(min, x))

/** Top of the uppermost tier, or of the baseline's ring on it, metres above the table. */
function topOf({ foot, height, ring, state }: Frame): number {
  const last = TIERS - 1
  const ringTop = (ring[last] as number) * (state[STATE.ring] as number)
  return (foot[last] as number) + Math.max(height[last] as number, ringTop)
}

/** Asks for the whole cake, its served slice and the props of a claim; answers the height the camera turns about. */
function askForCake(frame: Frame, beside: Frame, claim: number): number {
  const { state } = frame
  const last = TIERS - 1
  const box = Math.max(CAMERA.boxMin, topOf(frame), topOf(beside)) + CAMERA.boxAbove
  const middle = box / 2
  addRim(Math.max(CAKE.plateRadius, reachOf(claim)), -middle, 0, 0)
  addRim(CAKE.radii[last] as number, middle, 0, 0)
  for (let tier = 0; tier < last; tier += 1) {
    const rim = (frame.foot[tier] as number) + rimHeightOf(frame, tier)
    const other = (beside.foot[tier] as number) + rimHeightOf(beside, tier)
    addRim(CAKE.radii[tier] as number, Math.max(rim, other) - middle, 0, 0)
  }
  const served = state[STATE.served] as number
  if (served > 0) {
    const azimuth = CAMERA.azimuthDeg * RAD
    const x = -SERVED.aside * served
    const z = SERVED.middle + SERVED.forward * served
    const aside = x * Math.cos(azimuth) - z * Math.sin(azimuth)
    addRim(SERVED.plateRadius, -middle, aside, x * Math.sin(azimuth) + z * Math.cos(azimuth))
  }
  asked[ASKED.labelsFrom] = CAKE.radii[0] as number
  return middle
}

/** Asks for one tier and the room above its terrace; answers the height the camera turns about. */
function askForTier(frame: Frame, beside: Frame, tier: number): number {
  const radius = CAKE.radii[tier] as number
  const foot = frame.foot[tier] as number
  const other = beside.foot[tier] as number
  const bottom = Math.min(foot, other)
  const top = foot - bottom + (frame.height[tier] as number)
  const half = Math.max(top, other - bottom + (beside.height[tier] as number)) / 2
  addRim(radius + CAMERA.focusAround, -half, 0, 0)
  addRim(radius, half + CAMERA.focusAbove, 0, 0)
  asked[ASKED.labelsFrom] = radius
  // Near a tier the lettering may lie over the cake.
  asked[ASKED.letters] = 0
  return bottom + half
}

/** Asks for the room less its margin and, where it is tall, the label that stands below the cake. */
function askForRoom(view: View): void {
  readRoom(view, room)
  const half = view.height / 2
  const tall = isTall(room)
  const left = room[ROOM.left] as number
  const top = room[ROOM.top] as number
  const right = room[ROOM.right] as number
  const bottom = room[ROOM.bottom] as number
  const size = Math.min(letterSizeOf(view, 1), (bottom - top) / (TIERS * LETTERING.block))
  const margin = CAMERA.margin * Math.min(right - left, bottom - top)
  room[ROOM.left] = left + margin
  room[ROOM.top] = top + margin
  room[ROOM.right] = Math.max(left + margin + 1, right - margin)
  room[ROOM.bottom] = Math.max(
    top + margin + 1,
    bottom - margin - (tall ? LETTERING.below * size : 0),
  )
  asked[ASKED.roomX] = ((room[ROOM.right] as number) - (room[ROOM.left] as number)) / half
  asked[ASKED.roomY] = ((room[ROOM.bottom] as number) - (room[ROOM.top] as number)) / half
  asked[ASKED.letters] = size / half
  asked[ASKED.margin] = margin / half
  asked[ASKED.tall] = tall ? 1 : 0
  asked[ASKED.labelsWide] = tall ? 0 : (LETTERING.column * size) / half
}

/** Degrees that the camera sways aside at a phase of the motion period. */
export const swayDegAt = (phase: number): number =>
  CAMERA.swayDeg * Math.sin(2 * Math.PI * CAMERA.swayCycles * phase)

/** Middle of a span of the room, CSS px. */
const middleOf = (from: number, to: number): number =>
  ((room[from] as number) + (room[to] as number)) / 2

/**
 * Fills the pose of a framing in the view's free room; then the visitor's hand and the sway, 0..1,
 * turn it.
 * @param beside the other picture that the one camera is for; the same Frame where there is none
 */
export function readPose(
  view: View,
  frame: Frame,
  beside: Frame,
  framed: Framed,
  sway: number,
  out: Float64Array,
): void {
  const { hand } = view
  const { selected, claim } = framed
  const isChosen = selected >= 0
  askForRoom(view)
  const tallness = clamp((CAMERA.tallAspect - aspectOf(room)) / CAMERA.tallSpan, 0, 1)
  const restDeg = CAMERA.elevationDeg + tallness * CAMERA.tallRaiseDeg
  const elevationDeg = isChosen ? Math.max(restDeg, CAMERA.focusElevationDeg) : restDeg
  clearRims()
  const targetY = isChosen ? askForTier(frame, beside, selected) : askForCake(frame, beside, claim)
  asked[ASKED.sin] = Math.sin(elevationDeg * RAD)
  asked[ASKED.cos] = Math.cos(elevationDeg * RAD)
  asked[ASKED.nearest] = CAMERA.nearest + (frame.state[STATE.served] as number) * SERVED.forward
  fitRims()
  const half = view.height / 2
  const middleX = ((bounds[0] as number) + (bounds[1] as number)) / 2
  const middleY = ((bounds[2] as number) + (bounds[3] as number)) / 2
  const zoom = clamp(hand.zoom * framed.zoom, CAMERA.zoomMin, CAMERA.zoomMax)
  out[POSE.azimuthDeg] =
    (isChosen ? CAMERA.focusAzimuthDeg : CAMERA.azimuthDeg) +
    framed.azimuthDeg +
    hand.azimuthDeg +
    sway * swayDegAt(frame.phase)
  out[POSE.elevationDeg] = clamp(
    elevationDeg + framed.elevationDeg + hand.elevationDeg,
    CAMERA.elevationMinDeg,
    CAMERA.elevationMaxDeg,
  )
  out[POSE.distance] = Math.max(
    asked[ASKED.nearest] as number,
    (asked[ASKED.distance] as number) * zoom,
  )
  out[POSE.target] = 0
  out[POSE.target + 1] = targetY
  out[POSE.target + 2] = 0
  out[POSE.fovDeg] = CAMERA.fovDeg
  out[POSE.shiftX] = middleOf(ROOM.left, ROOM.right) - view.width / 2 - middleX * half
  const lower = (middleY + (asked[ASKED.lower] as number)) * half
  out[POSE.shiftY] = middleOf(ROOM.top, ROOM.bottom) - half + lower
}

/** Blends from a pose to the one in `out` by `weight` 0..1, around the cake by the shorter way. */
export function blendPose(from: Float64Array, weight: number, out: Float64Array): void {
  const before = from[POSE.azimuthDeg] as number
  const turn = (out[POSE.azimuthDeg] as number) - before
  out[POSE.azimuthDeg] = before + turn - 360 * Math.round(turn / 360)
  for (let i = 0; i < POSE.eased; i += 1) {
    const start = from[i] as number
    out[i] = start + ((out[i] as number) - start) * weight
  }
}

/** Fills the eye from direction and distance. */
export function placeEye(out: Float64Array): void {
  const azimuth = (out[POSE.azimuthDeg] as number) * RAD
  const elevation = (out[POSE.elevationDeg] as number) * RAD
  const distance = out[POSE.distance] as number
  const ground = Math.cos(elevation) * distance
  out[POSE.eye] = (out[POSE.target] as number) + Math.sin(azimuth) * ground
  out[POSE.eye + 1] = (out[POSE.target + 1] as number) + Math.sin(elevation) * distance
  out[POSE.eye + 2] = (out[POSE.target + 2] as number) + Math.cos(azimuth) * ground
}
