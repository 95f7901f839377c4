// A film on its way over a fake room and a fake folder: what each end leaves, and that there is one at a time.
import { describe, expect, it } from 'vitest'
import type { FilmFolder } from '../../src/film/filmFolder'
import { createFilmJob, isUnderWay, type JobOrder, type JobPorts } from '../../src/film/filmJob'
import type { FilmPlace } from '../../src/film/filmPlace'
import type { PreparedFilm } from '../../src/film/filmRoom'
import type { FinishPorts } from '../../src/film/finish'
import { ticksPerSecondOf } from '../../src/film/formats'
import { createManifest, type Manifest, withDone } from '../../src/film/manifest'
import type { FilmPlan } from '../../src/film/plan'
import { ticksOf } from '../../src/film/rate'
import { record } from '../../src/film/record'
import { storedBytes } from '../../src/film/stored'
import type { FilmFacts } from '../../src/film/verify'
import { createRoom, settle } from './fakes'
import { filmOf, LONGER, planned } from './films'

const FILM = new File(['film'], 'film')

/** What a right file of the plan says of itself. */
function factsOf(plan: FilmPlan): FilmFacts {
  const ticksPerSecond = ticksPerSecondOf(plan.request.codec, plan.rate)
  const at = (frame: number) => ticksOf(frame, plan.rate, ticksPerSecond)
  const packets = Array.from({ length: plan.frames }, (_, frame) => ({
    timestamp: at(frame),
    duration: at(frame + 1) - at(frame),
    bytes: 9,
    isKey: plan.segments.some(({ first }) => first === frame),
  }))
  const { width, height } = plan.request
  const colours = { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false }
  return { width, height, ticksPerSecond, packets, colours, firstPicture: [0, 255] }
}

interface Options {
  readonly kept?: Manifest
  readonly facts?: (facts: FilmFacts) => FilmFacts
  readonly isAlone?: boolean
  readonly isDownload?: boolean
  readonly gaveUp?: boolean
  readonly room?: number
}

/** A job with everything around it, and what happened to each. */
async function makeJob(options: Options = {}) {
  const plan = await planned(LONGER)
  const prepared: PreparedFilm = { film: filmOf(LONGER), plan, captions: [], chapters: [] }
  const { ports, stage, disk } = createRoom({ room: options.room })
  const seen = {
    ...{ removed: 0, saved: [] as File[], abandoned: 0, discarded: 0, awake: 0, asked: 0 },
    ...{ stage, disk },
  }
  const text = options.kept ? JSON.stringify(options.kept) : null
  const folder: FilmFolder = {
    sink: ports.sink,
    readManifestText: async () => text,
    storedSegments: async () =>
      new Map(
        options.kept?.done.map(({ index, bytes }) => [index, storedBytes(new Uint8Array(bytes))]),
      ),
    openFilm: async () => {
      throw new Error('not here')
    },
    remove: async () => {
      seen.removed += 1
    },
  }
  const finishing: JobPorts['finishing'] = async (_plan, _folder, deliver) => {
    const all: FinishPorts = {
      join: async () => {},
      inspect: async () => (options.facts ?? ((facts) => facts))(factsOf(plan)),
      publish: () => deliver(FILM),
      discard: async () => {
        seen.discarded += 1
      },
    }
    return all
  }
  const place: FilmPlace = {
    isDownload: options.isDownload ?? false,
    save: async (film) => {
      seen.saved.push(film)
    },
    abandon: async () => {
      seen.abandoned += 1
    },
  }
  const job = createFilmJob({
    openFolder: async () => folder,
    finishing,
    alone: async (work) => {
      if (options.isAlone === false) return false
      await work()
      return true
    },
    keepAwake: () => {
      seen.awake += 1
      return () => {
        seen.awake -= 1
      }
    },
    now: ports.clock.now,
  })
  const order: JobOrder = {
    room: { record: (of, sink, recording) => record(of.plan, { ...ports, sink }, recording) },
    prepared,
    isAnew: false,
    choose: async () => {
      seen.asked += 1
      return options.gaveUp ? null : place
    },
  }
  return { job, order, seen, plan }
}

