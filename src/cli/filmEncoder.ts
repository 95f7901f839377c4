// What can be made of lossless parts by ffmpeg, and how a file of it is called.

import { type Codec, FORMATS } from '../film/formats'
import type { FilmPlan } from '../film/plan'

export const ENCODERS = ['x264', 'prores'] as const

export type Encoder = (typeof ENCODERS)[number]

/** The parts that an encoder takes: nothing is lost before it. */
export const ENCODER_CODEC: Codec = 'vp9-lossless'

/** End of the file's name. */
export function extensionOf(codec: Codec, encoder: Encoder | null): string {
  if (encoder === null) return FORMATS[codec].extension
  return encoder === 'x264' ? 'mp4' : 'mov'
}

/** True where a file of that kind can hold sound. */
export function holdsSound(extension: string): boolean {
  return ['mp4', 'mov', 'webm'].includes(extension)
}

/** What the finished file is held against: x264 sets its own key frames after the first. */
export function planOfFile(plan: FilmPlan, encoder: Encoder | null): FilmPlan {
  if (encoder !== 'x264') return plan
  const request = { ...plan.request, codec: 'h264' as const }
  return { ...plan, request, segments: plan.segments.slice(0, 1) }
}
