// How large a film is, what kind of file, and where its captions go.

import { Switch } from '../page/Field'
import type { FilmPanelWords } from '../words/filmPanelWords'
import { type FieldsProps, NumberEntry, Select } from './fields'
import {
  FILM_SIZES,
  type FilmSize,
  type FormatChoice,
  MP4_CODECS,
  OTHER_CODECS,
  withFormat,
  withSize,
} from './filmChoices'
import { CAPTION_KINDS } from './filmSettings'
import { problemSentence } from './filmText'
import type { Codec } from './formats'
import type { Trial } from './trials'

interface FileFieldsProps extends FieldsProps {
  codec: Codec
  trial: (codec: Codec) => Trial
  /** True while it is being found out. */
  isTrying: boolean
  /** False where nothing that is read was in the film. */
  hasCaptions: boolean
  /** The kinds of files are looked at. */
  onCurious: () => void
}

const SIZES = Object.keys(FILM_SIZES) as FilmSize[]

export function FileFields(props: FileFieldsProps) {
  const { words, choices, onChange, wrongWith, codec, trial, isTrying, hasCaptions, onCurious } =
    props
  const { filmPanel } = words
  const { size, format, captions } = choices
  const isTried = trial(codec)
  // A kind that does not work is named, and why is said below.
  const option = (value: FormatChoice, isNotHere: boolean) => (
    <option key={value} value={value} disabled={isNotHere && value !== format}>
      {isNotHere ? filmPanel.notHere(filmPanel.formats[value]) : filmPanel.formats[value]}
    </option>
  )
  return (
    <>
      <Select
        name="size"
        label={filmPanel.size}
        wrong={size === 'custom' ? [] : [...wrongWith('width'), ...wrongWith('height')]}
        value={size}
        onChange={(value) => onChange(withSize(choices, value as FilmSize | 'custom'))}
      >
        {SIZES.map((id) => {
          const [width, height] = FILM_SIZES[id]
          return (
            <option key={id} value={id}>
              {filmPanel.sized(filmPanel.sizes[id], width, height)}
            </option>
          )
        })}
        <option value="custom">{filmPanel.sizes.custom}</option>
      </Select>
      {size === 'custom' && (
        <div className="film-row">
          <NumberEntry {...props} setting="width" />
          <NumberEntry {...props} setting="height" />
        </div>
      )}
      <Select
        name="format"
        label={filmPanel.format}
        wrong={[
          ...(isTried ? [problemSentence(words, isTried)] : []),
          ...wrongWith('codec'),
          ...wrongWith('transparent'),
        ]}
        value={format}
        onFocus={onCurious}
        onChange={(value) => onChange(withFormat(choices, value as FormatChoice))}
      >
        {option(
          'mp4',
          MP4_CODECS.every((one) => Boolean(trial(one))),
        )}
        {OTHER_CODECS.map((one) => option(one, Boolean(trial(one))))}
        <optgroup label={filmPanel.moreFormats}>
          {MP4_CODECS.map((one) => option(one, Boolean(trial(one))))}
        </optgroup>
      </Select>
      <p className="film-note" role="status" data-trial={trialName(isTried)}>
        {isTrying && isTried === undefined && filmPanel.trying}
        {isTried === null && format === 'mp4' && filmPanel.encodedAs(filmPanel.formats[codec])}
      </p>
      <fieldset className="film-captions">
        <legend>{filmPanel.captions}</legend>
        {CAPTION_KINDS.map((kind) => (
          <Switch
            key={kind}
            name={kind}
            label={filmPanel.captionKinds[kind]}
            checked={captions.includes(kind)}
            onChange={(isOn) => {
              const others = captions.filter((one) => one !== kind)
              onChange({ ...choices, captions: isOn ? [...others, kind] : others })
            }}
          />
        ))}
        {!hasCaptions && <p className="film-note">{filmPanel.noCaptions}</p>}
      </fieldset>
    </>
  )
}

const trialName = (trial: Trial) =>
  trial === undefined ? 'trying' : trial === null ? 'works' : 'fails'

interface NotHereProps {
  words: FilmPanelWords
  trial: (codec: Codec) => Trial
}

/** Why the kinds that do not work here do not. */
export function NotHere({ words, trial }: NotHereProps) {
  const failing = [...MP4_CODECS, ...OTHER_CODECS].flatMap((codec) => {
    const problem = trial(codec)
    return problem ? [{ codec, sentence: problemSentence(words, problem) }] : []
  })
  if (failing.length === 0) return null
  return (
    <div className="film-not-here">
      <h3>{words.filmPanel.whyNot}</h3>
      <ul>
        {failing.map(({ codec, sentence }) => (
          <li key={codec}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}
