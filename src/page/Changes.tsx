// What differs from the preset, each with its reset; undo, redo, and the last change shown again.
import { useMemo, useRef, useState } from 'react'
import { lastYearOf } from '../show/playback'
import { differencesOf, ownSettings, takeBack, takeBackAll } from '../state/differences'
import type { CakeStore } from '../state/store'
import { changeWordsFor } from '../words/changeWords'
import type { Language } from '../words/languages'
import { differenceText, sideText } from './differenceText'
import { UndoButtons } from './UndoButtons'
import { useCake } from './useCake'
import './changes.css'

interface ChangesProps {
  store: CakeStore
  lang: Language
  /** True where only one of the lists beside the cake has room. */
  isLow: boolean
}

export function Changes({ store, lang, isLow }: ChangesProps) {
  const words = useMemo(() => changeWordsFor(lang), [lang])
  const scenario = useCake(store, (state) => state.scenario)
  const replay = useCake(store, (state) => state.replay)
  const year = useCake(store, (state) => lastYearOf(state.playback))
  const [open, setOpen] = useState(false)
  const summary = useRef<HTMLElement>(null)
  const { changes } = words
  const settings = ownSettings(scenario, year)
  const title = changes.title(settings.length)
  const told = replay && differencesOf(replay.before.run.scenario, scenario, year)
  // The button that was pressed goes with what it took back: the focus needs another place.
  const keepFocus = () => summary.current?.focus()
  return (
    <>
      <p className="replayed" role="status">
        {told && sideText(words, told, replay.shows)}
      </p>
      <section className="changes" aria-label={title}>
        <details
          id="changes"
          name={isLow ? 'beside' : undefined}
          className="why"
          open={open}
          onToggle={(event) => setOpen(event.currentTarget.open)}
        >
          <summary ref={summary}>{title}</summary>
          {settings.length === 0 && <p>{changes.nothing(words.presets[scenario.preset].name)}</p>}
          <ul>
            {settings.map((setting) => {
              const key = 'id' in setting ? `${setting.kind}-${setting.id}` : setting.kind
              const { name, before, after } = differenceText(words, setting)
              return (
                <li key={key}>
                  <span>
                    {name} <strong>{changes.became(before, after)}</strong>
                  </span>
                  <button
                    id={`reset-${key}`}
                    type="button"
                    aria-label={words.resetLever(name)}
                    onClick={() => {
                      takeBack(store, setting)
                      keepFocus()
                    }}
                  >
                    ↺
                  </button>
                </li>
              )
            })}
          </ul>
          {settings.length > 0 && (
            <button
              id="reset-all"
              type="button"
              onClick={() => {
                takeBackAll(store)
                keepFocus()
              }}
            >
              {changes.resetAll}
            </button>
          )}
        </details>
        <UndoButtons words={words} store={store} />
      </section>
    </>
  )
}
