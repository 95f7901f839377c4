// SHA-256 of what comes in pieces, as the browser's own wants all at once; FIPS 180-4.
import type { Stored } from './stored'

interface Sha256 {
  readonly add: (bytes: Uint8Array) => void
  /** In hexadecimal; nothing can be added afterwards. */
  readonly end: () => string
}

const BLOCK = 64
const ROUNDS = 64
const LENGTH_BYTES = 8
/** Bytes read at a time. */
const PIECE = 1 << 22

/** First 32 bits of the fractional part, from the root of a prime. */
const fraction = (root: number) => ((root - Math.floor(root)) * 2 ** 32) | 0

const PRIMES = Array.from({ length: 312 }, (_, at) => at).filter(
  (count) =>
    count > 1 && !Array.from({ length: count }, (_, d) => d).some((d) => d > 1 && count % d === 0),
)
const STEPS = Int32Array.from(PRIMES.slice(0, ROUNDS), (prime) => fraction(Math.cbrt(prime)))
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))

const turned = (word: number, by: number) => (word >>> by) | (word << (32 - by))

export function createSha256(): Sha256 {
  const state = Int32Array.from(START)
  const words = new Int32Array(ROUNDS)
  const block = new Uint8Array(BLOCK)
  const view = new DataView(block.buffer)
  let [held, total] = [0, 0]
  const add = (bytes: Uint8Array) => {
    total += bytes.length
    for (let at = 0; at < bytes.length; ) {
      const taken = Math.min(BLOCK - held, bytes.length - at)
      block.set(bytes.subarray(at, at + taken), held)
      held += taken
      at += taken
      if (held < BLOCK) continue
      mix(state, words, view)
      held = 0
    }
  }
  return {
    add,
    end() {
      const bits = total * 8
      const gap = (BLOCK * 2 - 1 - LENGTH_BYTES - held) % BLOCK
      const tail = new Uint8Array(1 + gap + LENGTH_BYTES)
      tail[0] = 0x80
      new DataView(tail.buffer).setBigUint64(1 + gap, BigInt(bits))
      add(tail)
      return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
    },
  }
}

/** Read piece by piece. */
export async function sha256OfStored({ size, read }: Stored): Promise<string> {
  const sum = createSha256()
  for (let at = 0; at < size; at += PIECE) sum.add(await read(at, Math.min(size, at + PIECE)))
  return sum.end()
}

function mix(state: Int32Array, words: Int32Array, block: DataView): void {
  for (let at = 0; at < 16; at += 1) words[at] = block.getInt32(at * 4)
  for (let at = 16; at < ROUNDS; at += 1) {
    const early = words[at - 15] as number
    const late = words[at - 2] as number
    const low = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)
    const high = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)
    words[at] = ((words[at - 16] as number) + low + (words[at - 7] as number) + high) | 0
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let at = 0; at < ROUNDS; at += 1) {
    const high = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const choice = (e & f) ^ (~e & g)
    const sum = (h + high + choice + (STEPS[at] as number) + (words[at] as number)) | 0
    const low = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
    const most = (a & b) ^ (a & c) ^ (b & c)
    h = g
    g = f
    f = e
    e = (d + sum) | 0
    d = c
    c = b
    b = a
    a = (sum + low + most) | 0
  }
  for (const [at, word] of [a, b, c, d, e, f, g, h].entries())
    state[at] = ((state[at] as number) + word) | 0
}
