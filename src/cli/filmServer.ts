// The little file service beside the page: takes finished segments and the manifest, gives files to check.
import { randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { MANIFEST_NAME, segmentName } from './partsFolder'
import { fingerprintOf } from './storedFile'

export interface FilmDisk {
  /** Where it lies on the server, without a slash at the end; nobody can guess it. */
  readonly path: string
  /** Answers requests below `path`; all others are left to `next`. */
  readonly handle: (request: IncomingMessage, response: ServerResponse, next: () => void) => void
  /** Gives a file to the page; answers where on the server. */
  readonly share: (file: string) => string
}

/** Where segments are taken to: the folder of the parts, and how their names end. */
export interface DiskFolder {
  readonly folder: string
  readonly extension: string
}

const TOKEN_BYTES = 24
const SEGMENT = /^\/segment\/(\d{1,5})$/
const FILE = /^\/file\/(\d{1,5})$/
const RANGE = /^bytes=(\d*)-(\d*)$/
const FULL = ['ENOSPC', 'EDQUOT']

const STATUS = {
  done: 200,
  part: 206,
  forbidden: 403,
  missing: 404,
  wrongMethod: 405,
  beyond: 416,
  failed: 500,
  full: 507,
} as const

/** @param parts null where nothing may be written */
export function createFilmDisk(parts: DiskFolder | null): FilmDisk {
  const path = `/film/${randomBytes(TOKEN_BYTES).toString('hex')}`
  const shared: string[] = []
  return {
    path,
    share: (file) => `${path}/file/${shared.push(file) - 1}`,
    handle(request, response, next) {
      const url = (request.url ?? '').replace(/[?#].*$/, '')
      if (url !== '/film' && !url.startsWith('/film/')) return next()
      if (!url.startsWith(`${path}/`)) return answer(response, STATUS.forbidden)
      const rest = url.slice(path.length)
      const answered = request.method === 'PUT' ? take(rest) : give(rest)
      answered.catch((error) => answerError(response, error))

      async function take(place: string): Promise<void> {
        const index = SEGMENT.exec(place)?.[1]
        if (index === undefined && place !== '/manifest') return answer(response, STATUS.missing)
        if (parts === null) return answer(response, STATUS.forbidden)
        const { folder, extension } = parts
        const name = index === undefined ? MANIFEST_NAME : segmentName(Number(index), extension)
        const said = await written(request, join(folder, name))
        answer(response, STATUS.done, JSON.stringify(said))
      }

      async function give(place: string): Promise<void> {
        if (request.method !== 'GET' && request.method !== 'HEAD')
          return answer(response, STATUS.wrongMethod)
        const file = shared[Number(FILE.exec(place)?.[1])]
        if (file === undefined) return answer(response, STATUS.missing)
        await sent(file, request, response)
      }
    },
  }
}

// Nothing is found under the name until all of it has come.
async function written(request: IncomingMessage, file: string) {
  const making = `${file}.new`
  try {
    await pipeline(request, createWriteStream(making, { flush: true }))
    const found = await fingerprintOf(making)
    const announced = request.headers['content-length']
    if (announced !== undefined && Number(announced) !== found.bytes)
      throw new Error(`Of ${announced} bytes ${found.bytes} have come.`)
    await rename(making, file)
    return found
  } catch (error) {
    await rm(making, { force: true })
    throw error
  }
}

async function sent(
  file: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { size } = await stat(file)
  const { range } = request.headers
  const part = range === undefined ? { begin: 0, end: size } : partOf(range, size)
  response.setHeader('Accept-Ranges', 'bytes')
  response.setHeader('Cache-Control', 'no-store')
  if (part === null) {
    response.setHeader('Content-Range', `bytes */${size}`)
    return answer(response, STATUS.beyond)
  }
  const { begin, end } = part
  if (range !== undefined) response.setHeader('Content-Range', `bytes ${begin}-${end - 1}/${size}`)
  response.setHeader('Content-Type', 'application/octet-stream')
  response.setHeader('Content-Length', end - begin)
  response.statusCode = range === undefined ? STATUS.done : STATUS.part
  if (request.method === 'HEAD' || begin === end) return void response.end()
  // A reader that has seen enough closes the connection; that is no failure.
  await pipeline(createReadStream(file, { start: begin, end: end - 1 }), response).catch(() => {})
}

// The bytes of a range from `begin` to the one before `end`; null where there are none.
function partOf(range: string, size: number): { begin: number; end: number } | null {
  const [, first = '', last = ''] = RANGE.exec(range) ?? []
  if (first === '' && last === '') return null
  const begin = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size : Math.min(size, Number(last) + 1)
  return begin < end ? { begin, end } : null
}

function answerError(response: ServerResponse, error: unknown): void {
  const { code = '', message } = error as NodeJS.ErrnoException
  if (response.headersSent) return void response.destroy()
  answer(response, FULL.includes(code) ? STATUS.full : STATUS.failed, message)
}

function answer(response: ServerResponse, status: number, text = ''): void {
  response.statusCode = status
  const kind = status === STATUS.done ? 'application/json' : 'text/plain; charset=utf-8'
  response.setHeader('Content-Type', kind)
  response.end(text)
}
