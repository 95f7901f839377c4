// The twelve views of the contact sheet, opened by their addresses: heights, counts and labels equal
// the snapshot, and without motion the picture says the same.
import { beforeAll, describe, expect, it } from 'vitest'
import { createConductor } from '../../src/app/conductor'
import { SHOTS, type Shot } from '../../src/cli/shotList'
import { CAKE, FLOWS, MARKS } from '../../src/look/tuning'
import { LAYERS } from '../../src/model/layers'
import { START_YEAR } from '../../src/model/time'
import { BUDGET_OF_LAYER, CAP_OF_LAYER, SPENT_OF_LAYER } from '../../src/model/variables'
import { createUpGeometry } from '../../src/scene/flows/upGeometry'
import { MONEY_AT, PULL_AT, UP_CONDUITS } from '../../src/stage/conduits'
import { readWays, WAY } from '../../src/stage/conduitWays'
import { type Frame, STATE } from '../../src/stage/frame'
import { LINE_COUNT, NOTE_LINE, TOTAL_LINE, YEAR_LINE } from '../../src/stage/labelSheet'
import { readAddress } from '../../src/state/address'
import { createCakeStore } from '../../src/state/store'
import { wordsFor } from '../../src/words/words'
import { heightsOf, partsOf, type Read, readerOf, totalOf } from './expected'
import { saidIn, viewOf } from './pictures'

const COIN_BN_USD = 10
const PULSE_GW = 5
const MARKS_MOST = 150
const DIGITS = 9
/** After this second nothing is eased any more. */
const LATER = 20
/** What an arrowhead is among the points of the stream. */
const ARROW = 3

const WORDS = wordsFor('en')

/** A view as the page composes it, with or without motion, once it has come to rest. */
function staged({ path, width, height }: Shot, still: boolean) {
  const { value: address, problems } = readAddress(path.slice(path.indexOf('?')))
  expect(problems).toEqual([])
  const clock = { second: 0 }
  const store = createCakeStore(clock, address, problems, () => !still)
  const conductor = createConductor(store, clock, viewOf(width, height), () => still)
  conductor.conduct()
  clock.second = LATER
  conductor.conduct()
  return { address, runs: store.getState(), frame: conductor.frame }
}

/** Metres above its beginning at which each conduit of the stream has arrowheads without motion. */
function arrowsOf(): number[][] {
  const { geometry } = createUpGeometry(4000)
  const place = geometry.getAttribute('place')
  const position = geometry.getAttribute('position')
  const arrows = Array.from({ length: place.count }, (_, i) => i).filter(
    (i) => place.getZ(i) === ARROW,
  )
  return UP_CONDUITS.map((_, conduit) =>
    arrows
      .filter((i) => place.getX(i) === conduit)
      .map((i) => (position.getY(i) % 1) * FLOWS.travel),
  )
}

