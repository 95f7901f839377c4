// Links at the page's start for those who come by keyboard: seen while they have the focus.
import type { MouseEvent } from 'react'
import { LAYERS } from '../model/layers'
import type { Words } from '../words/words'
import { buttonOf } from './layer/LayerList'
import './skip.css'

interface SkipLinksProps {
  words: Words
  /** Id of the element that leads to the levers. */
  controls: string
}

export function SkipLinks({ words, controls }: SkipLinksProps) {
  const { label, layers, levers, year } = words.skip
  const links = [
    [buttonOf(LAYERS[0]), layers],
    [controls, levers],
    ['timeline', year],
  ] as const
  return (
    <nav className="skip" aria-label={label}>
      {links.map(([to, text]) => (
        <a
          key={text}
          href={`#${to}`}
          onClick={(event: MouseEvent) => {
            // The hash of the address belongs to the page.
            event.preventDefault()
            document.getElementById(to)?.focus()
          }}
        >
          {text}
        </a>
      ))}
    </nav>
  )
}
