// The button for files and what it opens: open a scenario, save it, export results and the model.
import { useRef, useState } from 'react'
import type { Bands } from '../../model/bands'
import { openFile } from '../../state/openFile'
import type { CakeStore } from '../../state/store'
import type { Words } from '../../words/words'
import { useOwn } from '../useOwn'
import { ExportList } from './ExportList'
import { SaveForm } from './SaveForm'
import './files.css'

interface FileMenuProps {
  words: Words
  store: CakeStore
  /** The finished bands of the shown scenario; null while they are computed. */
  bands: Bands | null
  /** The menu was opened: whoever makes the bands may begin. */
  onOpen: () => void
}

export function FileMenu({ words, store, bands, onOpen }: FileMenuProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const picker = useRef<HTMLInputElement>(null)
  const [open, setOpen] = useState(false)
  const { isTooLong } = useOwn(store)
  const show = () => {
    setOpen(true)
    onOpen()
    dialog.current?.showModal()
  }
  const pick = async (files: FileList | null) => {
    const file = files?.[0]
    if (file === undefined) return
    // What was wrong is said on the page, which the menu would cover.
    dialog.current?.close()
    await openFile(store, file)
    // The same file may be chosen again after it was mended.
    if (picker.current) picker.current.value = ''
  }
  return (
    <>
      <button id="files" type="button" aria-haspopup="dialog" onClick={show}>
        {words.files.files}
      </button>
      {/* Keys pressed in here are not meant for the cake. */}
      <dialog
        ref={dialog}
        className="files"
        aria-labelledby="files-heading"
        onClose={() => setOpen(false)}
        onKeyDown={(event) => event.stopPropagation()}
      >
        {open && (
          <>
            <h2 id="files-heading">{words.files.scenario}</h2>
            <button id="open-scenario" type="button" onClick={() => picker.current?.click()}>
              {words.files.open}
            </button>
            <input
              ref={picker}
              id="scenario-file"
              type="file"
              accept=".json,application/json"
              aria-label={words.files.open}
              hidden
              onChange={(event) => void pick(event.currentTarget.files)}
            />
            <SaveForm words={words} store={store} />
            {isTooLong && <p role="status">{words.files.tooLongForLink}</p>}
            <h2>{words.files.exports}</h2>
            <ExportList words={words} store={store} bands={bands} />
            <button id="close-files" type="button" onClick={() => dialog.current?.close()}>
              {words.files.close}
            </button>
          </>
        )}
      </dialog>
    </>
  )
}
