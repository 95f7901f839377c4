// What goes wrong in mid-film: a segment is made again or the recording stops, and what is done is kept.
import { describe, expect, it } from 'vitest'
import { createManifest } from '../../src/film/manifest'
import type { Progress } from '../../src/film/progress'
import { MOST_REMAKES, type RecordEnd, record } from '../../src/film/record'
import { WARM_UPS } from '../../src/film/segmentTake'
import { countTo, createRoom, type Fault, framesOn, settle } from './fakes'
import { LONGER, planned, SHORT } from './films'

const reclaimed = () => new DOMException('Codec reclaimed due to inactivity', 'QuotaExceededError')

async function recorded(
  options: Parameters<typeof createRoom>[0],
  change: (room: ReturnType<typeof createRoom>) => object = () => ({}),
  raw: object = LONGER,
) {
  const plan = await planned(raw)
  const room = createRoom(options)
  const { signal } = new AbortController()
  const ports = { ...room.ports, ...change(room) }
  const more = { manifest: createManifest(plan), signal }
  return { plan, room, ending: record(plan, ports, more), signal }
}

const problemOf = ({ problem }: RecordEnd) => [problem?.code, problem?.args]

describe('an encoder', () => {
  const failing =
    (times: number): Fault =>
    (segment, tried, frame) =>
      segment === 1 && tried < times && frame === 40 ? reclaimed() : undefined

  it('that fails or is reclaimed costs its segment only, which is made again', async () => {
    const { room, ending } = await recorded({ fault: failing(MOST_REMAKES) })
    expect((await ending).status).toBe('done')
    expect(framesOn(room.disk)).toEqual(countTo(300))
    expect(room.encoder).toMatchObject({ made: 3 + MOST_REMAKES, cancelled: MOST_REMAKES })
    expect(room.disk).toMatchObject({ discarded: MOST_REMAKES, open: 0 })
    expect(room.stage).toMatchObject({ recovered: 0, live: 0 })
  })

  it('that fails again and again ends the recording; what is done is kept', async () => {
    const { room, ending, plan, signal } = await recorded({ fault: failing(MOST_REMAKES + 1) })
    const end = await ending
    expect(end.status).toBe('failed')
    const said = 'Codec reclaimed due to inactivity'
    expect(problemOf(end)).toEqual(['encoderFailed', { segment: 2, said }])
    expect(end.manifest.done.map(({ index }) => index)).toEqual([0])
    const again = await record(plan, room.ports, { manifest: end.manifest, signal })
    expect(again.status).toBe('done')
    expect(framesOn(room.disk)).toEqual(countTo(300))
  })

  it('that fails takes the frames of its segment back, and no others', async () => {
    const plan = await planned(LONGER)
    const { ports } = createRoom({ fault: failing(1) })
    const counts: number[] = []
    const onProgress = ({ framesDone, remade }: Progress) => counts.push(framesDone + remade / 2)
    const { signal } = new AbortController()
    await record(plan, ports, { manifest: createManifest(plan), signal, onProgress })
    const before = counts.filter((count) => Number.isInteger(count))
    expect([before.at(-1), counts[before.length], counts.at(-1)]).toEqual([140, 101.5, 300.5])
  })

  it('that swallows a frame is found out', async () => {
    const fault: Fault = (segment, tried, frame) =>
      segment === 2 && tried === 0 && frame === 7 ? 'dropped' : undefined
    const { room, ending } = await recorded({ fault })
    expect((await ending).status).toBe('done')
    expect(framesOn(room.disk)).toEqual(countTo(300))
    const always = await recorded({
      fault: (_segment, _tried, frame) => (frame ? undefined : 'dropped'),
    })
    expect(problemOf(await always.ending)).toEqual([
      'encoderFailed',
      { segment: 1, said: '99 / 100' },
    ])
  })

  it('that cannot be made is tried as often', async () => {
    const encoder = () => Promise.reject(new Error('no such codec'))
    const { room, ending } = await recorded({}, () => ({ encoder }))
    expect(problemOf(await ending)).toEqual([
      'encoderFailed',
      { segment: 1, said: 'no such codec' },
    ])
    expect(room.disk).toMatchObject({ discarded: 1 + MOST_REMAKES, open: 0 })
  })
})

