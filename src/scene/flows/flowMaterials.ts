// The materials of the flows: their uniforms, and the tuned numbers as constants of the shaders.
import {
  AddEquation,
  Color,
  CustomBlending,
  OneFactor,
  OneMinusSrcAlphaFactor,
  ShaderMaterial,
} from 'three'
import type { Theme } from '../../look/ids'
import { PALETTES } from '../../look/palette'
import { CAKE, COIN_WAY, FLOWS, MARKS, PILE } from '../../look/tuning'
import { MONEY_CONDUITS, PULL_CONDUITS, perConduit, UP_CONDUITS } from '../../stage/conduits'
import { WAY } from '../../stage/conduitWays'
import { TIERS } from '../../stage/measures'
import { layerColours } from '../light/light'
import { STACK, type Stack } from '../light/stack'
import arrivalsFragment from './arrivals.frag.glsl?raw'
import arrivalsVertex from './arrivals.vert.glsl?raw'
import { waitingCount } from './upGeometry'
import upFragment from './upStream.frag.glsl?raw'
import upVertex from './upStream.vert.glsl?raw'

const RAD = Math.PI / 180

/** Numbers of the tuning table that the shaders name; all floats. */
const CONSTANTS = {
  TRAVEL: FLOWS.travel,
  UP_CYCLES: FLOWS.upCycles,
  SWIRL_CYCLES: FLOWS.swirlCycles,
  PULL_CYCLES: FLOWS.pullCycles,
  MONEY_CYCLES: FLOWS.moneyCycles,
  COIN_TURN_CYCLES: FLOWS.coinTurnCycles,
  FOUNTAIN: FLOWS.fountain,
  FOUNTAIN_REACH: FLOWS.fountainReach,
  FOUNTAIN_WAY: FLOWS.fountainWay,
  FADE_COUNT: MARKS.kindCount,
  KIND_SIZE: MARKS.kind,
  ARROW_SIZE: MARKS.arrow,
  WAITING_SIZE: MARKS.waiting,
  WAITING_COUNT: waitingCount,
  WAITING_FRONT: PILE.front,
  WAITING_DEEP: PILE.deep,
  LEAST_PX: MARKS.leastPx,
  BOARD: CAKE.board,
  PLATE: CAKE.plateHeight,
  PULL_LIP: FLOWS.pullLip,
  COIN_FROM: COIN_WAY.from,
  COIN_ABOVE: COIN_WAY.above,
  SIDE_RAD: COIN_WAY.sideDeg * RAD,
  SPREAD_RAD: COIN_WAY.spreadDeg * RAD,
}

const DEFINES = Object.fromEntries(
  Object.entries(CONSTANTS).map(([name, value]) => [name, value.toFixed(7)]),
)

/** Drawn over what is there, premultiplied: light adds up only as far as a mark's own colour. */
const BLENDED = {
  defines: DEFINES,
  transparent: true,
  depthWrite: false,
  toneMapped: false,
  blending: CustomBlending,
  blendEquation: AddEquation,
  blendSrc: OneFactor,
  blendDst: OneMinusSrcAlphaFactor,
} as const

/** Size in metres of the stream's body where there are so many particles: fewer are larger. */
export const dustMetres = (particles: number): number =>
  MARKS.dust * (MARKS.dustCount / perConduit(particles)) ** MARKS.dustPower

export function createUpMaterial(theme: Theme, particles: number, stack: Stack) {
  const palette = PALETTES[theme]
  const uniforms = {
    ...stack,
    uPhase: { value: 0 },
    uWays: { value: new Float32Array(UP_CONDUITS.length * WAY.size) },
    uPile: { value: new Float32Array(TIERS) },
    uColours: { value: layerColours(theme) },
    uPixels: { value: 1 },
    uBody: { value: dustMetres(particles) },
    uSparkle: { value: theme === 'dark' ? MARKS.sparkleDark : MARKS.sparkleLight },
    uLift: { value: new Color(theme === 'dark' ? palette.pull : palette.cream) },
    uCover: { value: theme === 'dark' ? MARKS.coverDark : MARKS.coverLight },
  }
  const material = new ShaderMaterial({
    ...BLENDED,
    uniforms,
    vertexShader: STACK + upVertex,
    fragmentShader: upFragment,
  })
  return { uniforms, material }
}

export function createArrivalsMaterial(theme: Theme, stack: Stack) {
  const palette = PALETTES[theme]
  const uniforms = {
    ...stack,
    uPhase: { value: 0 },
    uPull: { value: new Float32Array(PULL_CONDUITS.length) },
    uMoney: { value: new Float32Array(MONEY_CONDUITS.length) },
    uOutside: { value: 1 },
    uPullSigns: { value: new Float32Array(TIERS) },
    uMoneySigns: { value: new Float32Array(TIERS) },
    uPixels: { value: 1 },
    uSizes: { value: new Float32Array([MARKS.pulse, MARKS.coin]) },
    uPullColour: { value: new Color(palette.pull) },
    uPullRim: { value: new Color(palette.stage) },
    uCoin: { value: new Color(palette.coin) },
    uCoinEdge: { value: new Color(palette.coinEdge) },
  }
  const material = new ShaderMaterial({
    ...BLENDED,
    uniforms,
    vertexShader: STACK + arrivalsVertex,
    fragmentShader: arrivalsFragment,
  })
  return { uniforms, material }
}
