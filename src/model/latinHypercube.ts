// The Latin hypercube: quantiles spread so that every stratum of every parameter is drawn once.

import { hash } from './hash'

const SALT_RANGE = 2 ** 32

/**
 * Quantiles in [0, 1) of one parameter for `runs` runs: one in each of `runs` equal strata, at a
 * hashed place within it. Strata come in a hashed order, another for each `column`, so the first
 * runs are already spread over the whole range and the parameters are unrelated.
 */
export function latinQuantiles(runs: number, column: number, seed: number): Float64Array {
  const orderSalt = saltOf(2 * column, seed)
  const jitterSalt = saltOf(2 * column + 1, seed)
  const keys = Float64Array.from({ length: runs }, (_, stratum) => hash(stratum, orderSalt))
  const strata = Uint32Array.from(keys.keys()).sort(
    (one, other) => (keys[one] ?? 0) - (keys[other] ?? 0),
  )
  return Float64Array.from(strata, (stratum) => (stratum + hash(stratum, jitterSalt)) / runs)
}

function saltOf(place: number, seed: number): number {
  return Math.floor(hash(place, seed) * SALT_RANGE)
}
