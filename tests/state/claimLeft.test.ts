// What a visitor left for a claim is there again when it closes.
import { describe, expect, it } from 'vitest'
import { CLAIM_IDS } from '../../src/show/claims'
import { openStore, touchedOf } from './openStore'

describe('a claim opened by hand', () => {
  it.each(CLAIM_IDS)(
    '%d gives back on closing what the visitor left, where nothing was changed',
    (id) => {
      const { store } = openStore('?invest=2&demand=1.5&year=2031&layer=chips&slice=served')
      const left = touchedOf(store.getState())
      store.getState().openClaim(id)
      store.getState().openClaim(5)
      store.getState().openClaim(id)
      expect(store.getState().claim).toBe(id)
      store.getState().openClaim(null)
      expect(store.getState().claim).toBeNull()
      expect(touchedOf(store.getState())).toEqual({
        ...left,
        playback: { kind: 'still', year: 2031 },
      })
    },
  )

  it('keeps what was changed while it was told', () => {
    const { store } = openStore('?invest=2')
    store.getState().openClaim(4)
    store.getState().setLever('demand', 1.5)
    store.getState().openClaim(null)
    expect(store.getState().scenario).toMatchObject({
      preset: 'energy-wall',
      levers: { demand: 1.5 },
    })
  })
})
