// The kinds of film files: what each can hold, and how it counts time.
import type { Rate } from './rate'

export const CODECS = ['h264', 'av1', 'vp9', 'vp9-lossless', 'webm', 'png', 'gif', 'webp'] as const

export type Codec = (typeof CODECS)[number]

export interface Format {
  /** End of the file's name; pictures in sequence come in one archive. */
  readonly extension: 'mp4' | 'webm' | 'zip' | 'gif' | 'webp'
  /** Whole units in which it counts a second; null where it counts in those of the rate. */
  readonly ticksPerSecond: number | null
  /** True where frames of unlike length would be seen, so that they are refused. */
  readonly isEvenOnly: boolean
  readonly hasAlpha: boolean
  /** True where it says what its colours mean. */
  readonly isTagged: boolean
  /** True where frames lean on those before, back to a key frame. */
  readonly hasKeyFrames: boolean
  /** True where the same pictures make the same file again. */
  readonly isRepeatable: boolean
}

const MP4: Format = {
  extension: 'mp4',
  ticksPerSecond: null,
  isEvenOnly: false,
  hasAlpha: false,
  isTagged: true,
  hasKeyFrames: true,
  isRepeatable: true,
}

const PICTURES = { isTagged: false, hasKeyFrames: false } as const

export const FORMATS: Readonly<Record<Codec, Format>> = {
  // Its encoder cuts a picture into as many slices as there are idle cores.
  h264: { ...MP4, isRepeatable: false },
  av1: MP4,
  vp9: MP4,
  'vp9-lossless': MP4,
  webm: { ...MP4, extension: 'webm', ticksPerSecond: 1000, hasAlpha: true },
  png: { ...MP4, ...PICTURES, extension: 'zip', hasAlpha: true },
  gif: { ...MP4, ...PICTURES, extension: 'gif', ticksPerSecond: 100, isEvenOnly: true },
  webp: { ...MP4, ...PICTURES, extension: 'webp', ticksPerSecond: 1000, hasAlpha: true },
}

/** Rates at which a GIF's frames last equally many hundredths of a second, and play everywhere. */
export const GIF_RATES = ['10', '20', '25', '50'] as const

/** Whole units in which a file of that kind counts a second, at a rate. */
export function ticksPerSecondOf(codec: Codec, { num }: Rate): number {
  return FORMATS[codec].ticksPerSecond ?? num
}
