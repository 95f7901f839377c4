// The languages of the exhibit, each by its own name.
import { useCake } from '../../page/useCake'
import type { Language } from '../../words/languages'
import { wordsFor } from '../../words/words'
import type { Kiosk } from '../kiosk'
import { useStored } from '../useStored'

interface LanguagesProps {
  kiosk: Kiosk
  onChosen: () => void
}

export function Languages({ kiosk, onChosen }: LanguagesProps) {
  const { store, settings, log } = kiosk
  const offered = useStored(settings, ({ config }) => config.languages)
  const lang = useCake(store, (state) => state.lang)
  const choose = (next: Language) => {
    log.note('language', next)
    store.getState().apply({ lang: next })
    onChosen()
  }
  return (
    <ul className="tiles languages">
      {offered.map((one) => (
        <li key={one}>
          <button type="button" lang={one} aria-pressed={one === lang} onClick={() => choose(one)}>
            <strong>{wordsFor(one).languages[one]}</strong>
          </button>
        </li>
      ))}
    </ul>
  )
}
