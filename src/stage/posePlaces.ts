// The camera's pose as plain numbers: which one stands where.

/** Places in the pose: eye xyz, target xyz, fov in degrees, shift of the picture in CSS px. */
export const POSE = { eye: 0, target: 3, fovDeg: 6, shiftX: 7, shiftY: 8, size: 9 } as const
