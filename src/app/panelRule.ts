// When the levers stand beside the cake: as the person chose, else where the window has room for them.
import type { CakeState } from '../state/cakeState'

/** Width from which they stand there unless the person closed them, CSS px. */
export const WIDE = 1024
/** The same beside the charts, CSS px. */
const WIDE_WITH_CHARTS = 1440

/** CSS px. */
export const leastWidthOf = ({ charts }: CakeState): number => (charts ? WIDE_WITH_CHARTS : WIDE)

/** @param width of the window, CSS px */
export function isPanelOpen(state: CakeState, width: number): boolean {
  const { mode, present, panel } = state
  return mode === 'explore' && !present && (panel ?? width >= leastWidthOf(state))
}
