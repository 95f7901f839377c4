// What the flows are held against: as many marks of the same size in the same room, by other means.
import { Sparkles } from '@react-three/drei'
import { useFrame, useThree } from '@react-three/fiber'
import { type ComponentType, useMemo, useRef } from 'react'
import { BufferGeometry, Float32BufferAttribute, type InstancedMesh, Matrix4 } from 'three'
import { CAKE, FLOWS, MARKS } from '../../../src/look/tuning'
import { hash } from '../../../src/model/hash'
import { BASELINE } from '../../../src/model/scenario'
import { simulate } from '../../../src/model/simulate'
import { Flows } from '../../../src/scene/flows/Flows'
import { dustMetres } from '../../../src/scene/flows/flowMaterials'
import { createStack, readStack } from '../../../src/scene/light/stack'
import { createMoment } from '../../../src/show/moment'
import { CELLS } from '../../../src/stage/cells'
import { composeFrame } from '../../../src/stage/composeFrame'
import { perConduit, UP_CONDUITS } from '../../../src/stage/conduits'
import { createFrame, type Frame } from '../../../src/stage/frame'
import { createView } from '../../../src/stage/view'

/** Metres from one conduit's start to the next: as long as the way, so that every particle shows. */
const FLOOR = FLOWS.travel
/** Metres of the room all marks fill. */
export const ROOM = FLOOR * UP_CONDUITS.length
/** The eye, metres from the middle of the room, so that all of it is seen. */
export const DISTANCE = 44
const HOME_YEAR = 2030
/** Sparkles gives its sizes in units of this many px at one metre. */
const SPARKLE_UNIT = 25

const colour = '#F6B903'

/** Ours as in 2030, ours with every particle in sight, and what they are held against. */
export type Contender = 'ours' | 'full' | 'points' | 'sparkles' | 'instanced'

/** A Frame in which every conduit is full and as long as its particles travel. */
function fullFrame(): Frame {
  const frame = createFrame()
  frame.shown.fill(1)
  frame.height.fill(FLOOR - CAKE.board)
  frame.foot.forEach((_, tier) => {
    frame.foot[tier] = (tier - 1 / 2) * FLOOR - ROOM / 2
  })
  return frame
}

/** Seconds of the bench's own clock, turned by `main.tsx`. */
export const clock = { second: 0 }

/** The Frame of the first sight: the baseline in 2030. */
function homeFrame(): Frame {
  const run = simulate(BASELINE)
  const moment = { ...createMoment(), year: HOME_YEAR }
  return composeFrame({ run, baseline: run }, moment, createView(CELLS.length), createFrame())
}

interface OursProps {
  count: number
  frame: Frame
}

function Ours({ count, frame }: OursProps) {
  const gl = useThree((state) => state.gl)
  const stack = useMemo(createStack, [])
  useFrame(() => {
    frame.phase = (clock.second / FLOWS.periodSeconds) % 1
    readStack(frame, stack)
  })
  return (
    <Flows
      frame={frame}
      stack={stack}
      theme="dark"
      particles={count}
      bufferHeight={() => gl.domElement.height}
    />
  )
}

const placeOf = (index: number): [number, number, number] => {
  const angle = 2 * Math.PI * hash(index, 1)
  const radius = CAKE.coreRadius * FLOWS.fill * Math.sqrt(hash(index, 2))
  return [radius * Math.sin(angle), ROOM * (hash(index, 3) - 1 / 2), radius * Math.cos(angle)]
}

/** px of a metre in the middle of the room, and of a mark there: the mean of ours by area. */
function useSizes(count: number): { metrePx: number; markPx: number } {
  const lens = useThree((state) => state.camera.projectionMatrix.elements[5] as number)
  const height = useThree((state) => state.size.height)
  const metrePx = (lens * height) / 2 / DISTANCE
  const { kind, kindCount, arrow, arrowCount, leastPx } = MARKS
  const bodyPx = Math.max(leastPx, dustMetres(count) * metrePx)
  const marks = (kindCount * kind ** 2 + arrowCount * arrow ** 2) * metrePx ** 2
  const each = perConduit(count)
  const area = ((each - kindCount - arrowCount) * bodyPx ** 2 + marks) / each
  return { metrePx, markPx: Math.sqrt(area) }
}

function BarePoints({ count }: { count: number }) {
  const { markPx } = useSizes(count)
  const geometry = useMemo(() => {
    const places = Array.from({ length: count }, (_, i) => placeOf(i)).flat()
    return new BufferGeometry().setAttribute('position', new Float32BufferAttribute(places, 3))
  }, [count])
  return (
    <points geometry={geometry} frustumCulled={false}>
      <pointsMaterial color={colour} size={markPx} sizeAttenuation={false} />
    </points>
  )
}

function Instanced({ count }: { count: number }) {
  const mesh = useRef<InstancedMesh>(null)
  const matrix = useMemo(() => new Matrix4(), [])
  const places = useMemo(() => Array.from({ length: count }, (_, i) => placeOf(i)), [count])
  useFrame(() => {
    const instances = mesh.current
    if (instances === null) return
    const risen = (clock.second * (FLOWS.travel * FLOWS.upCycles)) / FLOWS.periodSeconds
    places.forEach(([x, y, z], i) => {
      instances.setMatrixAt(
        i,
        matrix.makeTranslation(x, ((y + ROOM / 2 + risen) % ROOM) - ROOM / 2, z),
      )
    })
    instances.instanceMatrix.needsUpdate = true
  })
  const { metrePx, markPx } = useSizes(count)
  const size = markPx / metrePx
  return (
    <instancedMesh ref={mesh} args={[undefined, undefined, count]} frustumCulled={false}>
      <planeGeometry args={[size, size]} />
      <meshBasicMaterial color={colour} />
    </instancedMesh>
  )
}

function Sparkling({ count }: { count: number }) {
  const { markPx } = useSizes(count)
  const across = 2 * CAKE.coreRadius * FLOWS.fill
  return (
    <Sparkles
      count={count}
      size={(markPx * DISTANCE) / SPARKLE_UNIT}
      color={colour}
      scale={[across, ROOM, across]}
    />
  )
}

export const CONTENDERS: Record<Contender, ComponentType<{ count: number }>> = {
  ours: ({ count }) => <Ours count={count} frame={useMemo(homeFrame, [])} />,
  full: ({ count }) => <Ours count={count} frame={useMemo(fullFrame, [])} />,
  points: BarePoints,
  sparkles: Sparkling,
  instanced: Instanced,
}
