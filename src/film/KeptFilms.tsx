// What other films take up in this browser, and the way to be rid of them.
import { useState } from 'react'
import type { FilmPanelWords } from '../words/filmPanelWords'
import { formatNumber } from '../words/format'
import type { Language } from '../words/languages'
import type { Kept } from './useKept'

interface KeptFilmsProps {
  words: FilmPanelWords
  lang: Language
  kept: Kept
  /** Answers false where another page is using them. */
  onRemove: () => Promise<boolean>
}

const BYTES_PER_MB = 1e6

export function KeptFilms({ words, lang, kept, onRemove }: KeptFilmsProps) {
  const { filmPanel } = words
  const [isRefused, setRefused] = useState(false)
  const { others, bytes } = kept
  if (others.length === 0) return null
  const remove = async () => {
    try {
      setRefused(!(await onRemove()))
    } catch (error) {
      console.error(error)
      setRefused(true)
    }
  }
  return (
    <div className="film-kept">
      <p>{filmPanel.kept(others.length, formatNumber(bytes / BYTES_PER_MB, 2, lang))}</p>
      <button type="button" onClick={() => void remove()}>
        {filmPanel.remove}
      </button>
      {isRefused && <p role="status">{filmPanel.notRemoved}</p>}
    </div>
  )
}
