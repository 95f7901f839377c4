// The lock of the staff's door, and the sentences about settings: each names the field.
import { describe, expect, it } from 'vitest'
import { CONFIG_FIELDS, readKioskConfig } from '../../src/kiosk/config'
import { configSentence } from '../../src/kiosk/configText'
import {
  lockAfterWrong,
  OPEN_LOCK,
  readLock,
  secondsLocked,
  writeLock,
} from '../../src/kiosk/staff/pinLock'
import { kioskConfigWordsFor } from '../../src/words/kioskConfigWords'
import { LANGUAGES } from '../../src/words/languages'
import { loadLanguage } from '../../src/words/speech'

for (const language of LANGUAGES) await loadLanguage(language)

describe('a wrong PIN', () => {
  it('makes wait twice as long each time, at most a minute', () => {
    let lock = OPEN_LOCK
    const waits = Array.from({ length: 8 }, () => {
      lock = lockAfterWrong(lock, 1000)
      return secondsLocked(lock, 1000)
    })
    expect(waits).toEqual([2, 4, 8, 16, 32, 60, 60, 60])
    expect(secondsLocked(lock, 1000 + 59_001)).toBe(1)
    expect(secondsLocked(lock, 1000 + 60_000)).toBe(0)
  })

  it('keeps nobody out for longer, also where the clock was set back by a year', () => {
    const lock = lockAfterWrong(OPEN_LOCK, 1e12)
    expect(secondsLocked(lock, 1e12 - 3e10)).toBe(60)
  })

  it('is known after a reload; of anything else the lock is open', () => {
    const lock = lockAfterWrong(lockAfterWrong(OPEN_LOCK, 5.5), 7.5)
    expect(readLock(writeLock(lock))).toEqual({ wrong: 2, untilMs: 4008 })
    for (const text of [null, '', 'x', '1', '1 x', 'NaN NaN', '1e999 5'])
      expect(readLock(text)).toEqual(OPEN_LOCK)
    expect(readLock('-5 7').wrong).toBe(0)
  })
})

describe('the sentences about settings', () => {
  it.each(LANGUAGES)('name the field and what it must be, in %s', (language) => {
    const words = kioskConfigWordsFor(language)
    for (const field of CONFIG_FIELDS) {
      const [problem] = readKioskConfig({ [field]: 0 }).problems
      const sentence = problem && configSentence(words, problem)
      expect(sentence).toContain(field)
      expect(sentence).toContain(words.kioskConfig.needs[field].slice(0, 9))
    }
  })

  it('are whole, also about what is no field', () => {
    const words = kioskConfigWordsFor('en')
    const said = (path: string, code: 'notFound' | 'unknownKey' | 'wrongType' | 'refused') =>
      configSentence(words, { path, code, args: { allowed: 64 } })
    expect([
      said('lobby.json', 'notFound'),
      said('idelSeconds', 'unknownKey'),
      said('hours[0].till', 'unknownKey'),
      said('', 'wrongType'),
      said('nowhere', 'refused'),
    ]).toEqual([
      'There is no file “lobby.json”; what held before stays.',
      '“idelSeconds” is no setting of a kiosk; it was ignored.',
      '“hours[0].till” is no setting of a kiosk; it was ignored.',
      'The settings are no list of names and values; what held before stays.',
      'The settings are no list of names and values; what held before stays.',
    ])
    expect(
      readKioskConfig({ pin: '12' }).problems.map((one) => configSentence(words, one)),
    ).toEqual(['“pin” must be four to eight digits, or nothing.'])
  })
})
