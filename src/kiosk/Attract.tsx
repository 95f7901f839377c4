// The words of the attract loop: the name of the exhibit, and that it may be touched; nothing in it is a button.
import { useEffect, useId, useLayoutEffect, useState } from 'react'
import { useCake } from '../page/useCake'
import type { Second } from '../show/playback'
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

/** Answers how often the tour began anew, by itself or since it was told again. */
function createLoops({ store, clock }: Kiosk): () => number {
  let begun: Second | null = null
  let before = 0
  let loops = 0
  return () => {
    const { telling } = store.getState()
    if (telling === null || telling.since === null) return loops
    const { at, since, tour } = telling
    if (begun !== null && begun !== since) before += 1
    begun = since
    loops = before + Math.floor(Math.max(0, at + clock.second - since) / tour.seconds)
    return loops
  }
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
  const [loopsNow] = useState(() => createLoops(kiosk))
  const loops = useBeat(beat, loopsNow)
  const layout = layoutAt(loops)
  const spoken = useSpoken(config.languages)
  const turn = useBeat(beat, ({ ms }) => Math.floor(ms / SPOKEN_MS))
  const invited = spoken[turn % spoken.length] ?? lang
  const words = modeWordsFor(lang)
  const name = useId()
  useDrift(kiosk, loops)
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    dataset.layout = String(layout)
    return () => {
      delete dataset.layout
    }
  }, [layout])
  return (
    <section className="attract" aria-labelledby={name}>
      <div className="attract-words">
        <div className="attract-name">
          {config.logo !== null && <img src={config.logo} alt="" />}
          <h1 id={name}>{config.title?.[lang] ?? config.title?.en ?? words.title}</h1>
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
