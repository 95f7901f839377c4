// A replay of the last change: the picture goes back to the run before it, and then to the present one.
import type { Run } from '../model/run'
import type { Second } from '../show/playback'

/** How long each part of a replay stands, seconds; the picture eases within them. */
export const REPLAY_SECONDS = { before: 2, after: 3 } as const

/** The two runs that a picture is made of. */
interface Runs {
  readonly run: Run
  /** The baseline under the same assumptions. */
  readonly baseline: Run
}

export interface Replay {
  /** The part that is shown. */
  readonly shows: keyof typeof REPLAY_SECONDS
  readonly untilSecond: Second
  /** The runs before the change. */
  readonly before: Runs
}

/** A replay that begins at `second`. */
export function replayOf(before: Runs, second: Second): Replay {
  return { shows: 'before', untilSecond: second + REPLAY_SECONDS.before, before }
}

/** The replay at `second`: the same until its part is over, then the next one, null at the end. */
export function replayAt(replay: Replay | null, second: Second): Replay | null {
  if (replay === null || second < replay.untilSecond) return replay
  if (replay.shows === 'after') return null
  return { ...replay, shows: 'after', untilSecond: second + REPLAY_SECONDS.after }
}

/** The runs that the picture shows: those before the last change while it is replayed. */
export function runsShown(state: Runs & { readonly replay: Replay | null }): Runs {
  return state.replay?.shows === 'before' ? state.replay.before : state
}
