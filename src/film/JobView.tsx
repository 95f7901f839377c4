// A film under way or at its end: how far it has come, what can be done about it, its caption files.
import { useEffect, useRef } from 'react'
import { download, downloadBlob } from '../page/files/download'
import type { FilmPanelWords } from '../words/filmPanelWords'
import { formatNumber } from '../words/format'
import type { Language } from '../words/languages'
import { srtOf, webVttOf } from './captionsFile'
import { fileNameOf } from './filmChoices'
import { type FilmJob, isUnderWay, type JobState } from './filmJob'
import { problemSentence, progressParts } from './filmText'
import type { FilmStage } from './progress'

interface JobViewProps {
  words: FilmPanelWords
  lang: Language
  job: FilmJob
  state: JobState
}

const CAPTION_FILES = {
  vtt: { name: 'WebVTT', type: 'text/vtt', textOf: webVttOf },
  srt: { name: 'SRT', type: 'application/x-subrip', textOf: srtOf },
} as const

const BYTES_PER_MB = 1e6

/** The stage in a word or two, for the panel and for the corner. */
export function stageText({ film, filmPanel }: FilmPanelWords, status: JobState['status']): string {
  if (status === 'idle' || status === 'starting') return filmPanel.starting
  if (status === 'ending' || status === 'failed') return filmPanel[status]
  return film.stages[status]
}

export function JobView({ words, lang, job, state }: JobViewProps) {
  const { filmPanel } = words
  const { status, progress, problems, copy } = state
  const stage = useRef<HTMLParagraphElement>(null)
  // The button that was pressed is gone.
  useEffect(() => stage.current?.focus(), [])
  const isRunning = isUnderWay(state)
  const isPausable = status === 'recording' || status === 'paused'
  const parts = progress ? progressParts(words, barStage(status), progress, lang).slice(1) : []
  return (
    <section className="film-job" data-status={status}>
      <p ref={stage} tabIndex={-1} role="status" className="film-stage">
        {stageText(words, status)}
      </p>
      {isRunning && (
        <progress
          aria-label={filmPanel.progress}
          value={progress?.framesDone}
          max={progress?.frames}
        />
      )}
      {status !== 'failed' && parts.length > 0 && (
        <ul className="film-parts">
          {parts.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
      )}
      {problems.map((problem) => (
        <p key={problem.code} className="wrong" role="alert">
          {problemSentence(words, problem)}
        </p>
      ))}
      <Captions words={words} state={state} />
      {copy && (
        <p className="film-note">
          {filmPanel.copyKept(formatNumber(copy.size / BYTES_PER_MB, 2, lang))}
        </p>
      )}
      <p className="film-buttons">
        {isPausable && (
          <button
            className="film-pause"
            type="button"
            onClick={status === 'paused' ? job.resume : job.pause}
          >
            {status === 'paused' ? filmPanel.resume : filmPanel.pause}
          </button>
        )}
        {isRunning && (
          <>
            <button
              className="film-cancel"
              type="button"
              disabled={status === 'ending'}
              onClick={() => job.cancel(false)}
            >
              {filmPanel.cancel}
            </button>
            <button type="button" disabled={status === 'ending'} onClick={() => job.cancel(true)}>
              {filmPanel.stop}
            </button>
          </>
        )}
        {copy && state.prepared && (
          <>
            <SaveAgain words={words} name={fileNameOf(state.prepared.film.request)} copy={copy} />
            <button type="button" onClick={() => void job.removeCopy().catch(console.error)}>
              {filmPanel.removeCopy}
            </button>
          </>
        )}
        {!isRunning && (
          <button className="film-another" type="button" onClick={job.forget}>
            {filmPanel.another}
          </button>
        )}
      </p>
      {isRunning && <p className="film-note">{filmPanel.keepsGoing}</p>}
    </section>
  )
}

function SaveAgain({ words, name, copy }: { words: FilmPanelWords; name: string; copy: File }) {
  return (
    <button type="button" onClick={() => downloadBlob(name, copy)}>
      {words.filmPanel.saveAgain}
    </button>
  )
}

function Captions({ words, state }: { words: FilmPanelWords; state: JobState }) {
  const { prepared } = state
  if (prepared === null) return null
  const { captions, chapters, plan, film } = prepared
  const asked = (['vtt', 'srt'] as const).filter((kind) => film.request.captions.includes(kind))
  const kinds = captions.length > 0 ? asked : []
  if (kinds.length + chapters.length === 0) return null
  const stem = fileNameOf(film.request).replace(/\.\w+$/, '')
  return (
    <p className="film-buttons">
      {kinds.map((kind) => {
        const { name, type, textOf } = CAPTION_FILES[kind]
        return (
          <button
            key={kind}
            className={`film-${kind}`}
            type="button"
            onClick={() => download(`${stem}.${kind}`, type, textOf(captions, plan))}
          >
            {words.filmPanel.captionFile(name)}
          </button>
        )
      })}
      {chapters.length > 0 && (
        <button
          className="film-chapters"
          type="button"
          onClick={() => download(`${stem}.chapters.vtt`, 'text/vtt', webVttOf(chapters, plan))}
        >
          {words.filmPanel.chapterFile}
        </button>
      )}
    </p>
  )
}

// What the bar says besides its stage is the same before and after.
function barStage(status: JobState['status']): FilmStage {
  if (status === 'idle' || status === 'failed') return 'cancelled'
  return status === 'starting' || status === 'ending' ? 'paused' : status
}
