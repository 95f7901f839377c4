// The worker of the kiosk in surroundings made by hand: whole versions, no network, the way back.
import { describe, expect, it } from 'vitest'
import { serveOffline } from '../../src/kiosk/offline/serveOffline'
import { DRAWN_WITHIN_MS } from '../../src/kiosk/offline/versions'
import { createSurroundings, HOME, listOf } from './workerScope'

const ONE = { '': 'page one', 'assets/a.js': 'script one' }
const TWO = { '': 'page two', 'assets/b.js': 'script two' }

/** Surroundings with the first version in force, and how to start a worker of another. */
async function exhibit() {
  const around = createSurroundings()
  const clock = { ms: 0 }
  const worker = (version: string, files: Readonly<Record<string, string>>) =>
    around.start((scope) => serveOffline(scope, listOf(version, files), () => clock.ms))
  around.server.files = ONE
  const one = worker('one', ONE)
  await one.install()
  await one.activate()
  return { ...around, clock, worker, one }
}

async function updated() {
  const lobby = await exhibit()
  lobby.server.files = TWO
  const two = lobby.worker('two', TWO)
  await two.install()
  await two.activate()
  return { ...lobby, two }
}

describe('without a network', () => {
  it('opens the page at any address of its folder, and its files', async () => {
    const { server, one } = await exhibit()
    server.files = null
    expect((await one.open('?mode=kiosk&theme=light', 'page')).text).toBe('page one')
    expect((await one.open('index.html', 'page')).text).toBe('page one')
    expect(await one.file('assets/a.js')).toBe('script one')
  })

  it('has the last picture of the owner, and no settings: the page keeps them itself', async () => {
    const { server, one } = await exhibit()
    server.files = { ...ONE, 'sign.png': 'a sign', 'kiosk.json': '{}' }
    expect(await one.file('sign.png', 'image')).toBe('a sign')
    expect(await one.file('kiosk.json')).toBe('{}')
    server.files = null
    expect(await one.file('sign.png', 'image')).toBe('a sign')
    await expect(one.file('kiosk.json')).rejects.toThrow('no network')
  })

  it('keeps one such picture, not all that ever were', async () => {
    const { server, one } = await exhibit()
    server.files = { ...ONE, 'a.png': 'a', 'b.png': 'b' }
    await one.file('a.png', 'image')
    await one.file('b.png', 'image')
    server.files = null
    await expect(one.file('a.png', 'image')).rejects.toThrow('no network')
  })
})

describe('where the disk is full', () => {
  it('opens what it has, and shows the picture of the owner', async () => {
    const { server, disk, one } = await exhibit()
    disk.isFull = true
    server.files = { 'sign.png': 'a sign' }
    expect((await one.open('', 'page')).text).toBe('page one')
    expect(await one.file('assets/a.js')).toBe('script one')
    expect(await one.file('sign.png', 'image')).toBe('a sign')
  })

  it('opens the version that is known to draw: no note could be taken of a try', async () => {
    const { disk, two } = await updated()
    disk.isFull = true
    expect((await two.open('', 'page')).text).toBe('page one')
    disk.isFull = false
    const { text } = await two.open('', 'page')
    void two.tell('drawn', 'page')
    expect(text).toBe('page two')
  })

  it('asks the server where nothing could be kept at all', async () => {
    const { server, disk, start } = createSurroundings()
    const one = start((scope) => serveOffline(scope, listOf('one', ONE), () => 0))
    disk.isFull = true
    server.files = ONE
    await expect(one.install()).rejects.toThrow('full')
    expect((await one.open('', 'page')).text).toBe('page one')
  })
})

describe('a worker of the version in use', () => {
  it('takes nothing where all of it is here, and deletes none of it where the server is gone', async () => {
    const { server, worker, one } = await exhibit()
    server.files = null
    await worker('one', ONE).install()
    expect((await one.open('', 'page')).text).toBe('page one')
  })

  it('leaves what is left of it where it cannot be fetched again', async () => {
    const { server, worker, one } = await exhibit()
    server.files = null
    // As if a file of it had been lost.
    const more = { ...ONE, 'assets/c.js': 'script three' }
    await expect(worker('one', more).install()).rejects.toThrow('no network')
    expect((await one.open('', 'page')).text).toBe('page one')
  })
})

it('is asked by the page itself whether it would come: from the shelf too', async () => {
  const { server, one } = await exhibit()
  server.files = null
  expect(await one.file('')).toBe('page one')
})

it('leaves other hosts and other folders to the browser', async () => {
  const { one } = await exhibit()
  expect(await one.file('https://elsewhere.test/a.js')).toBeNull()
  expect((await one.open('other/', 'page')).text).toBeNull()
})

describe('a new version', () => {
  it('is taken whole or not at all', async () => {
    const { server, worker, shelves } = await exhibit()
    server.files = { ...TWO, 'assets/b.js': 'half a scri' }
    await expect(worker('two', TWO).install()).rejects.toThrow()
    expect(shelves().filter((name) => name.endsWith('two'))).toEqual([])
  })

  it('is opened as soon as it is in force, beside the files of a page of the one before', async () => {
    const { two } = await updated()
    const { text } = await two.open('', 'page')
    void two.tell('drawn', 'page')
    expect(text).toBe('page two')
    expect(await two.file('assets/a.js')).toBe('script one')
  })

  it('holds once it has drawn, and the one before goes with the next', async () => {
    const { two, worker, server, shelves, clock, moved } = await updated()
    const { watching } = await two.open('', 'page')
    await two.tell('drawn', 'page')
    clock.ms += DRAWN_WITHIN_MS
    await watching()
    expect(moved).toEqual([])
    expect((await two.open('', 'next page')).text).toBe('page two')
    server.files = ONE
    const three = worker('three', ONE)
    await three.install()
    await three.activate()
    const versions = shelves().filter((name) => /version/.test(name))
    expect(versions.map((name) => name.split('-').at(-1)).sort()).toEqual(['three', 'two'])
  })

  it('is given up where it has not drawn within a minute: the page is opened in the one before', async () => {
    const { two, clock, moved } = await updated()
    const { watching } = await two.open('', 'page')
    clock.ms += DRAWN_WITHIN_MS - 1
    const waited = watching()
    await two.file('assets/b.js')
    expect(moved).toEqual([])
    clock.ms += 1
    await waited
    expect(moved).toEqual([HOME])
    expect((await two.open('', 'page again')).text).toBe('page one')
  })
})
