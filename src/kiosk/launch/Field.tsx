// A field of the launch page under its label, with a note and what is wrong with it beneath.
import { type ReactNode, useId } from 'react'

interface FieldProps {
  label: string
  note?: string
  /** Sentences. */
  wrong: readonly string[]
}

/** What a control says of its note and of what is wrong with it. */
interface Marked {
  id: string
  'aria-invalid': boolean | undefined
  'aria-describedby': string | undefined
}

interface FieldOfProps extends FieldProps {
  children: (marked: Marked) => ReactNode
}

export function Field({ label, note, wrong, children }: FieldOfProps) {
  const id = useId()
  const isWrong = wrong.length > 0
  const described = [note ? `${id}-note` : '', isWrong ? `${id}-wrong` : ''].join(' ').trim()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-invalid': isWrong || undefined,
        'aria-describedby': described || undefined,
      })}
      {note && (
        <p id={`${id}-note`} className="note">
          {note}
        </p>
      )}
      <Wrong id={`${id}-wrong`} wrong={wrong} />
    </div>
  )
}

/** What is wrong, where anything is. */
export function Wrong({ id, wrong }: { id?: string; wrong: readonly string[] }) {
  if (wrong.length === 0) return null
  return (
    <p id={id} className="wrong">
      {wrong.join(' ')}
    </p>
  )
}

interface TextFieldProps extends FieldProps {
  name: string
  type?: 'text' | 'time'
  digits?: boolean
  value: string
  onChange: (value: string) => void
}

export function TextField({
  name,
  type = 'text',
  digits = false,
  value,
  onChange,
  ...field
}: TextFieldProps) {
  return (
    <Field {...field}>
      {(marked) => (
        <input
          {...marked}
          type={type}
          name={name}
          autoComplete="off"
          spellCheck={false}
          inputMode={digits ? 'numeric' : undefined}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Field>
  )
}

interface NumberFieldProps extends FieldProps {
  name: string
  range: { readonly min: number; readonly max: number }
  value: number | ''
  onChange: (value: number | '') => void
}

export function NumberField({ name, range, value, onChange, ...field }: NumberFieldProps) {
  return (
    <Field {...field}>
      {(marked) => (
        <input
          {...marked}
          type="number"
          name={name}
          min={range.min}
          max={range.max}
          step="any"
          value={value}
          onChange={({ currentTarget }) =>
            onChange(currentTarget.value === '' ? '' : currentTarget.valueAsNumber)
          }
        />
      )}
    </Field>
  )
}

interface ChoiceProps<Id extends string> extends FieldProps {
  name: string
  ids: readonly Id[]
  nameOf: (id: Id) => string
  value: Id
  onChange: (id: Id) => void
}

export function Choice<Id extends string>({
  name,
  ids,
  nameOf,
  value,
  onChange,
  ...field
}: ChoiceProps<Id>) {
  return (
    <Field {...field}>
      {(marked) => (
        <select
          {...marked}
          name={name}
          value={value}
          onChange={({ currentTarget }) => {
            const id = ids.find((one) => one === currentTarget.value)
            if (id !== undefined) onChange(id)
          }}
        >
          {ids.map((id) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
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
    <label className="switch">
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

interface SwitchesProps<Id extends string | number> {
  name: string
  ids: readonly Id[]
  nameOf: (id: Id) => string
  chosen: readonly Id[]
  onChange: (chosen: readonly Id[]) => void
}

/** A switch for each id; those chosen stay in the order they were chosen. */
export function Switches<Id extends string | number>(props: SwitchesProps<Id>) {
  const { name, ids, nameOf, chosen, onChange } = props
  return (
    <div className="switches">
      {ids.map((id) => (
        <Switch
          key={id}
          name={`${name}-${id}`}
          label={nameOf(id)}
          checked={chosen.includes(id)}
          onChange={(checked) =>
            onChange(checked ? [...chosen, id] : chosen.filter((one) => one !== id))
          }
        />
      ))}
    </div>
  )
}
