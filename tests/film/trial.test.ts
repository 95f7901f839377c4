// A trial of an encoder that is not there, is stuck, or swallows frames: told, never thrown.
import { afterEach, expect, it, vi } from 'vitest'
import { bitrateOf } from '../../src/film/filmQuality'
import { readRate } from '../../src/film/rate'
import { trialOf } from '../../src/film/trial'
import { isKeyFrame } from '../../src/film/videoFrames'

const PLAIN = { num: 30, den: 1 }

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('says why where there are no encoders at all', async () => {
  for (const transparent of [false, true])
    expect(await trialOf('webm', 64, 64, PLAIN, transparent)).toMatchObject({
      path: 'codec',
      code: 'codecUnsupported',
      args: { codec: 'webm', width: 64, height: 64 },
    })
})

it('goes well for stills that need no browser, however large', async () => {
  expect(await trialOf('png', 8192, 8192, PLAIN, true)).toBeNull()
  expect(await trialOf('gif', 4096, 64, PLAIN, false)).toBeNull()
})

it('gives up after ten seconds of silence', async () => {
  vi.useFakeTimers()
  const isConfigSupported = () => new Promise(() => {})
  vi.stubGlobal('VideoEncoder', { isConfigSupported })
  const trial = trialOf('webm', 64, 64, PLAIN, true)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await trial).toMatchObject({ code: 'codecSilent', args: { seconds: 10 } })
})

it('asks for as many bits as video sites advise at most', () => {
  const megabits = (width: number, height: number, rate: string) => {
    const request = { codec: 'h264', width, height, transparent: false } as const
    return Math.round(bitrateOf({ request, rate: readRate(rate) ?? PLAIN }) / 1e6)
  }
  expect(megabits(1920, 1080, '30')).toBe(12)
  expect(megabits(1080, 1920, '30')).toBe(12)
  expect(megabits(1920, 1080, '60')).toBe(18)
  expect(megabits(3840, 2160, '30')).toBe(45)
  expect(megabits(3840, 2160, '60')).toBe(67)
})

it('has key frames every two seconds at most', () => {
  const keysOf = (text: string, frames: number) => {
    const rate = readRate(text) ?? PLAIN
    return [...Array(frames).keys()].filter((frame) => isKeyFrame(frame, rate))
  }
  expect(keysOf('23.976', 100)).toEqual([0, 47, 94])
  expect(keysOf('30', 121)).toEqual([0, 60, 120])
  expect(keysOf('1', 4)).toEqual([0, 2])
})
