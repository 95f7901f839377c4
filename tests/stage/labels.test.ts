// Lettering: the numbers of the snapshot, in order, apart from each other and inside the view.
import { describe, expect, it } from 'vitest'
import { LETTERING } from '../../src/look/tuning'
import { CELLS } from '../../src/stage/cells'
import { composeFrame } from '../../src/stage/composeFrame'
import { createFrame, type Frame } from '../../src/stage/frame'
import {
  GLYPH_STRIDE,
  LINE_COUNT,
  LINE_STRIDE,
  TOTAL_LINE,
  YEAR_LINE,
} from '../../src/stage/labelSheet'
import { decimalsOf } from '../../src/stage/labels'
import { TIERS } from '../../src/stage/measures'
import { momentOf, runsOf, viewOf } from './pictures'

/** What a line says, cell by cell: digits as they are, words by their name. */
function textOf(frame: Frame, line: number): string {
  const { glyphs, count } = frame.labels
  const said: string[] = []
  for (let i = 0; i < count; i += 1) {
    if (glyphs[i * GLYPH_STRIDE + 2] !== line) continue
    const cell = CELLS[glyphs[i * GLYPH_STRIDE + 1] as number] as string
    const [kind, key] = cell.split('.')
    const signs: Record<string, string> = { point: '.', group: ',', times: 'x', space: ' ' }
    said.push(kind === 'plain' || kind === 'strong' ? `${key}` : (signs[cell] ?? `[${cell}]`))
  }
  return said.join('')
}

const SIZES = [
  [390, 844],
  [320, 640],
  [1080, 1920],
  [768, 1024],
  [844, 390],
  [900, 300],
  [1280, 720],
  [3440, 1440],
  [5760, 1080],
] as const

describe('the lettering', () => {
  it('says name, value and growth of each layer, the year and the total', () => {
    const frame = composeFrame(
      runsOf({}),
      momentOf({ year: 2036 }),
      viewOf(1280, 720),
      createFrame(),
    )
    expect(textOf(frame, 0)).toBe('[name.energy][binds]')
    expect(textOf(frame, 2)).toBe('[name.chips]')
    expect(textOf(frame, 1)).toBe('[before.energy]218[after.energy] x24')
    expect(textOf(frame, 3)).toBe('[before.chips]2,993[after.chips] x1,870')
    expect(textOf(frame, YEAR_LINE)).toBe('2036')
    expect(textOf(frame, TOTAL_LINE)).toBe('90.0[scale.4][served]')
  })

  it('keeps about three significant digits', () => {
    expect([1234, 99.96, 76.7, 9.996, 5.5, 0.12, 0.01].map(decimalsOf)).toEqual([
      0, 0, 1, 1, 2, 2, 3,
    ])
  })

  it.each(SIZES)('never overlaps and stays inside at %d x %d', (width, height) => {
    const view = viewOf(width, height)
    const frame = createFrame()
    for (let year = 2024; year <= 2036; year += 1) {
      composeFrame(runsOf({ preset: 'trillion-boom' }), momentOf({ year }), view, frame)
      const boxes = Array.from({ length: LINE_COUNT }, (_, line) => {
        const [x, y, size] = frame.labels.lines.slice(line * LINE_STRIDE) as unknown as number[]
        const tall = (size as number) * 0.5
        return {
          left: x as number,
          right: (x as number) + (frame.labels.widths[line] as number) * (size as number),
          top: (y as number) - tall,
          bottom: (y as number) + tall,
        }
      })
      boxes.forEach((box, i) => {
        expect(box.left).toBeGreaterThanOrEqual(0)
        expect(box.right).toBeLessThanOrEqual(width)
        expect(box.top).toBeGreaterThanOrEqual(0)
        expect(box.bottom).toBeLessThanOrEqual(height)
        for (const other of boxes.slice(i + 1)) {
          const apart =
            box.right <= other.left ||
            other.right <= box.left ||
            box.bottom <= other.top + 1 ||
            other.bottom <= box.top + 1
          expect(apart).toBe(true)
        }
      })
    }
  })

  it('sizes names by the smaller side, within bounds', () => {
    const sizeIn = (width: number, height: number) =>
      composeFrame(runsOf({}), momentOf({}), viewOf(width, height), createFrame()).labels.lines[2]
    expect(sizeIn(320, 640)).toBeCloseTo(LETTERING.minPx, 5)
    expect(sizeIn(3840, 2160)).toBe(LETTERING.maxPx)
    expect(TIERS).toBe(5)
  })
})
