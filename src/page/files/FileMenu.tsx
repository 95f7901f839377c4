// The button for files and what it opens: open a scenario, save it, export results and the model.
import { useEffect, useRef, useState } from 'react'
import { openFile } from '../../state/openFile'
import type { CakeStore } from '../../state/store'
import type { FileWords } from '../../words/fileWords'
import { useOwn } from '../useOwn'
import type { BandsFound } from './bandsFound'
import { listenToDrops } from './dropFile'
import { ExportList } from './ExportList'
import { SaveForm } from './SaveForm'
import '../dialog.css'
import './files.css'

interface FileMenuProps {
  words: FileWords
  store: CakeStore
  bands: BandsFound
  /** Asks for the bands of the shown scenario; another function where that is another. */
  onAsk: () => void
}

export function FileMenu({ words, store, bands, onAsk }: FileMenuProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const picker = useRef<HTMLInputElement>(null)
  const [open, setOpen] = useState(false)
  const { isTooLong } = useOwn(store)
  useEffect(() => {
    if (open) onAsk()
  }, [open, onAsk])
  // A dropped file takes the place of what the form was opened with, and the page tells of it.
  useEffect(
    () =>
      listenToDrops(
        window,
        () => dialog.current?.close(),
        () => {},
      ),
    [],
  )
  const show = () => {
    setOpen(true)
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
            {isTooLong && <p role="status">{words.tooLongForLink}</p>}
            <h2>{words.files.exports}</h2>
            <ExportList words={words} store={store} bands={bands} onAsk={onAsk} />
            <button id="close-files" type="button" onClick={() => dialog.current?.close()}>
              {words.files.close}
            </button>
          </>
        )}
      </dialog>
    </>
  )
}
