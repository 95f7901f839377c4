// The jobs of the record command with a page of the tests' own: recorded, resumed, shared, joined, checked.
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { joinParts } from '../../src/cli/joinParts'
import { recordFilm, takeStill } from '../../src/cli/recordFilm'
import { readRecordRequest } from '../../src/cli/recordRequest'
import { verifyFile } from '../../src/cli/verifyFile'
import { fakePage, type PageLog } from './fakePage'

// Joined by putting one behind the other: what a file looks like inside is tested elsewhere.
vi.mock('../../src/film/join', () => ({
  async joinSegments(
    _plan: unknown,
    segments: readonly {
      size: number
      read: (begin: number, end: number) => Promise<Uint8Array>
    }[],
    out: { write: (bytes: Uint8Array, position: number) => Promise<void> },
  ) {
    let position = 0
    for (const { size, read } of segments) {
      await out.write(await read(0, size), position)
      position += size
    }
  },
}))

let home = ''
let out = ''
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'jobs-'))
  out = join(home, 'film.mp4')
})
afterEach(() => rmSync(home, { recursive: true }))

const FILM = '--tour attract --to 10 --size 320x180 --codec vp9-lossless --captions vtt'

/** Runs the command as record.ts does, on a page of the tests' own. */
async function run(line: string, log: PageLog = {}) {
  const request = readRecordRequest(line.split(/ +/))
  const told: string[] = []
  const report = {
    ...{ planned: () => {}, progress: () => {}, stage: () => {}, ended: () => {} },
    written: (file: string) => void told.push(file.replace(home, '')),
    problems: () => {},
  }
  const stop = log.stop ?? new AbortController()
  const tools = { report, signal: stop.signal, openPage: fakePage(log) }
  switch (request.kind) {
    case 'record':
      return { ...(await recordFilm(request, tools)), told }
    case 'still':
      return { ...(await takeStill(request, tools)), told }
    case 'join':
      return { ...(await joinParts(request, tools)), told }
    case 'verify':
      return { ...(await verifyFile(request, tools)), told }
    default:
      throw new Error(JSON.stringify(request))
  }
}

const sidecar = () => JSON.parse(readFileSync(`${out}.json`, 'utf8'))
const WHOLE = 'segment 0;segment 1;segment 2;'

describe('a recording', () => {
  it('leaves the film, its captions and what it was made of, and no parts', async () => {
    const log: PageLog = {}
    const end = await run(`${FILM} --out ${out}`, log)
    expect(end).toMatchObject({ status: 'done', sentences: [] })
    expect(readFileSync(out, 'utf8')).toBe(WHOLE)
    expect(end.told).toEqual(['/film.mp4', '/film.mp4.json', '/film.mp4.vtt'])
    expect(readdirSync(home).sort()).toEqual(['film.mp4', 'film.mp4.json', 'film.mp4.vtt'])
    expect(sidecar()).toMatchObject({ frames: 300, encoder: null, renderer: 'tests', bytes: 30 })
    expect(sidecar().segments).toHaveLength(3)
    expect(log.closed).toBe(1)
  })

  it('keeps parts and hashes where those are asked for', async () => {
    await run(`${FILM} --hashes --out ${out}`)
    expect(sidecar().segments[0].pictures).toHaveLength(100)
    expect(readdirSync(`${out}.parts`)).toHaveLength(5)
  })

  it('is gone on with where it was cancelled', async () => {
    const stop = new AbortController()
    const end = await run(`${FILM} --out ${out}`, { stop, stopAfter: 1 })
    expect(end).toMatchObject({ status: 'cancelled', sentences: [] })
    expect(existsSync(out)).toBe(false)
    expect(readRecordRequest(`${FILM} --out ${out}`.split(' ')).kind).toBe('refusal')
    const log: PageLog = {}
    expect(await run(`${FILM} --resume --out ${out}`, log)).toMatchObject({ status: 'done' })
    expect(log.made).toEqual([1, 2])
    expect(readFileSync(out, 'utf8')).toBe(WHOLE)
  })

  it('makes again what was changed, and refuses parts of another film', async () => {
    await run(`${FILM} --hashes --out ${out}`)
    writeFileSync(join(`${out}.parts`, 'segment-00001.mp4'), 'segment x;')
    const log: PageLog = {}
    await run(`${FILM} --hashes --resume --out ${out}`, log)
    expect(log.made).toEqual([1])
    const other = await run(`${FILM} --theme light --resume --out ${out}`)
    expect(other.status).toBe('failed')
    expect(other.sentences[0]).toContain('belongs to another film')
  })

  it('gives no name to a file that is not what was planned, and keeps the parts', async () => {
    const end = await run(`${FILM} --out ${out}`, { width: 322 })
    expect(end.status).toBe('failed')
    expect(end.sentences[0]).toContain('322 × 180 pixels')
    expect(readdirSync(home)).toEqual(['film.mp4.parts'])
  })

  it('is refused by graphics that are too small, before anything is written', async () => {
    await expect(run(`${FILM} --out ${out}`, { mostPx: 200 })).rejects.toThrow(/^--size: .* 200 /)
    expect(readdirSync(home)).toEqual([])
  })
})

