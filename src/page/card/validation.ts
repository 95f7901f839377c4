// What the validation suite showed when it was last run, as `npm run mutate -- --record` wrote it.
import record from '../../../assets/validation.json'

/** Names that the field has for such tests, in the order of the model card. */
export const VALIDATION_GROUPS = [
  'structure',
  'parameter confirmation',
  'dimensional consistency',
  'extreme conditions',
  'invariants',
  'conservation',
  'integration error',
  'determinism',
  'behaviour reproduction',
  'behaviour prediction',
  'sensitivity',
  'sampled bands',
] as const

export type ValidationGroup = (typeof VALIDATION_GROUPS)[number]

export interface Validation {
  /** Day of the run, yyyy-mm-dd. */
  readonly date: string
  /** Tests that passed; none failed, or nothing would have been recorded. */
  readonly tests: readonly {
    readonly group: ValidationGroup
    readonly title: string
    readonly passed: number
  }[]
  /** Equations changed by hand, and how many of them some test caught. */
  readonly mutants: { readonly total: number; readonly caught: number }
  /** Fingerprint of the model and its tests as they were validated. */
  readonly modelHash: string
}

// The fingerprint of the model and its tests as built; vite.config.ts defines it.
declare const __MODEL_HASH__: string

export const VALIDATION = record as Validation

/** True where model or tests have changed since they were validated. */
export const IS_MODEL_CHANGED = VALIDATION.modelHash !== __MODEL_HASH__

/** Tests that passed in a group. */
export function testsPassed(group: ValidationGroup): number {
  return VALIDATION.tests.reduce(
    (sum, tests) => (tests.group === group ? sum + tests.passed : sum),
    0,
  )
}
