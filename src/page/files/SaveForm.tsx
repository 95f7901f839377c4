// Saves the scenario as a file, with a title and a text in the language of the page.
import type { FormEvent } from 'react'
import { documentOfState } from '../../state/cakeState'
import { withText } from '../../state/ownScenario'
import { writeScenarioDocument } from '../../state/scenarioFile'
import { TEXT_LENGTH, TITLE_LENGTH } from '../../state/scenarioSchema'
import type { CakeStore } from '../../state/store'
import type { FileWords } from '../../words/fileWords'
import { useCake } from '../useCake'
import { download } from './download'
import { fileNameOf } from './exports'

interface SaveFormProps {
  words: FileWords
  store: CakeStore
}

export function SaveForm({ words, store }: SaveFormProps) {
  const lang = useCake(store, (state) => state.lang)
  const { title, text } = store.getState()
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const before = store.getState()
    const next = {
      scenario: before.scenario,
      title: withText(before.title, lang, String(form.get('title')).replaceAll('\n', ' ')),
      text: withText(before.text, lang, String(form.get('text')).replaceAll('\r', '')),
    }
    if (next.title !== before.title || next.text !== before.text) before.openDocument(next)
    const state = { ...store.getState(), bands: null }
    const file = writeScenarioDocument(documentOfState(state))
    download(fileNameOf(state, null, 'json'), 'application/json', file)
  }
  return (
    <form onSubmit={save}>
      <label htmlFor="scenario-title">{words.files.title}</label>
      <input
        id="scenario-title"
        name="title"
        type="text"
        autoComplete="off"
        maxLength={TITLE_LENGTH}
        defaultValue={title[lang] ?? ''}
      />
      <label htmlFor="scenario-text">{words.files.text}</label>
      <textarea
        id="scenario-text"
        name="text"
        rows={3}
        maxLength={TEXT_LENGTH}
        defaultValue={text[lang] ?? ''}
      />
      <button id="save-scenario" type="submit">
        {words.files.save}
      </button>
    </form>
  )
}
