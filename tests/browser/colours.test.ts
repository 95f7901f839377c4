// Colours as printed: what the light leaves of the palette on the walls, in labels and in the page's text.
import { type Color, wcagContrast } from 'culori'
import type { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HOLD, HOLDABLE } from '../../src/cli/still'
import { THEMES } from '../../src/look/ids'
import { PALETTES } from '../../src/look/palette'
import { CAKE } from '../../src/look/tuning'
import { LAYERS } from '../../src/model/layers'
import { LINE_STRIDE } from '../../src/stage/labelSheet'
import { POSE } from '../../src/stage/posePlaces'
import { projectPoint } from '../../src/stage/projection'
import { apart, EYES, hueApart, hueOf, pairsOf } from '../look/colourVision'
import { type Framed, framedAt } from './framed'
import { type OpenCake, openCake } from './open'
import { picture, type Region } from './pixels'

const YEAR = 2030
const PIXEL_RATIO = 2
const TEXT_CONTRAST = 4.5
/** Degrees of hue by which light and shade may move a colour. */
const SAME_FAMILY_DEG = 25
/** Of the worst pair of lit walls, where the pattern on them says the rest. */
const WALLS_APART_LEAST = 8
/** Degrees from the cut at which a wall is lit by the key, and share of its height that is plain. */
const LIT_DEG = [42, 50, 58, 66, 74]
const RISES = [0.3, 0.4, 0.5, 0.6, 0.7]
/** Page text that says a number or a name. */
const TEXTS = ['h1', '#sentence', '#play', '#year', '.mark']
/** Channels of a colour printed without light may differ by so much, 0 to 255. */
const EXACT = 3
const RAD = Math.PI / 180

const rgbAt = ({ data, width }: PNG, x: number, y: number) => {
  const at = (Math.round(y) * width + Math.round(x)) * 4
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0] as const
}

const colourOf = ([r, g, b]: readonly number[]): Color => ({
  mode: 'rgb',
  r: (r ?? 0) / 255,
  g: (g ?? 0) / 255,
  b: (b ?? 0) / 255,
})

const hexOf = (rgb: readonly number[]) =>
  `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`

const medianOf = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[values.length >> 1] as number

const luminanceOf = (rgb: readonly number[]) => (wcagContrast(colourOf(rgb), '#000') - 1) * 0.05

/** Middle colour of a tier's wall toward the key. */
function wallOf(image: PNG, { frame, view }: Framed, tier: number): readonly number[] {
  const radius = CAKE.radii[tier] as number
  const point = new Float64Array(2)
  const found = LIT_DEG.flatMap((deg) =>
    RISES.map((rise) => {
      const turn = (deg - (frame.pose[POSE.azimuthDeg] as number)) * RAD
      const y = (frame.foot[tier] as number) + rise * (frame.height[tier] as number)
      projectPoint(frame.pose, view, radius * Math.sin(turn), radius * Math.cos(turn), y, point)
      return rgbAt(image, (point[0] as number) * PIXEL_RATIO, (point[1] as number) * PIXEL_RATIO)
    }),
  )
  return [0, 1, 2].map((channel) => medianOf(found.map((rgb) => rgb[channel] as number)))
}

/** All pixels of a box in CSS px. */
function pixelsOf(image: PNG, box: Region): (readonly number[])[] {
  const pixels = []
  for (let y = Math.max(0, box.y * PIXEL_RATIO); y < (box.y + box.height) * PIXEL_RATIO; y += 1)
    for (let x = Math.max(0, box.x * PIXEL_RATIO); x < (box.x + box.width) * PIXEL_RATIO; x += 1)
      pixels.push(rgbAt(image, x, y))
  return pixels
}

/** Contrast of the strongest ink in a box with its ground. */
function contrastIn(image: PNG, box: Region): number {
  const sorted = pixelsOf(image, box)
    .map(luminanceOf)
    .sort((one, other) => one - other)
  const contrast = (one = 0, other = 0) =>
    (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
  const ground = sorted[sorted.length >> 1]
  return Math.max(contrast(sorted[0], ground), contrast(sorted.at(-1), ground))
}

/** Box of a line of lettering: as many letters as every name has. */
function lineBox({ frame }: Framed, line: number): Region {
  const [x = 0, y = 0, size = 0] = frame.labels.lines.slice(line * LINE_STRIDE)
  return { x, y: y - size / 2, width: 3.5 * size, height: size }
}

describe.each(THEMES)('as printed in the %s theme', (theme) => {
  const palette = PALETTES[theme]
  let cake: OpenCake
  let image: PNG
  let framed: Framed

  beforeAll(async () => {
    cake = await openCake(`/?panel=0&year=${YEAR}&theme=${theme}`, {
      quality: 'high',
      height: 560,
      pixelRatio: PIXEL_RATIO,
      before: HOLDABLE,
    })
    await cake.page.evaluate(HOLD)
    framed = await framedAt(cake.page, YEAR, PIXEL_RATIO)
    image = await picture(cake.page)
  })
  afterAll(() => cake.close())

  it('a lit wall has the hue of its own layer before any other', () => {
    LAYERS.forEach((layer, tier) => {
      const hue = hueOf(colourOf(wallOf(image, framed, tier)))
      const nearest = [...LAYERS].sort(
        (one, other) =>
          hueApart(hue, hueOf(palette.layers[one])) - hueApart(hue, hueOf(palette.layers[other])),
      )[0]
      expect(nearest, `${layer} printed as ${hexOf(wallOf(image, framed, tier))}`).toBe(layer)
      expect(hueApart(hue, hueOf(palette.layers[layer])), layer).toBeLessThan(SAME_FAMILY_DEG)
    })
  })

  it.each(Object.entries(EYES))('lit walls stay apart to %s eyes', (_, see) => {
    const walls = LAYERS.map((_layer, tier) => hexOf(wallOf(image, framed, tier)))
    for (const [one, other] of pairsOf(walls))
      expect(apart(see(one), see(other)), `${one}, ${other}`).toBeGreaterThanOrEqual(
        WALLS_APART_LEAST,
      )
  })

  it('a label carries the exact colour of its layer', () => {
    LAYERS.forEach((layer, tier) => {
      const wanted = Number.parseInt(palette.layers[layer].slice(1), 16)
      const [r, g, b] = [wanted >> 16, (wanted >> 8) & 255, wanted & 255]
      const exact = pixelsOf(image, lineBox(framed, 2 * tier)).filter(
        (rgb) =>
          Math.abs((rgb[0] as number) - r) <= EXACT &&
          Math.abs((rgb[1] as number) - g) <= EXACT &&
          Math.abs((rgb[2] as number) - b) <= EXACT,
      )
      expect(exact.length, layer).toBeGreaterThan(20)
    })
  })

  it('the value of a label stands out from what lies behind it', () => {
    LAYERS.forEach((layer, tier) => {
      const contrast = contrastIn(image, lineBox(framed, 2 * tier + 1))
      expect(contrast, layer).toBeGreaterThanOrEqual(TEXT_CONTRAST)
    })
  })

  it.each(TEXTS)('the text of %s stands out from the page', async (query) => {
    const box = await cake.page.locator(query).first().boundingBox()
    if (box === null) throw new Error(`${query} is not on the page.`)
    expect(contrastIn(image, box)).toBeGreaterThanOrEqual(TEXT_CONTRAST)
  })
})
