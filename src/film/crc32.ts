// The check sum of PNG and ZIP: CRC-32 of ISO 3309, lowest bit first.

const POLYNOMIAL = 0xedb88320
const ALL_ONES = 0xffffffff

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1
  return rest
})

/** Of all the bytes of all parts, one after the other; 0..2^32. */
export function crc32(...parts: readonly Uint8Array[]): number {
  let sum = ALL_ONES
  for (const part of parts)
    for (let at = 0; at < part.length; at += 1)
      sum = (sum >>> 8) ^ (TABLE[(sum ^ (part[at] as number)) & 0xff] as number)
  return (sum ^ ALL_ONES) >>> 0
}
