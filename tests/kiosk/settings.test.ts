// Where settings come from: a file of the same host or the address; what holds where they are missing or broken.
import { describe, expect, it } from 'vitest'
import { DEFAULT_KIOSK_CONFIG } from '../../src/kiosk/config'
import { configSourceOf } from '../../src/kiosk/configSource'
import { type Kept, keepIn } from '../../src/kiosk/kept'
import { loadSettings } from '../../src/kiosk/settings'
import { packer } from '../../src/state/share'
import { memory } from './memory'

const BASE = 'http://kiosk.local/exhibit/'

/** A kiosk whose server, storage and log are at hand; `file` may be changed, undefined: it is gone. */
function machine(file: string | undefined | null, search = '', storage = memory()) {
  const noted: string[] = []
  const asked: string[] = []
  const server = { file }
  const kept: Kept = keepIn(
    () => storage,
    () => noted.push('storageFull'),
  )
  const ports = {
    search,
    base: BASE,
    kept,
    log: { note: (kind: string, detail = '') => void noted.push(`${kind} ${detail}`.trim()) },
    async fetchText(url: string) {
      asked.push(url)
      if (server.file === undefined) throw new TypeError('Failed to fetch')
      return server.file
    },
  }
  return { noted, asked, server, storage, ports, load: () => loadSettings(ports) }
}

const codes = (problems: readonly { path: string; code: string }[]) =>
  problems.map(({ path, code }) => `${path} ${code}`)

describe('the source', () => {
  const source = (search: string) => configSourceOf(search, BASE)

  it('is kiosk.json beside the page, or the file of that name, the last one named', () => {
    expect(source('')).toEqual({ kind: 'file', url: `${BASE}kiosk.json` })
    expect(source('?config=')).toEqual({ kind: 'file', url: `${BASE}kiosk.json` })
    expect(source('?config=a.json&config=lobby.json')).toEqual({
      kind: 'file',
      url: `${BASE}lobby.json`,
    })
    expect(source('?config=/all/lobby.json')).toEqual({
      kind: 'file',
      url: 'http://kiosk.local/all/lobby.json',
    })
    expect(source('?config=~abc')).toEqual({ kind: 'packed', text: 'abc' })
  })

  it.each([
    'https://elsewhere.example/kiosk.json',
    'https://kiosk.local/kiosk.json',
    '//elsewhere.example/kiosk.json',
    '\\\\elsewhere.example/kiosk.json',
    'http://kiosk.local:81/kiosk.json',
    'http://[',
    'javascript:alert(1)',
    'data:application/json,{}',
    'blob:http://kiosk.local/abc',
  ])('is never another host: %s', async (address) => {
    const search = `?config=${encodeURIComponent(address)}`
    expect(source(search).kind).toBe('refused')
    const { asked, noted, load } = machine('{}', search)
    const { config, problems } = (await load()).settings.getState()
    expect(config).toEqual(DEFAULT_KIOSK_CONFIG)
    expect(codes(problems)).toEqual(['config otherOrigin'])
    expect([asked, noted]).toEqual([[], ['configFault otherOrigin']])
  })
})

