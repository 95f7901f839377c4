// The words laid upon the frames of a film: its captions, each on the frames of its cue, title and credits.
import { cueAt, type FilmCue } from '../../film/filmCues'
import { filmLayoutOf } from '../../film/filmLayout'
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
  const drawn = new Map<FilmCue | string, Plate | null>()
  const once = (key: FilmCue | string, draw: () => Plate | null): Plate | null => {
    const known = drawn.get(key)
    if (known !== undefined) return known
    const plate = draw()
    drawn.set(key, plate)
    return plate
  }
  return {
    lay(frame, pixels) {
      const caption = cueAt(burnt, frame)
      const text = titled(cueAt(chapters, frame))
      const plates = [
        caption &&
          once(caption, () => plateOf(captionLines(caption.text), layout.captions, captionStyle)),
        text === '' ? null : once(text, () => plateOf([text], layout.title, titleStyle)),
      ]
      for (const plate of plates) if (plate) layPlate(plate, pixels, width)
    },
  }
}
