// The recorder over fakes: order, back pressure, pause, cancel, progress, and memory that does not grow.
import { describe, expect, it } from 'vitest'
import { createGate } from '../../src/film/gate'
import { createManifest } from '../../src/film/manifest'
import type { FilmPlan } from '../../src/film/plan'
import type { Progress } from '../../src/film/progress'
import { type Recording, record } from '../../src/film/record'
import { WARM_UPS } from '../../src/film/segmentTake'
import { countTo, createRoom, framesOn, settle } from './fakes'
import { LONGER, planned, SHORT } from './films'

const start = (plan: FilmPlan, more: Partial<Recording> = {}): Recording => ({
  manifest: createManifest(plan),
  signal: new AbortController().signal,
  ...more,
})

describe('a recording', () => {
  it('takes every frame once, in order, in the task in which it was drawn', async () => {
    const plan = await planned(LONGER)
    const { ports, stage, encoder, disk } = createRoom()
    const { status, manifest, problem } = await record(plan, ports, start(plan))
    expect([status, problem]).toEqual(['done', null])
    expect(framesOn(disk)).toEqual(countTo(plan.frames))
    expect(encoder).toMatchObject({ outOfOrder: 0, overlapping: 0, cancelled: 0, frames: 300 })
    expect(stage.grabbed).toBe(plan.frames + WARM_UPS * plan.segments.length)
    expect(disk.manifest).toEqual(manifest)
    expect(manifest.done.map(({ frames }) => frames)).toEqual([100, 100, 100])
  })

  it('waits for the encoder, and holds one picture at a time', async () => {
    const plan = await planned(LONGER)
    const { ports, stage, encoder } = createRoom()
    await record(plan, ports, start(plan))
    expect(encoder.mostInWork).toBe(3)
    expect(stage).toMatchObject({ live: 0, mostLive: 1 })
  })

  it('of 10,000 frames holds no more than one of 60', async () => {
    const measure = async (raw: object) => {
      const plan = await planned(raw)
      const { ports, stage, encoder, disk } = createRoom({ keeps: false })
      const { status } = await record(plan, ports, start(plan))
      expect(status).toBe('done')
      return {
        frames: plan.frames,
        most: [stage.mostLive, encoder.mostInWork, disk.mostOpen],
        left: [stage.live, disk.open],
      }
    }
    const years = { width: 320, height: 180, fromYear: 2024, toYear: 2036 }
    const short = await measure({ ...years, to: 2 })
    const long = await measure({ ...years, yearsPerSecond: 0.072, rate: '60', to: 10_000 / 60 })
    expect([short.frames, long.frames]).toEqual([60, 10_000])
    expect(long.most).toEqual(short.most)
    expect(long.left).toEqual([0, 0])
  })

  it('of a share makes its segments only; the shares together make the film', async () => {
    const plan = await planned(LONGER)
    const { ports, disk } = createRoom()
    const second = await record(plan, ports, start(plan, { shard: { index: 2, count: 3 } }))
    expect(second.manifest.done.map(({ index }) => index)).toEqual([1])
    expect(framesOn(disk)).toEqual(countTo(300).slice(100, 200))
    for (const index of [1, 3])
      await record(plan, ports, start(plan, { shard: { index, count: 3 } }))
    expect(framesOn(disk)).toEqual(countTo(plan.frames))
    const idle = await record(plan, ports, start(plan, { shard: { index: 1, count: 9 } }))
    expect(idle).toMatchObject({ status: 'done', manifest: { done: [] } })
  })

  it('keeps a hash of each frame where they are asked for', async () => {
    const plan = await planned(SHORT)
    const { ports } = createRoom()
    const hashOf = async ({ frame }: { frame: number }) => `hash ${frame}`
    const { manifest } = await record(plan, { ...ports, hashOf }, start(plan))
    expect(manifest.done[0]?.pictures).toEqual(countTo(60).map((frame) => `hash ${frame}`))
    expect((await record(plan, ports, start(plan))).manifest.done[0]).not.toHaveProperty('pictures')
  })

  it('gives the page its turn, by the clock and never by a timer', async () => {
    const plan = await planned(SHORT)
    const { ports, counts } = createRoom({ msPerFrame: 10 })
    await record(plan, ports, start(plan))
    expect(counts.turns).toBe(60 / 4)
  })
})

