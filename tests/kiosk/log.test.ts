// The log of a kiosk: bounded, by the minute, on this machine alone; what is stored is not trusted.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keepIn } from '../../src/kiosk/kept'
import { createLog, LOG_KEY, MOST_COUNTS, MOST_DAYS, MOST_ROWS } from '../../src/kiosk/log'
import { readBook, writeBook } from '../../src/kiosk/logBook'
import { daysCsvOf, rowsCsvOf } from '../../src/kiosk/logCsv'
import { LOG_KINDS } from '../../src/kiosk/logKinds'
import { statisticsOf } from '../../src/kiosk/statistics'
import { memory } from './memory'

const NOON = new Date(2026, 10, 22, 12, 34, 56)
const MINUTE = `${NOON.toISOString().slice(0, 16)}Z`
const DAY_MS = 86_400_000

function machine(storage = memory()) {
  const clock = { date: NOON }
  let writes = 0
  const kept = keepIn(
    () => ({
      ...storage,
      setItem(key, text) {
        writes += 1
        storage.setItem(key, text)
      },
    }),
    () => log.note('storageFull'),
  )
  const log = createLog(kept, () => clock.date)
  return {
    log,
    clock,
    storage,
    writes: () => writes,
    anew: () => createLog(kept, () => clock.date),
  }
}

describe('the log', () => {
  it('knows minute, kind and detail, and counts by day', () => {
    const { log } = machine()
    log.note('boot')
    log.note('preset', 'energy-wall')
    log.note('preset', 'energy-wall')
    log.note('session', '84')
    expect(log.read()).toEqual({
      rows: [
        [MINUTE, 'boot', ''],
        [MINUTE, 'preset', 'energy-wall'],
        [MINUTE, 'preset', 'energy-wall'],
        [MINUTE, 'session', '84'],
      ],
      days: {
        '2026-11-22': {
          boot: [1, 0],
          preset: [2, 0],
          'preset energy-wall': [2, 0],
          session: [1, 84],
        },
      },
    })
  })

  it('takes no text: what is no id becomes one', () => {
    const { log } = machine()
    log.note('layer', 'Ann Müller <ann@example.org> said "=1+1", and much more besides')
    const [, , detail] = log.read().rows[0] ?? []
    expect(detail).toMatch(/^[\w.:+-]{40}$/)
  })

  it('is stored at most once a minute, and at the end of a visit', () => {
    const { log, writes, anew } = machine()
    log.note('boot')
    log.tend(1000)
    expect(writes()).toBe(1)
    log.note('layer', 'energy')
    log.tend(60_999)
    expect(writes()).toBe(1)
    log.tend(61_000)
    log.tend(121_000)
    expect(writes()).toBe(2)
    log.note('session', '3')
    expect(writes()).toBe(3)
    expect(anew().read()).toEqual(log.read())
  })

  it('stays bounded over years, the oldest gone first', () => {
    const { log, clock, storage } = machine()
    for (let at = 0; at < 4000; at += 1) {
      clock.date = new Date(NOON.getTime() + (at * DAY_MS) / 40)
      log.note('preset', `${at}`.padStart(40, 'x'))
    }
    for (let at = 0; at < 200; at += 1) log.note('claim', `${at}`.padStart(40, 'x'))
    log.save()
    const { rows, days } = log.read()
    expect([rows.length, Object.keys(days).length]).toEqual([MOST_ROWS, MOST_DAYS])
    expect(rows.at(-1)?.[2]).toMatch(/x199$/)
    const counts = Object.values(days).map((day) => Object.keys(day).length)
    expect(Math.max(...counts)).toBe(MOST_COUNTS)
    expect(storage.getItem(LOG_KEY)?.length).toBeLessThan(500_000)
    expect(readBook(storage.getItem(LOG_KEY) ?? '')).toEqual(log.read())
  })

  it('counts on where the storage is full, and says so once', () => {
    const { log } = machine(
      memory({
        setItem: () => {
          throw new DOMException('full', 'QuotaExceededError')
        },
      }),
    )
    log.note('session', '5')
    log.note('session', '6')
    log.tend(60_000)
    expect(log.read().rows.map(([, kind]) => kind)).toEqual(['session', 'storageFull', 'session'])
  })

  it('can be forgotten', () => {
    const { log, anew } = machine()
    log.note('session', '5')
    log.clear()
    expect(log.read()).toEqual({ rows: [], days: {} })
    expect(anew().read()).toEqual({ rows: [], days: {} })
  })

  it('begins anew from whatever lies in the storage, and counts that', () => {
    const half = writeBook({ rows: [[MINUTE, 'boot', '']], days: {} }).slice(0, -5)
    for (const text of ['', 'null', '[]', '{"version":2}', half, 'x'.repeat(2 ** 21)]) {
      const { log } = machine(memory({ getItem: () => text }))
      expect(log.read().rows).toEqual([[MINUTE, 'fault', 'log']])
    }
  })

  it('reads a book whole or not at all', () => {
    const text = fc.oneof(fc.string(), fc.json(), fc.constantFrom(...LOG_KINDS))
    const row = fc.tuple(text, text, text)
    const hostile = fc.record({
      version: fc.constant(1),
      rows: fc.array(row),
      days: fc.jsonValue(),
    })
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), hostile), (json) => {
        const book = readBook(JSON.stringify(json))
        if (book !== null) expect(readBook(writeBook(book))).toEqual(book)
      }),
    )
    expect(readBook(writeBook({ rows: [[MINUTE, 'boot', '']], days: {} }))).not.toBe(null)
    expect(readBook('{"version":1,"rows":[["2026","boot",""]],"days":{}}')).toBe(null)
    expect(readBook('{"version":1,"rows":[],"days":{"2026-11-22":{"boot":[1]}}}')).toBe(null)
  })
})

