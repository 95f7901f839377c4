// The modes of the exhibit: what leads where, and that no sequence of events leaves it stuck.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  BOOT_MODE,
  CLEANING_SECONDS,
  idleSinceMs,
  isLit,
  isOffered,
  type KioskEvent,
  type KioskMode,
  modeAfter,
  NIGHT_LIT_SECONDS,
  OFFER_SECONDS,
  secondsLeft,
  TOLD_SECONDS_MOST,
} from '../../src/kiosk/modes'

const TIMES = { idleSeconds: 60, countdownSeconds: 20 }
const S = 1000

const led = (mode: KioskMode, ...events: readonly KioskEvent[]): KioskMode =>
  events.reduce((now, event) => modeAfter(now, event, TIMES), mode)
const beat = (ms: number, more: object = {}): KioskEvent => ({ kind: 'beat', ms, ...more })

const AWAKE = led(BOOT_MODE, { kind: 'touch', ms: 100 * S })
const ASKING = led(AWAKE, beat(160 * S))
const NIGHT = led(BOOT_MODE, beat(10 * S, { isOpen: false }))

describe('a visit', () => {
  it('begins with a touch, and with nothing else', () => {
    expect(AWAKE).toMatchObject({ kind: 'awake', sinceMs: 100 * S, visitMs: 100 * S })
    for (const kind of ['use', 'extend', 'home', 'release'] as const)
      expect(led(BOOT_MODE, { kind, ms: 5 })).toBe(BOOT_MODE)
    // However long nobody comes.
    expect(led(BOOT_MODE, beat(1e9))).toBe(BOOT_MODE)
  })

  it('asks after the idle time, a use later where there was one', () => {
    expect(led(AWAKE, beat(160 * S - 1)).kind).toBe('awake')
    expect(ASKING.kind).toBe('asking')
    const used = led(AWAKE, { kind: 'use', ms: 130 * S })
    expect(led(used, beat(189 * S)).kind).toBe('awake')
    expect(led(used, beat(190 * S)).kind).toBe('asking')
  })

  it('counts down, goes on with one tap, and gives it all its time again', () => {
    expect(secondsLeft(ASKING, 165 * S, TIMES)).toBe(15)
    const extended = led(ASKING, { kind: 'extend', ms: 179 * S })
    expect(extended).toMatchObject({ kind: 'awake', lastUseMs: 179 * S, visitMs: 100 * S })
    expect(led(extended, beat(238 * S)).kind).toBe('awake')
    expect(led(ASKING, beat(179 * S)).kind).toBe('asking')
    expect(led(ASKING, beat(180 * S)).kind).toBe('attract')
  })

  it('is put back at once by “start again”, asked or not; a mere use is no answer', () => {
    expect(led(ASKING, { kind: 'home', ms: 161 * S }).kind).toBe('attract')
    expect(led(AWAKE, { kind: 'home', ms: 101 * S }).kind).toBe('attract')
    expect(led(ASKING, { kind: 'use', ms: 161 * S })).toBe(ASKING)
  })

  it('hears a tour out, and counts from its end; a tour without an end holds it for ten minutes', () => {
    const told = led(AWAKE, beat(150 * S, { isTelling: true }), beat(200 * S, { isTelling: true }))
    expect(idleSinceMs(told)).toBe(200 * S)
    expect(led(told, beat(259 * S)).kind).toBe('awake')
    expect(led(told, beat(260 * S)).kind).toBe('asking')
    const last = (100 + TOLD_SECONDS_MOST + 60) * S
    expect(led(AWAKE, beat(last - 1, { isTelling: true })).kind).toBe('awake')
    expect(led(AWAKE, beat(last, { isTelling: true })).kind).toBe('asking')
  })
})

describe('at night', () => {
  it('falls asleep only when nobody is there, and wakes when it opens', () => {
    expect(NIGHT.kind).toBe('night')
    expect(led(AWAKE, beat(101 * S, { isOpen: false })).kind).toBe('awake')
    expect(led(NIGHT, beat(20 * S, { isOpen: false }))).toBe(NIGHT)
    expect(led(NIGHT, beat(20 * S, { isOpen: true })).kind).toBe('attract')
  })

  it('lights the hours for a while when touched, and wakes nobody', () => {
    expect(isLit(NIGHT, 10 * S)).toBe(false)
    const touched = led(NIGHT, { kind: 'touch', ms: 30 * S })
    expect(touched.kind).toBe('night')
    expect(isLit(touched, 31 * S)).toBe(true)
    expect(isLit(touched, (30 + NIGHT_LIT_SECONDS) * S)).toBe(false)
  })
})

