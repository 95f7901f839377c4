// How what is seen changes: by a patch, and by a claim that opens with the keys it supplies.
import { LEVERS, type LeverId } from '../model/levers'
import type { PresetId } from '../model/presets'
import { BASELINE, type Scenario } from '../model/scenario'
import { type ClaimId, claimOf } from './claims'
import type { Second } from './playback'
import type { Shown, ShownPatch } from './tour'

/** The baseline at rest, with nothing chosen. */
export const AT_REST: Shown = {
  scenario: BASELINE,
  claim: null,
  claimSecond: Number.NEGATIVE_INFINITY,
  selected: null,
  measure: 'capacity',
  slice: 'open',
  explode: 0,
  signs: 'rest',
}

/** What is seen after a patch; the very scenario where the patch has none. */
export function patched(shown: Shown, { scenario, ...patch }: ShownPatch): Shown {
  const changed = { ...shown, ...patch }
  return scenario ? { ...changed, scenario: patchedScenario(shown.scenario, scenario) } : changed
}

/** What is seen as a claim opens upon `ground`, at a second of the tour; null closes it. */
export function withClaim(ground: Shown, id: ClaimId | null, second: Second): Shown {
  const keys = Object.entries(claimOf(id)?.keys ?? {})
  const claimSecond = id === null ? AT_REST.claimSecond : second
  return keys.reduce((shown, [key, text]) => patched(shown, patchOf(key, text, shown)), {
    ...ground,
    claim: id,
    claimSecond,
  })
}

/** True where all that the open claim supplies, in either of its steps, is seen. */
export function holdsClaim(shown: Shown): boolean {
  const { keys, secondStep } = claimOf(shown.claim) ?? { keys: {} }
  return Object.entries(keys).every(([key, text]) => {
    const seen = textOf(key, shown)
    return seen === text || seen === secondStep?.[key]
  })
}

/** What is seen by a key of the address, as its text there. */
export function textOf(key: string, shown: Shown): string | undefined {
  if (key === 'scenario') return shown.scenario.preset
  if (key === 'measure') return shown.measure
  if (key === 'explode') return String(shown.explode)
  const value = isLever(key) ? shown.scenario.levers[key] : undefined
  return value === undefined ? undefined : String(value)
}

function patchOf(key: string, text: string, { scenario }: Shown): ShownPatch {
  if (key === 'scenario') return { scenario: { preset: text as PresetId } }
  if (key === 'measure') return { measure: text as Shown['measure'] }
  if (key === 'explode') return { explode: Number(text) }
  if (!isLever(key)) return {}
  return { scenario: { levers: { ...scenario.levers, [key]: Number(text) } } }
}

const isLever = (key: string): key is LeverId => Object.hasOwn(LEVERS, key)

// A whole scenario stays the object it is, so that its run is found by it.
function patchedScenario(scenario: Scenario, patch: Partial<Scenario>): Scenario {
  if (isWhole(patch)) return patch
  const { assumptions } = scenario
  return { ...(patch.preset === undefined ? scenario : { ...BASELINE, assumptions }), ...patch }
}

const isWhole = (patch: Partial<Scenario>): patch is Scenario =>
  Object.keys(BASELINE).every((key) => key in patch)
