// Opens a scenario file dropped on the window, and shows that it may be dropped.
import { useEffect, useState } from 'react'
import { openFile } from '../../state/openFile'
import type { CakeStore } from '../../state/store'
import type { Words } from '../../words/words'
import { listenToDrops } from './dropFile'
import './files.css'

export function DropHint({ words, store }: { words: Words; store: CakeStore }) {
  const [hovers, setHovers] = useState(false)
  useEffect(() => listenToDrops(window, (file) => void openFile(store, file), setHovers), [store])
  return hovers && <p className="drop-hint">{words.files.dropHint}</p>
}