describe('a recording that is stopped', () => {
  const cancelledAt = async (frame: number) => {
    const plan = await planned(LONGER)
    const room = createRoom()
    const cancel = new AbortController()
    const onProgress = ({ framesDone }: Progress) => {
      if (framesDone === frame) cancel.abort()
    }
    const end = await record(plan, room.ports, start(plan, { signal: cancel.signal, onProgress }))
    return { plan, room, end }
  }

  it('leaves nothing of the segment under way, and all that was finished', async () => {
    const { plan, room, end } = await cancelledAt(150)
    expect(end).toMatchObject({ status: 'cancelled', problem: null })
    expect(end.manifest.done.map(({ index }) => index)).toEqual([0])
    expect(framesOn(room.disk)).toEqual(countTo(100))
    expect(room.disk).toMatchObject({ open: 0, discarded: 1 })
    expect(room.stage.live).toBe(0)
    expect(room.encoder.cancelled).toBe(1)
    const again = await record(plan, room.ports, start(plan, { manifest: end.manifest }))
    expect(again.status).toBe('done')
    expect(framesOn(room.disk)).toEqual(countTo(300))
  })

  it('before it begins makes nothing', async () => {
    const plan = await planned(SHORT)
    const { ports, stage, disk } = createRoom()
    const end = await record(plan, ports, start(plan, { signal: AbortSignal.abort() }))
    expect(end.status).toBe('cancelled')
    expect(stage.drawn).toEqual([])
    expect(disk.open).toBe(0)
  })

  it('ends also where the encoder answers no more', async () => {
    const plan = await planned(SHORT)
    const { ports, stage, disk } = createRoom()
    const cancel = new AbortController()
    const never = new Promise<never>(() => {})
    const encoder = async () => ({
      add: () => never,
      finish: () => never,
      cancel: async () => {},
    })
    const ending = record(plan, { ...ports, encoder }, start(plan, { signal: cancel.signal }))
    await settle()
    cancel.abort()
    expect((await ending).status).toBe('cancelled')
    expect([stage.live, disk.open]).toEqual([0, 0])
  })

  it('gives back an encoder that comes after the cancel', async () => {
    const plan = await planned(SHORT)
    const { ports, encoder, disk } = createRoom()
    const cancel = new AbortController()
    let come = () => {}
    const late: typeof ports.encoder = async (segment, file) => {
      await new Promise<void>((resolve) => {
        come = resolve
      })
      return ports.encoder(segment, file)
    }
    const ending = record(plan, { ...ports, encoder: late }, start(plan, { signal: cancel.signal }))
    await settle()
    cancel.abort()
    expect((await ending).status).toBe('cancelled')
    expect([encoder.cancelled, disk.open]).toEqual([0, 0])
    come()
    await settle()
    expect(encoder.cancelled).toBe(1)
  })

  it('stands while paused and goes on where it stood; cancelled in between it ends', async () => {
    const plan = await planned(SHORT)
    const { ports, stage, disk, pass } = createRoom({ msPerFrame: 10 })
    const gate = createGate()
    const seen: Progress[] = []
    const onProgress = (progress: Progress) => {
      seen.push(progress)
      if (progress.framesDone === 20) gate.pause()
    }
    const ending = record(plan, ports, start(plan, { gate, onProgress }))
    await settle()
    expect(gate.isPaused()).toBe(true)
    expect(stage.grabbed).toBe(20 + WARM_UPS)
    pass(60_000)
    gate.resume()
    expect((await ending).status).toBe('done')
    expect(framesOn(disk)).toEqual(countTo(60))
    expect(seen.at(-1)?.framesPerSecond).toBeGreaterThan(90)

    const cancel = new AbortController()
    gate.pause()
    const other = record(plan, ports, start(plan, { gate, signal: cancel.signal }))
    await settle()
    cancel.abort()
    expect((await other).status).toBe('cancelled')
  })
})

describe('progress', () => {
  it('counts frames, speed, what is left and the size to come', async () => {
    const plan = await planned(LONGER)
    const { ports } = createRoom({ msPerFrame: 50 })
    const seen: Progress[] = []
    await record(plan, ports, start(plan, { onProgress: (progress) => seen.push(progress) }))
    expect(seen[0]).toMatchObject({ framesDone: 1, frames: 300, bytes: 0, bytesExpected: null })
    const half = seen.find(({ framesDone, bytes }) => framesDone === 150 && bytes > 0)
    expect(half?.framesPerSecond).toBeCloseTo(150 / (154 * 0.05), 6)
    expect(half?.secondsLeft).toBeCloseTo(154 * 0.05, 6)
    const last = seen.at(-1)
    expect(last).toMatchObject({ framesDone: 300, secondsLeft: 0, remade: 0 })
    expect(last?.bytesExpected).toBe(last?.bytes)
  })

  it('goes on from what was done before', async () => {
    const plan = await planned(LONGER)
    const { ports } = createRoom()
    const first = await record(plan, ports, start(plan, { shard: { index: 1, count: 3 } }))
    const seen: Progress[] = []
    const onProgress = (progress: Progress) => seen.push(progress)
    await record(plan, ports, start(plan, { manifest: first.manifest, onProgress }))
    expect(seen[0]).toMatchObject({ framesDone: 101, frames: 300 })
  })
})
