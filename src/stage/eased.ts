// How far a change of the picture and a flight of the camera have come, so many seconds after they began.
import { EASE } from '../look/tuning'
import { easeInOut, easeOut } from '../show/easing'

/** Share of a change that is over, 0..1. */
export const changedAfter = (seconds: number): number => easeOut(seconds / EASE.changeSeconds)

/** Share of a flight that is over, 0..1. */
export const flownAfter = (seconds: number): number => easeInOut(seconds / EASE.flightSeconds)
