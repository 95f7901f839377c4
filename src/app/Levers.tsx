// The levers beside the cake: the panel for experts where there is room at first, else those for everyone.
import { lazy, useState } from 'react'
import { Side } from '../page/Side'
import type { Language } from '../words/languages'
import type { Words } from '../words/words'
import type { Opening } from './opening'
import { Part } from './Part'
import { WIDE } from './usePanelOpen'

const Panel = lazy(() => import('../controls/Panel').then((module) => ({ default: module.Panel })))
const Hands = lazy(() =>
  import('../page/hands/Hands').then((module) => ({ default: module.Hands })),
)
const Assumptions = lazy(() =>
  import('../page/hands/Assumptions').then((module) => ({ default: module.Assumptions })),
)

interface LeversProps {
  opening: Opening
  words: Words
  lang: Language
  isOpen: boolean
}

export function Levers({ opening, words, lang, isOpen }: LeversProps) {
  const { store, clock } = opening
  const [isExpert, setExpert] = useState(() => window.innerWidth >= WIDE)
  if (!isOpen) return null
  const close = () => {
    store.getState().setPanel(false)
    // The button that had the focus is gone: it goes where the levers are opened.
    document.getElementById('panel-toggle')?.focus()
  }
  const assumptions = (
    <Part>
      <Assumptions store={store} lang={lang} />
    </Part>
  )
  return (
    <Side words={words} isExpert={isExpert} onSwitch={() => setExpert(!isExpert)} onClose={close}>
      <Part key={String(isExpert)}>
        {isExpert ? (
          <Panel store={store} clock={clock} lang={lang} />
        ) : (
          <Hands store={store} lang={lang} assumptions={assumptions} />
        )}
      </Part>
    </Side>
  )
}
