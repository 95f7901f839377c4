// The words laid upon the frames of a film: its captions, each on the frames of its cue, title and credits.
import { cueAt, type FilmCue } from '../../film/filmCues'
import { captionPxOf, filmLayoutOf } from '../../film/filmLayout'
import type { Film } from '../../film/filmRequest'
import { layPlate, loadPlateFonts, type Plate, plateOf } from '../../film/plate'
import { PALETTES } from '../../look/palette'
import { captionLines } from '../../show/reading'

export interface LaidWords {
  /** Lays what stands on a frame over its picture. */
  readonly lay: (frame: number, pixels: Uint8ClampedArray) => void
}

/** Resolves once the fonts hold all that will be written. */
export async function openLaidWords(
  film: Film,
  captions: readonly FilmCue[],
  chapters: readonly FilmCue[],
): Promise<LaidWords> {
  const { title, credits, width, theme } = film.request
  const layout = filmLayoutOf(film)
  const { ink } = PALETTES[theme]
  const titled = (chapter: FilmCue | null): string =>
    [title, title === '' ? undefined : chapter?.text, credits].filter(Boolean).join('  ·  ')
  const burnt = layout.captions.height > 0 ? captions : []
  await loadPlateFonts([
    ...burnt.map(({ text }) => text),
    ...[null, ...chapters].map((chapter) => titled(chapter)),
  ])
  const captionStyle = { px: layout.captionPx, ink, align: 'center', weight: 500 } as const
  const titleStyle = { px: layout.titlePx, ink, align: 'right', weight: 700 } as const
  const captionPlate = latest((caption: FilmCue) => {
    const lines = captionLines(caption.text)
    const px = captionPxOf(layout, lines.length)
    return plateOf(lines, layout.captions, { ...captionStyle, px })
  })
  const titlePlate = latest((text: string) => plateOf([text], layout.title, titleStyle))
  return {
    lay(frame, pixels) {
      const caption = cueAt(burnt, frame)
      const text = titled(cueAt(chapters, frame))
      const plates = [caption && captionPlate(caption), text === '' ? null : titlePlate(text)]
      for (const plate of plates) if (plate) layPlate(plate, pixels, width)
    },
  }
}

/** Draws what is asked for, and keeps only that which was asked for last. */
function latest<Key>(draw: (key: Key) => Plate | null): (key: Key) => Plate | null {
  let drawn: { readonly key: Key; readonly plate: Plate | null } | null = null
  return (key) => {
    if (drawn?.key !== key) drawn = { key, plate: draw(key) }
    return drawn.plate
  }
}