describe('shares', () => {
  const part = (share: number) => join(home, `part-${share}`)
  const record = (share: number, more = '', log: PageLog = {}) =>
    run(`${FILM} ${more} --shard ${share}/2 --out ${part(share)}`, log)

  it('are folders that are joined in any order', async () => {
    const first: PageLog = {}
    const second: PageLog = {}
    expect(await record(1, '', first)).toMatchObject({ status: 'done', told: ['/part-1'] })
    await record(2, '', second)
    expect([first.made, second.made]).toEqual([[0], [1, 2]])
    const end = await run(`--join ${part(2)} ${part(1)} --out ${out}`)
    expect(end).toMatchObject({ status: 'done', sentences: [] })
    expect(readFileSync(out, 'utf8')).toBe(WHOLE)
    expect(existsSync(`${out}.vtt`)).toBe(true)
    expect(existsSync(part(1))).toBe(true)
  })

  it('may be more than there are parts', async () => {
    for (const share of [1, 2, 3, 4]) await run(`${FILM} --shard ${share}/4 --out ${part(share)}`)
    const all = [1, 2, 3, 4].map(part).join(' ')
    expect(await run(`--join ${all} --out ${out}`)).toMatchObject({ status: 'done' })
  })

  it('are not joined where one is missing, changed, of another film or of other graphics', async () => {
    await record(1)
    const lacking = await run(`--join ${part(1)} --out ${out}`)
    expect(lacking.sentences[0]).toContain('Of 3 parts 2 are missing')
    await record(2, '--theme light')
    const other = await run(`--join ${part(1)} ${part(2)} --out ${out}`)
    expect(other.sentences[0]).toContain('belongs to another film')
    rmSync(part(2), { recursive: true })
    await record(2, '', { renderer: 'others' })
    const foreign = await run(`--join ${part(1)} ${part(2)} --out ${out}`)
    expect(foreign.sentences[0]).toContain('other graphics')
    rmSync(part(2), { recursive: true })
    await record(2)
    writeFileSync(join(part(2), 'segment-00002.mp4'), 'segment x;')
    const changed = await run(`--join ${part(1)} ${part(2)} --out ${out}`)
    expect(changed.sentences[0]).toContain('segment-00002.mp4')
    expect(changed.status).toBe('failed')
    expect(existsSync(out)).toBe(false)
  })

  it('are refused where they are none, or the name does not fit', async () => {
    const none = await run(`--join ${home} --out ${out}`)
    expect(none.sentences[0]).toContain('no list of what is done')
    await record(1)
    await expect(run(`--join ${part(1)} --out ${home}/a.gif`)).rejects.toThrow('.mp4')
  })
})

describe('a still', () => {
  it('is written under its name', async () => {
    const png = join(home, 'still.png')
    expect(await run(`--tour attract --still 3 --out ${png}`)).toMatchObject({ status: 'done' })
    expect(readFileSync(png, 'utf8')).toBe('picture at 3')
  })
})

describe('a finished film', () => {
  it('is checked against what stands beside it', async () => {
    await run(`${FILM} --out ${out}`)
    expect(await run(`--verify ${out}`)).toMatchObject({ status: 'done' })
    const wrong = await run(`--verify ${out}`, { frames: 299 })
    expect(wrong.sentences).toEqual(['The file holds 299 frames instead of 300.'])
    cpSync(`${out}.json`, `${home}/other.mp4.json`)
    writeFileSync(`${home}/other.mp4`, 'x')
    const other = await run(`--verify ${home}/other.mp4`)
    expect(other.sentences[0]).toContain('is not the file')
    writeFileSync(`${out}.json`, '{}')
    expect((await run(`--verify ${out}`)).status).toBe('failed')
  })

  it('is checked in general where nothing does', async () => {
    writeFileSync(out, 'x')
    const end = await run(`--verify ${out}`)
    expect(end).toMatchObject({ status: 'done', said: expect.stringContaining('300 frames') })
    expect((await run(`--verify ${out}`, { isStumbling: true })).sentences[0]).toContain('equally')
    const odd = join(home, 'film.txt')
    writeFileSync(odd, 'x')
    expect((await run(`--verify ${odd}`)).status).toBe('failed')
  })
})
