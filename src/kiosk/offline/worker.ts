// The service worker of the kiosk: the product without a network. The build writes the list of its files into it.
import type { Precache, Scope } from './scope'
import { serveOffline } from './serveOffline'

/** In the place of this name stands the list; see cli/precache.ts. */
declare const __PRECACHE__: Precache

serveOffline(globalThis as unknown as Scope, __PRECACHE__, () => Date.now())
