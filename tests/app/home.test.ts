// The way home of the camera: a flight from where it stands, and none before there was a picture.
import { expect, it } from 'vitest'
import { createConductor } from '../../src/app/conductor'
import { viewOf } from '../stage/pictures'
import { openStore } from '../state/openStore'

function open() {
  const { store, clock } = openStore()
  const conductor = createConductor(store, clock, viewOf(640, 400), () => false)
  const poseAt = (second: number) => {
    clock.second = second
    conductor.conduct()
    return [...conductor.frame.pose]
  }
  return { conductor, poseAt }
}

it('is home from the first picture on, where it was sent home before', () => {
  const sent = open()
  const other = open()
  sent.conductor.goHome()
  expect(sent.poseAt(0)).toEqual(other.poseAt(0))
  expect(sent.poseAt(0.3)).toEqual(other.poseAt(0.3))
})

it('flies home from where it stands', () => {
  const { conductor, poseAt } = open()
  const home = poseAt(0)
  conductor.view.hand.azimuthDeg = 40
  const away = poseAt(0)
  expect(away).not.toEqual(home)
  conductor.goHome()
  expect(poseAt(0)).toEqual(away)
  expect(poseAt(9)).toEqual(home)
})
