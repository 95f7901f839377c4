// The nightly reload: once a day of the exhibit, whatever the clock on the wall does.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exhibitDay, reloadDue } from '../../src/kiosk/nightReload'

const AT = '04:00'
const on = (day: number, hour: number, minute = 0, month = 5) =>
  new Date(2026, month, day, hour, minute)

describe('the nightly reload', () => {
  it('is due from its time on', () => {
    const loaded = exhibitDay(on(10, 15), AT)
    expect(reloadDue(on(11, 3, 59), loaded, AT)).toBe(false)
    expect(reloadDue(on(11, 4), loaded, AT)).toBe(true)
    expect(reloadDue(on(11, 9), loaded, AT)).toBe(true)
  })

  it('is not due again on that day, nor on the day of a start before it, nor where none is wanted', () => {
    expect(reloadDue(on(11, 23), exhibitDay(on(11, 4), AT), AT)).toBe(false)
    expect(reloadDue(on(11, 4), exhibitDay(on(11, 3), AT), AT)).toBe(true)
    expect(reloadDue(on(30, 4), exhibitDay(on(11, 4), AT), null)).toBe(false)
  })

  it('is not repeated by a clock put back by hours, and not held up for years by one that ran ahead', () => {
    const loaded = exhibitDay(on(11, 4), AT)
    expect(reloadDue(on(11, 3, 30), loaded, AT)).toBe(false)
    expect(reloadDue(on(10, 22), loaded, AT)).toBe(false)
    const ahead = exhibitDay(new Date(2031, 0, 1, 12), AT)
    expect(reloadDue(on(11, 12), ahead, AT)).toBe(true)
  })
})

describe('where clocks change for the summer', () => {
  const zone = process.env.TZ
  beforeAll(() => {
    process.env.TZ = 'Europe/Berlin'
  })
  afterAll(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })
  const MARCH = 2
  const OCTOBER = 9

  it('is due where its hour is left out', () => {
    expect(on(29, 2, 30, MARCH).getHours()).toBe(3)
    const loaded = exhibitDay(on(28, 12, 0, MARCH), '02:30')
    expect(reloadDue(on(29, 1, 59, MARCH), loaded, '02:30')).toBe(false)
    expect(reloadDue(on(29, 3, 0, MARCH), loaded, '02:30')).toBe(true)
  })

  it('comes once where its hour comes twice', () => {
    const first = new Date('2026-10-25T02:30:00+02:00')
    const again = new Date('2026-10-25T02:10:00+01:00')
    const second = new Date('2026-10-25T02:30:00+01:00')
    expect([first, again, second].map((date) => date.getHours())).toEqual([2, 2, 2])
    expect(reloadDue(first, exhibitDay(on(24, 12, 0, OCTOBER), '02:30'), '02:30')).toBe(true)
    const loaded = exhibitDay(first, '02:30')
    expect(reloadDue(again, loaded, '02:30')).toBe(false)
    expect(reloadDue(second, loaded, '02:30')).toBe(false)
    // Loaded anew by somebody in between, as the day before.
    expect(reloadDue(second, exhibitDay(again, '02:30'), '02:30')).toBe(true)
  })
})
