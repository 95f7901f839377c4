// Opening hours by the wall clock: spans of a day, over midnight, and what comes next.
import { describe, expect, it } from 'vitest'
import { isOpenAt, minutesOf, nextOpening } from '../../src/kiosk/hours'

/** A time in the week that begins on Sunday, 1 November 2026. */
const at = (day: number, time: string) => new Date(2026, 10, 1 + day, 0, minutesOf(time))

const WEEKDAYS = [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:30' }]
const LATE = [{ days: [5], from: '20:00', to: '02:00' }]

describe('the hours', () => {
  it('are never closed where none are given', () => {
    expect(isOpenAt([], at(0, '03:00'))).toBe(true)
  })

  it('include their first minute and not their last', () => {
    expect(isOpenAt(WEEKDAYS, at(1, '08:59'))).toBe(false)
    expect(isOpenAt(WEEKDAYS, at(1, '09:00'))).toBe(true)
    expect(isOpenAt(WEEKDAYS, at(5, '17:29'))).toBe(true)
    expect(isOpenAt(WEEKDAYS, at(5, '17:30'))).toBe(false)
    expect(isOpenAt(WEEKDAYS, at(6, '12:00'))).toBe(false)
  })

  it('reach over midnight into the next day, also into the next week', () => {
    expect(isOpenAt(LATE, at(5, '23:59'))).toBe(true)
    expect(isOpenAt(LATE, at(6, '01:59'))).toBe(true)
    expect(isOpenAt(LATE, at(6, '02:00'))).toBe(false)
    expect(isOpenAt(LATE, at(5, '01:00'))).toBe(false)
    const saturday = [{ days: [6], from: '22:00', to: '03:00' }]
    expect(isOpenAt(saturday, at(7, '02:00'))).toBe(true)
  })

  it('last to midnight, and a whole day where both ends are the same', () => {
    expect(isOpenAt([{ days: [2], from: '10:00', to: '24:00' }], at(2, '23:59'))).toBe(true)
    expect(isOpenAt([{ days: [2], from: '10:00', to: '24:00' }], at(3, '00:00'))).toBe(false)
    const whole = [{ days: [2], from: '10:00', to: '10:00' }]
    expect(isOpenAt(whole, at(3, '09:59'))).toBe(true)
    expect(isOpenAt(whole, at(3, '10:00'))).toBe(false)
  })
})

describe('the next opening', () => {
  it('is later today, tomorrow, or the day that comes first', () => {
    expect(nextOpening(WEEKDAYS, at(1, '07:00'))).toMatchObject({ inDays: 0, from: '09:00' })
    expect(nextOpening(WEEKDAYS, at(1, '18:00'))).toMatchObject({ inDays: 1, day: 2 })
    expect(nextOpening(WEEKDAYS, at(5, '18:00'))).toMatchObject({ inDays: 3, day: 1, to: '17:30' })
    expect(nextOpening(LATE, at(5, '21:00'))).toMatchObject({ inDays: 7, day: 5 })
  })

  it('is the first of several of one day, in whatever order they are given', () => {
    const twice = [
      { days: [3], from: '15:00', to: '18:00' },
      { days: [3], from: '09:00', to: '12:00' },
    ]
    expect(nextOpening(twice, at(3, '08:00'))).toMatchObject({ from: '09:00' })
    expect(nextOpening(twice, at(3, '13:00'))).toMatchObject({ from: '15:00' })
  })

  it('is none where no day is ever open', () => {
    expect(nextOpening([], at(3, '08:00'))).toBeNull()
  })
})
