// The rows of the panel as plain data: what each shows of the state, and what an edit does to it.
import { MEASURES, QUALITIES, THEMES } from '../look/ids'
import {
  FROM_RANGE,
  LEVER_IDS,
  LEVERS,
  type Lever,
  type LeverId,
  YEAR_RANGE,
  YEAR_STEP,
} from '../model/levers'
import { PRESET_IDS } from '../model/presets'
import { TODAY, type Year } from '../model/time'
import { SLICES } from '../show/moment'
import { EXPLODE_RANGE, SIGNS } from '../state/addressState'
import type { CakeState } from '../state/cakeState'
import { leverShown } from '../state/leverShown'
import type { CakeStore } from '../state/store'
import { type Language, languagesOffered } from '../words/languages'
import type { Words } from '../words/words'

/** What a row of a number shows; an edit gives the same back with one thing changed. */
export interface NumberShown {
  /** NaN where there is none; null in an edit takes it back. */
  readonly value: number | null
  /** Printed beside the number. */
  readonly note: string
  /** True where there is something to take back. */
  readonly isTouched: boolean
  /** Only of the year. */
  readonly isPlaying?: boolean
}

export interface NumberRow {
  readonly kind: 'number'
  readonly key: string
  readonly group: 'investment' | 'otherLevers' | null
  /** Id of the number input in the page. */
  readonly domId: string
  readonly label: string
  /** Name that is understood without the group. */
  readonly name: string
  readonly hint: string
  readonly min: number
  readonly max: number
  readonly step: number
  readonly shown: (state: CakeState, year: Year) => NumberShown
  readonly act: (edited: NumberShown) => void
}

export interface ChoiceShown {
  readonly value: string
  /** Printed below the choice. */
  readonly note: string
}

export interface ChoiceRow {
  readonly kind: 'choice'
  readonly key: string
  readonly group: null
  readonly domId: string
  readonly label: string
  readonly options: readonly { readonly id: string; readonly name: string }[]
  readonly shown: (state: CakeState) => ChoiceShown
  readonly act: (edited: ChoiceShown) => void
}

export type PanelRow = NumberRow | ChoiceRow

/** Step of the share by which the layers are spread apart. */
const EXPLODE_STEP = 0.05

/** All rows in the order of the panel: money, demand, the other levers, then what is shown. */
export function panelRows(
  store: CakeStore,
  words: Words,
  languages: readonly Language[] = languagesOffered(false),
): readonly PanelRow[] {
  const levers = LEVER_IDS.map((id) => leverRow(store, words, id))
  const [preset, measure, slice, ...others] = choiceRows(store, words)
  const shown = [preset, ...yearRows(store, words), measure, slice, explodeRow(store, words)]
  // Where there is one language there is nothing to choose.
  const spoken = languages.length > 1 ? [languageRow(store, words, languages)] : []
  return [...levers, ...shown.filter((row) => row !== undefined), ...others, ...spoken]
}

function leverRow(store: CakeStore, words: Words, id: LeverId): NumberRow {
  const { min, max, step, unit }: Lever = LEVERS[id]
  const { name, short, what } = words.levers[id]
  return {
    kind: 'number',
    key: id.replace('.', '_'),
    group: id.startsWith('invest') ? 'investment' : id === 'demand' ? null : 'otherLevers',
    domId: `lever-${id}`,
    label: short,
    name,
    hint: what,
    min,
    max,
    step,
    shown({ scenario }, year) {
      const { value, inForce, isTouched } = leverShown(scenario, id, year)
      return { value, note: words.inForce(inForce, unit), isTouched }
    },
    act: ({ value }) => store.getState().setLever(id, value),
  }
}

function yearRows(store: CakeStore, words: Words): readonly NumberRow[] {
  const years = { kind: 'number', group: null, hint: '', step: YEAR_STEP } as const
  return [
    {
      ...years,
      key: 'from',
      domId: 'panel-from',
      label: words.from,
      name: words.from,
      min: FROM_RANGE.min,
      max: FROM_RANGE.max,
      shown: ({ scenario: { from } }) => ({
        value: from,
        note: from < TODAY ? words.rewrittenHistory : '',
        isTouched: from !== FROM_RANGE.default,
      }),
      act: ({ value }) => store.getState().setFrom(value ?? FROM_RANGE.default),
    },
    {
      ...years,
      key: 'year',
      domId: 'panel-year',
      label: words.year,
      name: words.year,
      min: YEAR_RANGE.min,
      max: YEAR_RANGE.max,
      shown: ({ playback }, year) => ({
        value: year,
        note: '',
        isTouched: false,
        isPlaying: playback.kind === 'play',
      }),
      act({ value, isPlaying }) {
        const { playback, play, pause, setYear } = store.getState()
        if (isPlaying !== (playback.kind === 'play')) (isPlaying ? play : pause)()
        else if (value !== null) setYear(value)
      },
    },
  ]
}

function explodeRow(store: CakeStore, words: Words): NumberRow {
  return {
    kind: 'number',
    group: null,
    hint: '',
    step: EXPLODE_STEP,
    key: 'explode',
    domId: 'panel-explode',
    label: words.explode,
    name: words.explode,
    ...EXPLODE_RANGE,
    shown: ({ explode }) => ({ value: explode, note: '', isTouched: explode !== 0 }),
    act: ({ value }) => store.getState().setExplode(value ?? 0),
  }
}

function choiceRows(store: CakeStore, words: Words): readonly ChoiceRow[] {
  const presets = Object.fromEntries(PRESET_IDS.map((id) => [id, words.presets[id].name]))
  const { choosePreset, setMeasure, setSlice, setSigns, setTheme, setQuality } = store.getState()
  return [
    choiceRow('preset', words.preset, PRESET_IDS, presets, choosePreset, ({ scenario }) => ({
      value: scenario.preset,
      note: words.presets[scenario.preset].line,
    })),
    choiceRow('measure', words.measure, MEASURES, words.measures, setMeasure, ({ measure }) => ({
      value: measure,
      note: words.legendStep[measure],
    })),
    choiceRow('slice', words.slice, SLICES, words.slices, setSlice, ({ slice }) => ({
      value: slice,
      note: '',
    })),
    choiceRow('signs', words.signs, SIGNS, words.signsShown, setSigns, ({ signs }) => ({
      value: signs,
      note: '',
    })),
    choiceRow('theme', words.theme, THEMES, words.themes, setTheme, ({ theme }) => ({
      value: theme,
      note: '',
    })),
    choiceRow('quality', words.quality, QUALITIES, words.qualities, setQuality, ({ quality }) => ({
      value: quality,
      note: '',
    })),
  ]
}

function languageRow(store: CakeStore, words: Words, languages: readonly Language[]): ChoiceRow {
  const choose = (lang: Language) => store.getState().apply({ lang })
  return choiceRow('lang', words.language, languages, words.languages, choose, ({ lang }) => ({
    value: lang,
    note: '',
  }))
}

function choiceRow<Id extends string>(
  key: string,
  label: string,
  ids: readonly Id[],
  names: Readonly<Record<string, string>>,
  choose: (id: Id) => void,
  shown: (state: CakeState) => ChoiceShown,
): ChoiceRow {
  return {
    kind: 'choice',
    key,
    group: null,
    domId: `panel-${key}`,
    label,
    options: ids.map((id) => ({ id, name: names[id] ?? id })),
    shown,
    act({ value }) {
      const id = ids.find((known) => known === value)
      if (id !== undefined) choose(id)
    },
  }
}
