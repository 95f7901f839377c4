// The frame around the levers: beside the cake, or a sheet below it that leaves the cake in sight.
import type { ReactNode } from 'react'
import type { Words } from '../words/words'
import './side.css'

interface SideProps {
  words: Words
  /** True where the panel for experts is shown, false where the controls for everyone are. */
  isExpert: boolean
  onSwitch: () => void
  onClose: () => void
  children: ReactNode
}

export function Side({ words, isExpert, onSwitch, onClose, children }: SideProps) {
  return (
    <section className="side" aria-labelledby="side-title">
      <div className="side-head">
        <h2 id="side-title">{words.panel}</h2>
        <button id="panel-switch" type="button" onClick={onSwitch}>
          {isExpert ? words.simplePanel : words.expertPanel}
        </button>
        <button id="panel-close" type="button" aria-label={words.closePanel} onClick={onClose}>
          ×
        </button>
      </div>
      {children}
    </section>
  )
}
