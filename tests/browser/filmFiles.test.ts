// Films of computed pictures, encoded, joined and read back by a real browser, on its own disk.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { decode } from 'modern-gif'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../src/cli/browser'
import { buildProduct, ROOT, type Served, serveFolder } from '../../src/cli/serve'
import { joinSegments } from '../../src/film/joinSegments'
import { numberAt } from '../../src/film/littleEndian'
import { RATES } from '../../src/film/rate'
import { storedBytes } from '../../src/film/stored'
import { createMemoryFile } from '../film/pictures'
import { planOf } from './filmFiles/computed'
import type { FILM_FILES } from './filmFiles/main'

type Functions = typeof FILM_FILES
type Asked = Parameters<Functions['film']>[0]

const FOLDER = `out/tests/films-${process.pid}`
const BT709 = { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false }

let served: Served
let browser: Browser
let page: Page
const said: string[] = []

beforeAll(async () => {
  await buildProduct(FOLDER, { root: join(ROOT, 'tests/browser/filmFiles') })
  served = await serveFolder(FOLDER)
  browser = await launchBrowser()
  page = await browser.newPage()
  page.on('pageerror', ({ message }) => said.push(message))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text())
  })
  await page.goto(served.address)
})

afterAll(async () => {
  await browser?.close()
  await served?.close()
  rmSync(join(ROOT, FOLDER), { recursive: true, force: true })
})

function call<Name extends keyof Functions>(
  name: Name,
  ...args: Parameters<Functions[Name]>
): Promise<Awaited<ReturnType<Functions[Name]>>> {
  return page.evaluate(
    ([called, given]) => {
      const { filmFiles } = window as unknown as {
        filmFiles: Record<string, (x: unknown) => never>
      }
      return filmFiles[called as string]?.(given as unknown) as never
    },
    [name, args[0]] as const,
  )
}

/** A film that was recorded, joined, verified and given out. */
async function film(asked: Asked) {
  const made = await call('film', asked)
  expect(made.problems).toEqual([])
  if (!('content' in made)) throw new Error('no film')
  return { ...made, content: Buffer.from(made.content, 'base64') }
}

describe('MP4', () => {
  it.each(RATES)('at %s lets every frame last equally long', async (rate) => {
    const { intervals, durations, keys, colours, frames } = await film({
      codec: 'vp9-lossless',
      rate,
      frames: 48,
    })
    expect([intervals, durations]).toEqual([[expect.any(Number)], intervals])
    expect([frames, keys, colours]).toEqual([48, [0, 16, 32], BT709])
  })

  it.each(['h264', 'av1', 'vp9'] as const)(
    'of %s is right, and a copy of its segments',
    async (codec) => {
      const { intervals, keys, colours, copied, content } = await film({
        codec,
        rate: '23.976',
        frames: 48,
      })
      expect([intervals, keys, colours, copied]).toEqual([[1001], [0, 16, 32], BT709, true])
      expect(content.indexOf('moov')).toBeLessThan(content.indexOf('mdat'))
    },
  )

  it.each(['vp9', 'vp9-lossless'] as const)('of %s is the same file again', async (codec) => {
    const one = await film({ codec, rate: '30', frames: 24 })
    const other = await film({ codec, rate: '30', frames: 24 })
    expect(other.hashes).toEqual(one.hashes)
    expect(other.content.equals(one.content)).toBe(true)
    expect(one.copied).toBe(true)
  })

  it('has a key frame at least every two seconds', async () => {
    const { keys } = await film({ codec: 'h264', rate: '10', frames: 66 })
    expect(keys).toEqual([0, 20, 22, 42, 44, 64])
  })
})

describe('WebM', () => {
  it('keeps alpha where the ground is transparent, and is the same file again', async () => {
    const asked = { codec: 'webm', rate: '30', frames: 24, transparent: true } as const
    const { alpha, colours, intervals, copied, hashes } = await film(asked)
    expect([alpha, colours, copied]).toEqual([[0, 255], BT709, true])
    expect(intervals).toEqual([33, 34])
    expect((await film(asked)).hashes).toEqual(hashes)
  })

  it('has none where it is not', async () => {
    const { alpha, intervals } = await film({ codec: 'webm', rate: '25', frames: 12 })
    expect([alpha, intervals]).toEqual([[], [40]])
  })
})

