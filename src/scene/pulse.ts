// The slow beat of what marks the binding layer: its rim, its lock and its halo keep together.
import { FLOWS } from '../look/tuning'

/** 0..1 at a phase 0..1, FLOWS.pulseCycles beats a period: well under 1 Hz. */
export const pulseAt = (phase: number): number =>
  0.5 - 0.5 * Math.cos(2 * Math.PI * FLOWS.pulseCycles * phase)
