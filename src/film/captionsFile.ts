// Captions and chapters as files: WebVTT, https://www.w3.org/TR/webvtt1, and SubRip.
import { captionLines } from '../show/reading'
import { cueTimes, type FilmCue, type FilmPart } from './filmCues'

const [MS, SECONDS, MINUTES] = [1000, 60, 60]

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** The cues as WebVTT, each under its id; empty where there are none. */
export function webVttOf(cues: readonly FilmCue[], part: FilmPart): string {
  if (cues.length === 0) return ''
  const blocks = cues.map((cue, at) => {
    const text = linesOf(cue).join('\n')
    const escaped = text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign)
    return `${at + 1} ${cue.id}\n${timesOf(cue, part, '.')}\n${escaped}\n`
  })
  return ['WEBVTT\n', ...blocks].join('\n')
}

/** The cues as SubRip, numbered from 1; it has no escapes, so an arrow of times becomes another. */
export function srtOf(cues: readonly FilmCue[], part: FilmPart): string {
  const blocks = cues.map((cue, at) => {
    const text = linesOf(cue).join('\n').replaceAll('-->', '→')
    return `${at + 1}\n${timesOf(cue, part, ',')}\n${text}\n`
  })
  return blocks.join('\n')
}

// As they are broken in the picture; an empty line would end the cue.
function linesOf({ text }: FilmCue): readonly string[] {
  return captionLines(text.replace(/\s+/g, ' '))
}

function timesOf(cue: FilmCue, part: FilmPart, point: string): string {
  const { beginMs, endMs } = cueTimes(cue, part)
  return `${timeOf(beginMs, point)} --> ${timeOf(endMs, point)}`
}

/** Hours, minutes, seconds and milliseconds, as in 00:01:07.250. */
function timeOf(ms: number, point: string): string {
  const seconds = Math.floor(ms / MS)
  const minutes = Math.floor(seconds / SECONDS)
  const parts = [Math.floor(minutes / MINUTES), minutes % MINUTES, seconds % SECONDS]
  const clock = parts.map((part) => String(part).padStart(2, '0')).join(':')
  return `${clock}${point}${String(ms % MS).padStart(3, '0')}`
}
