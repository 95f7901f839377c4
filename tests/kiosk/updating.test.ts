// When an exhibit looks for a new version and when it takes it.
import { expect, it } from 'vitest'
import { CHECK_EVERY_MS, offlineStep, YOUNG_MS } from '../../src/kiosk/offline/updating'

const grown = {
  ms: YOUNG_MS,
  checkedMs: 0,
  isAlone: true,
  isReady: true,
  isTaken: false,
} as const

it('takes a new version while nobody is there', () => {
  expect(offlineStep(grown)).toBe('take')
})

it('takes none while somebody is there', () => {
  expect(offlineStep({ ...grown, isAlone: false })).toBeNull()
})

it('takes one once', () => {
  expect(offlineStep({ ...grown, isTaken: true })).toBeNull()
})

it('takes none on a young page, so that no server can make it reload without end', () => {
  expect(offlineStep({ ...grown, ms: YOUNG_MS - 1 })).toBeNull()
})

it('looks for one each hour, also while somebody is there', () => {
  const waiting = { ...grown, isReady: false, isAlone: false, checkedMs: 5 } as const
  expect(offlineStep({ ...waiting, ms: CHECK_EVERY_MS + 4 })).toBeNull()
  expect(offlineStep({ ...waiting, ms: CHECK_EVERY_MS + 5 })).toBe('check')
})