describe.each(SHOTS.map((shot) => [shot.name, shot] as const))('the view %s', (_, shot) => {
  let view: ReturnType<typeof staged>
  let frame: Frame
  let read: Read

  beforeAll(() => {
    view = staged(shot, true)
    frame = view.frame
    read = readerOf(view.runs.run, view.address.year)
  })

  it('is what its address says', () => {
    const { year, measure, layer, slice, explode, preset } = view.address
    expect([frame.year, frame.measure]).toEqual([year, measure])
    expect(frame.selected).toBe(layer === null ? -1 : LAYERS.indexOf(layer))
    expect(frame.state[STATE.open]).toBe(slice === 'closed' ? 0 : 1)
    expect(frame.state[STATE.served]).toBe(slice === 'served' ? 1 : 0)
    expect(frame.state[STATE.explode]).toBe(explode)
    expect(frame.state[STATE.ring]).toBe(preset === 'baseline' ? 0 : 1)
  })

  it('stands as high as the snapshot says: tiers, rings, rims, scaffolds, feet', () => {
    const { year, measure, explode } = view.address
    let foot: number = CAKE.plateHeight
    LAYERS.forEach((layer, tier) => {
      const heights = heightsOf(view.runs, measure, year, layer)
      for (const name of ['height', 'ring', 'wanted', 'scaffold'] as const)
        expect(frame[name][tier], `${name} of ${layer}`).toBeCloseTo(heights[name], DIGITS)
      foot += CAKE.board
      expect(frame.foot[tier], `foot of ${layer}`).toBeCloseTo(foot, DIGITS)
      foot += heights.height + explode * CAKE.explodeGap
    })
  })

  it('counts what the snapshot says: coins, pulses, particles, what waits', () => {
    LAYERS.forEach((layer, tier) => {
      const spent = read(SPENT_OF_LAYER[layer])
      const unspent = Math.max(0, read(BUDGET_OF_LAYER[layer]) - spent)
      expect(frame.coins[tier], layer).toBeCloseTo(unspent / COIN_BN_USD, DIGITS)
      const coins = Math.min(MARKS_MOST, spent / COIN_BN_USD)
      expect(frame.shown[MONEY_AT + tier], layer).toBeCloseTo(coins, DIGITS)
    })
    const missingGW = Math.max(0, read('wantedGW') - read('ratedGW'))
    for (let pull = PULL_AT; pull < MONEY_AT; pull += 1)
      expect(frame.shown[pull]).toBeCloseTo(Math.min(MARKS_MOST, missingGW / PULSE_GW), DIGITS)
    const start = readerOf(view.runs.baseline, START_YEAR)
    UP_CONDUITS.forEach(({ id, variable }, i) => {
      const doublings = Math.log2(read(variable) / start(variable))
      const share = FLOWS.startShare + FLOWS.doublingShare * doublings
      expect(frame.shown[i], id).toBeCloseTo(share, DIGITS)
    })
    const caps = LAYERS.map((layer) => read(CAP_OF_LAYER[layer]))
    expect(caps[frame.snapshot.binding]).toBe(Math.min(...caps))
    expect(frame.pile[frame.snapshot.binding]).toBeCloseTo(
      Math.max(0, read('unservedShare')),
      DIGITS,
    )
  })

  it('says the numbers of the snapshot: names, values, what binds, year and total', () => {
    const { year, measure } = view.address
    LAYERS.forEach((layer, tier) => {
      const [name, value, note] = [2 * tier, 2 * tier + 1, NOTE_LINE + tier].map((line) =>
        saidIn(frame, line),
      )
      expect(name?.startsWith(WORDS.layers[layer].name), layer).toBe(true)
      expect(`${name} ${note}`.includes('the limit'), layer).toBe(tier === frame.limit)
      for (const part of partsOf(view.runs, measure, year, layer))
        expect(`${value} ${note}`, layer).toContain(part)
    })
    expect(saidIn(frame, YEAR_LINE)).toBe(String(year))
    expect(saidIn(frame, TOTAL_LINE)).toContain(totalOf(measure, read))
  })

  it('says the same without motion as with it: heights, counts and words', () => {
    const moving = staged(shot, false).frame
    expect(frame.phase).toBe(0)
    expect(moving.phase).toBeGreaterThan(0)
    const numbers = ['year', 'measure', 'limit', 'selected'] as const
    for (const key of numbers) expect(frame[key]).toBe(moving[key])
    const arrays = 'drawn value doublings shownValue broken notched foot flow'.split(' ')
    for (const key of arrays as 'drawn'[]) expect(frame[key], key).toEqual(moving[key])
    for (let line = 0; line < LINE_COUNT; line += 1)
      expect(saidIn(frame, line)).toBe(saidIn(moving, line))
  })

  it('shows an arrowhead without motion in every conduit that is longer than two of them', () => {
    const ways = new Float32Array(UP_CONDUITS.length * WAY.size)
    readWays(frame, ways)
    arrowsOf().forEach((arrows, conduit) => {
      expect(arrows.length).toBe(MARKS.arrowCount)
      const rise = ways[conduit * WAY.size + WAY.rise] as number
      const half = MARKS.arrow / 2
      const whole = arrows.filter((metres) => metres >= half && metres <= rise - half)
      if (rise > 2 * MARKS.arrow) expect(whole.length, UP_CONDUITS[conduit]?.id).toBeGreaterThan(0)
    })
  })
})
