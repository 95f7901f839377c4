// One attempt at a segment: each frame in its order, drawn when all is ready, and taken at once.
import { createDrawer, type Drawer, NotReady } from './drawer'
import { type FilmProblem, filmProblem, saidBy } from './filmProblem'
import { type Gate, unlessAborted } from './gate'
import type { SegmentDone } from './manifest'
import type { Segment } from './plan'
import type { Meter } from './progress'
import type { Picture, RecordPorts, SegmentEncoder, SegmentFile } from './recordPorts'
import { diskProblem, watchedSink } from './watchedSink'

/** What goes on around an attempt. */
export interface Session {
  readonly signal: AbortSignal
  readonly gate: Gate
  readonly meter: Meter
  readonly onFrame: () => void
}

/** `broken` may go well another time, `stopped` will not. */
export type Take =
  | { readonly kind: 'done'; readonly done: SegmentDone }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'broken' | 'stopped'; readonly problem: FilmProblem }

/** Pictures drawn and thrown away before the first is taken, so that programs and textures are there. */
export const WARM_UPS = 2

/** The page gets its turn after so many milliseconds. */
const TURN_MS = 33

/** Makes the segment, or leaves nothing of it behind; never rejects. */
export async function takeSegment<Kind extends Picture>(
  segment: Segment,
  ports: RecordPorts<Kind>,
  session: Session,
): Promise<Take> {
  const disk = watchedSink(ports.sink)
  let file: SegmentFile | undefined
  let making: Promise<SegmentEncoder<Kind>> | undefined
  let encoder: SegmentEncoder<Kind> | undefined
  const draw = createDrawer(ports, session.signal)
  try {
    session.signal.throwIfAborted()
    file = await disk.open(segment)
    making = ports.encoder(segment, file)
    encoder = await unlessAborted(making, session.signal)
    const pictures = await addFrames(segment, encoder, draw, ports, session)
    const held = await unlessAborted(encoder.finish(), session.signal)
    if (held !== segment.frames) throw new Error(`${held} / ${segment.frames}`)
    const { bytes, sha256 } = await unlessAborted(file.close(), session.signal)
    const { index, frames } = segment
    const hashes = ports.hashOf ? { pictures } : {}
    return { kind: 'done', done: { index, frames, bytes, sha256, ...hashes } }
  } catch (error) {
    // One that is still being made is given back when it comes; nobody waits for that.
    if (encoder) await quietly(encoder.cancel)
    else void quietly(async () => (await making)?.cancel())
    await quietly(file?.discard)
    if (session.signal.aborted) return { kind: 'cancelled' }
    if (disk.hasFailed()) return { kind: 'stopped', problem: diskProblem(disk.failure()) }
    if (error instanceof NotReady) return { kind: 'stopped', problem: error.problem }
    const code = draw.isDrawing() ? 'drawingFailed' : 'encoderFailed'
    const args = { segment: segment.index + 1, said: saidBy(error) }
    return { kind: 'broken', problem: filmProblem(code, '', args) }
  }
}

async function addFrames<Kind extends Picture>(
  { first, frames }: Segment,
  encoder: SegmentEncoder<Kind>,
  draw: Drawer<Kind>,
  { hashOf, clock }: RecordPorts<Kind>,
  { signal, gate, meter, onFrame }: Session,
): Promise<string[]> {
  const hashes: string[] = []
  for (let warm = 0; warm < WARM_UPS; warm += 1) (await draw.picture(first)).close()
  let turned = clock.now()
  for (let frame = 0; frame < frames; frame += 1) {
    const before = clock.now()
    await gate.passed(signal)
    meter.idle(clock.now() - before)
    const picture = await draw.picture(first + frame)
    try {
      if (hashOf) hashes.push(await hashOf(picture))
      await unlessAborted(encoder.add(picture, frame), signal)
    } finally {
      picture.close()
    }
    meter.frameMade()
    onFrame()
    if (clock.now() - turned < TURN_MS) continue
    await clock.turn()
    turned = clock.now()
  }
  return hashes
}

async function quietly(undo: (() => Promise<void>) | undefined): Promise<void> {
  try {
    await undo?.()
  } catch {
    // What is told is why it was undone.
  }
}
