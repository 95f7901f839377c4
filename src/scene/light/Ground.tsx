// What the cake stands on and before: plate, table and backdrop.
import { useMemo } from 'react'
import {
  BufferGeometry,
  CircleGeometry,
  Float32BufferAttribute,
  LatheGeometry,
  ShaderMaterial,
  Vector2,
  Vector4,
} from 'three'
import { SERVED } from '../../look/body'
import type { Theme } from '../../look/ids'
import { LIGHTING } from '../../look/lighting'
import { PALETTES } from '../../look/palette'
import { CAKE } from '../../look/tuning'
import { useDisposable } from '../useDisposable'
import groundVertex from './ground.vert.glsl?raw'
import { bright, detailDefines, layerColours, lightUniforms, SHADE } from './light'
import mirror from './mirror.glsl?raw'
import plateFragment from './plate.frag.glsl?raw'
import skyFragment from './sky.frag.glsl?raw'
import skyVertex from './sky.vert.glsl?raw'
import type { Stack } from './stack'
import stageShader from './stage.glsl?raw'
import tableFragment from './table.frag.glsl?raw'

/** Metres; the table lies a little lower than the plate's foot. */
const TABLE_RADIUS = 60
const TABLE_BELOW = -0.02
const TABLE_SEGMENTS = 96

const createTable = (): BufferGeometry =>
  new CircleGeometry(TABLE_RADIUS, TABLE_SEGMENTS)
    .rotateX(-Math.PI / 2)
    .translate(0, TABLE_BELOW, 0)

/** Share of the plate's radius on which it stands; share of its thickness by which its rim rises. */
const FOOT = 0.86
const RISE = 0.35
const RIM_STEPS = 8

/** From the foot up and round the rim to the flat middle. */
function createPlate(): BufferGeometry {
  const { plateRadius: radius, plateHeight: top } = CAKE
  const rise = top * RISE
  const bead = (top + rise) / 4
  const points = [new Vector2(radius * FOOT, 2 * TABLE_BELOW)]
  for (let i = 0; i <= RIM_STEPS; i += 1) {
    const turn = (i / RIM_STEPS - 0.5) * Math.PI
    points.push(
      new Vector2(radius - bead + bead * Math.cos(turn), top + rise - bead + bead * Math.sin(turn)),
    )
  }
  const inner = (CAKE.radii[0] as number) + CAKE.boardLip
  for (let i = 1; i <= RIM_STEPS; i += 1) {
    const share = i / RIM_STEPS
    const fall = share * share * (3 - 2 * share)
    points.push(
      new Vector2(radius - bead + share * (inner - radius + bead), top + rise * (1 - fall)),
    )
  }
  points.push(new Vector2(0, top))
  return new LatheGeometry(points, CAKE.segments)
}

function createBackdrop(): BufferGeometry {
  const corners = new Float32BufferAttribute([-1, -1, 0, 3, -1, 0, -1, 3, 0], 3)
  return new BufferGeometry().setAttribute('position', corners)
}

function createMaterials(theme: Theme, stack: Stack, detail: boolean) {
  const palette = PALETTES[theme]
  const light = LIGHTING[theme]
  const backdrop = {
    uHorizon: { value: bright(palette.stage) },
    uSky: { value: bright(palette.sky) },
  }
  const solid = {
    uniforms: {
      ...stack,
      ...lightUniforms(theme),
      ...backdrop,
      uGround: { value: bright(palette.ground) },
      uShade: { value: bright(light.shade) },
      uCast: { value: light.cast },
      uPool: { value: bright(light.pool, light.poolPower) },
      uPlate: { value: bright(palette.plate) },
      uTrim: { value: bright(light.trim) },
      uLayers: { value: layerColours(theme) },
      uMirror: { value: light.mirror },
      uPlateRadius: { value: CAKE.plateRadius },
      uServed: {
        value: new Vector4(SERVED.forward, SERVED.aside, SERVED.plateRadius, SERVED.middle),
      },
    },
    defines: detailDefines(detail),
    vertexShader: groundVertex,
  }
  return {
    plate: new ShaderMaterial({ ...solid, fragmentShader: SHADE + mirror + plateFragment }),
    table: new ShaderMaterial({
      ...solid,
      fragmentShader: SHADE + mirror + stageShader + tableFragment,
    }),
    sky: new ShaderMaterial({
      uniforms: backdrop,
      vertexShader: skyVertex,
      fragmentShader: stageShader + skyFragment,
      depthWrite: false,
    }),
  }
}

interface GroundProps {
  stack: Stack
  theme: Theme
  /** Shadow rays, lamps, mirrors and grain, or none of them. */
  detail: boolean
}

/** Drawn after the cake: what it covers is not shaded. */
const BEHIND = { plate: 1, table: 2, sky: 3 } as const

export function Ground({ stack, theme, detail }: GroundProps) {
  const table = useDisposable(useMemo(createTable, []))
  const plate = useDisposable(useMemo(createPlate, []))
  const backdrop = useDisposable(useMemo(createBackdrop, []))
  const materials = useMemo(() => createMaterials(theme, stack, detail), [theme, stack, detail])
  useDisposable(materials.plate)
  useDisposable(materials.table)
  useDisposable(materials.sky)
  return (
    <>
      <mesh
        geometry={plate}
        material={materials.plate}
        frustumCulled={false}
        renderOrder={BEHIND.plate}
      />
      <mesh
        geometry={table}
        material={materials.table}
        frustumCulled={false}
        renderOrder={BEHIND.table}
      />
      <mesh
        geometry={backdrop}
        material={materials.sky}
        frustumCulled={false}
        renderOrder={BEHIND.sky}
      />
    </>
  )
}
