// The film room of this browser: reads requests, plans, and records with a stage of its own.
import { createBarrier } from '../../film/barrier'
import { createDrawer, type Drawer, NotReady } from '../../film/drawer'
import { cuesOf } from '../../film/filmCues'
import type { FilmPicture } from '../../film/filmPicture'
import type { FilmReading } from '../../film/filmProblem'
import { filmProblem, saidBy } from '../../film/filmProblem'
import { readFilmRequest } from '../../film/filmReader'
import type { FilmRoom, PreparedFilm } from '../../film/filmRoom'
import type { TourNamed } from '../../film/filmSource'
import { sha256Of } from '../../film/fingerprint'
import { planOf, type Segment } from '../../film/plan'
import { pngOf } from '../../film/pngFile'
import { record } from '../../film/record'
import type { FilmClock, SegmentFile } from '../../film/recordPorts'
import { segmentEncoder } from '../../film/segmentEncoder'
import { captionText, chapterText } from '../../words/tourLine'
import { tourWordsFor } from '../../words/tourWords'
import { type FrameMaker, openFrameMaker } from './frameMaker'
import { probeStage } from './probe'

/** @param tourNamed the tours there are besides those shipped */
export async function openFilmRoom(tourNamed?: TourNamed): Promise<FilmRoom> {
  const { mostPx, renderer } = probeStage()
  const build = await buildHash()

  let stills: {
    readonly of: PreparedFilm
    readonly maker: FrameMaker
    readonly drawer: Drawer<FilmPicture>
  } | null = null

  // What was begun before the last closing is closed once it comes.
  let closings = 0

  function closeStills(): void {
    closings += 1
    stills?.maker.close()
    stills = null
  }

  async function stillsOf(prepared: PreparedFilm): Promise<Drawer<FilmPicture>> {
    if (stills?.of === prepared) return stills.drawer
    closeStills()
    const before = closings
    const barrier = createBarrier()
    const { signal } = new AbortController()
    const maker = await openFrameMaker(prepared, barrier, CLOCK, signal)
    if (closings !== before) {
      maker.close()
      throw new Error('The stage of the still was closed.')
    }
    const drawer = createDrawer({ ...maker, barrier, clock: CLOCK }, signal)
    stills = { of: prepared, maker, drawer }
    return drawer
  }

  async function prepare(raw: unknown): Promise<FilmReading<PreparedFilm>> {
    const { value: film, problems } = readFilmRequest(raw, {
      mostPx,
      ...(tourNamed && { tourNamed }),
    })
    if (film === null) return { value: null, problems }
    const plan = await planOf(film, { build, renderer })
    const words = tourWordsFor(film.request.lang)
    const { tour } = film.source
    const captions = cuesOf(plan, tour?.captions ?? [], (line) => captionText(words, line))
    const chapters = cuesOf(plan, tour?.chapters ?? [], (line) => chapterText(words, line))
    return { value: { film, plan, captions, chapters }, problems: [] }
  }

  return {
    mostPx,
    recorder: { build, renderer },
    prepare,
    async record(prepared, sink, { hashes = false, ...recording }) {
      closeStills()
      const barrier = createBarrier()
      const { plan } = prepared
      try {
        const maker = await openFrameMaker(prepared, barrier, CLOCK, recording.signal)
        try {
          const ports = {
            ...maker,
            barrier,
            clock: CLOCK,
            sink,
            encoder: (segment: Segment, file: SegmentFile) => segmentEncoder(plan, segment, file),
            ...(hashes && {
              hashOf: ({ pixels }: FilmPicture) => sha256Of(new Uint8Array(pixels.buffer)),
            }),
          }
          return await record(plan, ports, recording)
        } finally {
          maker.close()
        }
      } catch (error) {
        const { manifest, signal } = recording
        if (signal.aborted) return { status: 'cancelled', manifest, problem: null }
        const problem =
          error instanceof NotReady
            ? error.problem
            : filmProblem('stageFailed', '', { said: saidBy(error) })
        return { status: 'failed', manifest, problem }
      }
    },
    async still(prepared, frame) {
      const drawer = await stillsOf(prepared)
      try {
        const picture = await drawer.picture(frame)
        const png = pngOf(picture, prepared.film.request.transparent)
        picture.close()
        return new Blob([png], { type: 'image/png' })
      } catch (error) {
        // What has failed once is built anew for the next.
        if (stills?.drawer === drawer) closeStills()
        throw error
      }
    },
    close: closeStills,
  }
}

/** Hash of all that the product is built of; rejects where it does not arrive. */
async function buildHash(): Promise<string> {
  // What is served unbuilt changes under the page: nothing of it is ever gone on with.
  if (import.meta.env.DEV) return `unbuilt ${performance.timeOrigin}`
  const answer = await fetch('./build.json', { cache: 'force-cache' })
  const { hash } = (await answer.json()) as { hash?: unknown }
  if (typeof hash !== 'string') throw new Error('build.json has no hash.')
  return hash
}

const CLOCK: FilmClock = {
  now: () => performance.now(),
  wait: (ms, signal) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      signal.addEventListener('abort', () => {
        clearTimeout(timer)
        resolve()
      })
    }),
  // A message comes at once, also in a tab that nobody sees.
  turn: () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        port1.close()
        resolve()
      }
      port2.postMessage(null)
    }),
}
