// Numbers as ZIP, RIFF and GIF write them, lowest byte first, and bytes strung together.

/** A whole number, and in how many bytes it is written. */
export type Field = readonly [value: number, bytes: number]

const BYTE = 256

/** Fields one after the other; numbers up to 2^53. */
export function littleEndian(...fields: readonly Field[]): Uint8Array<ArrayBuffer> {
  const total = fields.reduce((sum, [, bytes]) => sum + bytes, 0)
  const out = new Uint8Array(total)
  let at = 0
  for (const [value, bytes] of fields)
    for (let place = 0, rest = value; place < bytes; place += 1, rest = Math.floor(rest / BYTE)) {
      out[at] = rest % BYTE
      at += 1
    }
  return out
}

/** The number in some bytes. */
export function numberAt(data: Uint8Array, position: number, bytes: number): number {
  let value = 0
  for (let place = bytes - 1; place >= 0; place -= 1)
    value = value * BYTE + (data[position + place] ?? 0)
  return value
}

/** Bytes as the letters they are, one each. */
export function lettersAt(data: Uint8Array, position: number, bytes: number): string {
  return String.fromCharCode(...data.subarray(position, position + bytes))
}

export function lettersOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}
