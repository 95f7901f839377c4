// The worker's deeds: takes a whole version, opens pages from it, and goes back where a new one never draws.
import { createLibrary } from './library'
import type { Asked, PageNews, Precache, Scope } from './scope'
import { activated, DRAWN_WITHIN_MS, drawn, isAwaited, opened, rolledBack, shown } from './versions'

/** Between two looks at the clock. */
const LOOK_MS = 500

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** What fails here must fail nothing that the server could still answer. */
const tellOf = (error: unknown): undefined => void console.warn(error)

export function serveOffline(scope: Scope, precache: Precache, nowMs: () => number): void {
  const library = createLibrary(scope)
  const home = scope.registration.scope

  async function activate(): Promise<void> {
    const complete = await library.isComplete(precache)
    const { version } = precache
    await library.tidy(await library.change((now) => activated(now, version, complete)))
  }

  async function page(event: Asked): Promise<Response> {
    const { request, resultingClientId } = event
    const kept = await keptPage(event, resultingClientId).catch(tellOf)
    return kept ?? scope.fetch(request)
  }

  async function keptPage(event: Asked, client: string): Promise<Response | undefined> {
    try {
      const versions = await library.change((now) => opened(now, client))
      if (isAwaited(versions, client)) event.waitUntil(watch(client))
      return await library.page(shown(versions))
    } catch (error) {
      tellOf(error)
      // A full disk takes no note of a try: then only what is known to draw is shown.
      const { good } = await library.read()
      return library.page(good)
    }
  }

  // As long as this waits the browser keeps the worker running.
  async function watch(client: string): Promise<void> {
    const since = nowMs()
    while (isAwaited(await library.read(), client)) {
      if (nowMs() - since >= DRAWN_WITHIN_MS) return goBack(client)
      await pause(LOOK_MS)
    }
  }

  async function goBack(client: string): Promise<void> {
    await library.change((now) => (isAwaited(now, client) ? rolledBack(now) : now))
    // Without what stands after the #, or the browser would stay on the page.
    for (const open of await scope.clients.matchAll())
      await open.navigate(open.url.replace(/#.*$/, ''))
  }

  async function file(request: Request): Promise<Response> {
    const found = await library
      .read()
      .then((versions) => library.find(shown(versions), request.url))
      .catch(tellOf)
    if (found) return found
    return request.destination === 'image' ? library.picture(request) : scope.fetch(request)
  }

  scope.addEventListener('install', (event) => event.waitUntil(library.take(precache)))
  scope.addEventListener('activate', (event) => event.waitUntil(activate()))
  scope.addEventListener('fetch', (event) => {
    const { request } = event
    if (request.method !== 'GET' || !request.url.startsWith(home)) return
    if (request.mode !== 'navigate') return event.respondWith(file(request))
    const [path] = request.url.slice(home.length).split(/[?#]/)
    if (path === '' || path === 'index.html') event.respondWith(page(event))
  })
  scope.addEventListener('message', (event) => {
    const news = event.data as PageNews
    const client = event.source?.id
    if (news === 'activate') event.waitUntil(scope.skipWaiting())
    if (news === 'drawn' && client) event.waitUntil(library.change((now) => drawn(now, client)))
  })
}
