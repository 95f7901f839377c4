// One number for every hand: slider with the baseline's tick, number to type, two steppers, and a way back.
import type { CakeState } from '../../state/cakeState'
import type { CakeStore } from '../../state/store'
import type { HandWords } from '../../words/handWords'
import { element, writeAttribute, writeText, writeValue } from '../element'
import { type Control, follow } from '../follow'
import './hands.css'

/** What a control is of, as long as it stands. */
export interface NumberRow {
  /** Id of the number in the page; those of the other parts begin with it. */
  readonly domId: string
  /** What is printed, and the name that is understood without its group. */
  readonly label: string
  readonly name: string
  readonly hint: string
  /** Unit in words; empty for a pure number. */
  readonly unit: string
  readonly min: number
  readonly max: number
  readonly step: number
  readonly print: (value: number) => string
  readonly shown: (state: CakeState) => NumberShown
  /** Takes what was chosen; null brings back what the preset has. */
  readonly onEdit: (value: number | null) => void
}

/** What it shows of a state. */
export interface NumberShown {
  /** What is set; NaN where there is none. */
  readonly value: number
  /** The same number of the baseline; NaN where it has none. */
  readonly baseline: number
  /** What is in force, printed with its unit; absent where that is what is set. */
  readonly inForce?: string
  readonly isTouched: boolean
}

/** From here on a number is written with its power of ten, so that it stays short. */
const LONG = 1e6

const textOf = (value: number): string => {
  if (Number.isNaN(value)) return ''
  return value < LONG ? String(value) : value.toExponential()
}

const isSameShown = (one: NumberShown, other: NumberShown): boolean =>
  Object.is(one.value, other.value) &&
  Object.is(one.baseline, other.baseline) &&
  one.inForce === other.inForce &&
  one.isTouched === other.isTouched

type Parts = ReturnType<typeof partsOf>

/** The control of one number of the store. */
export function numberControl(store: CakeStore, words: HandWords, row: NumberRow): Control {
  const parts = partsOf(words, row)
  const { number, slider, less, more, reset } = parts
  // Typing waits for Enter: until then the number is not written over.
  let isTyping = false

  function write(shown: NumberShown): void {
    writeShown(parts, words, row, shown)
    if (!isTyping) writeValue(number, textOf(shown.value))
  }
  // What was not taken gives way to what is set.
  function edit(next: number): void {
    isTyping = false
    if (!Number.isNaN(next)) row.onEdit(next)
    write(row.shown(store.getState()))
  }
  function commit(): void {
    if (isTyping) edit(number.value.trim() === '' ? Number.NaN : Number(number.value))
  }
  function move(way: 'stepUp' | 'stepDown'): void {
    number[way]()
    edit(number.valueAsNumber)
  }

  number.addEventListener('input', (event) => {
    // Typing carries its kind; arrow keys and wheel set the whole value.
    if ((event as InputEvent).inputType) isTyping = true
    else edit(number.valueAsNumber)
  })
  number.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') commit()
    else if (key === 'Escape') edit(Number.NaN)
  })
  number.addEventListener('blur', commit)
  slider.addEventListener('input', () => edit(slider.valueAsNumber))
  less.addEventListener('click', () => move('stepDown'))
  more.addEventListener('click', () => move('stepUp'))
  reset.addEventListener('click', () => {
    row.onEdit(null)
    // The button is gone with what it took back; a number would bring up the keys of a phone.
    slider.focus()
  })
  return { element: parts.whole, stop: follow(store, row.shown, write, isSameShown) }
}

function partsOf(words: HandWords, row: NumberRow) {
  const { domId, label, name, hint, unit, min, max, step } = row
  const full = words.hands.named(name, unit)
  const button = (part: string, said: string, sign: string) =>
    element('button', { type: 'button', id: `${domId}-${part}`, 'aria-label': said }, sign)
  const input = (type: string, id: string, said: string) =>
    element('input', { type, id, 'aria-label': said, min, max, step })
  const note = element('small', { id: `${domId}-note` })
  const less = button('less', words.hands.less(full), '−')
  const number = input('number', domId, full)
  number.setAttribute('aria-describedby', note.id)
  const more = button('more', words.hands.more(full), '+')
  const tick = element('i', { class: 'tick' })
  const slider = input('range', `${domId}-slider`, words.slider(full))
  const reset = button('reset', words.resetLever(name), '↺')
  reset.className = 'lever-reset'
  reset.title = words.resetLever(name)
  const named = element('label', { for: domId, title: hint }, label)
  const whole = element(
    'div',
    { class: 'lever' },
    element('div', { class: 'lever-name' }, named, note),
    element('div', { class: 'lever-number' }, less, number, more),
    element('div', { class: 'lever-slide' }, tick, slider),
    reset,
  )
  return { whole, note, less, number, more, tick, slider, reset }
}

/** Writes all but the number, which may be being typed. */
function writeShown(parts: Parts, words: HandWords, row: NumberRow, shown: NumberShown): void {
  const { whole, note, tick, slider, reset } = parts
  const { min, max, print } = row
  const { value, baseline, isTouched } = shown
  const isCompared = !Number.isNaN(baseline)
  const set = print(value)
  const inForce = shown.inForce ?? set
  const said = isCompared ? words.hands.besideBaseline(inForce, print(baseline)) : inForce
  writeText(note, said)
  writeAttribute(whole, 'data-touched', String(isTouched))
  reset.hidden = !isTouched
  tick.hidden = !isCompared
  if (isCompared) tick.style.setProperty('--at', String((baseline - min) / (max - min)))
  writeValue(slider, String(Number.isNaN(value) ? min : value))
  const spoken = shown.inForce === undefined ? said : words.hands.slid(set, said)
  writeAttribute(slider, 'aria-valuetext', spoken)
}
