// How many bits a film is given: quantizers where encoders know them, else bits a second by its size.
import { Quality } from 'mediabunny'
import type { FilmKind } from './filmKind'
import type { Codec } from './formats'

/** At 1920 × 1080 and 30 frames a second, bits a second; other sizes follow from there. */
const FULL_HD = { bitrate: 12e6, pixels: 1920 * 1080, perSecond: 30 }
/** So that 2160p30 has 45 Mb/s, 1080p60 18 Mb/s and 2160p60 67 Mb/s, as YouTube advises at most. */
const [BY_PIXELS, BY_RATE] = [0.953, 0.585]

/** Of 0..63; 0 loses nothing in VP9. Chosen where the film no longer differs to the eye. */
const QUANTIZERS: Partial<Record<Codec, number>> = { av1: 20, vp9: 15, webm: 15 }

/** Bits a second for films of that size and rate. */
export function bitrateOf({ request: { width, height }, rate }: FilmKind): number {
  const pixels = (width * height) / FULL_HD.pixels
  const perSecond = rate.num / rate.den / FULL_HD.perSecond
  return Math.round(FULL_HD.bitrate * pixels ** BY_PIXELS * perSecond ** BY_RATE)
}

export function quantizerOf(codec: Codec): number | undefined {
  return QUANTIZERS[codec]
}

/** What an encoder is asked for; lossless has no second choice. */
export function qualityOf(kind: FilmKind): Quality {
  const { codec } = kind.request
  if (codec === 'vp9-lossless') return new Quality({ quantizer: 0 })
  const [bitrate, quantizer] = [bitrateOf(kind), quantizerOf(codec)]
  return new Quality(quantizer === undefined ? { bitrate } : { quantizer, bitrate })
}
