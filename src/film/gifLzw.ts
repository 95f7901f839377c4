// The compression of GIF: codes for runs of pixels seen before, 9 to 12 bits each; GIF89a, appendix F.

const PIXEL_BITS = 8
const CLEAR = 1 << PIXEL_BITS
const END = CLEAR + 1
const MOST_BITS = 12
const BLOCK = 255

/** The blocks of a picture's pixels, from the size of their codes to the empty block. */
export function lzwBlocks(indices: Uint8Array): Uint8Array {
  const codes = createCodes(indices.length)
  // By code and the pixel that follows: the code for both; 0 where there is none yet.
  const longer = new Uint16Array(1 << (MOST_BITS + PIXEL_BITS))
  let [next, bits] = [END + 1, PIXEL_BITS + 1]
  codes.put(CLEAR, bits)
  let code = indices[0] ?? 0
  for (let at = 1; at < indices.length; at += 1) {
    const pixel = indices[at] as number
    const known = longer[(code << PIXEL_BITS) | pixel] as number
    if (known > 0) {
      code = known
      continue
    }
    codes.put(code, bits)
    if (next === 1 << MOST_BITS) {
      codes.put(CLEAR, bits)
      longer.fill(0)
      next = END + 1
      bits = PIXEL_BITS + 1
    } else {
      if (next === 1 << bits) bits += 1
      longer[(code << PIXEL_BITS) | pixel] = next
      next += 1
    }
    code = pixel
  }
  codes.put(code, bits)
  if (next === 1 << bits && bits < MOST_BITS) bits += 1
  codes.put(END, bits)
  return blocksOf(codes.bytes())
}

/** Codes packed from the lowest bit on. */
function createCodes(pixels: number) {
  // At worst a code a pixel, and one in 4096 to begin anew.
  const out = new Uint8Array(Math.ceil(((pixels + 4) * MOST_BITS * 1.01) / 8) + 8)
  let [length, held, heldBits] = [0, 0, 0]
  return {
    put(code: number, bits: number) {
      held |= code << heldBits
      heldBits += bits
      for (; heldBits >= 8; heldBits -= 8, held >>>= 8) {
        out[length] = held
        length += 1
      }
    },
    bytes(): Uint8Array {
      out[length] = held
      return out.subarray(0, heldBits > 0 ? length + 1 : length)
    },
  }
}

function blocksOf(data: Uint8Array): Uint8Array {
  const blocks = Math.ceil(data.length / BLOCK)
  const out = new Uint8Array(1 + data.length + blocks + 1)
  out[0] = PIXEL_BITS
  for (let block = 0; block < blocks; block += 1) {
    const part = data.subarray(block * BLOCK, (block + 1) * BLOCK)
    const at = 1 + block * (BLOCK + 1)
    out[at] = part.length
    out.set(part, at + 1)
  }
  return out
}
