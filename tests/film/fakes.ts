// A recording without a browser: a stage, an encoder, a disk and a clock that count, and fail when told.
import { createBarrier } from '../../src/film/barrier'
import type { Manifest } from '../../src/film/manifest'
import type { Segment } from '../../src/film/plan'
import type {
  FilmClock,
  Picture,
  RecordPorts,
  SegmentEncoder,
  Sink,
} from '../../src/film/recordPorts'

export interface FakePicture extends Picture {
  readonly frame: number
}

/** Lets everything run that can run without time passing. */
export const settle = async () => {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

/** A clock that stands still until `pass`. */
export function createFakeClock() {
  let now = 0
  let waiting: { readonly due: number; readonly tell: () => void }[] = []
  const counts = { turns: 0 }
  const clock: FilmClock = {
    now: () => now,
    wait: (ms, signal) =>
      new Promise((resolve) => {
        waiting.push({ due: now + ms, tell: resolve })
        signal.addEventListener('abort', () => resolve(), { once: true })
      }),
    turn: async () => {
      counts.turns += 1
    },
  }
  function pass(ms: number) {
    now += ms
    const due = waiting.filter((one) => one.due <= now)
    waiting = waiting.filter((one) => one.due > now)
    for (const one of due) one.tell()
  }
  return { clock, counts, pass }
}

/** A stage whose pixels are gone once the task of their drawing has ended. */
export function createFakeStage(msPerFrame = 0, pass: (ms: number) => void = () => {}) {
  const seen = { drawn: [] as number[], grabbed: 0, live: 0, mostLive: 0, recovered: 0 }
  let pixels: number | null = null
  return {
    seen,
    drawFrame(frame: number) {
      seen.drawn.push(frame)
      pixels = frame
      queueMicrotask(() => {
        pixels = null
      })
      pass(msPerFrame)
    },
    grab(): FakePicture {
      if (pixels === null) throw new Error('nothing is drawn')
      seen.grabbed += 1
      seen.live += 1
      seen.mostLive = Math.max(seen.mostLive, seen.live)
      let isOpen = true
      const close = () => {
        if (isOpen) seen.live -= 1
        isOpen = false
      }
      return { frame: pixels, close }
    },
    recover: async () => {
      seen.recovered += 1
    },
  }
}

/** A disk that keeps what is closed, or only its size; it may fill up. */
export function createFakeDisk({ room = Number.POSITIVE_INFINITY, keeps = true } = {}) {
  const disk = {
    room,
    files: new Map<number, string>(),
    manifest: null as Manifest | null,
    open: 0,
    mostOpen: 0,
    discarded: 0,
  }
  const full = () => new DOMException('no room', 'QuotaExceededError')
  const sink: Sink = {
    async open(segment) {
      disk.open += 1
      disk.mostOpen = Math.max(disk.mostOpen, disk.open)
      let text = ''
      let size = 0
      let isOpen = true
      const end = () => {
        if (isOpen) disk.open -= 1
        isOpen = false
      }
      return {
        async write(bytes) {
          if (bytes.length > disk.room) throw full()
          disk.room -= bytes.length
          size += bytes.length
          if (keeps) text += new TextDecoder().decode(bytes)
        },
        async close() {
          end()
          if (keeps) disk.files.set(segment.index, text)
          return { bytes: size, sha256: String(segment.index).padStart(64, '0') }
        },
        async discard() {
          end()
          disk.discarded += 1
          disk.files.delete(segment.index)
        },
      }
    },
    async saveManifest(manifest) {
      if (disk.room <= 0) throw full()
      disk.manifest = manifest
    },
  }
  return { disk, sink }
}

/** What goes wrong with an encoder: an error, or a frame that it swallows; tries count from 0. */
export type Fault = (segment: number, tried: number, frame: number) => Error | 'dropped' | undefined

/** Takes frames one at a time and keeps up to `depth` of them in work before it makes others wait. */
export function createFakeEncoder(fault: Fault = () => undefined, depth = 3) {
  const seen = { made: 0, cancelled: 0, overlapping: 0, outOfOrder: 0, mostInWork: 0, frames: 0 }
  const tries = new Map<number, number>()
  const encoder: RecordPorts<FakePicture>['encoder'] = async ({ index }: Segment, file) => {
    const tried = tries.get(index) ?? 0
    tries.set(index, tried + 1)
    seen.made += 1
    let [next, inWork, held, isAdding] = [0, 0, 0, false]
    let frames = ''
    const one: SegmentEncoder<FakePicture> = {
      async add(picture, frame) {
        if (isAdding) seen.overlapping += 1
        if (frame !== next) seen.outOfOrder += 1
        isAdding = true
        next = frame + 1
        inWork += 1
        seen.mostInWork = Math.max(seen.mostInWork, inWork)
        setImmediate(() => {
          inWork -= 1
        })
        while (inWork >= depth) await new Promise((resolve) => setImmediate(resolve))
        isAdding = false
        const wrong = fault(index, tried, frame)
        if (wrong === 'dropped') return
        if (wrong) throw wrong
        held += 1
        seen.frames += 1
        frames += `${picture.frame} `
      },
      async finish() {
        await file.write(new TextEncoder().encode(frames), 0)
        return held
      },
      async cancel() {
        seen.cancelled += 1
      },
    }
    return one
  }
  return { encoder, seen }
}

/** A whole recording room of fakes. */
export function createRoom({
  fault,
  room,
  keeps,
  msPerFrame,
}: {
  fault?: Fault
  room?: number
  keeps?: boolean
  msPerFrame?: number
} = {}) {
  const { clock, counts, pass } = createFakeClock()
  const stage = createFakeStage(msPerFrame, pass)
  const encoder = createFakeEncoder(fault)
  const { disk, sink } = createFakeDisk({ room, keeps })
  const barrier = createBarrier()
  const { drawFrame, grab, recover } = stage
  const ports: RecordPorts<FakePicture> = {
    drawFrame,
    grab,
    recover,
    encoder: encoder.encoder,
    sink,
    clock,
    barrier,
  }
  return { ports, stage: stage.seen, encoder: encoder.seen, disk, barrier, counts, pass }
}

/** The frames on the disk, in the order of the film. */
export function framesOn(disk: { readonly files: ReadonlyMap<number, string> }): number[] {
  const files = [...disk.files].sort(([one], [other]) => one - other)
  return files.flatMap(([, text]) => text.trim().split(' ').map(Number))
}

/** 0, 1, 2 and so on. */
export const countTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at)
