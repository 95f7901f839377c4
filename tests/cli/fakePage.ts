// A page of the tests' own in the place of Chromium: makes segments of text, and finds in files what it is told to.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FilmPage, openFilmPage } from '../../src/cli/filmPage'
import { segmentFile } from '../../src/cli/partsFolder'
import { fingerprintOf } from '../../src/cli/storedFile'
import type { FilmDoor } from '../../src/film/filmDoor'
import { readFilmRequest } from '../../src/film/filmReader'
import { createManifest, missingOf, withDone } from '../../src/film/manifest'
import { type FilmPlan, planOf } from '../../src/film/plan'
import { readShard } from '../../src/film/shard'

/** What goes on with the page, and what is wrong with it. */
export interface PageLog {
  /** Segments made, in their order. */
  made?: number[]
  /** How often it was closed. */
  closed?: number
  readonly stop?: AbortController
  /** Aborts `stop` after so many segments. */
  readonly stopAfter?: number
  readonly renderer?: string
  readonly mostPx?: number
  /** What is found in a file, where it is not what was planned. */
  readonly width?: number
  readonly frames?: number
  readonly isStumbling?: boolean
}

const HASH = 'b'.repeat(64)

export function fakePage(log: PageLog): typeof openFilmPage {
  const { renderer = 'tests', mostPx = 8192 } = log
  return async ({ parts, signal }): Promise<FilmPage> => {
    let plan: FilmPlan | null = null
    const record: FilmPage['record'] = async ({ manifest, shard, hashes }) => {
      const share = readShard(shard).value
      if (plan === null || share === null || parts === null) throw new Error('not prepared')
      let kept = manifest ?? createManifest(plan)
      for (const { index, frames } of missingOf(plan, kept, share)) {
        if (signal.aborted) return { status: 'cancelled', manifest: kept, problem: null }
        const file = segmentFile(parts.folder, plan, index)
        writeFileSync(file, `segment ${index};`)
        const pictures = hashes ? { pictures: Array<string>(frames).fill(HASH) } : {}
        kept = withDone(kept, { index, frames, ...(await fingerprintOf(file)), ...pictures })
        writeFileSync(join(parts.folder, 'manifest.json'), JSON.stringify(kept))
        log.made = [...(log.made ?? []), index]
        if (log.made.length === log.stopAfter) log.stop?.abort()
      }
      return { status: 'done', manifest: kept, problem: null }
    }
    return {
      async prepare(request) {
        const { value, problems } = readFilmRequest(request, { mostPx })
        if (value === null) return { problems }
        plan = await planOf(value, { build: 'build 1', renderer })
        return { plan, vtt: 'WEBVTT\n', srt: '', chapters: '' }
      },
      record,
      cancel: async () => {},
      still: async (second) => Buffer.from(`picture at ${second}`),
      inspect: () => Promise.resolve(factsOf(log)),
      async close() {
        log.closed = (log.closed ?? 0) + 1
      },
    }
  }
}

type Facts = Awaited<ReturnType<FilmDoor['inspect']>>

/** Ten seconds of 30 frames, with a key frame wherever one may be wanted. */
function factsOf({ width = 320, frames = 300, isStumbling = false }: PageLog): Facts {
  const packets = Array.from({ length: frames }, (_, frame) => ({
    timestamp: frame + (isStumbling && frame === 7 ? 1 : 0),
    duration: 1,
    bytes: 9,
    isKey: true,
  }))
  const colours = { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false }
  const firstPicture = [0, 100, 200]
  return { width, height: 180, ticksPerSecond: 30, packets, colours, firstPicture }
}
