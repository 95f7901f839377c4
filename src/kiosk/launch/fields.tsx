// The fields of the launch page, by what is put into them.
import { Field, type FieldProps, Switch } from '../../page/Field'

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
