// The file service beside the page: takes parts whole or not at all, gives ranges, and knows who asks.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFilmDisk, type FilmDisk } from '../../src/cli/filmServer'
import { sha256Of } from '../../src/film/fingerprint'

let home = ''
let server: Server
let address = ''

async function serve(folder: string | null): Promise<FilmDisk> {
  const disk = createFilmDisk(folder === null ? null : { folder, extension: 'mp4' })
  server = createServer((asked, answer) => disk.handle(asked, answer, () => answer.end('the page')))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return disk
}

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'disk-'))
})

afterEach(() => {
  server.close()
  server.closeAllConnections()
  rmSync(home, { recursive: true })
})

const put = (path: string, body: string | Uint8Array<ArrayBuffer>) =>
  fetch(address + path, { method: 'PUT', body })

describe('the file service', () => {
  it('takes segments and the manifest under their names, and says what has come', async () => {
    const { path } = await serve(home)
    const bytes = new Uint8Array([1, 2, 3])
    const answer = await put(`${path}/segment/12`, bytes)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({ bytes: 3, sha256: await sha256Of(bytes) })
    expect([...readFileSync(join(home, 'segment-00012.mp4'))]).toEqual([1, 2, 3])
    expect((await put(`${path}/manifest`, '{"done":[]}')).status).toBe(200)
    expect((await put(`${path}/manifest`, '{"done":[1]}')).status).toBe(200)
    expect(readFileSync(join(home, 'manifest.json'), 'utf8')).toBe('{"done":[1]}')
    expect(readdirSync(home).sort()).toEqual(['manifest.json', 'segment-00012.mp4'])
  })

  it('is refused to whoever does not know its path, and leaves all else to the page', async () => {
    const { path } = await serve(home)
    expect(path).toMatch(/^\/film\/[0-9a-f]{48}$/)
    for (const wrong of ['/film/segment/1', `${path}x/segment/1`, '/film', '/film/0/manifest'])
      expect((await put(wrong, 'x')).status).toBe(403)
    expect(await (await fetch(`${address}/index.html`)).text()).toBe('the page')
    expect(readdirSync(home)).toEqual([])
  })

  it('takes nothing under other names, and nothing where nothing is recorded', async () => {
    const { path } = await serve(home)
    for (const wrong of ['/segment/-1', '/segment/1.5', '/segment/..%2Fx', '/segment/', '/other'])
      expect((await put(path + wrong, 'x')).status, wrong).toBe(404)
    expect((await fetch(`${address}${path}/file/0`, { method: 'DELETE' })).status).toBe(405)
    server.close()
    const closed = await serve(null)
    expect((await put(`${closed.path}/segment/1`, 'x')).status).toBe(403)
    expect(readdirSync(home)).toEqual([])
  })

  it('says why it could not write', async () => {
    const { path } = await serve(join(home, 'gone'))
    const answer = await put(`${path}/segment/1`, 'x')
    expect(answer.status).toBe(500)
    expect(await answer.text()).toContain('ENOENT')
  })

  it('leaves nothing of a segment that did not come whole', async () => {
    const { path } = await serve(home)
    await new Promise<void>((resolve) => {
      const headers = { 'content-length': 1000 }
      const sending = request(`${address}${path}/segment/3`, { method: 'PUT', headers })
      sending.on('error', () => resolve())
      sending.write('only this', () => sending.destroy())
    })
    await expect.poll(() => readdirSync(home)).toEqual([])
  })

  it('gives files it was told of, whole and in ranges', async () => {
    const disk = await serve(null)
    const file = join(home, 'film.mp4')
    writeFileSync(file, '0123456789')
    const url = address + disk.share(file)
    const whole = await fetch(url)
    expect([whole.headers.get('content-length'), await whole.text()]).toEqual(['10', '0123456789'])
    const part = async (range: string) => {
      const answer = await fetch(url, { headers: { range } })
      return [answer.status, answer.headers.get('content-range'), await answer.text()]
    }
    expect(await part('bytes=2-4')).toEqual([206, 'bytes 2-4/10', '234'])
    expect(await part('bytes=7-')).toEqual([206, 'bytes 7-9/10', '789'])
    expect(await part('bytes=-3')).toEqual([206, 'bytes 7-9/10', '789'])
    expect(await part('bytes=8-99')).toEqual([206, 'bytes 8-9/10', '89'])
    expect((await part('bytes=10-')).slice(0, 2)).toEqual([416, 'bytes */10'])
    expect((await part('lines=1-2'))[0]).toBe(416)
    const head = await fetch(url, { method: 'HEAD' })
    expect(head.headers.get('content-length')).toBe('10')
    expect((await fetch(`${url}1`)).status).toBe(404)
    rmSync(file)
    expect((await fetch(url)).status).toBe(500)
  })
})
