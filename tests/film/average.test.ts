// Averages of drawn pictures: in linear light, box by box, and nothing changed where there is one.
import { describe, expect, it } from 'vitest'
import { createAverage, turnOver, unmultiply } from '../../src/film/average'

const grey = (...levels: readonly number[]) =>
  Uint8Array.from(levels.flatMap((level) => [level, level, level, 255]))

describe('the average of pictures', () => {
  it('is the picture itself where there is one, its rows turned over', () => {
    const drawn = Uint8Array.from({ length: 4 * 256 }, (_, at) => (at % 4 === 3 ? 255 : at >> 2))
    const average = createAverage(64, 4, 1)
    average.add(drawn)
    const out = new Uint8ClampedArray(drawn.length)
    average.take(out)
    const turned = new Uint8ClampedArray(drawn.length)
    turnOver(drawn, 64, turned)
    expect([...out]).toEqual([...turned])
    expect([...turned.subarray(0, 4)]).toEqual([...drawn.subarray(192 * 4, 192 * 4 + 4)])
  })

  it('of black and white is as bright as half the light, not as half the number', () => {
    const average = createAverage(1, 1, 2)
    average.add(grey(0, 255, 255, 0))
    const out = new Uint8ClampedArray(4)
    average.take(out)
    // Half the light is 188 of 255 in sRGB (IEC 61966-2-1).
    expect([...out]).toEqual([188, 188, 188, 255])
  })

  it.each([64, 128, 255])('keeps the colour %i of an edge before nothing', (level) => {
    const average = createAverage(1, 1, 2)
    const nothing = [0, 0, 0, 0]
    average.add(
      Uint8Array.of(level, level, level, 255, ...nothing, ...nothing, level, level, level, 255),
    )
    const out = new Uint8ClampedArray(4)
    average.take(out)
    expect([...out]).toEqual([level, level, level, 128])
  })

  it('begins anew when it is told', () => {
    const average = createAverage(1, 1, 1)
    const out = new Uint8ClampedArray(4)
    for (const levels of [
      [0, 255],
      [255, 255],
    ]) {
      average.begin()
      for (const level of levels) average.add(grey(level))
      average.take(out)
    }
    expect([...out]).toEqual([255, 255, 255, 255])
  })

  it('gives colours without their alpha, and light that covers nothing as much as it shines', () => {
    const pixels = Uint8ClampedArray.of(64, 32, 0, 128, 10, 0, 0, 0, 0, 0, 0, 0)
    unmultiply(pixels)
    expect([...pixels]).toEqual([128, 64, 0, 128, 255, 0, 0, 10, 0, 0, 0, 0])
  })
})
