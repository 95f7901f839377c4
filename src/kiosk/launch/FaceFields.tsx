// Fields of the launch page about what visitors see: title, logo, languages, tour, presets, colours.
import { QUALITIES, THEMES } from '../../look/ids'
import { PRESET_IDS } from '../../model/presets'
import { Switch, Wrong } from '../../page/Field'
import { TOUR_IDS } from '../../show/tours/tours'
import type { KioskLaunchWords } from '../../words/kioskLaunchWords'
import { type Language, languagesOffered } from '../../words/languages'
import type { ConfigField } from '../config'
import type { Draft } from './draft'
import { Choice, Switches, TextField } from './fields'

export interface FieldsProps {
  words: KioskLaunchWords
  draft: Draft
  onChange: (next: Partial<Draft>) => void
  /** Sentences about a field. */
  wrongWith: (field: ConfigField) => readonly string[]
}

/** Those that people read, and those that a file has chosen besides. */
const languagesOf = ({ languages }: Draft): readonly Language[] => [
  ...new Set([...languagesOffered(false), ...languages]),
]

export function FaceFields({ words, draft, onChange, wrongWith }: FieldsProps) {
  const { kioskLaunch, kioskConfig, presets, languages, themes, qualities, tour } = words
  const { fields } = kioskConfig
  return (
    <section aria-labelledby="launch-face">
      <h2 id="launch-face">{kioskLaunch.face}</h2>
      {draft.languages.map((language, at) => (
        <TextField
          key={language}
          name={`title-${language}`}
          label={kioskLaunch.titleIn(languages[language])}
          wrong={at === 0 ? wrongWith('title') : []}
          value={draft.title[language] ?? ''}
          onChange={(text) => onChange({ title: { ...draft.title, [language]: text } })}
        />
      ))}
      <TextField
        name="logo"
        label={fields.logo}
        note={kioskLaunch.logoNote}
        wrong={wrongWith('logo')}
        value={draft.logo}
        onChange={(logo) => onChange({ logo })}
      />
      <fieldset>
        <legend>{fields.languages}</legend>
        <Switches
          name="languages"
          ids={languagesOf(draft)}
          nameOf={(id) => languages[id]}
          chosen={draft.languages}
          onChange={(chosen) => onChange({ languages: chosen })}
        />
        <Wrong wrong={wrongWith('languages')} />
      </fieldset>
      <Choice
        name="tour"
        label={fields.tour}
        wrong={wrongWith('tour')}
        ids={TOUR_IDS}
        nameOf={(id) => tour.titles[id]}
        value={draft.tour}
        onChange={(id) => onChange({ tour: id })}
      />
      <fieldset>
        <legend>{fields.presets}</legend>
        <Switches
          name="presets"
          ids={PRESET_IDS}
          nameOf={(id) => presets[id].name}
          chosen={draft.presets}
          onChange={(chosen) => onChange({ presets: chosen })}
        />
        <p className="note">{kioskLaunch.presetsNote(draft.presets.length)}</p>
        <Wrong wrong={wrongWith('presets')} />
      </fieldset>
      <TextField
        name="publicUrl"
        label={fields.publicUrl}
        note={kioskLaunch.publicNote}
        wrong={wrongWith('publicUrl')}
        value={draft.publicUrl}
        onChange={(publicUrl) => onChange({ publicUrl })}
      />
      <div className="pair">
        <Choice
          name="theme"
          label={fields.theme}
          wrong={wrongWith('theme')}
          ids={THEMES}
          nameOf={(id) => themes[id]}
          value={draft.theme}
          onChange={(theme) => onChange({ theme })}
        />
        <Choice
          name="quality"
          label={fields.quality}
          wrong={wrongWith('quality')}
          ids={QUALITIES}
          nameOf={(id) => qualities[id]}
          value={draft.quality}
          onChange={(quality) => onChange({ quality })}
        />
      </div>
      <Switch
        name="quiet"
        label={fields.quiet}
        checked={draft.quiet}
        onChange={(quiet) => onChange({ quiet })}
      />
      <p className="note">{kioskLaunch.quietNote}</p>
      <Wrong wrong={wrongWith('quiet')} />
    </section>
  )
}
