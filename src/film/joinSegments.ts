// Makes one film of its segments, without encoding anything anew.
import { joinGif } from './joinGif'
import type { FilmTags, JoinPlan } from './joinPlan'
import { joinVideo } from './joinVideo'
import { joinWebp } from './joinWebp'
import { type StillCodec, stillName } from './stillsEncoder'
import type { Stored, Written } from './stored'
import { readEntry, readZip } from './zipReader'
import { createZip } from './zipWriter'

/**
 * Joins the files of all segments, in the order of the plan, into `out`; holds one frame at a time
 * and a short line for each. Equal segments make equal films. Throws where segments do not fit
 * together or to the plan. Tags are kept by MP4 and WebM alone.
 */
export async function joinSegments(
  plan: JoinPlan,
  segments: readonly Stored[],
  out: Written,
  tags: FilmTags = {},
): Promise<void> {
  const { codec } = plan.request
  if (segments.length !== plan.segments.length)
    throw new Error(`${segments.length} / ${plan.segments.length}`)
  switch (codec) {
    case 'png':
      return joinPng(plan, segments, out)
    case 'gif':
      return joinGif(plan, stillsIn(plan, segments, codec), out)
    case 'webp':
      return joinWebp(plan, stillsIn(plan, segments, codec), out)
    case 'h264':
    case 'av1':
    case 'vp9':
    case 'vp9-lossless':
    case 'webm':
      return joinVideo(plan, segments, out, tags)
    default:
      return codec satisfies never
  }
}

async function joinPng(plan: JoinPlan, segments: readonly Stored[], out: Written): Promise<void> {
  const zip = createZip(out)
  let frame = 0
  for await (const still of stillsIn(plan, segments, 'png')) {
    await zip.add(stillName(frame, 'png'), still)
    frame += 1
  }
  await zip.finish()
}

async function* stillsIn(
  plan: JoinPlan,
  segments: readonly Stored[],
  codec: StillCodec,
): AsyncGenerator<Uint8Array> {
  for (const [index, stored] of segments.entries()) {
    const entries = await readZip(stored)
    const expected = plan.segments[index]?.frames
    if (entries.length !== expected) throw new Error(`${entries.length} / ${expected}`)
    for (const [frame, entry] of entries.entries()) {
      if (entry.name !== stillName(frame, codec)) throw new Error(entry.name)
      yield await readEntry(stored, entry)
    }
  }
}
