// The year as a function of the second: still, playing, gliding.
import { describe, expect, it } from 'vitest'
import { endsAt, lastYearOf, type Playback, yearAt } from '../../src/show/playback'

const still: Playback = { kind: 'still', year: 2031.25 }
const play: Playback = { kind: 'play', fromYear: 2030, fromSecond: 10, yearsPerSecond: 2 }
const glide: Playback = { kind: 'glide', fromYear: 2024, toYear: 2030, fromSecond: 5, seconds: 3 }

describe('playback', () => {
  it('stays at its year while still, and never ends', () => {
    expect([0, 1, 1e6].map((second) => yearAt(still, second))).toEqual([2031.25, 2031.25, 2031.25])
    expect(endsAt(still)).toBe(Number.POSITIVE_INFINITY)
  })

  it('plays at its pace, from its first year to the last year of the run and no further', () => {
    expect([0, 10, 11, 13, 14].map((second) => yearAt(play, second))).toEqual([
      2030, 2030, 2032, 2036, 2036,
    ])
    expect(endsAt(play)).toBe(13)
    expect(lastYearOf(play)).toBe(2036)
  })

  it('glides from rest to rest, both years exactly', () => {
    expect([0, 5, 6.5, 8, 99].map((second) => yearAt(glide, second))).toEqual([
      2024, 2024, 2027, 2030, 2030,
    ])
    expect(endsAt(glide)).toBe(8)
    const pace = (second: number) => yearAt(glide, second + 1e-3) - yearAt(glide, second)
    expect(pace(5)).toBeLessThan(pace(6.5) / 100)
    expect(pace(7.998)).toBeLessThan(pace(6.5) / 100)
  })

  it('never turns back, neither up nor down', () => {
    const down: Playback = { ...glide, fromYear: 2036, toYear: 2030 }
    const seconds = Array.from({ length: 200 }, (_, index) => 4 + index / 40)
    const up = seconds.map((second) => yearAt(glide, second))
    expect(up).toEqual([...up].sort((a, b) => a - b))
    const back = seconds.map((second) => yearAt(down, second))
    expect(back).toEqual([...back].sort((a, b) => b - a))
  })

  it('stands at its goal at once where it has no time', () => {
    expect(yearAt({ ...glide, seconds: 0 }, 5)).toBe(2030)
  })
})
