// The ladder back to the picture: it waits longer each time it is refused, and never where it is not.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  BORNE_LOSSES,
  HEALTHY_SECONDS,
  isLost,
  isTryDue,
  PATIENCE_SECONDS,
  type Recovery,
  type RecoveryEvent,
  recoveryAfter,
  WAITS_SECONDS,
  wholeAt,
} from '../../src/kiosk/recovery'

const BEAT_MS = 250

/** Lives on beats for some seconds; `grants` says whether a canvas is given at a ms, and drawn at the next beat. */
function live(
  from: Recovery,
  fromMs: number,
  seconds: number,
  grants: (ms: number) => boolean,
): { end: Recovery; ms: number; tries: number[]; lost: number } {
  let end = from
  let ms = fromMs
  let lost = 0
  const tries: number[] = []
  const send = (event: RecoveryEvent) => {
    end = recoveryAfter(end, event)
  }
  while (ms < fromMs + seconds * 1000) {
    ms += BEAT_MS
    if (end.kind === 'trying') send({ kind: 'drawn', ms })
    send({ kind: 'beat', ms })
    if (!isTryDue(end, ms)) continue
    const given = grants(ms)
    if (isLost(end, given)) lost += 1
    send({ kind: 'probed', ms, given })
    tries.push(ms - fromMs)
  }
  return { end, ms, tries, lost }
}

const lostAt = (before: Recovery, ms: number) => recoveryAfter(before, { kind: 'lost', ms })
const never = () => false
const always = () => true

describe('the ladder of recovery', () => {
  it('tries on the first beat, then after waits that grow, and goes on at the last of them', () => {
    const { tries, end } = live(lostAt(wholeAt(0), 0), 0, 800, never)
    const gaps = tries.map((at, index) => (at - (tries[index - 1] ?? 0)) / 1000)
    expect(tries[0]).toBe(BEAT_MS)
    const last = WAITS_SECONDS.at(-1) as number
    const waits = [...WAITS_SECONDS, last, last, last].slice(0, gaps.length - 1)
    for (const [index, wait] of waits.entries()) {
      expect(gaps[index + 1]).toBeGreaterThanOrEqual(wait)
      expect(gaps[index + 1]).toBeLessThan(wait + BEAT_MS / 1000)
    }
    expect(gaps.length).toBeGreaterThan(WAITS_SECONDS.length + 2)
    expect(end.kind).toBe('waiting')
  })

  it('asks for a new page only once all of its waits were in vain', () => {
    const whole = WAITS_SECONDS.reduce((sum, wait) => sum + wait, 0)
    expect(live(lostAt(wholeAt(0), 0), 0, whole - 1, never).lost).toBe(0)
    expect(live(lostAt(wholeAt(0), 0), 0, whole + 300, never).lost).toBeGreaterThan(0)
  })

  it('brings a picture that is granted back within a beat or two, twenty times in a row', () => {
    let recovery = wholeAt(0)
    let ms = 0
    for (let loss = 1; loss <= 20; loss += 1) {
      const lived = live(lostAt(recovery, ms), ms, 1.5, always)
      expect(lived.end.kind, `loss ${loss}`).toBe('whole')
      expect(lived.tries).toHaveLength(1)
      expect(lived.tries[0]).toBeLessThanOrEqual(WAITS_SECONDS[0] * 1000 + BEAT_MS)
      recovery = lived.end
      ms = lived.ms
    }
    expect(recovery.rung).toBe(0)
  })

  it('slows down where pictures that were granted are lost again and again', () => {
    let recovery = wholeAt(0)
    let ms = 0
    const lengths: number[] = []
    for (let loss = 1; loss <= BORNE_LOSSES + 4; loss += 1) {
      const lived = live(lostAt(recovery, ms), ms, 40, always)
      lengths.push(lived.tries[0] as number)
      // Lost long before it is healthy.
      recovery = { ...lived.end, sinceMs: lived.ms }
      ms = lived.ms
    }
    expect(lengths.slice(1, BORNE_LOSSES).every((wait) => wait <= 500)).toBe(true)
    expect(lengths.at(-1)).toBeGreaterThanOrEqual(10_000)
  })

  it('begins at its foot again after a healthy minute', () => {
    const refused = live(lostAt(wholeAt(0), 0), 0, 20, never)
    expect(refused.end.rung).toBeGreaterThan(1)
    const back = live(refused.end, refused.ms, 60 + HEALTHY_SECONDS, always)
    expect(back.end).toMatchObject({ kind: 'whole', rung: 0, losses: 0 })
    expect(live(lostAt(back.end, back.ms), back.ms, 1, always).tries).toEqual([BEAT_MS])
  })

  it('gives a canvas up that never draws, and counts it as refused', () => {
    const given = recoveryAfter(lostAt(wholeAt(0), 0), { kind: 'probed', ms: 0, given: true })
    expect(given.kind).toBe('trying')
    let later = given
    for (let ms = 0; ms < PATIENCE_SECONDS * 1000 + BEAT_MS; ms += BEAT_MS)
      later = recoveryAfter(later, { kind: 'beat', ms })
    expect(later).toMatchObject({ kind: 'waiting', futile: true })
    expect(later.dueMs - later.sinceMs).toBe(WAITS_SECONDS[1] * 1000)
  })

  it('waits on for a canvas while the machine slept', () => {
    const given = recoveryAfter(lostAt(wholeAt(0), 0), { kind: 'probed', ms: 0, given: true })
    expect(recoveryAfter(given, { kind: 'beat', ms: 3_600_000 }).kind).toBe('trying')
  })

  it('tries a bounded number of times whatever happens, and never leaves the page without a way back', () => {
    const kinds = fc.constantFrom<RecoveryEvent['kind']>('lost', 'probed', 'drawn', 'beat')
    const step = fc.record({ kind: kinds, given: fc.boolean(), gapMs: fc.nat(5000) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
        let recovery = wholeAt(0)
        let ms = 0
        for (const { kind, given, gapMs } of steps) {
          ms += gapMs
          recovery = recoveryAfter(recovery, { kind, ms, given } as RecoveryEvent)
          expect(recovery.rung).toBeLessThanOrEqual(WAITS_SECONDS.length)
          expect(recovery.dueMs - ms).toBeLessThanOrEqual(130_000)
        }
        // From any state a machine that grants canvases has its picture within the longest wait.
        expect(live(recovery, ms, 200, always).end.kind).toBe('whole')
        const refused = live(lostAt(recovery, ms), ms, 3600, never)
        expect(refused.tries.length).toBeLessThan(40)
      }),
      { numRuns: 60 },
    )
  })
})
