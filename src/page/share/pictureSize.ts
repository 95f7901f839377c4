// In which sizes a picture is drawn for a file, within what the graphics can do.

export const PICTURE_KINDS = ['1x', '2x', '4k'] as const

export type PictureKind = (typeof PICTURE_KINDS)[number]

/** A stage to draw on: CSS px, and drawn px for each. */
export interface PictureSize {
  readonly width: number
  readonly height: number
  readonly ratio: number
  /** True where the graphics cannot draw as many pixels as were asked for. */
  readonly isCapped: boolean
}

/** What fills a 4K screen: letters as on one of 1920 x 1080. */
const FOUR_K = { width: 1920, height: 1080, ratio: 2 } as const

/** @param mostPx the longest side that the graphics can draw, px */
export function pictureSizeOf(
  kind: PictureKind,
  stage: { readonly width: number; readonly height: number },
  mostPx: number,
): PictureSize {
  const { width, height, ratio } =
    kind === '4k' ? FOUR_K : { ...stage, ratio: kind === '2x' ? 2 : 1 }
  const mostRatio = mostPx / Math.max(width, height)
  return { width, height, ratio: Math.min(ratio, mostRatio), isCapped: mostRatio < ratio }
}

/** Pixels of the picture; a part of one is left out, as the graphics do. */
export function pixelsOf({ width, height, ratio }: PictureSize) {
  return { widthPx: Math.floor(width * ratio), heightPx: Math.floor(height * ratio) }
}
