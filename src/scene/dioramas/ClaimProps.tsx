// The props of the claims, one draw a kind: mounted once, in sight while their claim is told.
import { useMemo, useRef } from 'react'
import { type BufferGeometry, type Mesh, SphereGeometry, TorusGeometry } from 'three'
import type { Theme } from '../../look/ids'
import { PALETTES } from '../../look/palette'
import { joinedOf, PROPS, type Prop, type PropId } from '../../stage/claimProps'
import type { Frame } from '../../stage/frame'
import { useGuardedFrame } from '../guard'
import type { Stack } from '../light/stack'
import { useDisposable } from '../useDisposable'
import { createCarer, createPatient, createScanner } from './carePieces'
import { createCardIndex, createCheck, createOpenLock, createPriceTag } from './claimPieces'
import { placePieces } from './DioramaKind'
import { createDioramaMaterial, TOP_OF } from './dioramaMaterial'
import { createBreadthHandle, createResponsibilityHandle, createSpeedHandle } from './handlePieces'
import { createLoopArrows, createSmallCake } from './loopPieces'
import { joinParts } from './piece'

const RAD = Math.PI / 180
const { cream } = PALETTES.dark

/** A spark in two rings that climbs the core and takes the colour of each layer it passes. */
const createSpark = (): BufferGeometry =>
  joinParts(
    [
      new SphereGeometry(0.3, 16, 12),
      new TorusGeometry(0.46, 0.035, 8, 40),
      new TorusGeometry(0.46, 0.035, 8, 40).rotateX(Math.PI / 2),
    ].map(
      (geometry) => ({ geometry, colour: cream, glow: 1, motion: 'climb', cycles: 6 }) as const,
    ),
  )

/** A marked line around a tier. */
const createThreshold = (): BufferGeometry =>
  joinParts([
    {
      geometry: new TorusGeometry(1 / 2, 0.008, 8, 96).rotateX(Math.PI / 2),
      colour: cream,
      glow: 1,
    },
  ])

/** A ring of light that falls around the cake from the top to the foot. */
const createWave = (): BufferGeometry =>
  joinParts([
    {
      geometry: new TorusGeometry(1, 0.035, 8, 96).rotateX(Math.PI / 2),
      colour: cream,
      glow: 1,
      motion: 'fall',
      cycles: 10,
    },
  ])

const PIECES: Record<PropId, (detail: boolean) => BufferGeometry> = {
  cardIndex: createCardIndex,
  spark: createSpark,
  wave: createWave,
  threshold: createThreshold,
  check: createCheck,
  openLock: createOpenLock,
  priceTag: createPriceTag,
  scanner: createScanner,
  patient: createPatient,
  carer: createCarer,
  loopArrow: createLoopArrows,
  smallCake: createSmallCake,
  speedHandle: createSpeedHandle,
  breadthHandle: createBreadthHandle,
  responsibilityHandle: createResponsibilityHandle,
}

interface ClaimPropsProps {
  frame: Frame
  stack: Stack
  theme: Theme
  detail: boolean
}

function ClaimProp({ prop, frame, stack, theme, detail }: ClaimPropsProps & { prop: Prop }) {
  const mesh = useRef<Mesh>(null)
  // Drawn once out of sight, so that nothing is uploaded or compiled when its claim is told.
  const uploaded = useRef(false)
  const geometry = useDisposable(
    useMemo(
      () =>
        placePieces(
          PIECES[prop.id](detail),
          prop.stands.flatMap(({ angleDeg, radius, up, turnDeg }) => [
            angleDeg * RAD,
            radius,
            up,
            turnDeg * RAD,
          ]),
          prop.stands.flatMap(({ size, tier, onTop }) => [size, onTop ? tier + TOP_OF : tier]),
        ),
      [prop, detail],
    ),
  )
  const { material, uniforms } = useMemo(
    () => createDioramaMaterial(theme, stack, detail),
    [theme, stack, detail],
  )
  useDisposable(material)
  useGuardedFrame(() => {
    if (mesh.current === null) return
    const isTold = prop.claims.some((claim) => claim === frame.claim)
    mesh.current.visible = isTold || !uploaded.current
    uniforms.uShown.value = isTold ? frame.claimShown : 0
    uniforms.uJoined.value = joinedOf(prop, frame)
    uniforms.uPhase.value = frame.phase
  })
  return (
    <mesh
      ref={mesh}
      geometry={geometry}
      material={material}
      frustumCulled={false}
      onAfterRender={() => {
        uploaded.current = true
      }}
    />
  )
}

export function ClaimProps(props: ClaimPropsProps) {
  return PROPS.map((prop) => <ClaimProp key={prop.id} prop={prop} {...props} />)
}
