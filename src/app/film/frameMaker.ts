// Makes the frames of a film: stage, shutter, words, and the pixels as encoders take them.
import { createAverage, turnOver, unmultiply } from '../../film/average'
import type { Barrier } from '../../film/barrier'
import { filmLayoutOf } from '../../film/filmLayout'
import type { FilmPicture } from '../../film/filmPicture'
import type { PreparedFilm } from '../../film/filmRoom'
import { shutterSeconds } from '../../film/shutter'
import { PALETTES } from '../../look/palette'
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

/** Opens what makes the frames; rejects without graphics. */
export async function openFrameMaker(
  { film, plan, captions, chapters }: PreparedFilm,
  barrier: Barrier,
): Promise<FrameMaker> {
  const { request } = film
  const { width, height, supersampling, blurFrames, transparent, theme } = request
  const staged = filmLayoutOf(film).stage.height * width * 4
  const words = await openLaidWords(film, captions, chapters)
  let stage: FilmStage = await openFilmStage(film, barrier)
  const drawn = new Uint8Array(stage.width * stage.height * 4)
  const isAveraged = supersampling * blurFrames > 1
  const average = isAveraged ? createAverage(width, staged / width / 4, supersampling) : null
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
      }
      if (transparent) unmultiply(stagePixels)
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

/** Red, green and blue of a colour such as #0B0F14. */
const bytesOf = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

function fillBand(pixels: Uint8ClampedArray, colour: readonly number[]): void {
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = colour[at % 4] as number
}
