// Whether this browser can encode a kind of film: two frames, truly encoded.
import type { FilmPicture } from './filmPicture'
import { type FilmProblem, filmProblem, saidBy } from './filmProblem'
import type { Codec } from './formats'
import type { Rate } from './rate'
import type { SegmentEncoder } from './recordPorts'
import { segmentEncoder } from './segmentEncoder'

/** An encoder that has not made two frames by then is taken to be stuck. */
const MOST_SECONDS = 10
const FRAMES = 2

/** Why films of that kind cannot be encoded here; null where they can. Never rejects. */
export async function trialOf(
  codec: Codec,
  width: number,
  height: number,
  rate: Rate,
  transparent: boolean,
): Promise<FilmProblem | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, MOST_SECONDS * 1000, 'late')
  })
  const making = segmentEncoder(
    { request: { codec, width, height, transparent }, rate },
    { frames: FRAMES },
    { write: async () => {} },
  )
  try {
    const ended = await Promise.race([late, encoded(making, width, height)])
    if (ended !== 'late') return null
    return filmProblem('codecSilent', 'codec', { codec, width, height, seconds: MOST_SECONDS })
  } catch (error) {
    return filmProblem('codecUnsupported', 'codec', { codec, width, height, said: saidBy(error) })
  } finally {
    clearTimeout(timer)
    // Nobody waits for one that is stuck.
    void making.then((encoder) => encoder.cancel()).catch(() => {})
  }
}

async function encoded(
  making: Promise<SegmentEncoder<FilmPicture>>,
  width: number,
  height: number,
): Promise<void> {
  const encoder = await making
  const picture = sloping(width, height)
  for (let frame = 0; frame < FRAMES; frame += 1) await encoder.add(picture, frame)
  const held = await encoder.finish()
  if (held !== FRAMES) throw new Error(`${held} / ${FRAMES}`)
}

/** A picture that no encoder can leave out. */
function sloping(width: number, height: number): FilmPicture {
  const pixels = new Uint8ClampedArray(width * height * 4)
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = at
  return { width, height, pixels, close: () => {} }
}
