// The camera's pose as plain numbers: which one stands where.

/**
 * Places in the pose: the direction from the target in degrees, the distance, target xyz, fov in
 * degrees, shift of the picture in CSS px; the eye's xyz follows from the first `eased` of them.
 */
export const POSE = {
  azimuthDeg: 0,
  elevationDeg: 1,
  distance: 2,
  target: 3,
  fovDeg: 6,
  shiftX: 7,
  shiftY: 8,
  eased: 9,
  eye: 9,
  size: 12,
} as const
