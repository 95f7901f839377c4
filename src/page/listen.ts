// From the frame loop to numbers in the page: only where the year or the run has moved on.
import type { Run } from '../model/run'
import type { Frame } from '../stage/frame'

/** Calls back with every Frame and its run; answers how to stop. */
export type Listen = (listener: (frame: Frame, run: Run) => void) => () => void

/** Calls `write` with the Frame now and with each later one of another year or run; answers how to stop. */
export function everyState(listen: Listen, write: (frame: Frame) => void): () => void {
  let year = Number.NaN
  let run: Run | null = null
  return listen((frame, shown) => {
    if (frame.year === year && shown === run) return
    year = frame.year
    run = shown
    write(frame)
  })
}
