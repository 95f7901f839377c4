// One film on its way from the first frame to its file: started, paused, cancelled, told of; knows no React.
import type { FilmFolder } from './filmFolder'
import type { FilmPlace } from './filmPlace'
import { type FilmProblem, filmProblem } from './filmProblem'
import type { FilmRoom, PreparedFilm } from './filmRoom'
import { type FinishPorts, finish } from './finish'
import type { finishInFolder } from './finishInFolder'
import { createGate, type Gate } from './gate'
import type { FilmStage, Progress } from './progress'
import { resumable } from './resume'
import { diskProblem } from './watchedSink'

export interface JobState {
  readonly status: 'idle' | 'starting' | 'ending' | 'failed' | FilmStage
  readonly progress: Progress | null
  readonly problems: readonly FilmProblem[]
  /** What is recorded, or was last. */
  readonly prepared: PreparedFilm | null
  /** The film, where the browser may still be reading it from the disk of this origin. */
  readonly copy: File | null
}

export interface JobPorts {
  readonly openFolder: (hash: string) => Promise<FilmFolder>
  readonly finishing: (...args: Parameters<typeof finishInFolder>) => Promise<FinishPorts>
  /** Does the work, or answers false where another page records. */
  readonly alone: (work: () => Promise<void>) => Promise<boolean>
  /** Until the answer is called. */
  readonly keepAwake: () => () => void
  /** Milliseconds, only growing. */
  readonly now: () => number
}

export interface JobOrder {
  readonly room: Pick<FilmRoom, 'record'>
  readonly prepared: PreparedFilm
  /** True where what is done already is thrown away. */
  readonly isAnew: boolean
  /** Asks where the film goes; null where the visitor gave up. */
  readonly choose: () => Promise<FilmPlace | null>
}

export interface FilmJob {
  readonly read: () => JobState
  readonly subscribe: (listener: () => void) => () => void
  /** Resolves at the end, whatever it is; refused while another is under way. */
  readonly start: (order: JobOrder) => Promise<void>
  readonly pause: () => void
  readonly resume: () => void
  /** Ends it; what is done is removed unless it is to be kept for another time. */
  readonly cancel: (keepsParts: boolean) => void
  /** Forgets one that has ended, and removes the copy that a download left. */
  readonly removeCopy: () => Promise<void>
  readonly forget: () => void
}

const IDLE: JobState = { status: 'idle', progress: null, problems: [], prepared: null, copy: null }

/** Milliseconds between two looks at the progress. */
const TOLD_MS = 200

const ENDED: readonly JobState['status'][] = ['idle', 'done', 'failed', 'cancelled']

/** True from the start of a film to its end. */
export const isUnderWay = ({ status }: JobState): boolean => !ENDED.includes(status)

export function createFilmJob(ports: JobPorts): FilmJob {
  let state = IDLE
  let controller = new AbortController()
  let gate: Gate = createGate()
  let keepsParts = false
  const listeners = new Set<() => void>()
  const set = (patch: Partial<JobState>) => {
    state = { ...state, ...patch }
    for (const listener of listeners) listener()
  }

  async function start(order: JobOrder): Promise<void> {
    if (isUnderWay(state)) return
    controller = new AbortController()
    gate = createGate()
    keepsParts = false
    set({ ...IDLE, status: 'starting', prepared: order.prepared })
    try {
      if (!(await ports.alone(() => make(order))))
        set({ status: 'failed', problems: [filmProblem('recordedElsewhere')] })
    } catch (error) {
      set({ status: 'failed', problems: [diskProblem(error)] })
    }
  }

  async function make(order: JobOrder): Promise<void> {
    const place = await order.choose()
    if (place === null) return set(IDLE)
    const release = ports.keepAwake()
    try {
      const end = await filmIn(place, order)
      if (end.status !== 'done') await place.abandon()
      set(end)
    } catch (error) {
      await place.abandon()
      throw error
    } finally {
      release()
    }
  }

  async function filmIn(
    place: FilmPlace,
    { room, prepared, isAnew }: JobOrder,
  ): Promise<Partial<JobState>> {
    const { signal } = controller
    const { plan } = prepared
    if (isAnew) await (await ports.openFolder(plan.hash)).remove()
    const folder = await ports.openFolder(plan.hash)
    const manifest = await resumable(plan, folder)
    if (state.status === 'starting') set({ status: 'recording' })
    const onProgress = progressTeller()
    const made = await room.record(prepared, folder.sink, { manifest, signal, gate, onProgress })
    if (made.status === 'failed')
      return { status: 'failed', problems: made.problem === null ? [] : [made.problem] }
    let copy: File | null = null
    const deliver = async (film: File) => {
      await place.save(film, signal)
      copy = film
    }
    const finished = async () => {
      const { title } = prepared.film.request
      const tags = title === '' ? {} : { title }
      const onStage = (status: FilmStage) => {
        if (state.status !== 'ending') set({ status })
      }
      const finishing = await ports.finishing(plan, folder, deliver, tags)
      return finish(plan, made.manifest, finishing, { signal, onStage })
    }
    const end = made.status === 'done' ? await finished() : { status: made.status, problems: [] }
    const isLeft = end.status === 'done' ? place.isDownload : keepsParts || end.status === 'failed'
    if (!isLeft) await folder.remove()
    return { ...end, copy: end.status === 'done' && place.isDownload ? copy : null }
  }

  // A page that draws each frame of a quick film would draw little else.
  function progressTeller(): (progress: Progress) => void {
    let told = Number.NEGATIVE_INFINITY
    return (progress) => {
      const now = ports.now()
      if (now - told < TOLD_MS && progress.framesDone < progress.frames) return
      told = now
      set({ progress })
    }
  }

  return {
    read: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    start,
    pause() {
      if (state.status !== 'recording') return
      gate.pause()
      set({ status: 'paused' })
    },
    resume() {
      if (state.status !== 'paused') return
      gate.resume()
      set({ status: 'recording' })
    },
    cancel(keeps) {
      if (!isUnderWay(state) || state.status === 'ending') return
      keepsParts = keeps
      set({ status: 'ending' })
      controller.abort()
    },
    async removeCopy() {
      const { prepared, copy } = state
      if (isUnderWay(state) || prepared === null || copy === null) return
      await (await ports.openFolder(prepared.plan.hash)).remove()
      set({ copy: null })
    },
    forget() {
      if (!isUnderWay(state)) set(IDLE)
    },
  }
}
