// The form of the film panel: what, how large, what kind of file; the rest folded; one frame; the start.
import { useEffect, useState } from 'react'
import type { CompiledTour } from '../show/compiledTour'
import type { TourId } from '../show/tours/tours'
import type { FilmPanelWords } from '../words/filmPanelWords'
import { formatNumber } from '../words/format'
import type { Language } from '../words/languages'
import { FileFields, NotHere } from './FileFields'
import { type FilmChoices, fileNameOf, type Shown } from './filmChoices'
import { lackingHere } from './filmGuards'
import type { FilmJob } from './filmJob'
import { choosePlace } from './filmPlace'
import type { FilmRoom } from './filmRoom'
import { KeptFilms } from './KeptFilms'
import { MORE_FIELDS, MoreFields } from './MoreFields'
import { Preview } from './Preview'
import { secondOf } from './rate'
import type { Trials } from './trials'
import { useFilmForm } from './useFilmForm'
import { useKept } from './useKept'
import { WhatFields } from './WhatFields'

interface FilmFormProps {
  words: FilmPanelWords
  lang: Language
  room: FilmRoom
  trials: Trials
  job: FilmJob
  choices: FilmChoices
  onChoose: (choices: FilmChoices) => void
  shown: Shown
  tourNamed: (id: TourId) => CompiledTour | undefined
}

/** The settings whose problems stand beside their fields. */
const FIELDS = [
  ...MORE_FIELDS,
  ...['tour', 'chapter', 'fromYear', 'toYear', 'yearsPerSecond'],
  ...['width', 'height', 'codec', 'transparent'],
]

export function FilmForm(props: FilmFormProps) {
  const { words, lang, room, trials, job, choices, onChoose, shown, tourNamed } = props
  const { filmPanel } = words
  const [isCurious, setCurious] = useState(false)
  const [isMore, setMore] = useState(false)
  const form = useFilmForm(room, trials, choices, shown, words, lang, isCurious)
  const { prepared, codec, trial, isTrying, wrongWith, wrongElsewhere } = form
  const lacking = lackingHere()
  const { kept, removeOthers } = useKept(prepared?.plan ?? null, !lacking.disk)
  const isMoreWrong = MORE_FIELDS.some((field) => wrongWith(field).length > 0)
  useEffect(() => {
    if (isMoreWrong) setMore(true)
  }, [isMoreWrong])
  const hasNoGraphics = room.mostPx === 0
  const isReady = prepared !== null && trial(codec) === null && !lacking.disk && !hasNoGraphics
  const record = (isAnew: boolean) => {
    if (prepared === null || !isReady) return
    const choose = () => choosePlace(fileNameOf(prepared.film.request))
    void job.start({ room, prepared, isAnew, choose })
  }
  const fields = { words, choices, onChange: onChoose, wrongWith }
  const plan = prepared?.plan
  const whole = (count: number) => formatNumber(count, 9, lang)
  return (
    <>
      {hasNoGraphics && <p className="wrong">{filmPanel.noGraphics}</p>}
      {lacking.disk && <p className="wrong">{filmPanel.noDisk}</p>}
      {lacking.video && <p className="wrong">{filmPanel.noVideo}</p>}
      <WhatFields {...fields} tourNamed={tourNamed} />
      <FileFields
        {...fields}
        wrongWith={hasNoGraphics ? () => [] : wrongWith}
        codec={codec}
        trial={trial}
        isTrying={isTrying}
        hasCaptions={prepared === null || prepared.captions.length > 0}
        onCurious={() => setCurious(true)}
      />
      <details
        className="film-more"
        open={isMore}
        onToggle={({ currentTarget }) => {
          setMore(currentTarget.open)
          if (currentTarget.open) setCurious(true)
        }}
      >
        <summary>{filmPanel.more}</summary>
        <MoreFields {...fields} />
        <NotHere words={words} trial={trial} />
      </details>
      <Preview words={words} lang={lang} room={room} prepared={prepared} />
      <div role="status" className="film-said">
        {!hasNoGraphics &&
          wrongElsewhere(FIELDS).map((sentence) => (
            <p key={sentence} className="wrong">
              {sentence}
            </p>
          ))}
        {plan && (
          <p>
            {filmPanel.lasts(
              formatNumber(Math.round(secondOf(plan.frames, plan.rate) * 10) / 10, 5, lang),
              whole(plan.frames),
            )}
          </p>
        )}
        {plan && kept.isBegun && (
          <p>{filmPanel.doneHere(whole(kept.framesDone), whole(plan.frames))}</p>
        )}
      </div>
      <p className="film-buttons">
        <button
          className="film-record"
          type="button"
          disabled={!isReady}
          onClick={() => record(false)}
        >
          {kept.isBegun ? filmPanel.resume : filmPanel.record}
        </button>
        {kept.isBegun && (
          <button type="button" disabled={!isReady} onClick={() => record(true)}>
            {filmPanel.recordAnew}
          </button>
        )}
      </p>
      <KeptFilms words={words} lang={lang} kept={kept} onRemove={removeOthers} />
    </>
  )
}
