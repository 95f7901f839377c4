// GIF of a picture, in the 256 colours that fit it best.
import { PICTURE, TRAILER } from './gifBlocks'
import { indexedOf } from './gifColours'
import { lzwBlocks } from './gifLzw'
import { joined, lettersOf, littleEndian } from './littleEndian'
import type { Pixels } from './pngFile'

/** Eight bits a colour, no colours for all pictures. */
const SCREEN = 0x70
/** A table of 256 colours of the picture's own. */
const OWN_COLOURS = 0x87

/** What all pictures of a GIF have in common. */
export function gifHead(width: number, height: number): Uint8Array<ArrayBuffer> {
  return joined(lettersOf('GIF89a'), littleEndian([width, 2], [height, 2], [SCREEN, 3]))
}

/** The file of one picture; equal pictures make equal files. */
export function gifOf(picture: Pixels): Uint8Array<ArrayBuffer> {
  const { width, height } = picture
  const { palette, indices } = indexedOf(picture)
  const place = littleEndian([PICTURE, 1], [0, 4], [width, 2], [height, 2], [OWN_COLOURS, 1])
  const blocks = lzwBlocks(indices)
  return joined(gifHead(width, height), place, palette, blocks, Uint8Array.of(TRAILER))
}
