// Reads a finished film back, for `verifyFilm` to hold against its plan.
import { firstPictureOf } from './firstPicture'
import { inspectGif, inspectPng, inspectWebp } from './inspectStills'
import { inspectVideo } from './inspectVideo'
import type { JoinPlan } from './joinPlan'
import type { Stored } from './stored'
import type { FileFacts, FilmFacts } from './verify'

/** What a film's file says, and its first picture as a browser decodes it; throws where it is none. */
export async function inspectFilm(plan: JoinPlan, stored: Stored): Promise<FilmFacts> {
  const facts = await inspectFile(plan, stored)
  return { ...facts, firstPicture: await firstPictureOf(plan, stored) }
}

/** What a film's file says, read without decoding anything, so also where there is no browser. */
export async function inspectFile(plan: JoinPlan, stored: Stored): Promise<FileFacts> {
  const { codec } = plan.request
  switch (codec) {
    case 'png':
      return inspectPng(plan, stored)
    case 'gif':
      return inspectGif(plan, stored)
    case 'webp':
      return inspectWebp(plan, stored)
    case 'h264':
    case 'av1':
    case 'vp9':
    case 'vp9-lossless':
    case 'webm':
      return inspectVideo(stored)
    default:
      return codec satisfies never
  }
}
