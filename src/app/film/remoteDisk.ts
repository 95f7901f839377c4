// A disk behind an address: the program that drives the page takes what is recorded, and gives it back.
import { sha256Of } from '../../film/fingerprint'
import type { Sink } from '../../film/recordPorts'
import type { Stored } from '../../film/stored'

/** What the program answers where its disk is full. */
const DISK_FULL = 507

/** Sends whole segments and manifests; a segment is held here until it is closed. */
export function remoteSink(disk: string): Sink {
  return {
    async open({ index }) {
      let bytes = new Uint8Array(1 << 20)
      let size = 0
      return {
        async write(part, position) {
          const end = position + part.length
          if (end > bytes.length) {
            const grown = new Uint8Array(Math.max(end, 2 * bytes.length))
            grown.set(bytes.subarray(0, size))
            bytes = grown
          }
          bytes.set(part, position)
          size = Math.max(size, end)
        },
        async close() {
          const whole = bytes.slice(0, size)
          const sha256 = await sha256Of(whole)
          await put(`${disk}/segment/${index}`, whole)
          return { bytes: size, sha256 }
        },
        // Nothing was sent yet.
        discard: async () => {
          bytes = new Uint8Array()
        },
      }
    },
    saveManifest: (manifest) => put(`${disk}/manifest`, JSON.stringify(manifest)),
  }
}

/** A file that is read piece by piece. */
export async function remoteStored(url: string): Promise<Stored> {
  const head = await fetch(url, { method: 'HEAD' })
  const size = Number(head.headers.get('content-length'))
  return {
    size,
    async read(begin, end) {
      const range = `bytes=${begin}-${end - 1}`
      const answer = await fetch(url, { headers: { range } })
      return new Uint8Array(await answer.arrayBuffer())
    },
  }
}

async function put(url: string, body: BodyInit): Promise<void> {
  const answer = await fetch(url, { method: 'PUT', body })
  if (answer.ok) return
  const error = new Error(await answer.text())
  if (answer.status === DISK_FULL) error.name = 'QuotaExceededError'
  throw error
}
