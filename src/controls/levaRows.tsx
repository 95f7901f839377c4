// The two kinds of row as leva plugins: leva keeps order and folders, the rows are native inputs.
import { createPlugin, type LevaInputProps, useInputContext } from 'leva/plugin'
import type { Words } from '../words/words'
import { NumberField } from './NumberField'
import type { ChoiceRow, ChoiceShown, NumberRow, NumberShown } from './rows'

/** What a row needs besides its value; it never changes while the panel stands. */
interface RowSettings<Row> {
  readonly row: Row
  readonly words: Words
}

interface RowInput<Row, Shown> extends RowSettings<Row> {
  readonly shown: Shown
}

// Leva keeps only `value` of an input that has one, so the value travels as `shown`.
const normalize = <Row, Shown>({ shown, row, words }: RowInput<Row, Shown>) => ({
  value: shown,
  settings: { row, words },
})

export const numberRow = createPlugin<
  RowInput<NumberRow, NumberShown>,
  NumberShown,
  RowSettings<NumberRow>
>({ normalize, component: NumberRowField })

export const choiceRow = createPlugin<
  RowInput<ChoiceRow, ChoiceShown>,
  ChoiceShown,
  RowSettings<ChoiceRow>
>({ normalize, component: ChoiceRowField })

function NumberRowField() {
  const { value, settings, onUpdate } =
    useInputContext<LevaInputProps<NumberShown, RowSettings<NumberRow>>>()
  const { row, words } = settings
  const { domId, label, name, hint, min, max, step } = row
  return (
    <NumberField
      {...{ domId, label, name, hint, min, max, step }}
      shown={value}
      sliderName={words.slider(name)}
      resetName={words.resetLever(name)}
      {...(value.isPlaying !== undefined && {
        playNames: { play: words.play, pause: words.pause },
      })}
      onEdit={onUpdate}
    />
  )
}

function ChoiceRowField() {
  const { value, settings, onUpdate } =
    useInputContext<LevaInputProps<ChoiceShown, RowSettings<ChoiceRow>>>()
  const { domId, label, options } = settings.row
  return (
    <div className="panel-row panel-choice">
      <label htmlFor={domId}>{label}</label>
      <select
        id={domId}
        aria-describedby={`${domId}-note`}
        value={value.value}
        onChange={(event) => onUpdate({ ...value, value: event.currentTarget.value })}
      >
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <span className="panel-note" id={`${domId}-note`}>
        {value.note}
      </span>
    </div>
  )
}
