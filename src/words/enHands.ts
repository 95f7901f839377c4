// English for the controls for everyone: their headings, units, and what their buttons do.
import type { ParameterGroup } from '../model/parameter'
import { EN_QUANTITIES } from './enQuantities'

/** Units of levers that read better in other words. */
const UNITS: Readonly<Record<string, string>> = { x: 'times the plan', 'GW/yr': 'GW a year' }

export const EN_HANDS = {
  chosen: (preset: string) => `Preset: ${preset}`,
  moreLevers: 'More levers',
  assumptions: 'Assumptions',
  assumptionsNote:
    'What the model takes for granted. Changed from the first year on, in the run and in its baseline alike.',
  groups: {
    world: 'How the world works',
    share: 'Shares of the money',
    lever: 'What the levers start from',
    initial: 'Stocks at the start of 2024',
  } satisfies Partial<Record<ParameterGroup, string>>,
  /** A unit in words; none for a pure number and for a year. */
  unitOf: (unit: string) => UNITS[unit] ?? EN_QUANTITIES.unit(unit),
  /** A control and its unit, as assistive technology reads them. */
  named: (name: string, unit: string) => (unit === '' ? name : `${name}, ${unit}`),
  /** What is in force beside the same number of the baseline. */
  besideBaseline: (inForce: string, baseline: string) => `${inForce} · baseline ${baseline}`,
  /** A slider read aloud: what is set, and the note beside it. */
  slid: (set: string, note: string) => `${set}, ${note}`,
  less: (name: string) => `${name}: less`,
  more: (name: string) => `${name}: more`,
}
