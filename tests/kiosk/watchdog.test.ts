// The watchdog, the guard of reloads, and what follows a fault: all on numbers alone.
import { describe, expect, it } from 'vitest'
import { faultAfter } from '../../src/kiosk/faults'
import {
  createReloadGuard,
  mayReload,
  NO_RELOADS,
  RELOAD_GAP_MS,
  RELOADS_MOST,
  readReloads,
} from '../../src/kiosk/reloadGuard'
import {
  hasDrifted,
  paceAfter,
  paceFrom,
  STALL_SECONDS,
  type Watch,
  watchAfter,
  watchFrom,
} from '../../src/kiosk/watchdog'

const BEAT_MS = 250

/** Beats for some seconds; answers what was asked for and the watch at the end. */
function watched(from: Watch, seconds: number, framesAt: (ms: number) => number, isShown = true) {
  let watch = from
  const asked: string[] = []
  for (let ms = from.ms + BEAT_MS; ms <= from.ms + seconds * 1000; ms += BEAT_MS) {
    const seen = watchAfter(watch, { ms, frames: framesAt(ms), isShown })
    watch = seen.watch
    if (seen.ask !== null) asked.push(seen.ask)
  }
  return { watch, asked }
}

describe('the watchdog', () => {
  it('asks for a new canvas after ten seconds without a frame, then for a new page', () => {
    expect(watched(watchFrom(0), STALL_SECONDS - 1, () => 7).asked).toEqual([])
    expect(watched(watchFrom(0), 2 * STALL_SECONDS + 2, () => 7).asked).toEqual([
      'remount',
      'reload',
    ])
  })

  it('is content with one frame a second, and with none where nothing is to be seen', () => {
    expect(watched(watchFrom(0), 600, (ms) => Math.floor(ms / 1000)).asked).toEqual([])
    expect(watched(watchFrom(0), 600, () => 7, false).asked).toEqual([])
  })

  it('forgets a stall once the frames of the new canvas go on', () => {
    const stalled = watched(watchFrom(0), STALL_SECONDS + 1, () => 7)
    expect(stalled.watch.stalls).toBe(1)
    const alive = watched(stalled.watch, 2, (ms) => ms)
    expect(alive.watch.stalls).toBe(0)
    expect(watched(alive.watch, STALL_SECONDS + 1, () => 9).asked).toEqual(['remount'])
  })

  it('takes a machine that slept for no stall', () => {
    const before = watchAfter(watchFrom(0), { ms: 0, frames: 7, isShown: true }).watch
    const after = watchAfter(before, { ms: 3_600_000, frames: 7, isShown: true })
    expect(after.ask).toBeNull()
  })
})

describe('the pace of an hour', () => {
  it('is the frames a second while a picture was shown', () => {
    let pace = paceFrom(0)
    const told: number[] = []
    for (let ms = BEAT_MS; ms <= 7_200_000; ms += BEAT_MS) {
      const isShown = ms % 3_600_000 > 600_000
      const after = paceAfter(pace, { ms, frames: (ms * 24) / 1000, isShown })
      pace = after.pace
      if (after.fps !== null) told.push(Math.round(after.fps))
    }
    expect(told).toEqual([24, 24])
  })

  it('is none where all of the hour was dark', () => {
    const after = paceAfter(paceFrom(0), { ms: 3_600_000, frames: 0, isShown: false })
    expect(after.fps).toBeNull()
  })
})

describe('the guard of memory', () => {
  const first = { heapBytes: 60e6, geometries: 40, textures: 12, programs: 20 }

  it('bears what a page needs and no leak of any kind', () => {
    expect(hasDrifted(first, { ...first, heapBytes: 300e6 })).toBe(false)
    expect(hasDrifted(first, { ...first, heapBytes: 400e6 })).toBe(true)
    expect(hasDrifted(first, { ...first, geometries: 200 })).toBe(true)
    expect(hasDrifted(first, { ...first, textures: 80 })).toBe(true)
    expect(hasDrifted(first, { ...first, programs: 30 })).toBe(false)
  })
})

describe('the guard of reloads', () => {
  it('lets one through in ten minutes, and few without a healthy picture', () => {
    expect(mayReload(NO_RELOADS, 0)).toBe(true)
    expect(mayReload({ atMs: 0, count: 1 }, RELOAD_GAP_MS - 1)).toBe(false)
    expect(mayReload({ atMs: 0, count: 1 }, RELOAD_GAP_MS)).toBe(true)
    expect(mayReload({ atMs: 0, count: RELOADS_MOST }, 1e12)).toBe(false)
    expect(mayReload({ atMs: RELOAD_GAP_MS - 1, count: 1 }, 0), 'set back a little').toBe(false)
    expect(mayReload({ atMs: 1e9, count: 1 }, 0), 'set back by days').toBe(true)
  })

  it('remembers over a reload, is cleared by a healthy picture, and bears what it cannot read', () => {
    const kept = new Map<string, string>()
    const storage = () => ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    })
    let reloads = 0
    const open = () => createReloadGuard(storage, () => (reloads += 1))
    for (let at = 0; at < 10; at += 1) open().ask(at * RELOAD_GAP_MS)
    expect(reloads).toBe(RELOADS_MOST)
    open().clear()
    expect(open().ask(20 * RELOAD_GAP_MS)).toBe(true)
    expect(open().ask(20 * RELOAD_GAP_MS + 1)).toBe(false)
    for (const text of [null, '', '7', '{"atMs":"now"}', 'null'])
      expect(readReloads(text)).toEqual(NO_RELOADS)
  })

  it('reloads nothing where it could not remember that', () => {
    let reloads = 0
    const refuse = () => {
      throw new Error('full')
    }
    const full = () => ({ getItem: () => null, setItem: refuse })
    for (const open of [full, refuse]) {
      const guard = createReloadGuard(open, () => (reloads += 1))
      guard.clear()
      expect(guard.ask(0)).toBe(false)
    }
    expect(reloads).toBe(0)
  })
})

describe('a fault', () => {
  it('renews its part, then resets the exhibit, then reloads it', () => {
    let faults: readonly number[] = []
    const answers = [0, 1000, 2000, 3000, 4000].map((ms) => {
      const after = faultAfter(faults, ms)
      faults = after.faults
      return after.answer
    })
    expect(answers).toEqual(['renew', 'renew', 'reset', 'reload', 'reload'])
    expect(faultAfter(faults, 90_000).answer).toBe('renew')
    expect(faults.length).toBeLessThan(6)
  })
})
