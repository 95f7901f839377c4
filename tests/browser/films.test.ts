// Films of the built product: exact to the frame, the same each time, whole again after what goes wrong.
import { createHash } from 'node:crypto'
import { PNG } from 'pngjs'
import { afterEach, describe, expect, it } from 'vitest'
import { secondOfFrame } from '../../src/film/plan'
import type { RecordEnd } from '../../src/film/record'
import { hash } from '../../src/model/hash'
import { type OpenDoor, openDoor } from './filmDoor'

const FILM = {
  tour: 'attract',
  width: 160,
  height: 90,
  rate: '10',
  to: 6,
  quality: 'low',
  codec: 'vp9-lossless',
}
const FRAMES = 60

/** The graphics are lost with the twelfth frame that is taken, once. */
const GRAPHICS_FAIL = `(() => {
  const before = WebGL2RenderingContext.prototype.readPixels
  let left = 12
  WebGL2RenderingContext.prototype.readPixels = function (...args) {
    left -= 1
    if (left === 0) this.getExtension('WEBGL_lose_context').loseContext()
    return before.apply(this, args)
  }
  window.remade = 0
  window.filmProgress = ({ remade }) => { window.remade = Math.max(window.remade, remade) }
})();`

/**
 * What Chromium gives to a hidden tab: no animation frame, and a timer a second at most. A driven
 * page is never hidden in earnest, since the driver emulates its focus.
 */
const HIDDEN = `(() => {
  window.requestAnimationFrame = () => 0
  const before = window.setTimeout
  window.setTimeout = (run, ms, ...rest) => before(run, Math.max(1000, ms || 0), ...rest)
})()`

/** The twentieth frame given to an encoder takes it down, once. */
const ENCODER_FAILS = `(() => {
  const before = VideoEncoder.prototype.encode
  let left = 20
  VideoEncoder.prototype.encode = function (...args) {
    left -= 1
    if (left === 0) throw new DOMException('Codec reclaimed due to inactivity.', 'QuotaExceededError')
    return before.apply(this, args)
  }
})()`

const hashesOf = ({ manifest }: RecordEnd): readonly string[] =>
  manifest.done.flatMap(({ pictures = [] }) => pictures)

let door: OpenDoor

afterEach(() => door.close())

describe('a film', () => {
  it('is the same again, by shares too, and each frame alone is that of the film', async () => {
    door = await openDoor()
    const { plan } = await door.prepare(FILM)
    expect(plan.frames).toBe(FRAMES)
    expect(plan.segments).toHaveLength(2)
    const whole = await door.record()
    expect(whole.status).toBe('done')
    const hashes = hashesOf(whole)
    expect(new Set(hashes).size).toBe(FRAMES)
    const [first, second] = [door.segments.get(0), door.segments.get(1)]
    door.segments.clear()
    const parts = [await door.record('1/2'), await door.record('2/2')]
    expect(parts.flatMap(hashesOf)).toEqual(hashes)
    expect(door.segments.get(0)?.equals(first as Buffer)).toBe(true)
    expect(door.segments.get(1)?.equals(second as Buffer)).toBe(true)
    // Chosen by the dice of the model, in an order of its own.
    const alone = Array.from({ length: 20 }, (_, i) => Math.floor(hash(i, 77) * FRAMES))
    for (const frame of alone) {
      const { data } = PNG.sync.read(await door.still(secondOfFrame(plan, frame)))
      expect(createHash('sha256').update(data).digest('hex'), `frame ${frame}`).toBe(hashes[frame])
    }
  })

  it('has its captions on the very frames of their cues, on a band that is empty else', async () => {
    door = await openDoor()
    const { plan, vtt } = await door.prepare({ ...FILM, tour: 'cake', from: 5, to: 8 })
    const band = async (frame: number) => {
      const { width, height, data } = PNG.sync.read(await door.still(secondOfFrame(plan, frame)))
      // Captions take less than a third of a wide picture; below the stage it has one colour.
      const rows = data.subarray(Math.ceil(height * 0.88) * width * 4)
      return new Set(
        new Uint32Array(rows.buffer.slice(rows.byteOffset, rows.byteOffset + rows.length)),
      )
    }
    const frames = [...vtt.matchAll(/00:00:(\d+\.\d+)/g)].map(([, second]) =>
      Math.round(Number(second) * 10),
    )
    // The caption of the opening ends, that of energy begins and lasts to the end.
    expect(frames).toEqual([0, 5, 23, 30])
    for (const [frame, isSaid] of [
      [0, true],
      [4, true],
      [5, false],
      [22, false],
      [23, true],
      [29, true],
    ] as const)
      expect((await band(frame)).size > 1, `frame ${frame}`).toBe(isSaid)
  })

  it('is finished where no animation frame comes and timers hardly do, as in a tab nobody sees', async () => {
    door = await openDoor(HIDDEN)
    await door.prepare({ ...FILM, to: 2 })
    expect((await door.record()).status).toBe('done')
  })

  it('is the same where graphics and then the encoder fail on the way', async () => {
    door = await openDoor(GRAPHICS_FAIL + ENCODER_FAILS)
    await door.prepare({ ...FILM, to: 3 })
    const broken = await door.record()
    expect(broken.problem).toBeNull()
    // Once for each.
    expect(await door.page.evaluate('remade')).toBe(2)
    const again = await door.record()
    expect(hashesOf(broken)).toEqual(hashesOf(again))
    expect(hashesOf(again)).toHaveLength(30)
  })

  it('says so where the disk is full, keeps nothing, and goes on once there is room', async () => {
    door = await openDoor()
    await door.prepare({ ...FILM, to: 1 })
    door.answer(507)
    const full = await door.record()
    expect(full.problem?.code).toBe('diskFull')
    expect(full.manifest.done).toEqual([])
    door.answer(200)
    expect((await door.record()).status).toBe('done')
  })

  it('is refused with a code that names the setting', async () => {
    door = await openDoor()
    const refused: readonly (readonly [object, string])[] = [
      [{ tour: 'nobody' }, 'tour: tourUnknown'],
      [{ tour: 'cake', width: 161 }, 'width: sizeOdd'],
      [{ tour: 'cake', width: 8192, supersampling: 2 }, 'width: sizeBeyondGraphics'],
      [{ tour: 'cake', rate: '0' }, 'rate: rateUnreadable'],
    ]
    for (const [request, expected] of refused) {
      const told = await door.prepare(request).catch(({ message }: Error) => JSON.parse(message))
      const [problem] = told as readonly { path: string; code: string }[]
      expect(`${problem?.path}: ${problem?.code}`).toBe(expected)
    }
  })
})
