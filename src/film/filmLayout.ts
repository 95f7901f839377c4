// Where the words of a film lie: captions on a band below the stage, title and credits at its upper edge.
import { CAPTIONS, LETTERING } from '../look/lettering'
import { READING } from '../show/reading'
import type { Film } from './filmRequest'

/** A rectangle of the picture, px from the top left. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface FilmLayout {
  /** Where the scene is drawn; with captions there is a band below it, so that none lies over the cake. */
  readonly stage: Box
  /** What of the stage is left for the cake, its labels and the legend strip. */
  readonly free: Box
  /** Title and credits; no height where there are none. */
  readonly title: Box
  /** Captions; no height where none are burnt in. */
  readonly captions: Box
  /** Size of the letters of a caption, and of title and credits, px. */
  readonly captionPx: number
  readonly titlePx: number
}

/** Size of the letters of a caption of so many lines, px: more lines are smaller in the same room. */
export const captionPxOf = ({ captionPx }: Pick<FilmLayout, 'captionPx'>, lines: number): number =>
  captionPx * Math.min(1, READING.lines / lines)

/** The same for every frame of a film, within the safe area of screens. */
export function filmLayoutOf({ request, source }: Pick<Film, 'request' | 'source'>): FilmLayout {
  const { width, height, captions, title, credits } = request
  const safeX = Math.round(width * LETTERING.safeShare)
  const safeY = Math.round(height * LETTERING.safeShare)
  const inner = width - 2 * safeX
  const captionPx = Math.floor(
    Math.min(
      CAPTIONS.sizeShare * Math.min(height, width * CAPTIONS.tallMost),
      inner / (READING.lineLength * CAPTIONS.signEm),
    ),
  )
  const titlePx = Math.round(captionPx * CAPTIONS.titleShare)
  const isCaptioned = captions.includes('burn') && (source.tour?.captions.length ?? 0) > 0
  const captionsHigh = isCaptioned ? Math.ceil(captionPx * READING.lines * CAPTIONS.leading) : 0
  const band = isCaptioned ? captionsHigh + Math.ceil(captionPx * CAPTIONS.padEm) + safeY : 0
  const isTitled = title !== '' || credits !== ''
  const titleHigh = isTitled ? Math.ceil(titlePx * CAPTIONS.leading) : 0
  const top = isTitled ? safeY + titleHigh : 0
  const stage = { x: 0, y: 0, width, height: height - band }
  return {
    stage,
    free: { x: 0, y: top, width, height: stage.height - top },
    title: { x: safeX, y: safeY, width: inner, height: titleHigh },
    captions: { x: safeX, y: height - safeY - captionsHigh, width: inner, height: captionsHigh },
    captionPx,
    titlePx,
  }
}
