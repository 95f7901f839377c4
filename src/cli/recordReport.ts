// What a recording tells while it goes on: a bar on a terminal, plain lines elsewhere, or JSON lines.
import { progressParts } from '../film/filmText'
import type { FilmPlan } from '../film/plan'
import type { FilmStage, Progress } from '../film/progress'
import { filmWordsFor } from '../words/filmWords'
import { DEFAULT_LANGUAGE } from '../words/languages'

export interface Report {
  readonly planned: (plan: FilmPlan) => void
  readonly progress: (progress: Progress) => void
  readonly stage: (stage: FilmStage | keyof typeof STAGES) => void
  /** One more file, or folder of parts, is there. */
  readonly written: (file: string) => void
  /** The last of all: how it ended, with a line where there is one. */
  readonly ended: (status: string, said?: string) => void
  /** What went wrong, or was refused, one sentence a line. */
  readonly problems: (sentences: readonly string[]) => void
}

export interface ReportPorts {
  readonly isJson: boolean
  readonly isTerminal: boolean
  /** Width of the terminal. */
  readonly columns: number
  readonly write: (text: string) => void
  readonly writeError: (text: string) => void
  /** Milliseconds, only growing. */
  readonly now: () => number
}

/** A bar is drawn anew after so many milliseconds, or when a part is finished. */
const REDRAW_MS = 100
const BAR_SIGNS = 24
const WORDS = filmWordsFor(DEFAULT_LANGUAGE)
/** What goes on only here. */
const STAGES = {
  preparing: 'Building the product and starting Chromium',
  encoding: 'Encoding with ffmpeg',
} as const

/** Back to the start of the line, and all of it cleared. */
const ANEW = '\r\u001b[K'

export function createReport(ports: ReportPorts): Report {
  return ports.isJson ? jsonReport(ports) : textReport(ports)
}

function jsonReport({ write }: ReportPorts): Report {
  const tell = (event: string, more: object) => write(`${JSON.stringify({ event, ...more })}\n`)
  return {
    planned: ({ hash, build, renderer, request, frames, segments }) =>
      tell('planned', { plan: hash, build, renderer, request, frames, segments: segments.length }),
    progress: (progress) => tell('progress', progress),
    stage: (stage) => tell('stage', { stage }),
    written: (file) => tell('written', { file }),
    ended: (status) => tell('end', { status }),
    problems(sentences) {
      for (const sentence of sentences) tell('problem', { sentence })
    },
  }
}

function textReport({ isTerminal, columns, write, writeError, now }: ReportPorts): Report {
  let [bytes, drawn] = [-1, Number.NEGATIVE_INFINITY]
  let isBarShown = false
  const line = (text: string) => {
    write(`${isBarShown ? ANEW : ''}${text}\n`)
    isBarShown = false
  }
  return {
    planned: ({ request, frames, segments }) => {
      const size = `${request.width} × ${request.height}`
      const parts = `${frames} frames in ${segments.length} parts`
      line(`${size}, ${request.rate} frames a second, ${parts}`)
    },
    progress(progress) {
      const isPartDone = progress.bytes !== bytes
      const text = progressParts(WORDS, 'recording', progress, DEFAULT_LANGUAGE).join(' · ')
      if (isTerminal && (isPartDone || now() - drawn >= REDRAW_MS)) {
        write(`${ANEW}${`${barOf(progress)} ${text}`.slice(0, columns - 1)}`)
        isBarShown = true
        drawn = now()
      } else if (!isTerminal && isPartDone && progress.bytes > 0) line(text)
      bytes = progress.bytes
    },
    stage: (stage) => line({ ...WORDS.film.stages, ...STAGES }[stage]),
    written: line,
    ended: (_status, said) => said !== undefined && line(said),
    problems(sentences) {
      if (isBarShown) write('\n')
      isBarShown = false
      for (const sentence of sentences) writeError(`record: ${sentence}\n`)
    },
  }
}

function barOf({ framesDone, frames }: Progress): string {
  const full = Math.floor((framesDone / Math.max(1, frames)) * BAR_SIGNS)
  return `[${'#'.repeat(full)}${'-'.repeat(BAR_SIGNS - full)}]`
}
