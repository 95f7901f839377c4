// Money that was budgeted and could not be spent: coins in stacks above each tier, one draw.
import { useMemo } from 'react'
import {
  Color,
  CylinderGeometry,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  ShaderMaterial,
} from 'three'
import { COINS } from '../../look/body'
import type { Theme } from '../../look/ids'
import { PALETTES } from '../../look/palette'
import { CAKE, MONEY } from '../../look/tuning'
import type { Frame } from '../../stage/frame'
import { TIERS } from '../../stage/measures'
import { useGuardedFrame } from '../guard'
import { detailDefines, lightUniforms, SHADE } from '../light/light'
import { STACK, type Stack } from '../light/stack'
import { useDisposable } from '../useDisposable'
import fragment from './coins.frag.glsl?raw'
import vertex from './coins.vert.glsl?raw'

/** Every coin that can be shown: all of the first tier, then of the next. */
export function createCoinGeometry(): InstancedBufferGeometry {
  const coin = new CylinderGeometry(1, 1, 1, COINS.corners)
  const geometry = new InstancedBufferGeometry()
  geometry.setAttribute('position', coin.getAttribute('position'))
  geometry.setAttribute('normal', coin.getAttribute('normal'))
  geometry.setIndex(coin.getIndex())
  const place = Float32Array.from({ length: 2 * TIERS * MONEY.coinCap }, (_, i) => {
    const order = Math.floor(i / 2)
    return i % 2 === 0 ? Math.floor(order / MONEY.coinCap) : order % MONEY.coinCap
  })
  geometry.setAttribute('place', new InstancedBufferAttribute(place, 2))
  geometry.instanceCount = TIERS * MONEY.coinCap
  return geometry
}

const createMaterial = (theme: Theme, stack: Stack, detail: boolean) => {
  const uniforms = {
    ...stack,
    ...lightUniforms(theme),
    uCoins: { value: new Float32Array(TIERS) },
    uPhase: { value: 0 },
    uCycles: { value: COINS.bobCycles },
    uCore: { value: CAKE.coreRadius },
    uCoinSize: {
      value: Float32Array.of(COINS.radius, COINS.thickness, COINS.hover, COINS.bob),
    },
    uStacks: {
      value: Float32Array.of(
        COINS.stack,
        COINS.pitch,
        Math.ceil(MONEY.coinCap / COINS.stack / 2),
        COINS.startRad,
      ),
    },
    uCoin: { value: new Color(PALETTES[theme].coin) },
    uCoinEdge: { value: new Color(PALETTES[theme].coinEdge) },
  }
  const material = new ShaderMaterial({
    uniforms,
    defines: detailDefines(detail),
    vertexShader: STACK + vertex,
    fragmentShader: SHADE + fragment,
  })
  return { material, uniforms }
}

interface CoinsProps {
  frame: Frame
  stack: Stack
  theme: Theme
  /** Gloss, or none. */
  detail: boolean
}

export function Coins({ frame, stack, theme, detail }: CoinsProps) {
  const geometry = useDisposable(useMemo(createCoinGeometry, []))
  const { material, uniforms } = useMemo(
    () => createMaterial(theme, stack, detail),
    [theme, stack, detail],
  )
  useDisposable(material)
  useGuardedFrame(() => {
    uniforms.uCoins.value.set(frame.coins)
    uniforms.uPhase.value = frame.phase
  })
  return <mesh geometry={geometry} material={material} frustumCulled={false} />
}
