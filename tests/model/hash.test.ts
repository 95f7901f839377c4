// The dice: fair enough, and always the same.

import { describe, expect, it } from 'vitest'
import { hash } from '../../src/model/hash'

const COUNT = 20_000

describe('determinism: the dice', () => {
  it('fall in [0, 1) and fill it evenly for any salt', () => {
    for (const salt of [0, 1, 2, 12345, -7]) {
      const bins = new Array<number>(20).fill(0)
      for (let index = 0; index < COUNT; index++) {
        const value = hash(index, salt)
        const bin = Math.floor(value * bins.length)
        bins[bin] = (bins[bin] ?? Number.NaN) + 1
      }
      for (const count of bins)
        expect(Math.abs(count / (COUNT / bins.length) - 1)).toBeLessThan(0.15)
    }
  })

  it('of neighbouring indices and salts are unrelated', () => {
    const correlation = (dIndex: number, dSalt: number) => {
      let sum = 0
      for (let index = 0; index < COUNT; index++) {
        sum += (hash(index, 3) - 0.5) * (hash(index + dIndex, 3 + dSalt) - 0.5)
      }
      return (sum / COUNT) * 12
    }
    for (const [dIndex, dSalt] of [
      [1, 0],
      [0, 1],
      [1, 1],
      [1, -1],
      [2, 0],
    ] as const) {
      expect(Math.abs(correlation(dIndex, dSalt))).toBeLessThan(0.03)
    }
  })

  it('never change', () => {
    expect([hash(0, 0), hash(1, 0), hash(0, 1)]).toMatchInlineSnapshot(`
      [
        0.07926223636604846,
        0.13938167691230774,
        0.3587010772898793,
      ]
    `)
  })
})
