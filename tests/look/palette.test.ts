// The palette as flat colours: apart to every kind of eye, legible, the same hue in both themes.
import { wcagContrast } from 'culori'
import { describe, expect, it } from 'vitest'
import { THEMES } from '../../src/look/ids'
import { PALETTES } from '../../src/look/palette'
import { LAYERS } from '../../src/model/layers'
import { apart, EYES, hueApart, hueOf, pairsOf } from './colourVision'

/** CIEDE2000 of the worst pair of layers, per theme. */
const APART_LEAST = { dark: 22, light: 15 } as const
const COIN_APART_LEAST = 15
const TEXT_CONTRAST = 4.5
const MARK_CONTRAST = 3
const SAME_FAMILY_DEG = 25

const looks = Object.entries(EYES)

describe.each(THEMES)('the %s palette', (theme) => {
  const palette = PALETTES[theme]
  const layers = LAYERS.map((id) => ({ id, colour: palette.layers[id] }))
  const grounds = { stage: palette.stage, sky: palette.sky, ground: palette.ground }

  it.each(looks)(
    'keeps its layers, and so the flows in their colours, apart to %s eyes',
    (_, see) => {
      for (const [one, other] of pairsOf(layers))
        expect(
          apart(see(one.colour), see(other.colour)),
          `${one.id}, ${other.id}`,
        ).toBeGreaterThanOrEqual(APART_LEAST[theme])
    },
  )

  it.each(looks)('keeps the coin apart from every layer to %s eyes', (_, see) => {
    for (const { id, colour } of layers)
      expect(apart(see(palette.coin), see(colour)), id).toBeGreaterThanOrEqual(COIN_APART_LEAST)
  })

  it.each(looks)('prints marks of layers, pull and money at 3:1 to %s eyes', (_, see) => {
    const marks = {
      ...palette.layers,
      pull: palette.pull,
      coin: palette.coin,
      missing: palette.missing,
    }
    for (const [mark, colour] of Object.entries(marks))
      expect(wcagContrast(see(colour), see(palette.stage)), mark).toBeGreaterThanOrEqual(
        MARK_CONTRAST,
      )
  })

  it.each(Object.entries(grounds))('prints text at 4.5:1 on the %s', (_, ground) => {
    expect(wcagContrast(palette.ink, ground)).toBeGreaterThanOrEqual(TEXT_CONTRAST)
    expect(wcagContrast(palette.inkSoft, ground)).toBeGreaterThanOrEqual(TEXT_CONTRAST)
  })

  it('edges a coin so that it stands out from its own terrace', () => {
    expect(wcagContrast(palette.coin, palette.coinEdge)).toBeGreaterThanOrEqual(2)
    for (const [, see] of looks)
      expect(apart(see(palette.coin), see(palette.coinEdge))).toBeGreaterThanOrEqual(
        COIN_APART_LEAST,
      )
  })
})

it('prints the names of layers in their own colour on the dark stage at 4.5:1', () => {
  const { layers, stage } = PALETTES.dark
  for (const id of LAYERS)
    expect(wcagContrast(layers[id], stage), id).toBeGreaterThanOrEqual(TEXT_CONTRAST)
})

describe('a layer in both themes', () => {
  it.each(LAYERS)('%s keeps its family of hue', (id) => {
    const [dark, light] = THEMES.map((theme) => hueOf(PALETTES[theme].layers[id]))
    expect(hueApart(dark as number, light as number)).toBeLessThanOrEqual(SAME_FAMILY_DEG)
  })

  it('is told from the others by hue alone, where a hue is seen', () => {
    for (const theme of THEMES)
      for (const [one, other] of pairsOf(LAYERS))
        expect(
          hueApart(hueOf(PALETTES[theme].layers[one]), hueOf(PALETTES[theme].layers[other])),
          `${theme}: ${one}, ${other}`,
        ).toBeGreaterThan(SAME_FAMILY_DEG)
  })
})

describe('the measure of these tests', () => {
  it('gives the published values of CIEDE2000 and of a deficiency', () => {
    // Sharma, Wu and Dalal (2005), pairs 1 and 17.
    const lab = (l: number, a: number, b: number) => ({ mode: 'lab65' as const, l, a, b })
    expect(apart(lab(50, 2.6772, -79.7751), lab(50, 0, -82.7485))).toBeCloseTo(2.0425, 3)
    expect(apart(lab(50, 2.5, 0), lab(73, 25, -18))).toBeCloseTo(27.1492, 3)
    // To a deutan eye, red and green of one lightness come close; to a normal one they do not.
    const [red, green] = ['#B5651D', '#6B8E23'] as const
    const see = (name: string) =>
      EYES[name] as (colour: string) => ReturnType<(typeof EYES)[string]>
    expect(apart(see('deutan')(red), see('deutan')(green))).toBeLessThan(
      apart(see('normal')(red), see('normal')(green)) / 2,
    )
  })
})
