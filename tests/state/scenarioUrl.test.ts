// The key `scenarioUrl`: same origin only, bounded in size and time, and dropped by an edit.
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { writeAddress } from '../../src/state/address'
import { addressOf } from '../../src/state/cakeState'
import { FILE_BYTES, readScenarioDocument } from '../../src/state/scenarioFile'
import { fetchScenario, openScenarioUrl } from '../../src/state/scenarioUrl'
import { openStore } from './openStore'

const PAGE = 'https://cake.example/show/index.html?scenarioUrl=x'
const TEXT = readFileSync('assets/public/scenarios/example.json', 'utf8')
const EXAMPLE = readScenarioDocument(TEXT, '').value

const answering = (body: BodyInit, init: ResponseInit = {}) =>
  vi.fn(async (_url: string, _init: RequestInit) => new Response(body, init))

const codesOf = async (url: string, fetchLike = answering(TEXT)) => {
  const { value, problems } = await fetchScenario(url, fetchLike, PAGE)
  expect(value === null).toBe(problems.length > 0)
  for (const { path } of problems) expect(path).toMatch(/^scenarioUrl/)
  return problems.map(({ code }) => code)
}

afterEach(() => {
  vi.useRealTimers()
})

describe('a scenario file at an address', () => {
  it('is read relative to the page, of the same origin alone', async () => {
    const fetchLike = answering(TEXT)
    const { value } = await fetchScenario('scenarios/a.json', fetchLike, PAGE)
    expect(value).toEqual(EXAMPLE)
    expect(fetchLike.mock.calls[0]?.[0]).toBe('https://cake.example/show/scenarios/a.json')
    expect(fetchLike.mock.calls[0]?.[1]).toMatchObject({ mode: 'same-origin' })
    expect(await codesOf('/a.json')).toEqual([])
    expect(await codesOf('https://cake.example/a.json')).toEqual([])
  })

  it.each([
    'https://other.example/a.json',
    '//other.example/a.json',
    'http://cake.example/a.json',
    'https://cake.example:444/a.json',
    'data:application/json,{}',
    'blob:https://cake.example/1',
    'javascript:alert(1)',
    'file:///etc/passwd',
  ])('is not fetched from elsewhere: %s', async (url) => {
    const fetchLike = answering(TEXT)
    expect(await codesOf(url, fetchLike)).toEqual(['otherOrigin'])
    expect(fetchLike).not.toHaveBeenCalled()
  })

  it('names why it cannot be used', async () => {
    expect(await codesOf('https://')).toEqual(['notFound'])
    expect(await codesOf('a', answering('', { status: 404 }))).toEqual(['notFound'])
    expect(await codesOf('a', answering('<!doctype html>'))).toEqual(['notJson'])
    expect(
      await codesOf(
        'a',
        vi.fn(() => Promise.reject(new TypeError())),
      ),
    ).toEqual(['unreachable'])
    const { problems } = await fetchScenario('a', answering('{"preset": "x"}'), PAGE)
    expect(problems.map(({ path }) => path)).toEqual([
      'scenarioUrl: format',
      'scenarioUrl: version',
      'scenarioUrl: preset',
    ])
  })

  it('is given up above the limit, by its head or as it comes', async () => {
    const head = { headers: { 'content-length': String(50 * 2 ** 20) } }
    expect(await codesOf('a', answering(TEXT, head))).toEqual(['tooLarge'])
    let pulled = 0
    const endless = new ReadableStream({
      pull(controller) {
        pulled += 1
        controller.enqueue(new Uint8Array(2 ** 16).fill(32))
      },
    })
    const fetchLike = answering(endless)
    expect(await codesOf('a', fetchLike)).toEqual(['tooLarge'])
    expect(pulled).toBeLessThan(FILE_BYTES / 2 ** 16 + 4)
    expect(fetchLike.mock.calls[0]?.[1].signal?.aborted).toBe(true)
  })

  it('is not waited for without end', async () => {
    vi.useFakeTimers()
    const never = vi.fn(
      (_url: string, { signal }: RequestInit) =>
        new Promise<Response>((_, reject) => signal?.addEventListener('abort', reject)),
    )
    const codes = codesOf('a', never)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await codes).toEqual(['unreachable'])
  })
})

describe('the page with a scenario address', () => {
  const searchOf = (store: ReturnType<typeof openStore>['store']) =>
    writeAddress(addressOf(store.getState(), 0))

  async function open(
    search: string,
    edit?: (store: ReturnType<typeof openStore>['store']) => void,
  ) {
    const { store } = openStore(search)
    const opened = openScenarioUrl(store, search, answering(TEXT), PAGE)
    edit?.(store)
    await opened
    return store
  }

  it('shows the file and keeps its address until the scenario is edited', async () => {
    const store = await open('?scenarioUrl=a.json&theme=light')
    expect(store.getState()).toMatchObject({ ...EXAMPLE, theme: 'light', problems: [] })
    expect(searchOf(store)).toBe('?scenarioUrl=a.json&theme=light')
    store.getState().select('chips')
    store.getState().apply({ year: 2033, scenarioUrl: 'b.json' })
    expect(searchOf(store)).toBe('?scenarioUrl=a.json&year=2033&layer=chips&theme=light')
    store.getState().setLever('demand', 2)
    expect(searchOf(store)).toMatch(/^\?s=[\w-]+&year=2033&layer=chips&theme=light$/)
    expect(store.getState().scenario.events).toEqual(EXAMPLE?.scenario.events)
  })

  it('lays the other keys on top, which makes it a scenario of its own', async () => {
    const store = await open('?scenarioUrl=a.json&demand=2')
    expect(store.getState().scenario.levers).toEqual({ ...EXAMPLE?.scenario.levers, demand: 2 })
    expect(searchOf(store)).toMatch(/^\?s=[\w-]+$/)
  })

  it('keeps the address while it waits and after a failure, and says what was wrong', async () => {
    const search = '?scenarioUrl=a.json&demand=2'
    const { store } = openStore(search)
    const opened = openScenarioUrl(store, search, answering('', { status: 404 }), PAGE)
    expect(searchOf(store)).toBe(search)
    await opened
    expect(searchOf(store)).toBe(search)
    expect(store.getState().scenario.levers).toEqual({ demand: 2 })
    expect(store.getState().problems).toMatchObject([{ path: 'scenarioUrl', code: 'notFound' }])
  })

  it('does not take away what was edited while the file was on its way', async () => {
    const edited = await open('?scenarioUrl=a.json', (store) =>
      store.getState().setLever('grid', 30),
    )
    expect(edited.getState()).toMatchObject({ title: {}, scenario: { levers: { grid: 30 } } })
    expect(searchOf(edited)).toBe('?grid=30')
    const chosen = await open('?scenarioUrl=a.json', (store) =>
      store.getState().choosePreset('baseline'),
    )
    expect(chosen.getState().title).toEqual({})
    const patched = await open('?scenarioUrl=a.json', (store) =>
      store.getState().apply({ scenario: 'baseline' }),
    )
    expect(patched.getState().title).toEqual({})
    const reset = await open('?scenarioUrl=a.json', (store) => store.getState().reset())
    expect(searchOf(reset)).toBe('')
  })

  it('asks for nothing without that key', async () => {
    const fetchLike = answering(TEXT)
    await openScenarioUrl(openStore('').store, '', fetchLike, PAGE)
    expect(fetchLike).not.toHaveBeenCalled()
  })
})
