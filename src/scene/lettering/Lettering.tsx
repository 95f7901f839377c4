// All lettering: one instanced draw whose glyph indices are the only upload, and the leaders.
import { useMemo } from 'react'
import {
  BufferGeometry,
  Color,
  Float32BufferAttribute,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  ShaderMaterial,
  Vector2,
} from 'three'
import type { Theme } from '../../look/ids'
import { PALETTES } from '../../look/palette'
import { LAYERS } from '../../model/layers'
import type { Frame } from '../../stage/frame'
import {
  GLYPH_LIMIT,
  GLYPH_STRIDE,
  LINE_COUNT,
  LINE_STRIDE,
  YEAR_LINE,
} from '../../stage/labelSheet'
import { TIERS } from '../../stage/measures'
import type { View } from '../../stage/view'
import { useGuardedFrame } from '../guard'
import { useDisposable } from '../useDisposable'
import { type Atlas, CELL_EM } from './atlas'
import leaderVertex from './leaders.vert.glsl?raw'
import fragment from './lettering.frag.glsl?raw'
import vertex from './lettering.vert.glsl?raw'

function createGlyphGeometry(): { geometry: InstancedBufferGeometry; glyphs: Uint16Array } {
  const glyphs = new Uint16Array(GLYPH_LIMIT * GLYPH_STRIDE)
  const geometry = new InstancedBufferGeometry()
  const corners = [0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0]
  geometry.setAttribute('position', new Float32BufferAttribute(corners, 3))
  geometry.setIndex([0, 2, 1, 0, 3, 2])
  geometry.setAttribute('glyph', new InstancedBufferAttribute(glyphs, GLYPH_STRIDE))
  return { geometry, glyphs }
}

function createLeaderGeometry(): BufferGeometry {
  const ends: number[] = []
  for (let tier = 0; tier < TIERS; tier += 1) ends.push(tier, 0, 0, tier, 1, 0)
  return new BufferGeometry().setAttribute('position', new Float32BufferAttribute(ends, 3))
}

function createMaterials(theme: Theme, atlas: Atlas) {
  const palette = PALETTES[theme]
  const ink = new Color(palette.ink)
  const uView = { value: new Vector2(1, 1) }
  const tints = Array.from({ length: LINE_COUNT }, (_, line) => {
    const layer = LAYERS[line >> 1]
    return line < YEAR_LINE && line % 2 === 0 && layer !== undefined
      ? new Color(palette.layers[layer])
      : ink
  })
  const glyphs = {
    uTable: { value: atlas.table },
    uAtlas: { value: atlas.texture },
    uLines: { value: new Float32Array(LINE_COUNT * LINE_STRIDE) },
    uTints: { value: tints },
    uHalo: { value: new Color(palette.stage) },
    uView,
    uCellHeight: { value: atlas.cellHeight },
    uCellEm: { value: CELL_EM },
    uPadEm: { value: atlas.padEm },
  }
  const leaders = {
    uLeaders: { value: new Float32Array(TIERS * 4) },
    uColour: { value: new Color(palette.inkSoft) },
    uView,
  }
  const flat = { transparent: true, depthTest: false, depthWrite: false, toneMapped: false }
  return {
    glyphs,
    leaders,
    glyphMaterial: new ShaderMaterial({
      ...flat,
      uniforms: glyphs,
      vertexShader: vertex,
      fragmentShader: fragment,
    }),
    leaderMaterial: new ShaderMaterial({
      ...flat,
      uniforms: leaders,
      vertexShader: leaderVertex,
      fragmentShader:
        'uniform vec3 uColour;\nvoid main() {\n  gl_FragColor = vec4(uColour, 0.55);\n  #include <colorspace_fragment>\n}\n',
    }),
  }
}

/** Copies the used glyphs; true where any differs from what was last uploaded. */
function copyGlyphs(from: Uint16Array, to: Uint16Array, length: number): boolean {
  let changed = false
  for (let i = 0; i < length; i += 1) {
    if (to[i] === from[i]) continue
    to[i] = from[i] as number
    changed = true
  }
  return changed
}

interface LetteringProps {
  frame: Frame
  view: View
  theme: Theme
  atlas: Atlas
}

export function Lettering({ frame, view, theme, atlas }: LetteringProps) {
  const glyph = useMemo(createGlyphGeometry, [])
  const leader = useDisposable(useMemo(createLeaderGeometry, []))
  const made = useMemo(() => createMaterials(theme, atlas), [theme, atlas])
  useDisposable(glyph.geometry)
  useDisposable(made.glyphMaterial)
  useDisposable(made.leaderMaterial)
  useGuardedFrame(() => {
    const { labels } = frame
    if (copyGlyphs(labels.glyphs, glyph.glyphs, labels.count * GLYPH_STRIDE)) {
      const attribute = glyph.geometry.getAttribute('glyph') as InstancedBufferAttribute
      attribute.needsUpdate = true
    }
    glyph.geometry.instanceCount = labels.count
    made.glyphs.uLines.value.set(labels.lines)
    made.leaders.uLeaders.value.set(labels.leaders)
    made.glyphs.uView.value.set(view.width, view.height)
  })
  return (
    <>
      <lineSegments
        geometry={leader}
        material={made.leaderMaterial}
        frustumCulled={false}
        renderOrder={9}
      />
      <mesh
        geometry={glyph.geometry}
        material={made.glyphMaterial}
        frustumCulled={false}
        renderOrder={10}
      />
    </>
  )
}
