// What tests do with the browser's own disk: write, give up, fill it, and look what is left.
import { saveTo } from '../../../src/film/chosenFile'
import { keptFilms, openFilmFolder } from '../../../src/film/filmFolder'
import { createManifest, withDone } from '../../../src/film/manifest'
import { segmentEncoder } from '../../../src/film/segmentEncoder'
import { diskProblem, watchedSink } from '../../../src/film/watchedSink'
import { type Asked, pictureOf, planOf } from './computed'

/** Cancels in the midst of a segment; answers what is left on the disk. */
export async function cancelled(asked: Asked): Promise<number> {
  const plan = planOf(asked)
  const folder = await openFilmFolder(plan.hash)
  const segment = plan.segments[0]
  if (segment === undefined) return -1
  const file = await folder.sink.open(segment)
  const encoder = await segmentEncoder(plan, segment, file)
  await encoder.add(pictureOf(0, 64, plan.request.transparent), 0)
  const adding = encoder.add(pictureOf(1, 64, plan.request.transparent), 1).catch(() => {})
  await encoder.cancel()
  await encoder.cancel()
  await file.discard()
  await file.discard()
  await adding
  const { size } = await folder.storedSegments()
  await folder.remove()
  return size
}

/** Writes, gives up and writes again in a folder; answers what can be read after each. */
export async function disk() {
  const folder = await openFilmFolder('disk')
  const segment = { index: 3, first: 0, frames: 1 }
  const before = [await folder.readManifestText(), (await keptFilms()).length]
  const given = await folder.sink.open(segment)
  await given.write(Uint8Array.of(1, 2, 3), 0)
  const unclosed = [...(await folder.storedSegments()).keys()]
  await given.discard()
  const file = await folder.sink.open(segment)
  await file.write(Uint8Array.of(9, 9), 2)
  await file.write(Uint8Array.of(7, 7), 0)
  const { bytes, sha256 } = await file.close()
  const content = [...((await (await folder.storedSegments()).get(3)?.read(0, bytes)) ?? [])]
  const manifest = createManifest(planOf({ codec: 'vp9', rate: '30', frames: 3 }))
  await folder.sink.saveManifest(manifest)
  await folder.sink.saveManifest(withDone(manifest, { index: 0, frames: 1, bytes: 4, sha256 }))
  const { done } = JSON.parse((await folder.readManifestText()) ?? '')
  const kept = (await keptFilms()).map(({ hash }) => hash)
  await folder.remove()
  const after = (await keptFilms()).length
  return { before, unclosed, content, sha256, done: done.length, kept, after }
}

/** Records on a disk that takes nothing more; answers what is told, and how much is left behind. */
export async function full(asked: Asked) {
  const plan = planOf(asked)
  const folder = await openFilmFolder(plan.hash)
  const disk = watchedSink({
    ...folder.sink,
    async open(segment) {
      const file = await folder.sink.open(segment)
      const write = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'))
      return { ...file, write }
    },
  })
  const [segment] = plan.segments
  if (segment === undefined) return []
  const file = await disk.open(segment)
  const encoder = await segmentEncoder(plan, segment, file)
  try {
    for (let frame = 0; frame < segment.frames; frame += 1)
      await encoder.add(pictureOf(frame, 64, false), frame)
    await encoder.finish()
  } catch {
    await encoder.cancel()
    await file.discard()
  }
  const { size } = await folder.storedSegments()
  await folder.remove()
  return [disk.hasFailed() && diskProblem(disk.failure()).code, size]
}

/** Saves into a file that holds something already: once broken off, once to the end. */
export async function chosen() {
  const root = await navigator.storage.getDirectory()
  const handle = await root.getFileHandle('chosen', { create: true })
  const text = async () => (await handle.getFile()).text()
  await saveTo(handle, new Blob(['before']))
  await saveTo(handle, new Blob(['film']), AbortSignal.abort()).catch(() => {})
  const kept = await text()
  await saveTo(handle, new Blob(['film']))
  const saved = await text()
  await root.removeEntry('chosen')
  return [kept, saved]
}
