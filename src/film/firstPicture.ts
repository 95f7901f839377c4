// The first frame of a finished film as a browser decodes it, drawn small, to see that it is not blank.
import { EncodedPacketSink } from 'mediabunny'
import { gifFrames, TRAILER } from './gifBlocks'
import type { JoinPlan } from './joinPlan'
import { webpStill } from './joinWebp'
import { joined } from './littleEndian'
import { withTrack } from './movieFile'
import type { Stored } from './stored'
import { createStoredWindow } from './storedWindow'
import { webpChunks } from './webpChunks'
import { readEntry, readZip } from './zipReader'

/** Side of the small picture, px. */
const SIDE = 32

/** Of red, green and blue in brightness, as bt709 has it. */
const WEIGHTS = [0.2126, 0.7152, 0.0722] as const

/** Brightness, 0..255, of each of 32 × 32 pixels; none where there is no frame. Needs a browser. */
export async function firstPictureOf(
  { request: { codec } }: JoinPlan,
  stored: Stored,
): Promise<Uint8ClampedArray> {
  switch (codec) {
    case 'png':
      return stillBrightness(await firstPng(stored))
    case 'gif':
      return stillBrightness(await firstGif(stored))
    case 'webp':
      return stillBrightness(await firstWebp(stored))
    case 'h264':
    case 'av1':
    case 'vp9':
    case 'vp9-lossless':
    case 'webm':
      return videoBrightness(stored)
    default:
      return codec satisfies never
  }
}

// Not by mediabunny's own sink, which joins alpha to colours in a worker made of text: the page's
// policy forbids that. The first packet is a key frame, so it suffices.
function videoBrightness(stored: Stored): Promise<Uint8ClampedArray> {
  return withTrack(stored, async (track) => {
    const config = await track.getDecoderConfig()
    const packet = await new EncodedPacketSink(track).getFirstPacket()
    if (config === null || packet === null) return new Uint8ClampedArray()
    const frame = await decoded(known(config), packet.toEncodedVideoChunk())
    try {
      return brightnessOf((context) => context.drawImage(frame, 0, 0, SIDE, SIDE))
    } finally {
      frame.close()
    }
  })
}

// Chromium's encoder gives films of few bits level 1b, which its decoder does not know by that name.
const known = (config: VideoDecoderConfig): VideoDecoderConfig => ({
  ...config,
  codec: config.codec.replace(/^(avc1\.[\da-f]{4})09$/i, '$10b'),
})

function decoded(config: VideoDecoderConfig, chunk: EncodedVideoChunk): Promise<VideoFrame> {
  return new Promise((resolve, reject) => {
    const decoder = new VideoDecoder({ output: resolve, error: reject })
    const end = () => {
      if (decoder.state !== 'closed') decoder.close()
      // Heard only where no frame came.
      reject(new Error('no frame'))
    }
    decoder.configure(config)
    decoder.decode(chunk)
    decoder.flush().then(end, reject)
  })
}

async function stillBrightness(still: Uint8Array<ArrayBuffer> | null): Promise<Uint8ClampedArray> {
  if (still === null) return new Uint8ClampedArray()
  const bitmap = await createImageBitmap(new Blob([still]))
  try {
    return brightnessOf((context) => context.drawImage(bitmap, 0, 0, SIDE, SIDE))
  } finally {
    bitmap.close()
  }
}

function brightnessOf(draw: (context: OffscreenCanvasRenderingContext2D) => void) {
  const canvas = new OffscreenCanvas(SIDE, SIDE)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) throw new Error('no canvas')
  draw(context)
  const { data } = context.getImageData(0, 0, SIDE, SIDE)
  return Uint8ClampedArray.from({ length: SIDE * SIDE }, (_, at) =>
    WEIGHTS.reduce((sum, weight, channel) => sum + weight * (data[at * 4 + channel] ?? 0), 0),
  )
}

async function firstPng(stored: Stored): Promise<Uint8Array<ArrayBuffer> | null> {
  const first = (await readZip(stored))[0]
  return first ? new Uint8Array(await readEntry(stored, first)) : null
}

async function firstGif(stored: Stored): Promise<Uint8Array<ArrayBuffer> | null> {
  for await (const { end } of gifFrames(createStoredWindow(stored)))
    return joined(await stored.read(0, end), Uint8Array.of(TRAILER))
  return null
}

async function firstWebp(stored: Stored): Promise<Uint8Array<ArrayBuffer> | null> {
  let size = new Uint8Array()
  for await (const { name, begin, bytes } of webpChunks(createStoredWindow(stored))) {
    const content = await stored.read(begin, begin + bytes)
    if (name === 'VP8X') size = content.slice(4, 10)
    if (name === 'ANMF') return webpStill(size, content)
  }
  return null
}
