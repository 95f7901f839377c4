// Every preset with every lever at its least, usual and most, alone and with any other.

import { describe, expect, it } from 'vitest'
import { LEVER_IDS, LEVERS, type Levers } from '../../src/model/levers'
import { PRESET_IDS, type PresetId } from '../../src/model/presets'
import { BASELINE } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { TODAY } from '../../src/model/time'
import { BALANCE_IDS, lossOf, moneyLostIn } from './balance'
import { faultOf, firstDifference } from './soundness'
import { scenarioOf } from './suite'

/** No lever, and each lever alone at its least, usual and most. */
const ALONE: readonly Levers[] = [
  {},
  ...LEVER_IDS.flatMap((id) => {
    const { min, max, default: usual } = LEVERS[id]
    return [min, usual, max].map((value) => ({ [id]: value }))
  }),
]

/** Each two levers, each at its least and at its most. */
const PAIRS: readonly Levers[] = LEVER_IDS.flatMap((one, place) =>
  LEVER_IDS.slice(place + 1).flatMap((two) =>
    [LEVERS[one].min, LEVERS[one].max].flatMap((first) =>
      [LEVERS[two].min, LEVERS[two].max].map((second) => ({ [one]: first, [two]: second })),
    ),
  ),
)

const MINUTE_MS = 60_000

/** The first complaint about the preset under each of the settings; none where all are in order. */
function complaintOf(
  preset: PresetId,
  settings: readonly Levers[],
  complain: (run: ReturnType<typeof simulate>) => string | number | null,
): string | null {
  for (const levers of settings) {
    const complaint = complain(simulate(scenarioOf({ preset, levers })))
    if (complaint !== null) return `${preset} with ${JSON.stringify(levers)}: ${complaint}`
  }
  return null
}

describe('invariants: a lever at its least, usual or most leaves every number sound', () => {
  it('there are three settings of each lever alone and four of each pair', () => {
    expect(ALONE).toHaveLength(1 + 3 * 14)
    expect(PAIRS).toHaveLength(4 * 91)
  })

  it.each(PRESET_IDS)('%s', (preset) => expect(complaintOf(preset, ALONE, faultOf)).toBeNull())
})

describe('invariants: two levers at their ends leave every number sound', () => {
  it.each(PRESET_IDS)(
    '%s',
    (preset) => expect(complaintOf(preset, PAIRS, faultOf)).toBeNull(),
    MINUTE_MS,
  )
})

describe('conservation: a lever at its least, usual or most loses nothing', () => {
  it.each(PRESET_IDS)('%s', (preset) => {
    const complaint = complaintOf(preset, ALONE, (run) => {
      const losses = BALANCE_IDS.map((id) => lossOf(run, id))
      return losses.find((loss) => loss !== null) ?? moneyLostIn(run)
    })
    expect(complaint).toBeNull()
  })
})

describe('determinism: no lever of today changes history', () => {
  const baseline = simulate(BASELINE)

  it.each(PRESET_IDS)('%s', (preset) => {
    const complaint = complaintOf(preset, ALONE, (run) => firstDifference(run, baseline, TODAY))
    expect(complaint).toBeNull()
  })
})
