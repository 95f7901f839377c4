// The loop that is shown while nobody is there: any tour of the settings begins anew at its end.
import { expect, it } from 'vitest'
import { createConductor } from '../../src/app/conductor'
import { tellAttract } from '../../src/app/kiosk/atRest'
import type { Beat, Now } from '../../src/kiosk/beat'
import { TOUR_IDS } from '../../src/show/tours/tours'
import { secondOfTelling } from '../../src/state/telling'
import { viewOf } from '../stage/pictures'
import { openStore } from '../state/openStore'

it.each(TOUR_IDS)('is told again at its end: %s', (id) => {
  // Where no motion is wanted too.
  const { store, clock } = openStore('', () => false)
  const heard = new Set<(now: Now) => void>()
  const now = () => ({ ms: clock.second * 1000, date: new Date(0) })
  const beat: Beat = {
    now,
    listen(listener) {
      heard.add(listener)
      return () => heard.delete(listener)
    },
    stop() {},
  }
  const { conduct } = createConductor(store, clock, viewOf(64, 64), () => true)
  const stop = tellAttract({ store, beat }, id)
  const pass = (seconds: number) => {
    clock.second += seconds
    conduct()
    for (const listener of heard) listener(now())
  }
  const told = () => {
    const { telling } = store.getState()
    if (telling === null) throw new Error('Nothing is told.')
    return { at: secondOfTelling(telling, clock.second), isPlaying: telling.since !== null }
  }
  const seconds = store.getState().telling?.tour.seconds ?? Number.NaN
  for (let round = 0; round < 3; round += 1) {
    pass(5)
    expect(told()).toEqual({ at: expect.closeTo(5), isPlaying: true })
    pass(seconds - 5)
    expect(told()).toEqual({ at: expect.closeTo(0), isPlaying: true })
  }
  stop()
  expect(heard.size).toBe(0)
})
