// Films that are asked for by a test, and pictures that are computed.
import type { FilmPicture } from '../../../src/film/filmPicture'
import type { FilmRequest } from '../../../src/film/filmRequest'
import type { FilmPlan, Segment } from '../../../src/film/plan'
import { readRate } from '../../../src/film/rate'

/** What is asked for; three segments where there are three frames or more. */
export interface Asked {
  readonly codec: FilmRequest['codec']
  readonly rate: string
  readonly frames: number
  readonly transparent?: boolean
  readonly size?: number
}

export function planOf({
  codec,
  rate: text,
  frames,
  transparent = false,
  size = 64,
}: Asked): FilmPlan {
  const rate = readRate(text)
  if (rate === null) throw new Error(text)
  const cuts = [0, Math.ceil(frames / 3), Math.ceil((2 * frames) / 3), frames]
  const segments = cuts.slice(1).map((end, index): Segment => {
    const first = cuts[index] ?? 0
    return { index, first, frames: end - first }
  })
  const request = { codec, transparent, width: size, height: size, rate: text } as FilmRequest
  const hash = `${codec}-${text}-${frames}`
  return { hash, build: '', renderer: '', request, rate, firstFrame: 0, frames, segments }
}

/** A slope of colours that moves with the frames, in a disc where the ground is transparent. */
export function pictureOf(frame: number, size: number, transparent: boolean): FilmPicture {
  const pixels = new Uint8ClampedArray(size * size * 4)
  const half = size / 2
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const isDisc = (x - half) ** 2 + (y - half) ** 2 < (half * 0.8) ** 2
      const alpha = transparent && !isDisc ? 0 : 255
      pixels.set([x * 4 + frame, y * 4, (x ^ y) * 2 + frame * 3, alpha], (y * size + x) * 4)
    }
  return { width: size, height: size, pixels, close: () => {} }
}
