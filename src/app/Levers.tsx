// The levers beside the cake: the panel for experts where there is room at first, else those for everyone.
import { useCallback, useRef, useState } from 'react'
import { ControlPlace } from '../page/ControlPlace'
import type { FirstText } from '../page/firstText'
import { createHands } from '../page/hands/hands'
import { Side } from '../page/Side'
import type { Language } from '../words/languages'
import type { Words } from '../words/words'
import type { Opening } from './opening'
import { Part } from './Part'
import { WIDE } from './panelRule'
import { useExpertPanel } from './useExpertPanel'

interface LeversProps {
  opening: Opening
  first: FirstText
  words: Words
  lang: Language
  isOpen: boolean
}

export function Levers({ opening, first, words, lang, isOpen }: LeversProps) {
  const { store, clock } = opening
  const [isExpert, setExpert] = useState(() => window.innerWidth >= WIDE)
  const simple = useRef<Element>(null)
  const Panel = useExpertPanel(isOpen && isExpert, simple)
  const makeHands = useCallback(() => {
    const hands = first.takeHands() ?? createHands(store, lang)
    simple.current = hands.element
    return hands
  }, [first, store, lang])
  if (!isOpen) return null
  const close = () => {
    store.getState().setPanel(false)
    // The button that had the focus is gone: it goes where the levers are opened.
    document.getElementById('panel-toggle')?.focus()
  }
  return (
    <Side words={words} isExpert={isExpert} onSwitch={() => setExpert(!isExpert)} onClose={close}>
      {Panel === null ? (
        <ControlPlace make={makeHands} />
      ) : (
        <Part>
          <Panel store={store} clock={clock} lang={lang} />
        </Part>
      )}
    </Side>
  )
}