describe('a film on its way', () => {
  it('is recorded, looked over, saved, and leaves nothing in the browser', async () => {
    const { job, order, seen, plan } = await makeJob()
    const told: string[] = []
    job.subscribe(() => told.push(job.read().status))
    await job.start(order)
    expect(job.read()).toMatchObject({ status: 'done', problems: [], copy: null })
    expect([...new Set(told)]).toEqual(['starting', 'recording', 'joining', 'checking', 'done'])
    expect(job.read().progress?.framesDone).toBe(plan.frames)
    expect(seen).toMatchObject({ saved: [FILM], removed: 1, abandoned: 0, awake: 0 })
  })

  it('stays where a download may still read it, until it is removed', async () => {
    const { job, order, seen } = await makeJob({ isDownload: true })
    await job.start(order)
    expect(job.read()).toMatchObject({ status: 'done', copy: FILM })
    expect(seen.removed).toBe(0)
    await job.removeCopy()
    expect(job.read().copy).toBeNull()
    expect(seen.removed).toBe(1)
  })

  it('that is cancelled leaves nothing: no parts, no file, no guard', async () => {
    const { job, order, seen } = await makeJob()
    const ended = job.start(order)
    while (seen.stage.drawn.length < 120) await settle()
    job.cancel(false)
    expect(job.read().status).toBe('ending')
    await ended
    expect(job.read().status).toBe('cancelled')
    expect(seen).toMatchObject({ saved: [], removed: 1, abandoned: 1, awake: 0 })
    expect(seen.disk.open).toBe(0)
  })

  it('that is stopped keeps its parts', async () => {
    const { job, order, seen } = await makeJob()
    const ended = job.start(order)
    while (seen.disk.manifest === null) await settle()
    job.cancel(true)
    await ended
    expect(job.read().status).toBe('cancelled')
    expect(seen).toMatchObject({ saved: [], removed: 0, abandoned: 1 })
    expect(seen.disk.manifest?.done.length).toBeGreaterThan(0)
  })

  it('that was begun makes only what is missing; made anew, all of it', async () => {
    const plan = await planned(LONGER)
    const done = { index: 0, frames: 100, bytes: 290, sha256: '0'.repeat(64) }
    const kept = withDone(createManifest(plan), done)
    const { job, order, seen } = await makeJob({ kept })
    await job.start(order)
    expect(job.read().status).toBe('done')
    expect(Math.min(...seen.stage.drawn)).toBeGreaterThanOrEqual(98)
    expect(job.read().progress?.framesDone).toBe(plan.frames)
    const anew = await makeJob({ kept })
    await anew.job.start({ ...anew.order, isAnew: true })
    expect(anew.seen.removed).toBe(2)
  })

  it('pauses and goes on', async () => {
    const { job, order, seen } = await makeJob()
    const ended = job.start(order)
    while (seen.stage.drawn.length < 10) await settle()
    job.pause()
    expect(job.read().status).toBe('paused')
    await settle()
    const drawn = seen.stage.drawn.length
    await settle()
    expect(seen.stage.drawn.length).toBe(drawn)
    job.resume()
    await ended
    expect(job.read().status).toBe('done')
  })

  it('whose file is not what was planned is never saved, and keeps its parts', async () => {
    const facts = (right: FilmFacts) => ({ ...right, packets: right.packets.slice(1) })
    const { job, order, seen } = await makeJob({ facts })
    await job.start(order)
    const { status, problems } = job.read()
    expect(status).toBe('failed')
    expect(problems.map(({ code }) => code)).toContain('wrongFrameCount')
    expect(seen).toMatchObject({ saved: [], removed: 0, abandoned: 1, discarded: 1, awake: 0 })
  })

  it('says what failed, and can be begun again', async () => {
    const { job, order, seen } = await makeJob({ room: 1 })
    await job.start(order)
    expect(job.read().problems.map(({ code }) => code)).toEqual(['diskFull'])
    seen.disk.room = 1e6
    await job.start(order)
    expect(job.read().status).toBe('done')
  })

  it('is the only one: a second is refused here, and beside another page', async () => {
    const { job, order, seen } = await makeJob()
    const first = job.start(order)
    await job.start(order)
    expect(seen.asked).toBe(1)
    expect(isUnderWay(job.read())).toBe(true)
    await first
    expect(seen.saved).toEqual([FILM])

    const other = await makeJob({ isAlone: false })
    await other.job.start(other.order)
    expect(other.job.read().problems.map(({ code }) => code)).toEqual(['recordedElsewhere'])
    expect(other.seen).toMatchObject({ asked: 0, saved: [], removed: 0 })
  })

  it('is not begun where no file was chosen', async () => {
    const { job, order, seen } = await makeJob({ gaveUp: true })
    await job.start(order)
    expect(job.read().status).toBe('idle')
    expect(seen).toMatchObject({ removed: 0, abandoned: 0, awake: 0 })
    expect(seen.stage.drawn).toEqual([])
  })
})