describe('the statistics', () => {
  it('are of today, or of some days', () => {
    const { log, clock } = machine()
    clock.date = new Date(2026, 10, 16, 0, 5)
    for (const seconds of [10, 20]) log.note('session', `${seconds}`)
    log.note('layer', 'chips')
    clock.date = new Date(2026, 10, 15, 23, 55)
    log.note('session', '1000')
    clock.date = NOON
    log.note('session', '60')
    for (const layer of ['energy', 'chips', 'energy']) log.note('layer', layer)
    for (const kind of ['reset', 'loss', 'fault', 'serverGone'] as const) log.note(kind)
    for (const fps of ['24', '30']) log.note('fps', fps)
    const [today, week] = [1, 7].map((days) => statisticsOf(log.read(), NOON, days))
    expect(today).toEqual({
      visits: 1,
      meanSeconds: 60,
      presets: [],
      layers: [
        { id: 'energy', count: 2 },
        { id: 'chips', count: 1 },
      ],
      claims: [],
      resets: 1,
      losses: 1,
      faults: 2,
      meanFps: 27,
    })
    expect(week).toMatchObject({ visits: 3, meanSeconds: 30 })
    expect(week?.layers).toEqual([
      { id: 'chips', count: 2 },
      { id: 'energy', count: 2 },
    ])
  })

  it('say nothing of a mean where nothing was counted', () => {
    expect(statisticsOf({ rows: [], days: {} }, NOON, 7)).toMatchObject({
      visits: 0,
      meanSeconds: null,
      meanFps: null,
    })
  })
})

describe('comma-separated values', () => {
  it('have a header, end their lines as the standard says, and quote', () => {
    const { log } = machine()
    log.note('preset', 'chip-choke')
    log.note('session', '12')
    expect(rowsCsvOf(log.read())).toBe(
      `minute,kind,detail\r\n${MINUTE},preset,chip-choke\r\n${MINUTE},session,12\r\n`,
    )
    expect(daysCsvOf(log.read())).toBe(
      [
        'day,kind,detail,count,sum',
        '2026-11-22,preset,,1,0',
        '2026-11-22,preset,chip-choke,1,0',
        '2026-11-22,session,,1,12',
        '',
      ].join('\r\n'),
    )
    expect(rowsCsvOf({ rows: [['a,b', 'boot', 'say "x"\n'] as never], days: {} })).toBe(
      'minute,kind,detail\r\n"a,b",boot,"say ""x""\n"\r\n',
    )
  })

  it('are no formulas to a spreadsheet', () => {
    const { log } = machine()
    for (const detail of ['+1', '-1', '@sum', '=1']) log.note('lever', detail)
    const cells = rowsCsvOf(log.read())
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.split(',')[2])
    expect(cells).toEqual(["'+1", "'-1", '_sum', '_1'])
    expect(rowsCsvOf({ rows: [['=A1', 'boot', '@x']], days: {} })).toContain("'=A1,boot,'@x\r\n")
  })
})
