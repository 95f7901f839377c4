// The panel of levers: rows from the tables, drawn by leva, bound both ways to the store.
import { folder, LevaPanel, useControls, useCreateStore } from 'leva'
import { dequal, type Schema } from 'leva/plugin'
import { useEffect, useMemo, useRef, useState } from 'react'
import { createSnapshot, readSnapshot } from '../model/snapshot'
import type { Second } from '../show/playback'
import { addressOf, type CakeState } from '../state/cakeState'
import type { CakeStore } from '../state/store'
import { factsOf } from '../words/facts'
import { type Language, languagesOffered } from '../words/languages'
import { type Words, wordsFor } from '../words/words'
import { choiceRow, numberRow } from './levaRows'
import { LEVA_THEME } from './levaTheme'
import { type PanelRow, panelRows } from './rows'
import './panel.css'

export interface PanelProps {
  readonly store: CakeStore
  readonly clock: { readonly second: Second }
  readonly lang: Language
}

/** The panel; a change of language builds it anew, since leva keeps the names it was given. */
export function Panel(props: PanelProps) {
  return <PanelIn key={props.lang} {...props} words={wordsFor(props.lang)} />
}

function PanelIn({ store, clock, words }: PanelProps & { readonly words: Words }) {
  const leva = useCreateStore()
  const rows = useMemo(
    () => panelRows(store, words, languagesOffered(location.hash === '#debug')),
    [store, words],
  )
  const push = useRef(() => {})
  const [, set, get] = useControls(
    () => {
      const state = store.getState()
      const { year } = addressOf(state, clock.second)
      return schemaOf(rows, words, state, year, () => push.current())
    },
    { store: leva },
    [rows],
  )
  const [readout, setReadout] = useState(() => readoutOf(store, clock, words))

  useEffect(() => {
    const pushAll = set as (values: Record<string, unknown>) => void
    // Only what differs is pushed: leva would count an equal value as an edit.
    push.current = () => {
      const state = store.getState()
      const { year } = addressOf(state, clock.second)
      const shown = rows.map((row) => [row.key, row.shown(state, year)] as const)
      const changed = shown.filter(([key, value]) => !dequal(get(key), value))
      if (changed.length > 0) pushAll(Object.fromEntries(changed))
      setReadout(readoutOf(store, clock, words))
    }
    push.current()
    return store.subscribe(() => push.current())
  }, [store, clock, words, rows, set, get])

  return (
    <div className="panel">
      <p className="panel-readout">{readout}</p>
      <LevaPanel store={leva} fill flat titleBar={false} hideCopyButton theme={LEVA_THEME} />
    </div>
  )
}

/** Leva's schema of the rows: folders where rows have a group, in the order of the rows. */
function schemaOf(
  rows: readonly PanelRow[],
  words: Words,
  state: CakeState,
  year: number,
  push: () => void,
): Schema {
  const schema: Schema = {}
  const groups: Record<NonNullable<PanelRow['group']>, Schema> = { investment: {}, otherLevers: {} }
  for (const row of rows) {
    const input = levaRow(row, words, state, year, push)
    if (row.group === null) {
      schema[row.key] = input
    } else {
      groups[row.group][row.key] = input
      schema[words[row.group]] = folder(groups[row.group])
    }
  }
  return schema
}

function levaRow(row: PanelRow, words: Words, state: CakeState, year: number, push: () => void) {
  // Leva also calls at mount and for our own pushes; only the hand on the panel counts.
  const onEdit =
    <Shown,>(act: (edited: Shown) => void) =>
    (edited: Shown, _path: string, context: { initial: boolean; fromPanel?: boolean }) => {
      if (context.initial || !context.fromPanel) return
      act(edited)
      push()
    }
  if (row.kind === 'number') {
    const onChange = onEdit(row.act)
    return numberRow({ shown: row.shown(state, year), row, words, label: row.label, onChange })
  }
  const onChange = onEdit(row.act)
  return choiceRow({ shown: row.shown(state), row, words, label: row.label, onChange })
}

function readoutOf(store: CakeStore, clock: PanelProps['clock'], words: Words): string {
  const state = store.getState()
  const { year } = addressOf(state, clock.second)
  const { layer, unspentBnUsdYr } = factsOf(readSnapshot(state.run, year, createSnapshot()))
  return `${words.bindingReadout[layer]} ${words.unspentReadout(unspentBnUsdYr)}`
}
