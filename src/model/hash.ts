// The only dice: a number from two integers, the same on every machine.

const SALT_STRIDE = 0x9e3779b9
const FIRST_MIX = 0x21f0aaad
const SECOND_MIX = 0x735a2d97
const UINT32_RANGE = 2 ** 32

/** A number in [0, 1) for the integers `index` and `salt`; neighbours are unrelated. */
export function hash(index: number, salt: number): number {
  const salted = mix((Math.imul(salt, SALT_STRIDE) + SALT_STRIDE) | 0)
  return (mix((index ^ salted) | 0) >>> 0) / UINT32_RANGE
}

// Xor-shift and multiply, the two-round form with low bias known from hash prospecting.
function mix(integer: number): number {
  let bits = integer
  bits = Math.imul(bits ^ (bits >>> 16), FIRST_MIX)
  bits = Math.imul(bits ^ (bits >>> 15), SECOND_MIX)
  return bits ^ (bits >>> 15)
}
