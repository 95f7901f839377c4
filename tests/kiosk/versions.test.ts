// Which version an exhibit shows: the new one is on trial until it has drawn.
import { describe, expect, it } from 'vitest'
import {
  activated,
  drawn,
  isAwaited,
  isKept,
  NO_VERSIONS,
  opened,
  rolledBack,
  shown,
} from '../../src/kiosk/offline/versions'

const first = activated(NO_VERSIONS, 'one', true)
const trial = opened(activated(first, 'two', true), 'page')

describe('the versions of an exhibit', () => {
  it('show what the server has before there is any', () => {
    expect(shown(NO_VERSIONS)).toBeNull()
    expect(shown(activated(NO_VERSIONS, 'one', false))).toBeNull()
  })

  it('hold the first for good, as there is nothing to go back to', () => {
    expect(first).toEqual({ ...NO_VERSIONS, good: 'one' })
    expect(opened(first, 'page')).toBe(first)
  })

  it('show a new one on trial and keep the one before', () => {
    expect([shown(trial), isAwaited(trial, 'page')]).toEqual(['two', true])
    expect([isKept(trial, 'one'), isKept(trial, 'two'), isKept(trial, 'zero')]).toEqual([
      true,
      true,
      false,
    ])
  })

  it('take it for good once its page has drawn, and let the one before go', () => {
    const good = drawn(trial, 'page')
    expect(good).toEqual({ ...NO_VERSIONS, good: 'two' })
    expect(isKept(good, 'one')).toBe(false)
  })

  it('do not believe a page that was opened before it', () => {
    expect(drawn(trial, 'older page')).toBe(trial)
    expect(isAwaited(trial, 'older page')).toBe(false)
  })

  it('go back to the one before and do not try the new one again', () => {
    const back = rolledBack(trial)
    expect(shown(back)).toBe('one')
    expect(shown(activated(back, 'two', true))).toBe('one')
    expect(shown(activated(back, 'three', true))).toBe('three')
  })

  it('go back where three pages in turn have not drawn, whatever became of them', () => {
    const tries = ['a', 'b'].reduce(opened, trial)
    expect(shown(tries)).toBe('two')
    expect(shown(opened(tries, 'c'))).toBe('one')
  })

  it('never try one of which a file is missing', () => {
    expect(shown(activated(first, 'two', false))).toBe('one')
  })
})
