// Whether this browser can encode a kind of film: two frames, truly encoded.
import type { FilmPicture } from './filmPicture'
import { type FilmProblem, filmProblem, saidBy } from './filmProblem'
import { type Codec, FORMATS } from './formats'
import type { Rate } from './rate'
import { segmentEncoder } from './segmentEncoder'

/** An encoder that says nothing for so long is taken to be stuck. */
const MOST_SECONDS = 10
const FRAMES = 2
/** Stills are encoded alike at every size; a small one suffices. */
const STILL_PX = 256

class Silent extends Error {}

/**
 * Why films of that kind cannot be encoded here, by what the encoder said or that it said nothing
 * for 10 s; null where they can. Never rejects.
 */
export async function trialOf(
  codec: Codec,
  width: number,
  height: number,
  rate: Rate,
  transparent: boolean,
): Promise<FilmProblem | null> {
  const most = FORMATS[codec].hasKeyFrames ? Number.POSITIVE_INFINITY : STILL_PX
  const picture = sloping(Math.min(width, most), Math.min(height, most))
  const size = { width: picture.width, height: picture.height }
  const making = segmentEncoder(
    { request: { codec, transparent, ...size }, rate },
    { frames: FRAMES },
    { write: async () => {} },
  )
  try {
    const encoder = await inTime(making)
    for (let frame = 0; frame < FRAMES; frame += 1) await inTime(encoder.add(picture, frame))
    const held = await inTime(encoder.finish())
    if (held !== FRAMES) throw new Error(`${held} / ${FRAMES}`)
    return null
  } catch (error) {
    const args = { codec, width, height }
    if (error instanceof Silent)
      return filmProblem('codecSilent', 'codec', { ...args, seconds: MOST_SECONDS })
    return filmProblem('codecUnsupported', 'codec', { ...args, said: saidBy(error) })
  } finally {
    // Nobody waits for one that is stuck.
    void making.then((encoder) => encoder.cancel()).catch(() => {})
  }
}

async function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Silent()), MOST_SECONDS * 1000)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** A picture that no encoder can leave out. */
function sloping(width: number, height: number): FilmPicture {
  const pixels = new Uint8ClampedArray(width * height * 4)
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = at
  return { width, height, pixels, close: () => {} }
}
