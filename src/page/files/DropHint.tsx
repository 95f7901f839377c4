// Opens a scenario file dropped on the window, and shows that it may be dropped.
import { useEffect, useMemo, useState } from 'react'
import { openFile } from '../../state/openFile'
import type { CakeStore } from '../../state/store'
import { fileWordsFor } from '../../words/fileWords'
import type { Language } from '../../words/languages'
import { listenToDrops } from './dropFile'
import '../dialog.css'
import './files.css'

// Above all else, also above a dialog.
const raise = (element: HTMLElement | null) => element?.showPopover?.()

/** The page shows what was wrong with the file, so it is uncovered by a drop. */
export function DropHint({ lang, store }: { lang: Language; store: CakeStore }) {
  const words = useMemo(() => fileWordsFor(lang), [lang])
  const [hovers, setHovers] = useState(false)
  useEffect(() => {
    const open = (file: File) => {
      store.getState().setView('cake')
      void openFile(store, file)
    }
    return listenToDrops(window, open, setHovers)
  }, [store])
  return (
    hovers && (
      <p className="drop-hint" popover="manual" ref={raise}>
        {words.files.dropHint}
      </p>
    )
  )
}
