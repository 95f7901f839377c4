// The recorder: makes what is missing of a film, segment after segment, and writes down what is done.
import type { FilmProblem } from './filmProblem'
import { createGate, type Gate } from './gate'
import { type Manifest, missingOf, withDone } from './manifest'
import type { FilmPlan, Segment } from './plan'
import { createMeter, type Progress } from './progress'
import type { Picture, RecordPorts } from './recordPorts'
import { type Session, type Take, takeSegment } from './segmentTake'
import { type Shard, segmentsOfShard, WHOLE_FILM } from './shard'
import { diskProblem } from './watchedSink'

export interface Recording {
  /** What is done already. */
  readonly manifest: Manifest
  readonly shard?: Shard
  readonly signal: AbortSignal
  readonly gate?: Gate
  /** After each frame, and after each segment. */
  readonly onProgress?: (progress: Progress) => void
}

export interface RecordEnd {
  readonly status: 'done' | 'cancelled' | 'failed'
  /** What is done now, whatever the end; what is missing can be made another time. */
  readonly manifest: Manifest
  readonly problem: FilmProblem | null
}

/** How often a segment is made again before the recording gives up. */
export const MOST_REMAKES = 2

/** Records the missing segments of a share; never rejects. */
export async function record<Kind extends Picture>(
  plan: FilmPlan,
  ports: RecordPorts<Kind>,
  recording: Recording,
): Promise<RecordEnd> {
  const { signal, gate = createGate(), shard = WHOLE_FILM, onProgress } = recording
  let { manifest } = recording
  const meter = createMeter(tallyOf(plan, manifest, shard), ports.clock.now)
  const onFrame = () => onProgress?.(meter.read())
  const session: Session = { signal, gate, meter, onFrame }
  for (const segment of missingOf(plan, manifest, shard)) {
    const take = await madeSegment(segment, ports, session)
    if (take.kind === 'cancelled') return { status: 'cancelled', manifest, problem: null }
    if (take.kind !== 'done') return { status: 'failed', manifest, problem: take.problem }
    manifest = withDone(manifest, take.done)
    try {
      await ports.sink.saveManifest(manifest)
    } catch (error) {
      return { status: 'failed', manifest, problem: diskProblem(error) }
    }
    meter.segmentMade(segment.frames, take.done.bytes)
    onFrame()
  }
  return { status: 'done', manifest, problem: null }
}

async function madeSegment<Kind extends Picture>(
  segment: Segment,
  ports: RecordPorts<Kind>,
  session: Session,
): Promise<Take> {
  for (let remade = 0; ; remade += 1) {
    const take = await takeSegment(segment, ports, session)
    if (take.kind !== 'broken' || remade === MOST_REMAKES) return take
    session.meter.segmentLost()
    if (take.problem.code === 'drawingFailed') await rebuilt(ports.recover)
  }
}

// A stage that cannot be built anew shows it in the next attempt, with its reason.
async function rebuilt(recover: () => Promise<void>): Promise<void> {
  try {
    await recover()
  } catch {
    // As above.
  }
}

function tallyOf(plan: FilmPlan, { done }: Manifest, shard: Shard) {
  const segments = segmentsOfShard(plan, shard)
  const inShare = done.filter((made) => segments.some(({ index }) => index === made.index))
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
  return {
    frames: sum(segments.map(({ frames }) => frames)),
    framesDone: sum(inShare.map(({ frames }) => frames)),
    bytes: sum(inShare.map(({ bytes }) => bytes)),
  }
}
