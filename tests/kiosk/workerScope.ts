// The surroundings of the kiosk's worker in a test: a server of texts, and caches in memory.
import { createHash } from 'node:crypto'
import type { Precache, Scope } from '../../src/kiosk/offline/scope'

export const HOME = 'https://lobby.test/cake/'

const digestOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`

/** The list of a version with these files. */
export const listOf = (version: string, files: Readonly<Record<string, string>>): Precache => ({
  version,
  files: Object.fromEntries(Object.entries(files).map(([path, text]) => [path, digestOf(text)])),
})

const keyOf = (request: RequestInfo | URL) =>
  request instanceof Request ? request.url : String(request)

/** Where caches lie. */
export interface Disk {
  isFull: boolean
}

function cacheInMemory(disk: Disk) {
  const texts = new Map<string, string>()
  return {
    match: async (request: RequestInfo) => {
      const text = texts.get(keyOf(request))
      return text === undefined ? undefined : new Response(text)
    },
    put: async (request: RequestInfo, answer: Response) => {
      if (disk.isFull) throw new DOMException('full', 'QuotaExceededError')
      texts.set(keyOf(request), await answer.text())
    },
    delete: async (request: RequestInfo) => texts.delete(keyOf(request)),
    keys: async () => [...texts.keys()].map((url) => new Request(url)),
  }
}

/** What outlives a worker: the caches, and the server with its files, null while it is gone. */
export function createSurroundings() {
  const shelves = new Map<string, ReturnType<typeof cacheInMemory>>()
  const server: { files: Readonly<Record<string, string>> | null } = { files: {} }
  const disk: Disk = { isFull: false }
  const moved: string[] = []
  const open = async (name: string) => {
    const shelf = shelves.get(name) ?? cacheInMemory(disk)
    shelves.set(name, shelf)
    return shelf
  }
  const caches = {
    open,
    keys: async () => [...shelves.keys()],
    delete: async (name: string) => shelves.delete(name),
    match: async (request: RequestInfo, { cacheName = '' } = {}) =>
      shelves.get(cacheName)?.match(request),
  }
  async function fetch({ url, integrity }: Request): Promise<Response> {
    const text = server.files?.[url.slice(HOME.length).replace(/\?.*/, '')]
    if (server.files === null) throw new TypeError('no network')
    if (text === undefined) return new Response('', { status: 404 })
    if (integrity && digestOf(text) !== integrity) throw new TypeError('another digest')
    return new Response(text)
  }

  type Heard = (event: Record<string, unknown>) => void
  /** Starts a worker; answers how its events are sent. */
  function start(serve: (scope: Scope) => void) {
    const heard = new Map<string, Heard>()
    serve({
      registration: { scope: HOME },
      caches,
      fetch,
      skipWaiting: async () => {},
      clients: {
        matchAll: async () => [
          { id: 'page', url: `${HOME}#debug`, navigate: async (url: string) => moved.push(url) },
        ],
      },
      addEventListener: (kind: string, listen: unknown) => heard.set(kind, listen as Heard),
    } as unknown as Scope)
    const send = async (kind: string, event: Record<string, unknown>) => {
      const works: Promise<unknown>[] = []
      heard.get(kind)?.({ ...event, waitUntil: (work: Promise<unknown>) => works.push(work) })
      await Promise.all(works)
    }
    const ask = async (path: string, about: Readonly<Record<string, string>>, client = '') => {
      const url = path.includes(':') ? path : HOME + path
      const request = Object.assign(new Request(url), {})
      const asked = new Proxy(request, {
        get: (of, key) => about[String(key)] ?? Reflect.get(of, key, of),
      })
      let answer: Promise<Response> | undefined
      let watching: Promise<unknown> = Promise.resolve()
      heard.get('fetch')?.({
        request: asked,
        resultingClientId: client,
        respondWith: (given: Promise<Response>) => {
          answer = given
        },
        waitUntil: (work: Promise<unknown>) => {
          watching = work
        },
      })
      const text = answer === undefined ? null : await (await answer).text()
      return { text, watching: () => watching }
    }
    return {
      install: () => send('install', {}),
      activate: () => send('activate', {}),
      tell: (data: string, id: string) => send('message', { data, source: { id } }),
      /** The page's text, and what goes on behind it. */
      open: (path: string, client: string) => ask(path, { mode: 'navigate' }, client),
      /** The text of a file; null where the worker leaves the request to the browser. */
      file: async (path: string, destination = '') =>
        (await ask(path, { mode: 'no-cors', destination })).text,
    }
  }
  return { server, disk, start, shelves: () => [...shelves.keys()], moved }
}
