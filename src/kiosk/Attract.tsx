// The words of the attract loop: the name of the exhibit, and that it may be touched; nothing in it is a button.
import { useEffect, useLayoutEffect, useState } from 'react'
import { useCake } from '../page/useCake'
import { secondOfTelling } from '../state/telling'
import { DIRECTIONS, type Language } from '../words/languages'
import { modeWordsFor } from '../words/modeWords'
import { isLoaded, loadLanguage } from '../words/speech'
import type { Now } from './beat'
import { driftAt, layoutAt } from './drift'
import type { Kiosk } from './kiosk'
import { TierNames } from './TierNames'
import { TouchSign } from './TouchSign'
import { useBeat } from './useBeat'
import { useStored } from './useStored'
import './attract.css'

interface AttractProps {
  kiosk: Kiosk
  lang: Language
}

/** How long the invitation stands in one language, ms. */
const SPOKEN_MS = 5000

/** Fixed marks wander; where nothing shall drift they stand elsewhere with each loop. */
function useDrift({ beat, session }: Kiosk, loops: number): void {
  const quiet = useStored(session, (state) => state.quiet)
  const read = ({ ms }: Now) => Object.values(driftAt(quiet ? loops * LOOP_MS : ms)).join(' ')
  const place = useBeat(beat, read)
  useLayoutEffect(() => {
    const { style } = document.documentElement
    const [x, y] = place.split(' ')
    style.setProperty('--drift-x', `${x}px`)
    style.setProperty('--drift-y', `${y}px`)
  }, [place])
}

/** What a loop counts for where the marks stand still in between, ms. */
const LOOP_MS = 60_000

/** How often the tour began anew since it is told. */
function loopsOf({ store, clock }: Kiosk): number {
  const { telling } = store.getState()
  if (telling === null) return 0
  const { at, since, tour } = telling
  const told = since === null ? secondOfTelling(telling, clock.second) : at + clock.second - since
  return Math.floor(Math.max(0, told) / tour.seconds)
}

/** Those of the languages whose words are here. */
function useSpoken(languages: readonly Language[]): readonly Language[] {
  const [spoken, setSpoken] = useState(() => languages.filter(isLoaded))
  useEffect(() => {
    let isWanted = true
    const show = () => isWanted && setSpoken(languages.filter(isLoaded))
    for (const language of languages) loadLanguage(language).then(show, console.error)
    return () => {
      isWanted = false
    }
  }, [languages])
  return spoken
}

export function Attract({ kiosk, lang }: AttractProps) {
  const { beat, settings, store } = kiosk
  const theme = useCake(store, (state) => state.theme)
  const config = useStored(settings, (state) => state.config)
  const loops = useBeat(beat, () => loopsOf(kiosk))
  const layout = layoutAt(loops)
  const spoken = useSpoken(config.languages)
  const turn = useBeat(beat, ({ ms }) => Math.floor(ms / SPOKEN_MS))
  const invited = spoken[turn % spoken.length] ?? lang
  const words = modeWordsFor(lang)
  useDrift(kiosk, loops)
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    dataset.layout = String(layout)
    return () => {
      delete dataset.layout
    }
  }, [layout])
  return (
    <section className="attract">
      <div className="attract-words">
        <div className="attract-name">
          {config.logo !== null && <img src={config.logo} alt="" />}
          <h1>{config.title?.[lang] ?? config.title?.en ?? words.title}</h1>
          <p>{words.tagline}</p>
        </div>
        <TierNames theme={theme} words={words} />
        <div className="attract-touch">
          <TouchSign />
          <p lang={invited} dir={DIRECTIONS[invited]} key={invited}>
            {modeWordsFor(invited).modes.touch}
          </p>
        </div>
        {config.languages.length > 1 && (
          <p className="attract-languages">
            {config.languages.map((language) => (
              <span key={language} lang={language}>
                {words.languages[language]}
              </span>
            ))}
          </p>
        )}
      </div>
    </section>
  )
}
