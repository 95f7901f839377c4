// How far a recording has come, how fast it goes, and what is left; from counts and a clock given.

/** What a film is at; also its end. */
export type FilmStage = 'recording' | 'paused' | 'joining' | 'checking' | 'done' | 'cancelled'

const MS_PER_SECOND = 1000

export interface Progress {
  /** Of the share that is recorded; those of a segment made again count once. */
  readonly framesDone: number
  readonly frames: number
  /** Of finished segments. */
  readonly bytes: number
  /** Frames made in a second of this session, pauses apart; null before the first. */
  readonly framesPerSecond: number | null
  readonly secondsLeft: number | null
  /** Size of the whole; null before the first segment is finished. */
  readonly bytesExpected: number | null
  /** Segments that had to be made again. */
  readonly remade: number
}

/** What was there before this session, and how much there is to be. */
interface Tally {
  readonly frames: number
  readonly framesDone: number
  readonly bytes: number
}

export interface Meter {
  readonly frameMade: () => void
  readonly segmentMade: (frames: number, bytes: number) => void
  /** The frames of the segment under way are lost. */
  readonly segmentLost: () => void
  /** Time that does not count. */
  readonly idle: (ms: number) => void
  readonly read: () => Progress
}

/** @param now milliseconds, only growing */
export function createMeter(before: Tally, now: () => number): Meter {
  let start = now()
  let { framesDone: finished, bytes } = before
  let [underWay, made, remade] = [0, 0, 0]
  return {
    frameMade() {
      underWay += 1
      made += 1
    },
    segmentMade(frames, size) {
      finished += frames
      bytes += size
      underWay = 0
    },
    segmentLost() {
      underWay = 0
      remade += 1
    },
    idle(ms) {
      start += ms
    },
    read() {
      const framesDone = finished + underWay
      const seconds = (now() - start) / MS_PER_SECOND
      const framesPerSecond = made > 0 && seconds > 0 ? made / seconds : null
      const left = before.frames - framesDone
      return {
        framesDone,
        frames: before.frames,
        bytes,
        framesPerSecond,
        secondsLeft: framesPerSecond === null ? null : left / framesPerSecond,
        bytesExpected: finished > 0 ? (bytes / finished) * before.frames : null,
        remade,
      }
    },
  }
}
