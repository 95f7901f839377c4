// Draws a frame once all that it needs is there, and takes it in the same task.
import { untilReady } from './barrier'
import { type FilmProblem, filmProblem } from './filmProblem'
import type { Picture, RecordPorts } from './recordPorts'

/** How long a frame waits for what it needs, milliseconds. */
export const PATIENCE_MS = 30_000

/** How often a frame is drawn again where drawing itself asked for more. */
const MOST_REDRAWS = 8

/** The part of the ports by which pictures come. */
type DrawPorts<Kind extends Picture> = Pick<
  RecordPorts<Kind>,
  'drawFrame' | 'grab' | 'barrier' | 'clock'
>

export interface Drawer<Kind> {
  /** Waits until the frame can be drawn, draws it and takes it in one task. */
  readonly picture: (frame: number) => Promise<Kind>
  /** True where the graphics failed: in drawing, or in taking what was drawn. */
  readonly isDrawing: () => boolean
}

export function createDrawer<Kind extends Picture>(
  { drawFrame, grab, barrier, clock }: DrawPorts<Kind>,
  signal: AbortSignal,
): Drawer<Kind> {
  let isDrawing = false
  const picture = async (frame: number): Promise<Kind> => {
    for (let drawn = 0; drawn <= MOST_REDRAWS; drawn += 1) {
      const holders = await untilReady(barrier, PATIENCE_MS, clock, signal)
      signal.throwIfAborted()
      if (holders.length > 0) throw new NotReady(holders)
      isDrawing = true
      drawFrame(frame)
      // What drawing itself has asked for is not in this picture yet.
      const isWhole = barrier.holders().length === 0
      const taken = isWhole ? grab() : null
      isDrawing = false
      if (taken) return taken
    }
    throw new NotReady(barrier.holders())
  }
  return { picture, isDrawing: () => isDrawing }
}

/** Patience has ended; says who held. */
export class NotReady extends Error {
  readonly problem: FilmProblem

  constructor(holders: readonly string[]) {
    super()
    const args = { holders: holders.join(', '), seconds: PATIENCE_MS / 1000 }
    this.problem = filmProblem('notReady', '', args)
  }
}
