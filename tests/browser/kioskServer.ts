// A server of the built product that can fall silent, and can have another version of it.
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

type Change = (text: string) => string

export interface KioskServer {
  readonly address: string
  /** What the kiosk asked for, in this order. */
  readonly asked: () => readonly string[]
  /** From now on no answer comes, and no connection is refused either. */
  readonly fallSilent: () => void
  readonly speak: () => void
  /** Another version: the page is served changed, and listed so; or is listed so and not there. */
  readonly release: (version: string, page: Change, isWhole?: boolean) => void
  readonly close: () => Promise<void>
}

const PAGE = '/'
const WORKER = '/worker.js'
/** How the worker's list names page and version. */
const PAGE_DIGEST = /(?<="":")sha256-[^"]+/
const VERSION = /(?<="version":")\w+/

/** @param built where the product is served as it was built */
export async function serveKiosk(built: string): Promise<KioskServer> {
  const asked: string[] = []
  const held = new Set<ServerResponse>()
  let isSilent = false
  let changes: Readonly<Record<string, Change>> = {}
  const server = createServer(async (request, response) => {
    const path = request.url ?? PAGE
    asked.push(path)
    if (isSilent) return void held.add(response)
    const answer = await fetch(built + path)
    const change = changes[path.split('?')[0] ?? PAGE]
    const type = answer.headers.get('content-type') ?? 'text/plain'
    response.writeHead(answer.status, { 'content-type': type, 'cache-control': 'no-cache' })
    response.end(change ? change(await answer.text()) : Buffer.from(await answer.arrayBuffer()))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const plain = await (await fetch(`${built}${PAGE}`)).text()
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: () => asked,
    fallSilent: () => {
      isSilent = true
      server.closeIdleConnections()
    },
    speak: () => {
      isSilent = false
      for (const response of held) response.destroy()
      held.clear()
    },
    release(version, page, isWhole = true) {
      const digest = `sha256-${createHash('sha256').update(page(plain)).digest('base64')}`
      const worker: Change = (text) => text.replace(PAGE_DIGEST, digest).replace(VERSION, version)
      changes = { [WORKER]: worker, ...(isWhole ? { [PAGE]: page } : {}) }
    },
    async close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
