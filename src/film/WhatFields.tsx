// What a film shows: a tour or a chapter of it, or years that pass over the present view.
import { useMemo } from 'react'
import type { CompiledTour } from '../show/compiledTour'
import { TOUR_IDS, type TourId } from '../show/tours/tours'
import { type FieldsProps, NumberEntry, Select } from './fields'

interface WhatFieldsProps extends FieldsProps {
  /** The tour of a name, made from the present scenario where it is of that kind. */
  tourNamed: (id: TourId) => CompiledTour | undefined
}

const YEARS = 'years'

export function WhatFields(props: WhatFieldsProps) {
  const { words, choices, onChange, wrongWith, tourNamed } = props
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
          <NumberEntry {...props} setting="fromYear" />
          <NumberEntry {...props} setting="toYear" />
          <NumberEntry {...props} setting="yearsPerSecond" />
        </div>
      )}
    </>
  )
}
