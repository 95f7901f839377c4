// What ffmpeg is told to make of a joined film, and how it is run.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { FilmPlan } from '../film/plan'
import { secondOf } from '../film/rate'
import type { Encoder } from './filmEncoder'

export interface FfmpegTask {
  /** The joined parts. */
  readonly from: string
  /** File with narration; null for none. */
  readonly audio: string | null
  readonly to: string
  /** End of the film's name. */
  readonly extension: string
  readonly encoder: Encoder | null
}

/** Constant quality of x264, at which eyes see no loss. */
const CRF = 16
/** The same on every machine: what x264 makes depends on how many it uses. */
const THREADS = 8
/** Key frames a second. */
const KEYS_PER_SECOND = 2

/** What the colours mean, said to the encoder, to what it encodes, and in the file. */
const BT709 = [
  '-vf',
  'setparams=range=tv:color_primaries=bt709:color_trc=bt709:colorspace=bt709',
  ...['-color_range', 'tv', '-colorspace', 'bt709'],
  ...['-color_primaries', 'bt709', '-color_trc', 'bt709'],
]

/** The arguments of ffmpeg for a film: its own times kept exactly, nothing in it that changes from run to run. */
export function ffmpegArguments(plan: FilmPlan, task: FfmpegTask): readonly string[] {
  const { from, audio, to, extension, encoder } = task
  const isQuickTime = extension !== 'webm'
  return [
    ...['-hide_banner', '-loglevel', 'error', '-nostdin', '-nostats', '-progress', 'pipe:1', '-y'],
    ...['-i', from],
    ...(audio === null ? [] : ['-i', audio]),
    ...['-map', '0:v:0'],
    ...(audio === null ? [] : ['-map', '1:a:0']),
    ...pictureArguments(plan, encoder),
    ...(audio === null ? [] : soundArguments(plan, extension)),
    ...['-map_metadata', '-1'],
    // Players go by this mark of the track, which goes with all that is not mapped.
    ...(plan.request.transparent ? ['-metadata:s:v:0', 'alpha_mode=1'] : []),
    ...['-fflags', '+bitexact', '-flags:v', '+bitexact'],
    ...(isQuickTime ? ['-video_track_timescale', `${plan.rate.num}`] : []),
    ...(isQuickTime ? ['-movflags', '+faststart+write_colr'] : []),
    ...['-f', extension, to],
  ]
}

function pictureArguments({ rate }: FilmPlan, encoder: Encoder | null): readonly string[] {
  switch (encoder) {
    case null:
      return ['-c:v', 'copy']
    case 'x264': {
      const interval = Math.max(1, Math.round(rate.num / rate.den / KEYS_PER_SECOND))
      const colours = 'colorprim=bt709:transfer=bt709:colormatrix=bt709'
      return [
        ...['-c:v', 'libx264', '-preset', 'medium', '-crf', `${CRF}`, '-bf', '0'],
        ...['-g', `${interval}`, '-threads', `${THREADS}`, '-pix_fmt', 'yuv420p'],
        ...['-x264-params', `open-gop=0:${colours}`, ...BT709],
      ]
    }
    case 'prores':
      return [
        ...['-c:v', 'prores_ks', '-profile:v', '3', '-vendor', 'apl0'],
        ...['-pix_fmt', 'yuv422p10le', ...BT709],
      ]
    default:
      return encoder satisfies never
  }
}

// Silence to the end of the film, or cut there.
function soundArguments({ frames, rate }: FilmPlan, extension: string): readonly string[] {
  const codec = extension === 'webm' ? ['libopus'] : ['aac', '-b:a', '192k']
  return ['-filter:a', `apad,atrim=end=${secondOf(frames, rate)}`, '-c:a', ...codec]
}

/** Runs ffmpeg to its end; answers how many frames it wrote, and rejects with what it said. */
export async function runFfmpeg(
  ffmpeg: string,
  args: readonly string[],
  signal: AbortSignal,
): Promise<number> {
  const running = spawn(ffmpeg, args, { stdio: ['ignore', 'pipe', 'pipe'], signal })
  let frames = 0
  const said: string[] = []
  createInterface(running.stdout).on('line', (line) => {
    const [, count] = /^frame=(\d+)/.exec(line) ?? []
    if (count !== undefined) frames = Number(count)
  })
  createInterface(running.stderr).on('line', (line) => said.push(line))
  const [status] = await once(running, 'close')
  if (status !== 0) throw new Error(`ffmpeg: ${said.at(-1) ?? status}`)
  return frames
}
