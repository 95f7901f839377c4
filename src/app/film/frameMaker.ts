// Makes the frames of a film: stage, shutter, words, and the pixels as encoders take them.
import { createAverage, turnOver, unmultiply } from '../../film/average'
import type { Barrier, Patience } from '../../film/barrier'
import { NotReady, PATIENCE_MS } from '../../film/drawer'
import { filmLayoutOf } from '../../film/filmLayout'
import type { FilmPicture } from '../../film/filmPicture'
import type { PreparedFilm } from '../../film/filmRoom'
import { shutterSeconds } from '../../film/shutter'
import { PALETTES } from '../../look/palette'
import { loadFonts } from '../../scene/lettering/atlas'
import { wordsFor } from '../../words/words'
import { type FilmStage, openFilmStage } from './filmStage'
import { openLaidWords } from './laidWords'

export interface FrameMaker {
  /** Draws a frame of the film; throws where the graphics fail. */
  readonly drawFrame: (frame: number) => void
  /** Takes the frame just drawn, in the same task. */
  readonly grab: () => FilmPicture
  /** Builds the stage anew. */
  readonly recover: () => Promise<void>
  readonly close: () => void
}

/** Opens what makes the frames; rejects without graphics, or where its letters do not arrive. */
export async function openFrameMaker(
  { film, plan, captions, chapters }: PreparedFilm,
  barrier: Barrier,
  clock: Patience,
  signal: AbortSignal,
): Promise<FrameMaker> {
  const { request } = film
  const { width, height, supersampling, blurFrames, transparent, theme } = request
  const staged = filmLayoutOf(film).stage.height * width * 4
  const fonts = Promise.all([
    openLaidWords(film, captions, chapters),
    loadFonts(wordsFor(request.lang).atlas),
  ])
  const [words] = await arrived(fonts, clock, signal)
  // Memory before graphics: a film that is too large then leaves no context behind.
  const drawn = new Uint8Array(staged * supersampling ** 2)
  const isAveraged = supersampling * blurFrames > 1
  const average = isAveraged ? createAverage(width, staged / width / 4, supersampling) : null
  let stage: FilmStage = await openFilmStage(film, barrier)
  const spare: Uint8ClampedArray<ArrayBuffer>[] = []
  const band = transparent ? [0, 0, 0, 0] : [...bytesOf(PALETTES[theme].stage), 255]
  let last = 0

  function takeDrawn(): void {
    stage.read(drawn)
    average?.add(drawn)
  }

  return {
    drawFrame(frame) {
      last = frame
      average?.begin()
      for (const second of shutterSeconds(plan, frame)) {
        stage.draw(second)
        // Each picture of an open shutter is taken before the next is drawn over it.
        if (average) takeDrawn()
      }
    },
    grab() {
      const pixels = spare.pop() ?? new Uint8ClampedArray(width * height * 4)
      const stagePixels = pixels.subarray(0, staged)
      if (average) average.take(stagePixels)
      else {
        takeDrawn()
        turnOver(drawn, width, stagePixels)
        if (transparent) unmultiply(stagePixels)
      }
      fillBand(pixels.subarray(staged), band)
      words.lay(last, pixels)
      return { width, height, pixels, close: () => spare.push(pixels) }
    },
    async recover() {
      stage.close()
      stage = await openFilmStage(film, barrier)
    },
    close: () => stage.close(),
  }
}

/** What arrives within the patience of a frame; else who holds is named. */
async function arrived<Value>(
  value: Promise<Value>,
  clock: Patience,
  signal: AbortSignal,
): Promise<Value> {
  const over = new AbortController()
  const late = clock.wait(PATIENCE_MS, AbortSignal.any([signal, over.signal]))
  const isLate = Symbol()
  try {
    const first = await Promise.race([value, late.then(() => isLate)])
    signal.throwIfAborted()
    if (first === isLate) throw new NotReady(['fonts'])
    return first as Value
  } finally {
    over.abort()
  }
}

/** Red, green and blue of a colour such as #0B0F14. */
const bytesOf = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

function fillBand(pixels: Uint8ClampedArray, colour: readonly number[]): void {
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = colour[at % 4] as number
}
