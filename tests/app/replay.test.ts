// A replay of the last change: the picture goes to the run before it and back, and nothing is edited.
import { describe, expect, it } from 'vitest'
import { createConductor } from '../../src/app/conductor'
import { EASE } from '../../src/look/tuning'
import { lastYearOf } from '../../src/show/playback'
import { REPLAY_SECONDS } from '../../src/state/replay'
import { viewOf } from '../stage/pictures'
import { openStore } from '../state/openStore'

/** After so long a change has been eased, and its signs have gone. */
const LATER = 20

function open(still: boolean, search = '?year=2032') {
  const { store, clock } = openStore(search, () => !still)
  const conductor = createConductor(store, clock, viewOf(640, 400), () => still)
  /** Heights of the tiers, so many seconds later. */
  const drawnAfter = (seconds: number) => {
    clock.second += seconds
    conductor.conduct()
    return [...conductor.frame.height]
  }
  const settled = async () => {
    let isSettled = false
    void conductor.settled().then(() => {
      isSettled = true
    })
    // The second frame stands in the room that the words of the first one left.
    conductor.drawn()
    conductor.drawn()
    await Promise.resolve()
    return isSettled
  }
  return { store, conductor, drawnAfter, settled }
}

describe('a replay', () => {
  it('eases to the picture before the change, holds it, and eases back to the one after', async () => {
    const { store, conductor, drawnAfter, settled } = open(false)
    const before = drawnAfter(0)
    store.getState().setLever('demand', 3)
    drawnAfter(0)
    const changed = drawnAfter(LATER)
    expect(changed).not.toEqual(before)
    const { edits, scenario, run } = store.getState()
    const runs: unknown[] = []
    const stop = conductor.listen((_, shown) => runs.push(shown))
    store.getState().replayChange()
    expect(drawnAfter(0)).toEqual(changed)
    const between = drawnAfter(EASE.changeSeconds / 2)
    expect(between).not.toEqual(changed)
    expect(between).not.toEqual(before)
    expect(drawnAfter(EASE.changeSeconds)).toEqual(before)
    expect(await settled()).toBe(false)
    expect(store.getState().replay?.shows).toBe('before')
    expect(drawnAfter(REPLAY_SECONDS.before - EASE.changeSeconds * 1.5)).toEqual(before)
    expect(store.getState().replay?.shows).toBe('after')
    expect(drawnAfter(EASE.changeSeconds / 2)).not.toEqual(before)
    expect(drawnAfter(EASE.changeSeconds)).toEqual(changed)
    drawnAfter(REPLAY_SECONDS.after)
    drawnAfter(LATER)
    expect(await settled()).toBe(true)
    stop()
    expect(new Set(runs)).toEqual(new Set([store.getState().baseline, run]))
    expect(store.getState()).toMatchObject({ replay: null })
    expect(store.getState().edits).toBe(edits)
    expect(store.getState().scenario).toBe(scenario)
  })

  it('cuts where no motion is wanted', () => {
    const { store, drawnAfter } = open(true)
    const before = drawnAfter(0)
    store.getState().setLever('demand', 3)
    const changed = drawnAfter(0)
    store.getState().replayChange()
    expect(drawnAfter(0)).toEqual(before)
    expect(drawnAfter(REPLAY_SECONDS.before)).toEqual(changed)
    expect(store.getState().replay?.shows).toBe('after')
    drawnAfter(REPLAY_SECONDS.after)
    expect(store.getState().replay).toBeNull()
  })

  it('shows a year that can show the change, standing still', () => {
    const { store } = open(true)
    store.getState().setLever('demand', 3)
    store.getState().setYear(2025)
    store.getState().play()
    store.getState().replayChange()
    expect(store.getState().playback.kind).toBe('still')
    expect(lastYearOf(store.getState().playback)).toBe(2030)
  })

  it('ends with an edit and with undo', () => {
    const { store } = open(true)
    const { setLever, undo, replayChange } = store.getState()
    setLever('demand', 3)
    setLever('grid', 40)
    for (const act of [() => setLever('grid', 30), undo]) {
      replayChange()
      expect(store.getState().replay).not.toBeNull()
      act()
      expect(store.getState().replay).toBeNull()
    }
  })
})
