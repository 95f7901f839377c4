// The film panel: a dialog with the form or the film under way, and a word in the corner while it is closed.
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Theme } from '../look/ids'
import { Dialog } from '../page/Dialog'
import type { CompiledTour } from '../show/compiledTour'
import type { TourId } from '../show/tours/tours'
import { filmPanelWordsFor } from '../words/filmPanelWords'
import { formatShare } from '../words/format'
import type { Language } from '../words/languages'
import { FilmForm } from './FilmForm'
import { firstChoices, type Shown } from './filmChoices'
import type { FilmJob } from './filmJob'
import type { FilmRoom } from './filmRoom'
import { JobView, stageText } from './JobView'
import type { Trials } from './trials'
import './film.css'

/** What the page is at, taken when the panel is opened. */
export interface ShownPage extends Shown {
  readonly tourNamed: (id: TourId) => CompiledTour | undefined
}

interface FilmPanelProps {
  lang: Language
  theme: Theme
  job: FilmJob
  trials: Trials
  openRoom: () => Promise<FilmRoom>
  readPage: () => ShownPage
  isOpen: boolean
  onOpen: () => void
  onClose: () => void
}

export function FilmPanel({ isOpen, onOpen, onClose, ...props }: FilmPanelProps) {
  const { lang, theme, job, trials, openRoom, readPage } = props
  const words = useMemo(() => filmPanelWordsFor(lang), [lang])
  const state = useSyncExternalStore(job.subscribe, job.read)
  const [choices, setChoices] = useState(() => firstChoices(theme))
  const { room, isBroken } = useRoom(openRoom, isOpen)
  if (!isOpen) {
    if (state.status === 'idle' || state.status === 'cancelled') return null
    const { framesDone = 0, frames = 0 } = state.progress ?? {}
    const share = formatShare(frames > 0 ? framesDone / frames : 0, lang)
    const stage = stageText(words, state.status)
    const isMoving = state.status === 'recording' || state.status === 'paused'
    return (
      <button id="film-status" type="button" aria-haspopup="dialog" onClick={onOpen}>
        {isMoving ? words.filmPanel.status(stage, share) : stage}
      </button>
    )
  }
  return (
    <Dialog name="film" heading="film-heading" onClose={onClose}>
      <h2 id="film-heading">{words.filmPanel.heading}</h2>
      {state.status !== 'idle' ? (
        <JobView words={words} lang={lang} job={job} state={state} />
      ) : room === null ? (
        <p role="status">{isBroken ? words.filmPanel.notOpened : words.filmPanel.opening}</p>
      ) : (
        <OpenForm
          {...{ words, lang, room, trials, job, choices, readPage }}
          onChoose={setChoices}
        />
      )}
      <button id="close-film" type="button" onClick={onClose}>
        {words.filmPanel.close}
      </button>
    </Dialog>
  )
}

type OpenFormProps = Omit<Parameters<typeof FilmForm>[0], 'shown' | 'tourNamed'> &
  Pick<FilmPanelProps, 'readPage'>

function OpenForm({ readPage, ...props }: OpenFormProps) {
  const [{ tourNamed, ...shown }] = useState(readPage)
  return <FilmForm {...props} shown={shown} tourNamed={tourNamed} />
}

/** The room, opened when the panel is, and asked for again where it did not come. */
function useRoom(openRoom: () => Promise<FilmRoom>, isOpen: boolean) {
  const [room, setRoom] = useState<FilmRoom | null>(null)
  const [isBroken, setBroken] = useState(false)
  useEffect(() => {
    if (!isOpen || room !== null) return
    setBroken(false)
    openRoom().then(setRoom, (error: unknown) => {
      console.error(error)
      setBroken(true)
    })
  }, [openRoom, isOpen, room])
  return { room, isBroken }
}
