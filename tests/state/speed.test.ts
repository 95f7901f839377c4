// The speed of playing: so many times the usual years a second, taken up where the year is.
import { expect, it } from 'vitest'
import { PLAY_YEARS_PER_SECOND, SPEEDS } from '../../src/state/playbackRules'
import { openStore } from './openStore'

it.each(SPEEDS)('at speed %d so many years pass in a second', (speed) => {
  const { store, at } = openStore('?year=2026')
  store.getState().setSpeed(speed)
  expect(at(0)).toBe(2026)
  store.getState().play()
  expect(at(2)).toBeCloseTo(2026 + 2 * PLAY_YEARS_PER_SECOND * speed, 9)
})

it('a change of speed while playing goes on from the year shown', () => {
  const { store, at } = openStore('?year=2026')
  store.getState().play()
  expect(at(2)).toBeCloseTo(2028, 9)
  store.getState().setSpeed(4)
  expect(at(2)).toBeCloseTo(2028, 9)
  expect(at(3)).toBeCloseTo(2032, 9)
  store.getState().pause()
  store.getState().setSpeed(0.5)
  expect(at(9)).toBeCloseTo(2032, 9)
})

it('a speed is no step to undo', () => {
  const { store } = openStore()
  store.getState().setSpeed(2)
  expect(store.getState().edits.past).toEqual([])
})
