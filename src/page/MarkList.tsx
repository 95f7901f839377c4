// Everything that can be pointed at on the chosen layer, as a list: for keyboard and screen reader.
import { useMemo } from 'react'
import { LAYERS, type LayerId } from '../model/layers'
import { marksOf, nameOf } from '../stage/marks'
import type { Language } from '../words/languages'
import { markWordsFor } from '../words/markWords'
import { MarkLines, type Picture } from './MarkLines'
import './mark.css'

interface MarkListProps {
  layer: LayerId
  picture: Picture
  lang: Language
}

export function MarkList({ layer, picture, lang }: MarkListProps) {
  const words = useMemo(() => markWordsFor(lang), [lang])
  const marks = useMemo(() => marksOf(LAYERS.indexOf(layer)), [layer])
  return (
    <details id="marks" className="why">
      <summary>{words.mark.terrace}</summary>
      <ul className="mark-list">
        {marks.map((mark) => (
          <li key={nameOf(mark)}>
            <MarkLines words={words} mark={mark} picture={picture} />
          </li>
        ))}
      </ul>
    </details>
  )
}
