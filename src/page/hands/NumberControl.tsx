// One number for every hand: slider with the baseline's tick, number to type, two steppers, and a way back.
import { type CSSProperties, useRef, useState } from 'react'
import type { HandWords } from '../../words/handWords'

export interface NumberControlProps {
  words: HandWords
  /** Id of the number in the page; those of the other parts begin with it. */
  domId: string
  /** What is printed, and the name that is understood without its group. */
  label: string
  name: string
  hint: string
  /** Unit in words; empty for a pure number. */
  unit: string
  min: number
  max: number
  step: number
  /** What is set; NaN where there is none. */
  value: number
  /** The same number of the baseline; NaN where it has none. */
  baseline: number
  /** What is in force, printed with its unit; absent where that is what is set. */
  inForce?: string
  print: (value: number) => string
  isTouched: boolean
  /** Takes what was chosen; null brings back what the preset has. */
  onEdit: (value: number | null) => void
}

/** From here on a number is written with its power of ten, so that it stays short. */
const LONG = 1e6

const textOf = (value: number): string => {
  if (Number.isNaN(value)) return ''
  return value < LONG ? String(value) : value.toExponential()
}

export function NumberControl(props: NumberControlProps) {
  const { words, domId, label, name, min, max, step, value, baseline, print, onEdit } = props
  const { hands } = words
  const number = useRef<HTMLInputElement>(null)
  const slider = useRef<HTMLInputElement>(null)
  // What is being typed; null while nothing is.
  const [draft, setDraft] = useState<string | null>(null)
  const full = hands.named(name, props.unit)
  const set = print(value)
  const inForce = props.inForce ?? set
  const note = Number.isNaN(baseline) ? inForce : hands.besideBaseline(inForce, print(baseline))

  function edit(next: number): void {
    setDraft(null)
    if (!Number.isNaN(next)) onEdit(next)
  }
  function commit(): void {
    if (draft !== null) edit(draft.trim() === '' ? Number.NaN : Number(draft))
  }
  function move(way: 'stepUp' | 'stepDown'): void {
    if (number.current === null) return
    number.current[way]()
    const { valueAsNumber } = number.current
    // What the model does not bear is not taken: the number stays until the store says otherwise.
    number.current.value = textOf(value)
    edit(valueAsNumber)
  }

  return (
    <div className="lever" data-touched={props.isTouched}>
      <div className="lever-name">
        <label htmlFor={domId} title={props.hint}>
          {label}
        </label>
        <small id={`${domId}-note`}>{note}</small>
      </div>
      <div className="lever-number">
        <button
          type="button"
          id={`${domId}-less`}
          aria-label={hands.less(full)}
          onClick={() => move('stepDown')}
        >
          −
        </button>
        <input
          type="number"
          id={domId}
          ref={number}
          aria-label={full}
          aria-describedby={`${domId}-note`}
          min={min}
          max={max}
          step={step}
          value={draft ?? textOf(value)}
          onChange={({ currentTarget, nativeEvent }) => {
            // Typing carries its kind and waits for Enter; arrow keys and wheel set the whole value.
            if ((nativeEvent as InputEvent).inputType) setDraft(currentTarget.value)
            else edit(currentTarget.valueAsNumber)
          }}
          onKeyDown={({ key }) => {
            if (key === 'Enter') commit()
            else if (key === 'Escape') setDraft(null)
          }}
          onBlur={commit}
        />
        <button
          type="button"
          id={`${domId}-more`}
          aria-label={hands.more(full)}
          onClick={() => move('stepUp')}
        >
          +
        </button>
      </div>
      <div className="lever-slide">
        {!Number.isNaN(baseline) && (
          <i className="tick" style={{ '--at': (baseline - min) / (max - min) } as CSSProperties} />
        )}
        <input
          type="range"
          id={`${domId}-slider`}
          ref={slider}
          aria-label={words.slider(full)}
          aria-valuetext={props.inForce === undefined ? note : hands.slid(set, note)}
          min={min}
          max={max}
          step={step}
          value={Number.isNaN(value) ? min : value}
          onChange={({ currentTarget }) => edit(currentTarget.valueAsNumber)}
        />
      </div>
      <button
        type="button"
        className="lever-reset"
        id={`${domId}-reset`}
        aria-label={words.resetLever(name)}
        title={words.resetLever(name)}
        hidden={!props.isTouched}
        onClick={() => {
          onEdit(null)
          // The button is gone with what it took back; a number would bring up the keys of a phone.
          slider.current?.focus()
        }}
      >
        ↺
      </button>
    </div>
  )
}
