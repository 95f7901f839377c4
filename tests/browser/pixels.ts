// What is on the screen, as pixels: screenshots, how they differ, and how much of each tier shows.
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import type { LayerId } from '../../src/model/layers'
import { LAYERS } from '../../src/model/layers'

export interface Region {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Degrees of hue each tier's colour lies in, wide enough for light and shade on it. */
const HUES: Record<LayerId, readonly [from: number, to: number]> = {
  energy: [36, 60],
  chips: [-15, 22],
  infrastructure: [205, 230],
  models: [244, 285],
  applications: [135, 178],
}
/** Chroma and brightest channel (0 to 255) below which a pixel is ground, sky or ink. */
const CHROMA_LEAST = 28
const BRIGHT_LEAST = 100
const CHANNELS = 4
/** Half the side of a block of one colour, large enough not to be a letter. */
const BLOCK_PX = 3

/** What can be undone is the way to a state; what the worker samples comes when it comes. */
const BESIDES = '.undo, .sampled { visibility: hidden }'

/** A screenshot of the page, or of a region of it in CSS px. */
export async function picture(page: Page, clip?: Region): Promise<PNG> {
  return PNG.sync.read(await page.screenshot({ style: BESIDES, ...(clip ? { clip } : {}) }))
}

/** The part of the stage that the panel does not cover. */
export async function stageOf(page: Page): Promise<Region> {
  const stage = await page.locator('#stage canvas').boundingBox()
  if (stage === null) throw new Error('The stage shows no canvas.')
  const panel = page.locator('.side .panel')
  const cover = (await panel.isVisible()) ? await panel.boundingBox() : null
  if (cover === null) return stage
  return { ...stage, width: Math.min(stage.width, cover.x - stage.x) }
}

/** Share of pixels that differ in any channel. */
export function changedShare(before: PNG, after: PNG): number {
  if (before.width !== after.width || before.height !== after.height) return 1
  let changed = 0
  for (let at = 0; at < before.data.length; at += CHANNELS)
    if (before.data.readUInt32LE(at) !== after.data.readUInt32LE(at)) changed += 1
  return changed / (before.width * before.height)
}

/** Pixels in the colour of each tier. */
export function pixelsByLayer(image: PNG): Record<LayerId, number> {
  const counts = { energy: 0, chips: 0, infrastructure: 0, models: 0, applications: 0 }
  for (let at = 0; at < image.data.length; at += CHANNELS) {
    const hue = hueAt(image.data, at)
    if (hue === null) continue
    const layer = LAYERS.find((id) => isWithin(hue, HUES[id]))
    if (layer) counts[layer] += 1
  }
  return counts
}

/** Shortest run down a column that is a tier and not a letter in its colour, image px. */
const RUN_PX = 9

/** Columns of the picture in which the lowest tier stands: how near the camera is, image px. */
function widthOfCake(image: PNG): number {
  let columns = 0
  for (let x = 0; x < image.width; x += 1) {
    let run = 0
    for (let y = 0; y < image.height && run < RUN_PX; y += 1) {
      const hue = hueAt(image.data, (y * image.width + x) * CHANNELS)
      run = hue !== null && isWithin(hue, HUES.energy) ? run + 1 : 0
    }
    if (run === RUN_PX) columns += 1
  }
  return columns
}

/** What shows of one tier, in squares of the cake's width: independent of how near the camera is. */
export function sizeOfLayer(image: PNG, layer: LayerId): number {
  return pixelsByLayer(image)[layer] / widthOfCake(image) ** 2
}

function isWithin(hue: number, [from, to]: readonly [number, number]): boolean {
  return (hue >= from && hue <= to) || (hue - 360 >= from && hue - 360 <= to)
}

/** Hue in degrees, 0 to 360; null for a pixel without colour of its own. */
function hueAt(data: Buffer, at: number): number | null {
  const [red, green, blue] = [data.readUInt8(at), data.readUInt8(at + 1), data.readUInt8(at + 2)]
  const most = Math.max(red, green, blue)
  const chroma = most - Math.min(red, green, blue)
  if (chroma < CHROMA_LEAST || most < BRIGHT_LEAST) return null
  if (most === red) return (60 * ((green - blue) / chroma) + 360) % 360
  if (most === green) return 60 * ((blue - red) / chroma + 2)
  return 60 * ((red - green) / chroma + 4)
}

/** Middle of the first block, from the top left, that is wholly in a tier's colour; image px. */
export function blockOfLayer(image: PNG, layer: LayerId): { x: number; y: number } {
  const isInside = (x: number, y: number) => {
    const hue = hueAt(image.data, (y * image.width + x) * CHANNELS)
    return hue !== null && isWithin(hue, HUES[layer])
  }
  for (let y = BLOCK_PX; y < image.height - BLOCK_PX; y += 2)
    for (let x = BLOCK_PX; x < image.width - BLOCK_PX; x += 2)
      if (isBlock(isInside, x, y)) return { x, y }
  throw new Error(`The picture shows no block in the colour of ${layer}.`)
}

function isBlock(isInside: (x: number, y: number) => boolean, x: number, y: number): boolean {
  for (let dy = -BLOCK_PX; dy <= BLOCK_PX; dy += 1)
    for (let dx = -BLOCK_PX; dx <= BLOCK_PX; dx += 1) if (!isInside(x + dx, y + dy)) return false
  return true
}
