// The notes of the labels: marks beyond the most that are drawn, the factor and the limit in a tall room.
import { describe, expect, it } from 'vitest'
import { FLOWS, MONEY } from '../../src/look/tuning'
import { LAYERS } from '../../src/model/layers'
import { LEVER_IDS, LEVERS } from '../../src/model/levers'
import { type Snapshot, valueIn } from '../../src/model/snapshot'
import { BUDGET_OF_LAYER, SPENT_OF_LAYER } from '../../src/model/variables'
import { composeFrame } from '../../src/stage/composeFrame'
import { pullGW } from '../../src/stage/conduits'
import { changedAfter } from '../../src/stage/eased'
import { createFrame, type Frame } from '../../src/stage/frame'
import { NOTE_LINE } from '../../src/stage/labelSheet'
import { ASPECTS, faultsOf, printed } from './letters'
import { momentOf, runsOf, saidIn, viewOf } from './pictures'

const view = viewOf(1280, 720)

describe('marks beyond the most that are drawn', () => {
  /** What the notes of the five tiers must say of marks, by the snapshot alone. */
  function missing(snapshot: Snapshot, inSight: boolean): string[] {
    const beyond = (count: number, cap: number): number => Math.max(0, Math.round(count - cap))
    const said = (count: number, kind: string): string[] =>
      count > 0 ? [`+${printed(count, 0)} ${kind}`] : []
    return LAYERS.map((layer) => {
      const spent = valueIn(snapshot, SPENT_OF_LAYER[layer])
      const unspent = valueIn(snapshot, BUDGET_OF_LAYER[layer]) - spent
      const [hovering, flying] = [unspent, spent].map((bnUsdYr) =>
        beyond(bnUsdYr / MONEY.coinBnUsd, MONEY.coinCap),
      ) as [number, number]
      const pulses = layer === 'applications' ? 0 : pullGW(snapshot) / FLOWS.pulseGW
      return [
        ...said(hovering + (inSight ? flying : 0), 'coins'),
        ...said(inSight ? beyond(pulses, FLOWS.pulseCap) : 0, 'pulses'),
      ].join(' · ')
    })
  }
  const notesOf = (frame: Frame) => LAYERS.map((_, tier) => saidIn(frame, NOTE_LINE + tier))
  const frame = createFrame()
  const most = Object.fromEntries(
    LEVER_IDS.filter((id) => id.startsWith('invest')).map((id) => [id, LEVERS[id].max]),
  )
  const boom = runsOf({ preset: 'energy-wall', levers: most })

  it('are counted on their tier: coins always, money and pull where they are in sight', () => {
    const found = new Set<string>()
    for (const allSigns of [false, true])
      for (const year of [2030, 2033, 2036]) {
        const { snapshot } = composeFrame(boom, momentOf({ year, allSigns }), view, frame)
        const notes = notesOf(frame)
        expect(notes, `${year}`).toEqual(missing(snapshot, allSigns))
        for (const kind of notes.join(' · ').match(/(?<=\+\S+ )[a-z ]+[a-z]/g) ?? [])
          found.add(kind)
      }
    expect([...found].sort()).toEqual(['coins', 'pulses'])
  })

  it('are counted for the chosen layer, and are the final ones while a change is eased', () => {
    const chips = LAYERS.indexOf('chips')
    const moment = momentOf({ year: 2036, selected: chips })
    composeFrame(runsOf({}), moment, view, frame)
    const drawn = Float64Array.from(frame.drawn)
    const blend = { drawn, weight: changedAfter(0.1) }
    const { snapshot } = composeFrame(boom, { ...moment, blend, second: 0.1 }, view, frame)
    const [inSight, atRest] = [missing(snapshot, true), missing(snapshot, false)]
    expect(inSight[chips]).not.toBe(atRest[chips])
    expect(notesOf(frame)).toEqual(LAYERS.map((_, i) => (i === chips ? inSight : atRest)[i]))
  })

  it('do not exist in the baseline, and nothing is said', () => {
    const runs = runsOf({})
    for (let year = 2024; year <= 2036; year += 1) {
      composeFrame(runs, momentOf({ year, allSigns: true }), view, frame)
      expect(notesOf(frame)).toEqual(['', '', '', '', ''])
    }
  })

  it('leave the labels apart and inside the frame', () => {
    for (const [, width, height] of ASPECTS)
      for (const year of [2030, 2033, 2036]) {
        const shown = viewOf(width, height)
        composeFrame(boom, momentOf({ year, allSigns: true }), shown, frame)
        expect(faultsOf(frame, shown), `${width} ${year}`).toEqual([])
      }
  })
})

describe('the third line in a tall room', () => {
  it('says the limit, and the factor of a long unit', () => {
    const shown = viewOf(1080, 1920)
    const chips = LAYERS.indexOf('chips')
    for (const year of [2025, 2030]) {
      const frame = composeFrame(runsOf({}), momentOf({ year }), shown, createFrame())
      const times = (frame.value[chips] as number) / (frame.start[chips] as number)
      expect(saidIn(frame, 2 * frame.limit)).not.toContain('limit')
      expect(saidIn(frame, 2 * chips + 1)).toMatch(/^[\d.]+ M H100e$/)
      LAYERS.forEach((_, tier) => {
        const factor = tier === chips ? `×${printed(times, times >= 9.95 ? 0 : 1)}` : ''
        const limit = tier === frame.limit ? 'the limit' : ''
        expect(saidIn(frame, NOTE_LINE + tier)).toBe([factor, limit].filter(Boolean).join(' · '))
      })
    }
  })
})
