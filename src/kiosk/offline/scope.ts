// What the worker needs of the browser around it, named here since the page's types do not know it.

/** The files of a build by their paths from its folder, `''` for the page itself, each with its digest. */
export interface Precache {
  readonly version: string
  readonly files: Readonly<Record<string, string>>
}

/** A page under the worker. */
export interface Opened {
  readonly id: string
  readonly url: string
  readonly navigate: (url: string) => Promise<unknown>
}

interface Lasting {
  /** Keeps the worker alive until this has ended. */
  readonly waitUntil: (work: Promise<unknown>) => void
}

export interface Asked extends Lasting {
  readonly request: Request
  /** The page that a navigation opens. */
  readonly resultingClientId: string
  readonly respondWith: (answer: Promise<Response>) => void
}

export interface Told extends Lasting {
  readonly data: unknown
  readonly source: { readonly id?: string } | null
}

export interface Scope {
  /** Of the folder, with a slash at the end. */
  readonly registration: { readonly scope: string }
  readonly caches: CacheStorage
  readonly fetch: (request: Request) => Promise<Response>
  readonly skipWaiting: () => Promise<void>
  readonly clients: { readonly matchAll: () => Promise<readonly Opened[]> }
  addEventListener(kind: 'install' | 'activate', heard: (event: Lasting) => void): void
  addEventListener(kind: 'fetch', heard: (event: Asked) => void): void
  addEventListener(kind: 'message', heard: (event: Told) => void): void
}

/** What a page tells the worker: take over from the version before; the first frame is drawn. */
export type PageNews = 'activate' | 'drawn'
