// The marks on the terraces of the flat picture: coins that come to a tier, and pulses that fall onto it.
import { CAKE } from '../../look/tuning'
import { MONEY_AT, PULL_AT } from '../../stage/conduits'
import type { Frame } from '../../stage/frame'
import { TIERS } from '../../stage/measures'
import { type FlatPlace, pathOf, radiusOf, topOf, two } from './flatPath'

/** A coin and a pulse: from one to the next, metres, and how much of that they fill. */
const PITCH = 0.118
const FILL = 0.4
/** Air between a tier and what stands on the terrace beside it, metres. */
const AIR = 0.09

const columnsOf = (tier: number): number =>
  Math.max(1, Math.floor((radiusOf(tier) - innerOf(tier) - AIR) / PITCH))
const innerOf = (tier: number): number => (tier + 1 < TIERS ? radiusOf(tier + 1) : CAKE.coreRadius)

export const markTop = (frame: Frame, tier: number): number => {
  const most = Math.max(coinsOf(frame, tier), pulsesOf(frame, tier))
  return topOf(frame, tier) + Math.ceil(most / columnsOf(tier)) * PITCH
}

/** Coins that fly to a tier in a year, and pulses that fall onto it, as they are drawn: eased. */
const coinsOf = ({ shown }: Frame, tier: number): number =>
  Math.round(shown[MONEY_AT + tier] as number)
const pulsesOf = ({ shown }: Frame, tier: number): number =>
  PULL_AT + tier < MONEY_AT ? Math.round(shown[PULL_AT + tier] as number) : 0

/** So many marks in rows on the terrace of a tier: -1 at the left of the cake, 1 at the right. */
function stackOf(
  count: number,
  frame: Frame,
  tier: number,
  side: -1 | 1,
  mark: (x: number, y: number) => string,
): string {
  const columns = columnsOf(tier)
  const top = topOf(frame, tier)
  let path = ''
  for (let at = 0; at < count; at += 1) {
    const x = innerOf(tier) + AIR + ((at % columns) + 1 / 2) * PITCH
    path += mark(side * x, top + (Math.floor(at / columns) + 1 / 2) * PITCH)
  }
  return path
}

/** The coins that come to a tier in a year, on its terrace. */
export function moneyOf(frame: Frame, tier: number, place: FlatPlace): string {
  const radius = two(PITCH * FILL * place.scale)
  return stackOf(coinsOf(frame, tier), frame, tier, -1, (x, y) => {
    const start = `${two(place.x + (x - PITCH * FILL) * place.scale)} ${two(place.y - y * place.scale)}`
    const whole = two(2 * PITCH * FILL * place.scale)
    return `M${start}a${radius} ${radius} 0 1 0 ${whole} 0a${radius} ${radius} 0 1 0 -${whole} 0Z`
  })
}

/** The pulses that fall onto a tier, on its terrace. */
export function pullOf(frame: Frame, tier: number, place: FlatPlace): string {
  const arm = PITCH * FILL
  return stackOf(
    pulsesOf(frame, tier),
    frame,
    tier,
    1,
    (x, y) =>
      `${pathOf(place, [
        [x - arm, y + arm * 0.8],
        [x + arm, y + arm * 0.8],
        [x, y - arm * 0.8],
      ])}Z`,
  )
}
