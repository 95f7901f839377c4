// A field of a form under its label, with a note and what is wrong with it beneath; and a switch.
import { type ReactNode, useId } from 'react'

export interface FieldProps {
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
