// A picture in at most 256 colours: boxes of like colours, cut in two until there are enough.
import type { Pixels } from './pngFile'

interface Indexed {
  /** Red, green and blue of each of 256 colours. */
  readonly palette: Uint8Array
  /** The colour of each pixel. */
  readonly indices: Uint8Array
}

/** Some bins of like colour, `begin` to the one before `end` in the order of all. */
interface Box {
  readonly begin: number
  readonly end: number
  /** By how much it pays to cut it: pixels, times the longest side. */
  readonly gain: number
  /** Place of the longest side in a bin's bits. */
  readonly shift: number
}

export const COLOURS = 256
const BITS = 5
const BINS = 1 << (3 * BITS)
const SIDE = (1 << BITS) - 1
/** Red, green and blue in the bits of a bin. */
const SHIFTS = [2 * BITS, BITS, 0] as const

/** The colours that stand for most pixels best; alpha is not looked at. Equal pictures, equal colours. */
export function indexedOf({ pixels }: Pick<Pixels, 'pixels'>): Indexed {
  const counts = new Float64Array(BINS)
  const sums = new Float64Array(BINS * 3)
  for (let at = 0; at < pixels.length; at += 4) {
    const bin = binAt(pixels, at)
    counts[bin] = (counts[bin] as number) + 1
    for (let channel = 0; channel < 3; channel += 1)
      sums[bin * 3 + channel] =
        (sums[bin * 3 + channel] as number) + (pixels[at + channel] as number)
  }
  const bins = Uint16Array.from(counts.keys()).filter((bin) => (counts[bin] as number) > 0)
  const palette = new Uint8Array(COLOURS * 3)
  const indexOf = new Uint8Array(BINS)
  for (const [index, { begin, end }] of boxesOf(bins, counts).entries()) {
    let total = 0
    const mean = [0, 0, 0]
    for (const bin of bins.subarray(begin, end)) {
      indexOf[bin] = index
      total += counts[bin] as number
      for (const channel of mean.keys())
        mean[channel] = (mean[channel] as number) + (sums[bin * 3 + channel] as number)
    }
    palette.set(
      mean.map((sum) => Math.round(sum / total)),
      index * 3,
    )
  }
  const indices = new Uint8Array(pixels.length / 4)
  for (let at = 0; at < indices.length; at += 1)
    indices[at] = indexOf[binAt(pixels, at * 4)] as number
  return { palette, indices }
}

function binAt(pixels: Uint8ClampedArray, at: number): number {
  const red = ((pixels[at] as number) >> 3) << (2 * BITS)
  return red | (((pixels[at + 1] as number) >> 3) << BITS) | ((pixels[at + 2] as number) >> 3)
}

// The order of `bins` changes with each cut, within the box that is cut.
function boxesOf(bins: Uint16Array, counts: Float64Array): readonly Box[] {
  const boxes = bins.length > 0 ? [boxOf(bins, counts, 0, bins.length)] : []
  while (boxes.length < COLOURS) {
    const widest = boxes.reduce((most, box) => (box.gain > most.gain ? box : most), boxes[0] as Box)
    if (!(widest?.gain > 0)) return boxes
    const middle = cut(bins, counts, widest)
    boxes.splice(
      boxes.indexOf(widest),
      1,
      boxOf(bins, counts, widest.begin, middle),
      boxOf(bins, counts, middle, widest.end),
    )
  }
  return boxes
}

function boxOf(bins: Uint16Array, counts: Float64Array, begin: number, end: number): Box {
  const own = bins.subarray(begin, end)
  const sides = SHIFTS.map((shift) => {
    let [low, high] = [SIDE, 0]
    for (const bin of own) {
      low = Math.min(low, (bin >> shift) & SIDE)
      high = Math.max(high, (bin >> shift) & SIDE)
    }
    return high - low
  })
  const longest = Math.max(...sides)
  const total = own.reduce((sum, bin) => sum + (counts[bin] as number), 0)
  return { begin, end, gain: longest * total, shift: SHIFTS[sides.indexOf(longest)] ?? 0 }
}

/** Where half of the pixels lie on either side, along the longest. */
function cut(bins: Uint16Array, counts: Float64Array, { begin, end, shift }: Box): number {
  const own = bins.subarray(begin, end)
  own.sort((one, other) => ((one >> shift) & SIDE) - ((other >> shift) & SIDE) || one - other)
  const half = own.reduce((sum, bin) => sum + (counts[bin] as number), 0) / 2
  let sum = 0
  for (let at = begin; at < end - 1; at += 1) {
    sum += counts[bins[at] as number] as number
    if (sum >= half) return at + 1
  }
  return end - 1
}
