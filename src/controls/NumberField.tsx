// A row of the panel for one number: label, note, slider, number to type, and a way back.
import { type KeyboardEvent, useState } from 'react'
import type { NumberShown } from './rows'

export interface NumberFieldProps {
  readonly domId: string
  readonly label: string
  readonly name: string
  readonly hint: string
  readonly min: number
  readonly max: number
  readonly step: number
  readonly shown: NumberShown
  readonly sliderName: string
  readonly resetName: string
  /** Names of the two states of the play button; absent where there is none. */
  readonly playNames?: { readonly play: string; readonly pause: string }
  readonly onEdit: (edited: NumberShown) => void
}

/** How many steps the large keys move. */
const LARGE_STEPS = 10

export function NumberField(props: NumberFieldProps) {
  const { domId, label, name, hint, min, max, step, shown, playNames, onEdit } = props
  // What is being typed; null while nothing is.
  const [draft, setDraft] = useState<string | null>(null)
  const value = shown.value ?? Number.NaN
  const text = Number.isNaN(value) ? '' : String(value)
  const edit = (next: number) => {
    setDraft(null)
    onEdit({ ...shown, value: Math.min(max, Math.max(min, next)) })
  }

  function commit(): void {
    const typed = draft === null || draft.trim() === '' ? Number.NaN : Number(draft)
    setDraft(null)
    if (!Number.isNaN(typed)) edit(typed)
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    const steps = stepsOf(event)
    if (event.key === 'Enter') commit()
    else if (event.key === 'Escape') setDraft(null)
    else if (steps !== 0) {
      // The browser's own step would start from the text and skip the bounds of the table.
      event.preventDefault()
      const base = draft !== null && draft.trim() !== '' ? Number(draft) : value
      edit((Number.isNaN(base) ? min : base) + steps * step)
    }
  }

  return (
    <div className="panel-row">
      <label htmlFor={domId} title={hint}>
        {label}
      </label>
      <span className="panel-note" id={`${domId}-note`}>
        {shown.note}
      </span>
      <input
        type="range"
        id={`${domId}-slider`}
        aria-label={props.sliderName}
        min={min}
        max={max}
        step={step}
        value={Number.isNaN(value) ? min : value}
        onChange={(event) => edit(event.currentTarget.valueAsNumber)}
      />
      <input
        type="number"
        id={domId}
        aria-label={name}
        aria-describedby={`${domId}-note`}
        min={min}
        max={max}
        step="any"
        value={draft ?? text}
        onChange={(event) => {
          const { inputType } = event.nativeEvent as InputEvent
          // Typing carries its kind and waits for Enter; the wheel and programs set the whole value.
          if (inputType) setDraft(event.currentTarget.value)
          else if (event.currentTarget.value !== '') edit(event.currentTarget.valueAsNumber)
        }}
        onKeyDown={onKeyDown}
        onBlur={commit}
      />
      {playNames ? (
        <button
          type="button"
          className="panel-play"
          id={`${domId}-play`}
          onClick={() => onEdit({ ...shown, isPlaying: !shown.isPlaying })}
        >
          {shown.isPlaying ? playNames.pause : playNames.play}
        </button>
      ) : (
        <button
          type="button"
          className="panel-reset"
          id={`${domId}-reset`}
          aria-label={props.resetName}
          title={props.resetName}
          hidden={!shown.isTouched}
          onClick={() => onEdit({ ...shown, value: null })}
        >
          ↺
        </button>
      )}
    </div>
  )
}

function stepsOf({ key, shiftKey }: KeyboardEvent): number {
  const size = shiftKey ? LARGE_STEPS : 1
  if (key === 'ArrowUp') return size
  if (key === 'ArrowDown') return -size
  if (key === 'PageUp') return LARGE_STEPS
  return key === 'PageDown' ? -LARGE_STEPS : 0
}
