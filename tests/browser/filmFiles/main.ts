// Makes films of pictures that are computed, with the film room's own encoders and disk, and no scene.
import { EncodedPacketSink } from 'mediabunny'
import { openFilmFolder } from '../../../src/film/filmFolder'
import { finish } from '../../../src/film/finish'
import { finishInFolder } from '../../../src/film/finishInFolder'
import { inspectFile } from '../../../src/film/inspectFilm'
import { createManifest, type Manifest, withDone } from '../../../src/film/manifest'
import { withTrack } from '../../../src/film/movieFile'
import type { FilmPlan } from '../../../src/film/plan'
import { readRate } from '../../../src/film/rate'
import { segmentEncoder } from '../../../src/film/segmentEncoder'
import { type Stored, storedBlob } from '../../../src/film/stored'
import { trialOf } from '../../../src/film/trial'
import { type Asked, pictureOf, planOf } from './computed'
import { cancelled, chosen, disk, full } from './disk'

async function recordSegments(plan: FilmPlan): Promise<Manifest> {
  const { sink } = await openFilmFolder(plan.hash)
  let manifest = createManifest(plan)
  const { width, transparent } = plan.request
  for (const segment of plan.segments) {
    const file = await sink.open(segment)
    const encoder = await segmentEncoder(plan, segment, file)
    for (let frame = 0; frame < segment.frames; frame += 1)
      await encoder.add(pictureOf(segment.first + frame, width, transparent), frame)
    const frames = await encoder.finish()
    manifest = withDone(manifest, { index: segment.index, frames, ...(await file.close()) })
    await sink.saveManifest(manifest)
  }
  return manifest
}

/** Records, joins, reads back and removes; answers all that a test may ask of it. */
async function film(asked: Asked) {
  const plan = planOf(asked)
  const manifest = await recordSegments(plan)
  const folder = await openFilmFolder(plan.hash)
  let made: File | undefined
  const ports = finishInFolder(plan, folder, async (file) => {
    made = file
  })
  const end = await finish(plan, manifest, ports, { signal: new AbortController().signal })
  if (made === undefined) return { problems: end.problems }
  const stored = storedBlob(made)
  const segments = await folder.storedSegments()
  const { packets, colours, ticksPerSecond, width } = await inspectFile(plan, stored)
  const facts = {
    problems: end.problems,
    intervals: [
      ...new Set(
        packets.slice(1).map(({ timestamp }, at) => timestamp - (packets[at]?.timestamp ?? 0)),
      ),
    ],
    durations: [...new Set(packets.map(({ duration }) => duration))],
    keys: packets.flatMap(({ isKey }, frame) => (isKey ? [frame] : [])),
    frames: packets.length,
    ...{ colours, ticksPerSecond, width, bytes: made.size },
    hashes: manifest.done.map(({ sha256 }) => sha256),
    content: await base64(stored),
    segments: await Promise.all([...segments.values()].map(base64)),
    copied: await isCopied(plan, stored, segments),
    alpha: asked.codec === 'webm' ? await cornerAndMiddle(stored) : null,
  }
  await folder.remove()
  return facts
}

async function base64({ size, read }: Stored): Promise<string> {
  const bytes = await read(0, size)
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

/** True where the frames of the film are, byte for byte, those of its segments. */
async function isCopied(plan: FilmPlan, stored: Stored, segments: ReadonlyMap<number, Stored>) {
  if (['png', 'gif', 'webp'].includes(plan.request.codec)) return null
  const inSegments: string[] = []
  for (const { index } of plan.segments) {
    const segment = segments.get(index)
    if (segment) inSegments.push(...(await packetsOf(segment)))
  }
  return JSON.stringify(inSegments) === JSON.stringify(await packetsOf(stored))
}

function packetsOf(stored: Stored): Promise<string[]> {
  return withTrack(stored, async (track) => {
    const packets: string[] = []
    for await (const { data, sideData } of new EncodedPacketSink(track).packets())
      packets.push(`${data} ${sideData.alpha ?? ''}`)
    return packets
  })
}

/** Alpha in the corner and in the middle of the first frame, as the film beside it holds it. */
function cornerAndMiddle(stored: Stored): Promise<number[]> {
  return withTrack(stored, async (track) => {
    const config = await track.getDecoderConfig()
    const packet = await new EncodedPacketSink(track).getFirstPacket()
    if (config === null || packet?.sideData.alpha === undefined) return []
    const brightness: number[] = []
    const decoder = new VideoDecoder({
      async output(frame) {
        const { codedWidth: stride, displayWidth: width } = frame
        const plane = new Uint8Array(frame.allocationSize())
        const [layout] = await frame.copyTo(plane)
        frame.close()
        for (const at of [2, width / 2])
          brightness.push(plane[at * (layout?.stride ?? stride) + at] ?? -1)
      },
      error: () => {},
    })
    decoder.configure(config)
    decoder.decode(packet.alphaToEncodedVideoChunk())
    await decoder.flush()
    await new Promise((resolve) => setTimeout(resolve, 50))
    decoder.close()
    return brightness
  })
}

/** An animation as the browser itself plays it: number, lengths, and alpha of the last picture. */
async function decodedStills({ base64 }: { readonly base64: string }) {
  const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  const decoder = new ImageDecoder({ data, type: 'image/webp' })
  await decoder.tracks.ready
  const frames = decoder.tracks.selectedTrack?.frameCount ?? 0
  const lengths = new Set<number | null>()
  const context = new OffscreenCanvas(64, 64).getContext('2d')
  for (let frameIndex = 0; frameIndex < frames; frameIndex += 1) {
    const { image } = await decoder.decode({ frameIndex })
    lengths.add(image.duration)
    context?.clearRect(0, 0, 64, 64)
    context?.drawImage(image, 0, 0)
    image.close()
  }
  decoder.close()
  const data64 = context?.getImageData(0, 0, 64, 64).data
  const alphaAt = (at: number) => data64?.[(at * 64 + at) * 4 + 3]
  return { frames, microseconds: [...lengths], corner: alphaAt(2), middle: alphaAt(32) }
}

function trial({ codec, rate, transparent = false, size = 64 }: Asked) {
  return trialOf(codec, size, size, readRate(rate) ?? { num: 30, den: 1 }, transparent)
}

export const FILM_FILES = { film, cancelled, disk, full, chosen, decodedStills, trial }
Object.assign(window, { filmFiles: FILM_FILES })
