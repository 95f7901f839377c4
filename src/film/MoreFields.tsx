// What few will change of a film: its part, rate, texts, looks and how finely it is drawn.
import { THEMES } from '../look/ids'
import { Switch } from '../page/Field'
import { type FieldsProps, NumberEntry, Select, TextEntry } from './fields'
import { BLURS, type FilmChoices, hasAlpha, ratesOf, SUPERSAMPLINGS } from './filmChoices'
import { FILM_QUALITIES } from './filmSettings'

/** The settings that have their fields here. */
export const MORE_FIELDS = [
  'from',
  'to',
  'rate',
  'title',
  'credits',
  'supersampling',
  'blurFrames',
] as const

export function MoreFields(props: FieldsProps) {
  const { words, choices, onChange, wrongWith } = props
  const { filmPanel } = words
  const { fields } = filmPanel
  const change = (patch: Partial<FilmChoices>) => onChange({ ...choices, ...patch })
  const text = (setting: 'title' | 'credits') => (
    <TextEntry
      setting={setting}
      label={fields[setting]}
      wrong={wrongWith(setting)}
      value={choices[setting]}
      onChange={(value) => change({ [setting]: value })}
    />
  )
  return (
    <>
      <div className="film-row">
        <NumberEntry {...props} setting="from" />
        <NumberEntry {...props} setting="to" />
        <Select
          name="rate"
          label={fields.rate}
          wrong={wrongWith('rate')}
          value={choices.rate}
          onChange={(rate) => change({ rate })}
        >
          {ratesOf(choices.format).map((rate) => (
            <option key={rate}>{rate}</option>
          ))}
        </Select>
      </div>
      {text('title')}
      {text('credits')}
      <Switch
        name="strip"
        label={fields.strip}
        checked={choices.strip}
        onChange={(strip) => change({ strip })}
      />
      {hasAlpha(choices.format) && (
        <Switch
          name="transparent"
          label={fields.transparent}
          checked={choices.transparent}
          onChange={(transparent) => change({ transparent })}
        />
      )}
      <div className="film-row">
        <Select
          name="theme"
          label={fields.theme}
          wrong={[]}
          value={choices.theme}
          onChange={(theme) => change({ theme: theme as FilmChoices['theme'] })}
        >
          {THEMES.map((theme) => (
            <option key={theme} value={theme}>
              {words.themes[theme]}
            </option>
          ))}
        </Select>
        <Select
          name="quality"
          label={fields.quality}
          wrong={[]}
          value={choices.quality}
          onChange={(quality) => change({ quality: quality as FilmChoices['quality'] })}
        >
          {FILM_QUALITIES.map((quality) => (
            <option key={quality} value={quality}>
              {words.qualities[quality]}
            </option>
          ))}
        </Select>
      </div>
      <div className="film-row">
        <Select
          name="supersampling"
          label={fields.supersampling}
          wrong={wrongWith('supersampling')}
          value={String(choices.supersampling)}
          onChange={(count) => change({ supersampling: Number(count) })}
        >
          {SUPERSAMPLINGS.map((count) => (
            <option key={count} value={count}>
              {count === 1 ? filmPanel.once : filmPanel.times(count)}
            </option>
          ))}
        </Select>
        <Select
          name="blurFrames"
          label={fields.blurFrames}
          wrong={wrongWith('blurFrames')}
          value={String(choices.blurFrames)}
          onChange={(count) => change({ blurFrames: Number(count) })}
        >
          {BLURS.map((count) => (
            <option key={count} value={count}>
              {count === 1 ? filmPanel.once : filmPanel.blurred(count)}
            </option>
          ))}
        </Select>
      </div>
    </>
  )
}
