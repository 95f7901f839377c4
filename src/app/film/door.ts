// A page that shows nothing and records films for the program that drives it: window.cakeFilm.
import { srtOf, webVttOf } from '../../film/captionsFile'
import type { FilmDoor } from '../../film/filmDoor'
import { filmProblem } from '../../film/filmProblem'
import type { PreparedFilm } from '../../film/filmRoom'
import { shippedTour } from '../../film/filmSource'
import { inspectFilm } from '../../film/inspectFilm'
import { createManifest } from '../../film/manifest'
import { framesIn } from '../../film/rate'
import { readShard } from '../../film/shard'
import type { CompiledTour } from '../../show/compiledTour'
import '../../page/fonts'
import { loadPacking } from '../../state/share'
import { loadLanguage } from '../../words/speech'
import { openFilmRoom } from './filmRoom'
import { remoteSink, remoteStored } from './remoteDisk'

declare global {
  interface Window {
    cakeFilm: FilmDoor
    /** Given by the program; is told how far a recording has come. */
    filmProgress?: (progress: object) => void
  }
}

/** Opens the door; from then on `window.cakeFilm` is there. */
export async function openFilmDoor(): Promise<void> {
  await loadPacking()
  // A tour of the program's own goes by the name of its id.
  let own: CompiledTour | null = null
  const room = await openFilmRoom((name, scenario) =>
    name === own?.id ? own : shippedTour(name, scenario),
  )
  let prepared: PreparedFilm | null = null
  let cancelled = new AbortController()
  const asked = (): PreparedFilm => {
    if (prepared === null) throw new Error('No film was prepared.')
    return prepared
  }
  window.cakeFilm = {
    recorder: room.recorder,
    mostPx: room.mostPx,
    async prepare(request, tourFile) {
      own = (tourFile ?? null) as CompiledTour | null
      const { lang } = (request ?? {}) as { lang?: unknown }
      if (lang !== undefined) await loadLanguage(lang as 'en').catch(console.error)
      const { value, problems } = await room.prepare(request)
      if (value === null) return { problems }
      prepared = value
      const { plan, captions, chapters } = value
      const [vtt, srt] = [webVttOf(captions, plan), srtOf(captions, plan)]
      return { plan, vtt, srt, chapters: webVttOf(chapters, plan) }
    },
    async record({ disk, manifest, shard, hashes }) {
      const { plan } = asked()
      const share = readShard(shard)
      const start = manifest ?? createManifest(plan)
      if (share.value === null)
        return { status: 'failed', manifest: start, problem: filmProblem('shardUnreadable') }
      cancelled = new AbortController()
      return room.record(asked(), remoteSink(disk), {
        manifest: start,
        shard: share.value,
        hashes,
        signal: cancelled.signal,
        onProgress: (progress) => window.filmProgress?.(progress),
      })
    },
    cancel: () => cancelled.abort(),
    async still(second) {
      const { plan } = asked()
      const frame = framesIn(second, plan.rate) - plan.firstFrame
      const within = Math.min(plan.frames - 1, Math.max(0, frame))
      const bytes = new Uint8Array(await (await room.still(asked(), within)).arrayBuffer())
      return base64Of(bytes)
    },
    inspect: async (plan, url) => inspectFilm(plan, await remoteStored(url)),
  }
}

/** Bytes of text handed to one call. */
const CHUNK = 0x8000

function base64Of(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(text)
}
