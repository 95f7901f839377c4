// The fields of the film panel: each under its label, with what is wrong with it beneath.
import type { ReactNode } from 'react'
import { Field, type FieldProps } from '../page/Field'
import type { FilmPanelWords } from '../words/filmPanelWords'
import type { FilmChoices } from './filmChoices'
import { FILM_SETTINGS, type Setting, type SettingId } from './filmSettings'

export interface FieldsProps {
  words: FilmPanelWords
  choices: FilmChoices
  onChange: (choices: FilmChoices) => void
  /** Sentences about a setting. */
  wrongWith: (path: string) => readonly string[]
}

interface NumberEntryProps extends FieldsProps {
  setting: 'fromYear' | 'toYear' | 'yearsPerSecond' | 'from' | 'to' | 'width' | 'height'
}

/** A number in the range of its setting; what lies outside is said, not changed. */
export function NumberEntry({ setting, words, choices, onChange, wrongWith }: NumberEntryProps) {
  const { kind, ...range }: Setting = FILM_SETTINGS[setting]
  const { min, max, step = 'any' } = kind === 'number' ? (range as Partial<NumberRange>) : {}
  return (
    <Field label={words.filmPanel.fields[setting]} wrong={wrongWith(setting)}>
      {(marked) => (
        <input
          {...marked}
          type="number"
          name={setting}
          min={min}
          max={max}
          step={step}
          value={choices[setting]}
          onChange={({ currentTarget: { value, valueAsNumber } }) =>
            onChange({ ...choices, [setting]: value === '' ? '' : valueAsNumber })
          }
        />
      )}
    </Field>
  )
}

type NumberRange = Extract<Setting, { kind: 'number' }>

interface TextEntryProps extends FieldProps {
  setting: SettingId
  value: string
  onChange: (value: string) => void
}

export function TextEntry({ setting, value, onChange, ...field }: TextEntryProps) {
  const range: Setting = FILM_SETTINGS[setting]
  return (
    <Field {...field}>
      {(marked) => (
        <input
          {...marked}
          type="text"
          name={setting}
          maxLength={range.kind === 'text' ? range.length : undefined}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Field>
  )
}

interface SelectProps extends FieldProps {
  name: string
  value: string
  onChange: (value: string) => void
  onFocus?: () => void
  /** Options. */
  children: ReactNode
}

export function Select({ name, value, onChange, onFocus, children, ...field }: SelectProps) {
  return (
    <Field {...field}>
      {(marked) => (
        <select
          {...marked}
          name={name}
          value={value}
          onFocus={onFocus}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        >
          {children}
        </select>
      )}
    </Field>
  )
}
