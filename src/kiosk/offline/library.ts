// Where the files of the versions lie, and which version is shown; all of it outlives the browser.
import type { Precache, Scope } from './scope'
import { isKept, NO_VERSIONS, type Versions } from './versions'

/** A version's files lie under this and its name. */
const SHELF = 'cake-version-'
const STATE = 'cake-state'
const STATE_KEY = 'versions'
/** Pictures that an owner put beside the build. */
const PICTURES = 'cake-pictures'

export type Library = ReturnType<typeof createLibrary>

export function createLibrary({ caches, registration, fetch }: Scope) {
  const { scope } = registration
  const urlOf = (path: string) => new URL(path, scope).href
  let last: Promise<unknown> = Promise.resolve()

  async function read(): Promise<Versions> {
    const kept = await (await caches.open(STATE)).match(urlOf(STATE_KEY))
    return kept ? { ...NO_VERSIONS, ...(await kept.json()) } : NO_VERSIONS
  }

  async function shelves(): Promise<readonly string[]> {
    return (await caches.keys()).filter((name) => name.startsWith(SHELF))
  }

  async function isComplete({ version, files }: Precache): Promise<boolean> {
    const shelf = await caches.open(SHELF + version)
    return (await shelf.keys()).length === Object.keys(files).length
  }

  return {
    read,

    /** Changes what is shown, one change after the other; answers what holds then. */
    change(next: (versions: Versions) => Versions): Promise<Versions> {
      const changed = last.then(async () => {
        const before = await read()
        const versions = next(before)
        if (versions === before) return before
        const state = await caches.open(STATE)
        await state.put(urlOf(STATE_KEY), new Response(JSON.stringify(versions)))
        return versions
      })
      last = changed.catch(() => {})
      return changed
    },

    /** Fetches a version: all of its files as they were built, or none; nothing where it is here, perhaps in use. */
    async take(precache: Precache): Promise<void> {
      const { version, files } = precache
      const name = SHELF + version
      if (await isComplete(precache)) return
      const shelf = await caches.open(name)
      try {
        await Promise.all(
          Object.entries(files).map(async ([path, integrity]) => {
            // What the server has now, not what the browser kept of a version before.
            const request = new Request(urlOf(path), { integrity, cache: 'no-cache' })
            const answer = await fetch(request)
            if (!answer.ok || answer.redirected) throw new Error(`${path}: ${answer.status}`)
            await shelf.put(urlOf(path), answer)
          }),
        )
      } catch (error) {
        // What is left of a good one is better than nothing.
        if (!isKept(await read(), version)) await caches.delete(name)
        throw error
      }
    },

    isComplete,

    /** Throws away what is neither good nor on trial. */
    async tidy(versions: Versions): Promise<void> {
      for (const name of await shelves())
        if (!isKept(versions, name.slice(SHELF.length))) await caches.delete(name)
    },

    /** A file of a version, of another only where it has none: a page may outlive its version. */
    async find(version: string | null, url: string): Promise<Response | undefined> {
      const first = SHELF + version
      for (const name of [first, ...(await shelves()).filter((other) => other !== first)]) {
        const found = await caches.match(url, { cacheName: name })
        if (found) return found
      }
      return undefined
    },

    /** The page itself, in this version alone. */
    page: (version: string | null) => caches.match(urlOf(''), { cacheName: SHELF + version }),

    /** A picture beside the build: what the server has, or else what it had. */
    async picture(request: Request): Promise<Response> {
      const pictures = await caches.open(PICTURES)
      try {
        const answer = await fetch(request)
        if (answer.ok) {
          // One at a time, the owner's sign: what came before it is not needed.
          for (const old of await pictures.keys())
            if (old.url !== request.url) await pictures.delete(old)
          // A full disk keeps none; it is shown all the same.
          await pictures.put(request, answer.clone()).catch(console.warn)
        }
        return answer
      } catch (error) {
        const kept = await pictures.match(request)
        if (kept) return kept
        throw error
      }
    },
  }
}
