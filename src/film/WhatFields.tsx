// What a film shows: a tour or a chapter of it, or years that pass over the present view.
import { useMemo } from 'react'
import type { CompiledTour } from '../show/compiledTour'
import { TOUR_IDS, type TourId } from '../show/tours/tours'
import type { FilmPanelWords } from '../words/filmPanelWords'
import { NumberEntry, Select } from './fields'
import type { FilmChoices } from './filmChoices'

export interface FieldsProps {
  words: FilmPanelWords
  choices: FilmChoices
  onChange: (choices: FilmChoices) => void
  /** Sentences about a setting. */
  wrongWith: (path: string) => readonly string[]
}

interface WhatFieldsProps extends FieldsProps {
  /** The tour of a name, made from the present scenario where it is of that kind. */
  tourNamed: (id: TourId) => CompiledTour | undefined
}

const YEARS = 'years'

export function WhatFields({ words, choices, onChange, wrongWith, tourNamed }: WhatFieldsProps) {
  const { filmPanel, tour: told } = words
  const { tour } = choices
  const chapters = useMemo(
    () => (tour === null ? [] : (tourNamed(tour)?.chapters ?? [])),
    [tour, tourNamed],
  )
  const titles: Readonly<Record<string, string>> = told.chapters
  const choose = (value: string) => {
    const id = TOUR_IDS.find((one) => one === value) ?? null
    onChange({ ...choices, tour: id, chapter: '', from: '', to: '' })
  }
  const entry = (setting: 'fromYear' | 'toYear' | 'yearsPerSecond') => (
    <NumberEntry
      setting={setting}
      label={filmPanel.fields[setting]}
      wrong={wrongWith(setting)}
      value={choices[setting]}
      onChange={(value) => onChange({ ...choices, [setting]: value })}
    />
  )
  return (
    <>
      <div className="film-row film-told">
        <Select
          name="tour"
          label={filmPanel.what}
          wrong={wrongWith('tour')}
          value={tour ?? YEARS}
          onChange={choose}
        >
          {TOUR_IDS.map((id) => (
            <option key={id} value={id}>
              {told.titles[id]}
            </option>
          ))}
          <option value={YEARS}>{filmPanel.years}</option>
        </Select>
        {chapters.length > 0 && (
          <Select
            name="chapter"
            label={filmPanel.chapter}
            wrong={wrongWith('chapter')}
            value={choices.chapter}
            onChange={(chapter) => onChange({ ...choices, chapter, from: '', to: '' })}
          >
            <option value="">{filmPanel.wholeTour}</option>
            {chapters.map(({ id }) => (
              <option key={id} value={id}>
                {titles[id] ?? id}
              </option>
            ))}
          </Select>
        )}
      </div>
      {tour === null && (
        <div className="film-row">
          {entry('fromYear')}
          {entry('toYear')}
          {entry('yearsPerSecond')}
        </div>
      )}
    </>
  )
}
