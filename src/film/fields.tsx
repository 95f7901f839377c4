// The fields of the film panel: each under its label, with what is wrong with it beneath.
import { type ReactNode, useId } from 'react'
import type { FilmPanelWords } from '../words/filmPanelWords'
import type { FilmChoices } from './filmChoices'
import { FILM_SETTINGS, type Setting, type SettingId } from './filmSettings'

interface FieldProps {
  label: string
  /** Sentences. */
  wrong: readonly string[]
}

/** What a field's control says of what is wrong with it. */
interface Marked {
  id: string
  'aria-invalid': boolean | undefined
  'aria-describedby': string | undefined
}

function Field({
  label,
  wrong,
  children,
}: FieldProps & { children: (marked: Marked) => ReactNode }) {
  const id = useId()
  const isWrong = wrong.length > 0
  const described = isWrong ? `${id}-wrong` : undefined
  return (
    <div className="film-field">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-invalid': isWrong || undefined, 'aria-describedby': described })}
      {isWrong && (
        <p id={described} className="film-wrong">
          {wrong.join(' ')}
        </p>
      )}
    </div>
  )
}

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

interface SwitchProps {
  name: string
  label: string
  checked: boolean
  onChange: (checked: boolean) => void
}

export function Switch({ name, label, checked, onChange }: SwitchProps) {
  return (
    <label className="film-switch">
      <input
        type="checkbox"
        name={name}
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  )
}
