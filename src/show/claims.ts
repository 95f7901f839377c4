// The twelve claims as plain data: what each supplies to the address, and what it brings into sight.

import { DEFAULT_YEAR, TODAY, type Year } from '../model/time'
import type { VariableId } from '../model/variables'

export const CLAIM_IDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

export type ClaimId = (typeof CLAIM_IDS)[number]

/** Signs that the budget keeps out of a picture at rest. */
export type ClaimSign = 'pull' | 'money' | 'scaffold' | 'workers'

/** Values by the keys of the address, as text. */
type Keys = Readonly<Record<string, string>>

export interface Claim {
  readonly id: ClaimId
  /** What it supplies, and what has to stay so while it is open. */
  readonly keys: Keys
  /** A second step: other values for some of its keys. */
  readonly secondStep?: Keys
  /** Year shown as it opens; the end of the story where it plays. */
  readonly year: Year
  /** Year from which it plays where motion is allowed. */
  readonly playsFrom?: Year
  readonly signs: readonly ClaimSign[]
  /** What its caption shows live; none where the claim is only illustrated. */
  readonly shown: readonly VariableId[]
}

const STANDING = { keys: {}, year: DEFAULT_YEAR, signs: [], shown: [] } as const

export const CLAIMS: readonly Claim[] = [
  { ...STANDING, id: 1, year: 2026, shown: ['servedTokS'] },
  {
    ...STANDING,
    id: 2,
    keys: { explode: '1' },
    shown: ['poweredGW', 'poweredMH100e', 'servedTokS'],
  },
  {
    id: 3,
    keys: { demand: '2' },
    year: DEFAULT_YEAR,
    playsFrom: TODAY,
    signs: ['pull', 'scaffold'],
    shown: ['wantedGW', 'energyGW', 'pipelineGW'],
  },
  {
    ...STANDING,
    id: 4,
    keys: { scenario: 'energy-wall' },
    year: 2032,
    shown: ['energyGW', 'wantedGW', 'unspentBnUsdYr'],
  },
  {
    ...STANDING,
    id: 5,
    keys: { scenario: 'efficiency-breakthrough' },
    year: 2033,
    shown: ['wattsPerChip', 'priceUsdPerMtok', 'servedTokS'],
  },
  {
    id: 6,
    keys: { scenario: 'trillion-boom', measure: 'capital' },
    year: DEFAULT_YEAR,
    playsFrom: TODAY,
    signs: ['money', 'scaffold'],
    shown: ['spentBnUsdYr', 'capitalChipsBnUsd', 'capitalInfrastructureBnUsd'],
  },
  {
    id: 7,
    keys: { scenario: 'labour-shortage' },
    secondStep: { scenario: 'train-the-trades' },
    year: 2033,
    signs: ['scaffold', 'workers'],
    shown: ['labourK', 'labourNeededK', 'labourCover'],
  },
  { ...STANDING, id: 8 },
  { ...STANDING, id: 9, year: TODAY, shown: ['modelsIndex', 'adoption'] },
  {
    id: 10,
    keys: { scenario: 'open-model-shock' },
    year: 2027.5,
    signs: ['pull'],
    shown: ['servedTokS', 'wantedGW', 'priceUsdPerMtok'],
  },
  {
    ...STANDING,
    id: 11,
    shown: ['revenueBnUsdYr', 'reinvestedBnUsdYr', 'adoption'],
  },
  { ...STANDING, id: 12, shown: ['servedTokS', 'energyGW', 'adoption'] },
]

/** The claim of that number; undefined for 0 and null, which mean none. */
export const claimOf = (id: number | null): Claim | undefined =>
  CLAIMS.find((claim) => claim.id === id)

/** The claim before or after one, in a ring; from none to the last or the first. */
export function claimBeside(id: ClaimId | null, step: 1 | -1): ClaimId {
  const count = CLAIM_IDS.length
  const at = id === null ? (step > 0 ? -1 : count) : id - 1
  return CLAIM_IDS[(at + step + count) % count] as ClaimId
}
