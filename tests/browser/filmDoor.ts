// The film room of the built product, opened as the record command does, over a disk that only remembers.
import type { Page } from 'playwright-core'
import { inject } from 'vitest'
import { launchBrowser, STILL_FLAGS } from '../../src/cli/browser'
import type { DoorFilm, FilmDoor } from '../../src/film/filmDoor'
import type { RecordEnd } from '../../src/film/record'

interface WithDoor {
  readonly cakeFilm: FilmDoor
}

export interface OpenDoor {
  readonly page: Page
  /** The film that is then recorded. */
  readonly prepare: (request: object) => Promise<DoorFilm>
  /** Records what is missing; every frame leaves a hash. */
  readonly record: (shard?: string) => Promise<RecordEnd>
  /** PNG of the frame at a second. */
  readonly still: (second: number) => Promise<Buffer>
  /** Bytes of the segments that came, by their place. */
  readonly segments: Map<number, Buffer>
  /** What the disk answers from now on; 200 unless told otherwise. */
  readonly answer: (status: number) => void
  readonly close: () => Promise<void>
}

/** @param before source run in the page before its own */
export async function openDoor(before?: string): Promise<OpenDoor> {
  const browser = await launchBrowser({ flags: STILL_FLAGS })
  const page = await (await browser.newContext()).newPage()
  if (before) await page.addInitScript(before)
  const segments = new Map<number, Buffer>()
  let status = 200
  await page.route('**/disk/**', async (route) => {
    const index = /segment\/(\d+)$/.exec(route.request().url())?.[1]
    const bytes = route.request().postDataBuffer()
    if (status === 200 && index !== undefined && bytes) segments.set(Number(index), bytes)
    await route.fulfill({ status, body: '{}' })
  })
  await page.goto(`${inject('address')}/index.html#record`)
  // Not page.waitForFunction: it evaluates text, which the content security policy refuses.
  await page.evaluate(async () => {
    while (!('cakeFilm' in window)) await new Promise((done) => setTimeout(done, 20))
  })
  return {
    page,
    segments,
    async prepare(request) {
      const film = await page.evaluate(
        (asked) => (window as unknown as WithDoor).cakeFilm.prepare(asked),
        request,
      )
      if ('problems' in film) throw new Error(JSON.stringify(film.problems))
      return film
    },
    record: (shard = '1/1') =>
      page.evaluate(
        (share) =>
          (window as unknown as WithDoor).cakeFilm.record({
            disk: '/disk',
            manifest: null,
            shard: share,
            hashes: true,
          }),
        shard,
      ),
    still: async (second) =>
      Buffer.from(
        await page.evaluate((at) => (window as unknown as WithDoor).cakeFilm.still(at), second),
        'base64',
      ),
    answer: (next) => {
      status = next
    },
    close: () => browser.close(),
  }
}