describe('a file of settings', () => {
  it('is in force, and known the next time when the server is gone', async () => {
    const { server, noted, load } = machine('{"idleSeconds": 42}')
    expect((await load()).settings.getState().config.idleSeconds).toBe(42)
    server.file = undefined
    const { settings } = await load()
    expect(settings.getState().config).toEqual({ ...DEFAULT_KIOSK_CONFIG, idleSeconds: 42 })
    expect(codes(settings.getState().problems)).toEqual(['kiosk.json unreachable'])
    expect(noted).toEqual(['serverGone'])
  })

  it('is as by default where there was none ever', async () => {
    for (const [file, code] of [
      [null, 'notFound'],
      ['<!doctype html>', 'notJson'],
      ['', 'notJson'],
      [`"${'x'.repeat(2 ** 16)}"`, 'tooLarge'],
    ] as const) {
      const { noted, load } = machine(file)
      const { config, problems } = (await load()).settings.getState()
      expect(config).toEqual(DEFAULT_KIOSK_CONFIG)
      expect(codes(problems)).toEqual([`kiosk.json ${code}`])
      expect(noted).toEqual([`configFault ${code}`])
    }
  })

  it('is kept apart from those of other names', async () => {
    const storage = memory()
    await machine('{"idleSeconds": 42}', '?config=lobby.json', storage).load()
    const other = await machine(undefined, '', storage).load()
    expect(other.settings.getState().config).toEqual(DEFAULT_KIOSK_CONFIG)
    const same = await machine(undefined, '?config=lobby.json', storage).load()
    expect(same.settings.getState().config.idleSeconds).toBe(42)
  })

  it('broken on the fly changes nothing, is told at once and counted once, also over a reload', async () => {
    const { server, noted, load } = machine('{"idleSeconds": 42}')
    const { settings, refresh } = await load()
    const { config } = settings.getState()
    for (const [broken, problem] of [
      ['{"idleSeconds": 42,}', 'kiosk.json notJson'],
      ['{"idleSeconds": 4}', 'idleSeconds tooSmall'],
    ] as const) {
      server.file = broken
      expect([await refresh(), await refresh()]).toEqual([null, null])
      expect(codes(settings.getState().problems)).toEqual([problem])
      expect(settings.getState().config).toBe(config)
    }
    expect((await load()).settings.getState().config).toEqual(config)
    expect(noted).toEqual(['configFault notJson', 'configFault tooSmall'])
    server.file = '{"idleSeconds": 42}'
    expect(await refresh()).toBe(null)
    expect(settings.getState().problems).toEqual([])
  })

  it('changed is answered, not put in force; gone again it is not', async () => {
    const { server, load } = machine('{"idleSeconds": 42}')
    const { settings, refresh } = await load()
    server.file = '{"idleSeconds": 43}'
    expect((await refresh())?.idleSeconds).toBe(43)
    expect(settings.getState().config.idleSeconds).toBe(42)
    server.file = undefined
    expect(await refresh()).toBe(null)
    expect((await load()).settings.getState().config.idleSeconds).toBe(43)
  })

  it('is told gone once until it is back', async () => {
    const { server, noted, load } = machine('{}')
    const { refresh } = await load()
    server.file = undefined
    await refresh()
    await refresh()
    server.file = '{}'
    await refresh()
    server.file = undefined
    await refresh()
    expect(noted).toEqual(['serverGone', 'serverGone'])
  })

  it('holds where what was kept is no config', async () => {
    const storage = memory({ getItem: () => '{"idleSeconds":"\u0000","__proto__":1' })
    const { load } = machine(undefined, '', storage)
    expect((await load()).settings.getState().config).toEqual(DEFAULT_KIOSK_CONFIG)
  })
})

describe('settings in the address', () => {
  it('are read without asking the server', async () => {
    const packed = packer().packJson({ idleSeconds: 33, pin: '2468', wrong: 1 })
    const { asked, load } = machine(undefined, `?config=~${packed}`)
    const { config, problems } = (await load()).settings.getState()
    expect(config).toEqual({ ...DEFAULT_KIOSK_CONFIG, idleSeconds: 33, pin: '2468' })
    expect(codes(problems)).toEqual(['wrong unknownKey'])
    expect(asked).toEqual([])
  })

  it.each(['', 'nonsense', '!!', 'x'.repeat(5000)])('are refused whole: ~%.20s', async (text) => {
    const { noted, load } = machine(undefined, `?config=~${text}`)
    const { settings, refresh } = await load()
    expect(settings.getState().config).toEqual(DEFAULT_KIOSK_CONFIG)
    expect(codes(settings.getState().problems)).toEqual(['config notPacked'])
    expect(noted).toEqual(['configFault notPacked'])
    expect(await refresh()).toBe(null)
  })
})

describe('a storage that is full or denied', () => {
  it('is told once, and what it refused is kept in memory', () => {
    let isFull = true
    const storage = memory()
    const setItem = (key: string, text: string) => {
      if (isFull) throw new DOMException('full', 'QuotaExceededError')
      storage.setItem(key, text)
    }
    let told = 0
    const kept = keepIn(
      () => ({ ...storage, setItem }),
      () => {
        told += 1
      },
    )
    kept.write('a', '1')
    kept.write('a', '2')
    expect([kept.read('a'), storage.getItem('a'), told]).toEqual(['2', null, 1])
    isFull = false
    kept.write('a', '3')
    expect([kept.read('a'), storage.getItem('a'), told]).toEqual(['3', '3', 1])
  })

  it('hinders no start', async () => {
    const denied = memory({
      getItem: () => {
        throw new DOMException('denied', 'SecurityError')
      },
      setItem: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
    const { server, noted, load } = machine('{"idleSeconds": 42}', '', denied)
    const { settings, refresh } = await load()
    expect(settings.getState().config.idleSeconds).toBe(42)
    expect(noted).toEqual(['storageFull'])
    server.file = undefined
    expect(await refresh()).toBe(null)
  })
})