describe('wiping', () => {
  const palms = (mode: KioskMode, ...at: readonly number[]) =>
    led(mode, ...at.map((ms) => ({ kind: 'palm', ms }) as const))

  it('turns touch off for its time, until held, and begins anew afterwards', () => {
    const cleaning = led(AWAKE, { kind: 'clean', ms: 120 * S })
    expect(led(cleaning, { kind: 'touch', ms: 121 * S })).toBe(cleaning)
    expect(secondsLeft(cleaning, 130 * S, TIMES)).toBe(CLEANING_SECONDS - 10)
    expect(led(cleaning, beat((120 + CLEANING_SECONDS) * S)).kind).toBe('attract')
    expect(led(cleaning, { kind: 'release', ms: 123 * S }).kind).toBe('attract')
  })

  it('is seen from three palms in ten seconds: at once where nobody is there, offered to a visitor', () => {
    expect(palms(BOOT_MODE, 1 * S, 5 * S).kind).toBe('attract')
    expect(palms(BOOT_MODE, 1 * S, 5 * S, 9 * S).kind).toBe('cleaning')
    expect(palms(BOOT_MODE, 1 * S, 5 * S, 12 * S).kind).toBe('attract')
    const offered = palms(AWAKE, 101 * S, 102 * S, 103 * S)
    expect(offered.kind).toBe('awake')
    expect(isOffered(offered, 104 * S)).toBe(true)
    expect(isOffered(offered, (103 + OFFER_SECONDS) * S)).toBe(false)
    expect(isOffered(palms(AWAKE, 101 * S), 101 * S)).toBe(false)
  })
})

const KINDS = ['touch', 'use', 'extend', 'home', 'palm', 'clean', 'release'] as const
/** What happens, and how long after what was before: also jumps of a minute. */
const HAPPENED = fc.record({
  waited: fc.oneof(fc.nat(2000), fc.constant(60 * S)),
  event: fc.oneof(
    fc.constantFrom(...KINDS).map((kind) => ({ kind })),
    fc.record({
      kind: fc.constant('beat' as const),
      isOpen: fc.boolean(),
      isTelling: fc.boolean(),
    }),
  ),
})
const DAYS = fc.constantFrom(0, 1, 5, 30).map((days) => days * 86_400 * S)

function run(start: number, happened: readonly { waited: number; event: object }[]) {
  let ms = start
  let mode = modeAfter(BOOT_MODE, beat(start), TIMES)
  const passed: KioskMode[] = [mode]
  for (const { waited, event } of happened) {
    ms += waited
    mode = modeAfter(mode, { ...event, ms } as KioskEvent, TIMES)
    passed.push(mode)
  }
  return { ms, mode, passed }
}

describe('whatever happens', () => {
  it('left alone it attracts again, within its times, and sleeps when it is closed', () => {
    fc.assert(
      fc.property(
        DAYS,
        fc.array(HAPPENED, { maxLength: 60 }),
        fc.boolean(),
        (start, all, isOpen) => {
          const { ms, mode } = run(start, all)
          const seconds = Math.max(CLEANING_SECONDS, TIMES.idleSeconds + TIMES.countdownSeconds) + 2
          let now = mode
          for (let left = 0; left <= seconds; left += 1)
            now = modeAfter(now, beat(ms + left * S, { isOpen }), TIMES)
          expect(now.kind).toBe(isOpen ? 'attract' : 'night')
        },
      ),
    )
  })

  it('never attracts again without having asked, unless told to', () => {
    fc.assert(
      fc.property(DAYS, fc.array(HAPPENED, { maxLength: 60 }), (start, all) => {
        const { passed } = run(start, all)
        passed.forEach((mode, at) => {
          const before = passed[at - 1]
          const event = all[at - 1]?.event
          if (before?.kind !== 'awake' || mode.kind !== 'attract') return
          expect(event).toMatchObject({ kind: 'home' })
        })
      }),
    )
  })

  it('times only go forward, palms are forgotten, and a mode in which nothing follows is the same object', () => {
    fc.assert(
      fc.property(DAYS, fc.array(HAPPENED, { maxLength: 60 }), (start, all) => {
        const { passed, mode, ms } = run(start, all)
        passed.forEach((one, at) => {
          const before = passed[at - 1] ?? BOOT_MODE
          expect(one.sinceMs).toBeGreaterThanOrEqual(before.sinceMs)
          expect(one.lastUseMs).toBeGreaterThanOrEqual(before.lastUseMs)
          expect(one.palmsMs.length).toBeLessThan(3)
        })
        const settled = modeAfter(mode, beat(ms), TIMES)
        expect(modeAfter(settled, beat(ms), TIMES)).toBe(settled)
      }),
    )
  })
})
