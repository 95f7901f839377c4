// Films on the browser's own disk: a folder for each plan, with its segments and what is done.
import { type BrowserFile, createBrowserFile, readBrowserFile, removeEntry } from './browserFile'
import type { Sink } from './recordPorts'
import { sha256OfStored } from './sha256'
import { type Stored, storedBlob } from './stored'

export interface FilmFolder {
  readonly sink: Sink
  /** For `readManifest`; null where nothing is done yet. */
  readonly readManifestText: () => Promise<string | null>
  /** The segments that were closed, by their place in the film and in its order. */
  readonly storedSegments: () => Promise<ReadonlyMap<number, Stored>>
  /** Begins the file that all segments are joined into. */
  readonly openFilm: () => Promise<BrowserFile>
  /** Removes all of it. */
  readonly remove: () => Promise<void>
}

/** A film that was begun and not removed. */
export interface KeptFilm {
  /** Of its plan. */
  readonly hash: string
  /** Of all that lies in its folder. */
  readonly bytes: number
}

const FILMS = 'films'
const MANIFEST = 'manifest.json'
const FILM = 'film'
const SEGMENT = /^segment-(\d+)$/

/** The folder of a plan, by its hash; made where there is none. Rejects where the browser has no disk. */
export async function openFilmFolder(hash: string): Promise<FilmFolder> {
  const films = await filmsFolder()
  const folder = await films.getDirectoryHandle(hash, { create: true })
  return {
    sink: sinkOf(folder),
    readManifestText: async () => (await readBrowserFile(folder, MANIFEST))?.text() ?? null,
    async storedSegments() {
      const segments: [number, Stored][] = []
      for await (const name of folder.keys()) {
        const index = SEGMENT.exec(name)?.[1]
        const file = index === undefined ? null : await readBrowserFile(folder, name)
        if (file) segments.push([Number(index), storedBlob(file)])
      }
      return new Map(segments.sort(([one], [other]) => one - other))
    },
    openFilm: () => createBrowserFile(folder, FILM),
    remove: () => removeEntry(films, hash),
  }
}

/** Films that can be resumed or removed, in no order. */
export async function keptFilms(): Promise<readonly KeptFilm[]> {
  const films = await filmsFolder()
  const kept: KeptFilm[] = []
  for await (const hash of films.keys()) {
    kept.push({ hash, bytes: await bytesIn(await films.getDirectoryHandle(hash)) })
  }
  return kept
}

async function bytesIn(folder: FileSystemDirectoryHandle): Promise<number> {
  let bytes = 0
  for await (const name of folder.keys()) bytes += (await readBrowserFile(folder, name))?.size ?? 0
  return bytes
}

async function filmsFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory()
  return root.getDirectoryHandle(FILMS, { create: true })
}

function sinkOf(folder: FileSystemDirectoryHandle): Sink {
  return {
    async open({ index }) {
      const file = await createBrowserFile(folder, `segment-${index}`)
      return {
        ...file,
        async close() {
          const stored = storedBlob(await file.close())
          return { bytes: stored.size, sha256: await sha256OfStored(stored) }
        },
      }
    },
    async saveManifest(manifest) {
      const file = await createBrowserFile(folder, MANIFEST)
      const text = JSON.stringify(manifest)
      try {
        await file.write(new TextEncoder().encode(text), 0)
        await file.close()
      } catch (error) {
        await file.abort()
        throw error
      }
    },
  }
}
