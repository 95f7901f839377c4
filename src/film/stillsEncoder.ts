// Encodes each frame as a picture of its own, all of them in one archive: PNG, GIF and WebP.
import type { FilmPicture } from './filmPicture'
import { gifOf } from './gifFile'
import { pngOf } from './pngFile'
import type { SegmentEncoder } from './recordPorts'
import type { Written } from './stored'
import { createZip } from './zipWriter'

export type StillCodec = 'png' | 'gif' | 'webp'

/** Of 0..1; at 1 Chromium would lose nothing, in files ten times as large. */
const WEBP_QUALITY = 0.92

/** Name of a frame's picture in an archive, by its place from 0 on. */
export function stillName(frame: number, codec: StillCodec): string {
  return `frame-${String(frame + 1).padStart(6, '0')}.${codec}`
}

export function createStillsEncoder(
  codec: StillCodec,
  transparent: boolean,
  file: Written,
): SegmentEncoder<FilmPicture> {
  const zip = createZip(file)
  let isOver = false
  return {
    async add(picture, frame) {
      const still = await STILLS[codec](picture, transparent)
      if (!isOver) await zip.add(stillName(frame, codec), still)
    },
    async finish() {
      isOver = true
      return zip.finish()
    },
    async cancel() {
      isOver = true
    },
  }
}

const STILLS: Record<
  StillCodec,
  (picture: FilmPicture, transparent: boolean) => Promise<Uint8Array>
> = {
  png: async (picture, transparent) => pngOf(picture, transparent),
  gif: async (picture) => gifOf(picture),
  webp: webpOf,
}

async function webpOf(
  { width, height, pixels }: FilmPicture,
  transparent: boolean,
): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { alpha: transparent })
  if (context === null) throw new Error('no canvas')
  context.putImageData(new ImageData(pixels, width, height), 0, 0)
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality: WEBP_QUALITY })
  // A browser that cannot write WebP answers with PNG.
  if (blob.type !== 'image/webp') throw new Error(blob.type)
  return new Uint8Array(await blob.arrayBuffer())
}
