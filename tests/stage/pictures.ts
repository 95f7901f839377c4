// What the tests of the stage share: a view with letters, runs, and a Frame as plain bytes.
import { PerspectiveCamera } from 'three'
import { BASELINE } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { applyPose } from '../../src/scene/camera/applyPose'
import { textOf } from '../../src/scene/lettering/atlas'
import { createMoment, type Moment } from '../../src/show/moment'
import { CELL, CELLS } from '../../src/stage/cells'
import type { Frame, Runs } from '../../src/stage/frame'
import { GLYPH_STRIDE } from '../../src/stage/labelSheet'
import { createView, type View } from '../../src/stage/view'
import { wordsFor } from '../../src/words/words'

const WORDS = wordsFor('en').atlas

/** What each cell of the lettering says in English. */
export const CELL_TEXTS: readonly string[] = CELLS.map((cell) => textOf(cell, WORDS))

/** Width of a character in em, a little more than that of a usual sans. */
function widthOf(character: string): number {
  if (/[mwMW%]/.test(character)) return 0.92
  if (/[A-Z]/.test(character)) return 0.74
  return /[ .,:·ijlt'/]/.test(character) ? 0.34 : 0.62
}

/** A view with letters of usual widths, as large as asked for. */
export function viewOf(width: number, height: number): View {
  const view = createView(CELLS.length)
  CELL_TEXTS.forEach((text, cell) => {
    view.advances[cell] = [...text].reduce((sum, character) => sum + widthOf(character), 0)
  })
  view.advances[CELL.chip] = 0.92
  view.width = width
  view.height = height
  view.free = { x: 0, y: height * 0.14, width, height: height * 0.74 }
  return view
}

export const baseline = simulate(BASELINE)

export const runsOf = (scenario: Partial<typeof BASELINE>): Runs => ({
  run: simulate({ ...BASELINE, ...scenario }),
  baseline,
})

export const momentOf = (moment: Partial<Moment>): Moment => ({
  ...createMoment(),
  year: 2030,
  ...moment,
})

/** What a line of the lettering says, read back from its glyphs. */
export function saidIn({ labels }: Frame, line: number): string {
  const said: string[] = []
  for (let at = 0; at < labels.count * GLYPH_STRIDE; at += GLYPH_STRIDE)
    if (labels.glyphs[at + 2] === line) said.push(CELL_TEXTS[labels.glyphs[at + 1] ?? -1] ?? '?')
  return said.join('').replace(/\s+/g, ' ')
}

/** Every number of a Frame as bytes, in a fixed order. */
export function bytesOf(frame: Frame): string {
  const { labels, snapshot } = frame
  const parts = [
    Float64Array.of(frame.year, frame.phase, frame.limit, frame.selected, labels.count),
    frame.value,
    frame.doublings,
    frame.start,
    frame.shownValue,
    frame.broken,
    frame.notched,
    frame.drawn,
    frame.foot,
    frame.flow,
    frame.pose,
    labels.glyphs.slice(0, labels.count * 4),
    labels.lines,
    labels.widths,
    labels.leaders,
    snapshot.values,
    frame.baseline.values,
  ]
  return parts
    .map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('base64'))
    .join(' ')
}

/** The camera as the scene sets it from the pose. */
export function cameraOf(frame: Frame, view: View): PerspectiveCamera {
  const camera = new PerspectiveCamera()
  applyPose(camera, frame.pose, view)
  return camera
}
