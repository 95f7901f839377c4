// All lettering: one instanced draw whose glyph indices are the only upload, and the leaders.
import { useThree } from '@react-three/fiber'
import { useEffect, useLayoutEffect, useMemo } from 'react'
import {
  BufferGeometry,
  Float32BufferAttribute,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
} from 'three'
import type { Theme } from '../../look/ids'
import type { Frame } from '../../stage/frame'
import { GLYPH_LIMIT, GLYPH_STRIDE } from '../../stage/labelSheet'
import { TIERS } from '../../stage/measures'
import { leaderWidthOf, letterSizeOf } from '../../stage/room'
import type { View } from '../../stage/view'
import { useGuardedFrame } from '../guard'
import { useDisposable } from '../useDisposable'
import { type AtlasWords, createAtlas, disposeAtlas } from './atlas'
import { createLetterMaterials, paintLetters, takeAtlas } from './letterMaterials'

function createGlyphGeometry() {
  const glyphs = new Uint16Array(GLYPH_LIMIT * GLYPH_STRIDE)
  const geometry = new InstancedBufferGeometry()
  const corners = [0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0]
  const attribute = new InstancedBufferAttribute(glyphs, GLYPH_STRIDE)
  geometry.setAttribute('position', new Float32BufferAttribute(corners, 3))
  geometry.setIndex([0, 2, 1, 0, 3, 2])
  geometry.setAttribute('glyph', attribute)
  return { geometry, glyphs, attribute }
}

function createLeaderGeometry(): BufferGeometry {
  const corners: number[] = []
  const index: number[] = []
  for (let tier = 0; tier < TIERS; tier += 1) {
    const first = 4 * tier
    corners.push(tier, 0, -1, tier, 1, -1, tier, 1, 1, tier, 0, 1)
    index.push(first, first + 1, first + 2, first, first + 2, first + 3)
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(corners, 3))
  return geometry.setIndex(index)
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

/** Size of a layer's name in drawn px: with it the atlas is drawn anew. */
function useLetterPx(view: View): number {
  const { width, height } = useThree((state) => state.size)
  const pixelRatio = useThree((state) => state.viewport.dpr)
  return Math.round(letterSizeOf({ ...view, width, height, pixelRatio }, 1) * pixelRatio)
}

interface LetteringProps {
  frame: Frame
  view: View
  theme: Theme
  words: AtlasWords
}

export function Lettering({ frame, view, theme, words }: LetteringProps) {
  const pixelRatio = useThree((state) => state.viewport.dpr)
  const letterPx = useLetterPx(view)
  const glyph = useMemo(createGlyphGeometry, [])
  const leader = useDisposable(useMemo(createLeaderGeometry, []))
  const made = useMemo(createLetterMaterials, [])
  const atlas = useMemo(() => createAtlas(words, letterPx), [words, letterPx])
  useDisposable(glyph.geometry)
  useDisposable(made.glyphMaterial)
  useDisposable(made.leaderMaterial)
  useEffect(() => () => disposeAtlas(atlas), [atlas])
  useLayoutEffect(() => paintLetters(made, theme), [made, theme])
  useLayoutEffect(() => {
    takeAtlas(made, atlas, letterPx)
    view.advances.set(atlas.advances)
    view.pixelRatio = pixelRatio
    made.leaders.uWidth.value = leaderWidthOf(view)
  }, [made, atlas, letterPx, view, pixelRatio])
  useGuardedFrame(() => {
    const { labels } = frame
    const used = labels.count * GLYPH_STRIDE
    if (copyGlyphs(labels.glyphs, glyph.glyphs, used)) {
      glyph.attribute.clearUpdateRanges()
      glyph.attribute.addUpdateRange(0, used)
      glyph.attribute.needsUpdate = true
    }
    glyph.geometry.instanceCount = labels.count
    made.glyphs.uLines.value.set(labels.lines)
    made.leaders.uLeaders.value.set(labels.leaders)
    made.glyphs.uView.value.set(view.width, view.height)
    made.glyphs.uRatio.value = view.pixelRatio
  })
  return (
    <>
      <mesh
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
