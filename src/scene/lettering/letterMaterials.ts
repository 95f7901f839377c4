// The two materials of the lettering, made once: theme and atlas only change their uniforms.
import { Color, DoubleSide, ShaderMaterial, type Texture, Vector2 } from 'three'
import type { Theme } from '../../look/ids'
import { PALETTES } from '../../look/palette'
import { LAYERS } from '../../model/layers'
import { LINE_COUNT, LINE_STRIDE, OFFSET_UNIT, YEAR_LINE } from '../../stage/labelSheet'
import { TIERS } from '../../stage/measures'
import type { Atlas } from './atlas'
import leaderFragment from './leaders.frag.glsl?raw'
import leaderVertex from './leaders.vert.glsl?raw'
import glyphFragment from './lettering.frag.glsl?raw'
import glyphVertex from './lettering.vert.glsl?raw'

/** How far a halo reaches, share of the em of a name. */
const HALO_EM = 0.16

const colours = () => Array.from({ length: LINE_COUNT }, () => new Color())

export function createLetterMaterials() {
  const uView = { value: new Vector2(1, 1) }
  const uLines = { value: new Float32Array(LINE_COUNT * LINE_STRIDE) }
  const glyphs = {
    uView,
    uLines,
    uTable: { value: null as Texture | null },
    uAtlas: { value: null as Texture | null },
    uTints: { value: colours() },
    uChips: { value: colours() },
    uHalo: { value: new Color() },
    uHaloLevel: { value: 0 },
    uRatio: { value: 1 },
  }
  const leaders = {
    uView,
    uLines,
    uLeaders: { value: new Float32Array(TIERS * 4) },
    uColour: { value: new Color() },
    uWidth: { value: 0 },
  }
  const flat = {
    defines: { TIERS, LINES: LINE_COUNT, OFFSET_UNIT: OFFSET_UNIT.toFixed(1) },
    side: DoubleSide,
    transparent: true,
    depthTest: false,
    depthWrite: false,
    toneMapped: false,
  }
  return {
    glyphs,
    leaders,
    glyphMaterial: new ShaderMaterial({
      ...flat,
      uniforms: glyphs,
      vertexShader: glyphVertex,
      fragmentShader: glyphFragment,
    }),
    leaderMaterial: new ShaderMaterial({
      ...flat,
      uniforms: leaders,
      vertexShader: leaderVertex,
      fragmentShader: leaderFragment,
    }),
  }
}

export type LetterMaterials = ReturnType<typeof createLetterMaterials>

/** Colours of a theme: a chip always has its layer's, a name only where that reads as text. */
export function paintLetters({ glyphs, leaders }: LetterMaterials, theme: Theme): void {
  const palette = PALETTES[theme]
  for (let line = 0; line < LINE_COUNT; line += 1) {
    const layer = line < YEAR_LINE ? LAYERS[line >> 1] : undefined
    const isName = layer !== undefined && line % 2 === 0
    const colour = layer === undefined ? palette.ink : palette.layers[layer]
    glyphs.uChips.value[line]?.set(colour)
    glyphs.uTints.value[line]?.set(isName && theme === 'dark' ? colour : palette.ink)
  }
  glyphs.uHalo.value.set(palette.stage)
  leaders.uColour.value.set(palette.inkSoft)
}

/** Takes an atlas drawn for names of `emPx` px. */
export function takeAtlas({ glyphs }: LetterMaterials, atlas: Atlas, emPx: number): void {
  glyphs.uTable.value = atlas.table
  glyphs.uAtlas.value = atlas.texture
  glyphs.uHaloLevel.value = Math.log2(Math.max(1, HALO_EM * emPx))
}