describe('stills', () => {
  it('as GIF last exact hundredths, for ever', async () => {
    const { content, durations, frames } = await film({ codec: 'gif', rate: '20', frames: 7 })
    expect([frames, durations]).toEqual([7, [5]])
    const { looped, loopCount } = decode(new Uint8Array(content))
    expect([looped, loopCount]).toEqual([true, 0])
  })

  it('as WebP last exact milliseconds, for ever, with alpha', async () => {
    const asked = { codec: 'webp', rate: '25', frames: 7, transparent: true } as const
    const { content, durations } = await film(asked)
    expect(durations).toEqual([40])
    expect(numberAt(content, content.indexOf('ANIM') + 12, 2)).toBe(0)
    expect(content.indexOf('ALPH') + content.indexOf('VP8L')).toBeGreaterThan(0)
    expect(await call('decodedStills', { base64: content.toString('base64') })).toEqual({
      frames: 7,
      microseconds: [40_000],
      corner: 0,
      middle: 255,
    })
  })

  it('as PNG come in one archive', async () => {
    const { content, frames } = await film({
      codec: 'png',
      rate: '24',
      frames: 6,
      transparent: true,
    })
    expect([frames, content.subarray(0, 2).toString()]).toEqual([6, 'PK'])
  })
})

describe('segments recorded in the browser', () => {
  it.each(['vp9-lossless', 'h264', 'webm', 'gif', 'webp'] as const)(
    'of %s become the same file where there is no browser',
    async (codec) => {
      const asked = { codec, rate: '25', frames: 9, transparent: codec === 'webm' }
      const { content, segments } = await film(asked)
      const stored = segments.map((segment) => storedBytes(Buffer.from(segment, 'base64')))
      const file = createMemoryFile()
      await joinSegments(planOf(asked), stored, file)
      expect(Buffer.compare(file.bytes(), content)).toBe(0)
    },
  )
})

describe('the disk', () => {
  it('holds what was closed, forgets what was given up, and is empty in the end', async () => {
    expect(await call('disk')).toEqual({
      before: [null, 1],
      unclosed: [],
      content: [7, 7, 9, 9],
      sha256: '6b6ad64ed0a24a163de5ede2938c829ced8d5a9a66ebdf1456b3cd5b7736c523',
      done: 1,
      kept: ['disk'],
      after: 0,
    })
  })

  it.each(['h264', 'av1', 'vp9-lossless', 'png', 'webp'] as const)(
    'keeps nothing of a segment of %s that was cancelled',
    async (codec) => {
      expect(await call('cancelled', { codec, rate: '30', frames: 9 })).toBe(0)
    },
  )

  it('keeps nothing of a transparent one, and its codecs are free again', async () => {
    const asked = { codec: 'webm', rate: '30', frames: 9, transparent: true } as const
    for (let time = 0; time < 20; time += 1) expect(await call('cancelled', asked)).toBe(0)
    expect((await film(asked)).alpha).toEqual([0, 255])
  })

  it('that is full is told by its own error', async () => {
    expect(await call('full', { codec: 'vp9', rate: '30', frames: 9 })).toEqual(['diskFull', 0])
  })

  it('gives a chosen file its content whole, or leaves it as it was', async () => {
    expect(await call('chosen')).toEqual(['before', 'film'])
  })
})

describe('a trial', () => {
  it.each(['h264', 'av1', 'vp9', 'vp9-lossless', 'webm', 'png', 'gif', 'webp'] as const)(
    'of %s goes well here',
    async (codec) => {
      expect(await call('trial', { codec, rate: '29.97', frames: 2 })).toBeNull()
    },
  )

  it('of what no encoder takes says why', async () => {
    expect(await call('trial', { codec: 'h264', rate: '30', frames: 2, size: 63 })).toMatchObject({
      code: 'codecUnsupported',
      args: { codec: 'h264', width: 63, height: 63 },
    })
    expect(
      await call('trial', { codec: 'webm', rate: '30', frames: 2, transparent: true }),
    ).toBeNull()
  })
})

it('breaks no rule of the page, and leaves nothing unclosed', () => {
  expect(said).toEqual([])
})