describe('graphics', () => {
  it('that are lost in mid-film are built anew, and the segment made again', async () => {
    const lostOnce = (room: ReturnType<typeof createRoom>) => {
      let isLost = false
      return {
        drawFrame(frame: number) {
          if (frame === 130 && room.stage.recovered === 0) isLost = true
          if (isLost && room.stage.recovered === 0) throw new Error('context lost')
          room.ports.drawFrame(frame)
        },
      }
    }
    const { room, ending } = await recorded({}, lostOnce)
    expect((await ending).status).toBe('done')
    expect(framesOn(room.disk)).toEqual(countTo(300))
    expect(room.stage.recovered).toBe(1)
  })

  it('that cannot be built anew say so', async () => {
    const grab = () => {
      throw new Error('context lost')
    }
    const recover = () => Promise.reject(new Error('no context'))
    const { ending } = await recorded({}, () => ({ grab, recover }))
    expect(problemOf(await ending)).toEqual(['drawingFailed', { segment: 1, said: 'context lost' }])
  })
})

describe('a disk', () => {
  it('that is full stops the recording at once, whoever writes', async () => {
    const { room, ending } = await recorded({ room: 600 })
    const end = await ending
    expect(problemOf(end)).toEqual(['diskFull', {}])
    expect(end.manifest.done.map(({ index }) => index)).toEqual([0])
    expect(room.encoder.made).toBe(2)
    expect(room.disk.open).toBe(0)
    const none = await recorded({ room: 0 })
    expect(problemOf(await none.ending)).toEqual(['diskFull', {}])
  })

  it('that fails says what it said; of Node too', async () => {
    const open = () => Promise.reject(new Error('gone\u0007'))
    const gone = await recorded({}, (room) => ({ sink: { ...room.ports.sink, open } }))
    expect(problemOf(await gone.ending)).toEqual(['diskFailed', { said: 'gone\ufffd' }])
    const saveManifest = () => Promise.reject(Object.assign(new Error('write'), { code: 'ENOSPC' }))
    const full = await recorded({}, (room) => ({ sink: { ...room.ports.sink, saveManifest } }))
    const end = await full.ending
    expect(problemOf(end)).toEqual(['diskFull', {}])
    expect(end.manifest.done).toHaveLength(1)
  })
})

describe('the ready barrier', () => {
  it('keeps a frame from being drawn until all is there', async () => {
    const { room, ending } = await recorded({}, (own) => {
      const release = own.barrier.hold('atlas')
      own.barrier.hold('fonts')()
      setImmediate(() => setImmediate(release))
      return {
        drawFrame(frame: number) {
          expect(own.barrier.holders()).toEqual([])
          own.ports.drawFrame(frame)
        },
      }
    })
    expect((await ending).status).toBe('done')
    expect(room.stage.grabbed).toBeGreaterThan(300)
  })

  it('names who holds it when patience ends', async () => {
    const { room, ending } = await recorded({}, (own) => {
      own.barrier.hold('font Inter 700')
      own.barrier.hold('programs')
      return {}
    })
    await settle()
    room.pass(29_999)
    await settle()
    expect(room.disk.open).toBe(1)
    room.pass(1)
    const holders = 'font Inter 700, programs'
    expect(problemOf(await ending)).toEqual(['notReady', { holders, seconds: 30 }])
    expect(room.stage.drawn).toEqual([])
    expect(room.disk.open).toBe(0)
  })

  it('has a frame drawn again that asked for more while it was drawn', async () => {
    const { room, ending } = await recorded(
      {},
      (own) => {
        let isAsked = false
        return {
          drawFrame(frame: number) {
            own.ports.drawFrame(frame)
            if (frame !== 30 || isAsked) return
            isAsked = true
            setImmediate(own.barrier.hold('glyphs'))
          },
        }
      },
      SHORT,
    )
    expect((await ending).status).toBe('done')
    expect(framesOn(room.disk)).toEqual(countTo(60))
    expect(room.stage.drawn).toHaveLength(60 + WARM_UPS + 1)
  })

  it('gives up on a frame that asks for more each time', async () => {
    const { ending } = await recorded({}, (own) => ({
      drawFrame: () => setImmediate(own.barrier.hold('glyphs')),
    }))
    expect((await ending).problem).toMatchObject({ code: 'notReady', args: { holders: 'glyphs' } })
  })

  it('can be cancelled while somebody holds it', async () => {
    const plan = await planned(SHORT)
    const { ports, barrier } = createRoom()
    barrier.hold('fonts')
    const cancel = new AbortController()
    const manifest = createManifest(plan)
    const ending = record(plan, ports, { manifest, signal: cancel.signal })
    await settle()
    cancel.abort()
    expect((await ending).status).toBe('cancelled')
  })
})
