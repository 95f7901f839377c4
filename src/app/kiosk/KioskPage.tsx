// The page of the exhibit assembled: picture and words above or beside, the visitor's controls, and what the mode lays over them.
import { lazy, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { VisitorControls } from '../../kiosk/controls/VisitorControls'
import { keepClean } from '../../kiosk/hygiene/keepClean'
import { KioskPart } from '../../kiosk/KioskPart'
import { keepModes } from '../../kiosk/keepModes'
import type { Kiosk } from '../../kiosk/kiosk'
import { Modes } from '../../kiosk/Modes'
import { keepMillimetres } from '../../kiosk/millimetres'
import { StaffDoor } from '../../kiosk/staff/StaffDoor'
import { useStored } from '../../kiosk/useStored'
import { useCake } from '../../page/useCake'
import { wordsFor } from '../../words/words'
import type { Product } from '../product'
import { useFrameText } from '../useFrameText'
import { useLanguage } from '../useLanguage'
import { tellAttract } from './atRest'
import { FlatStandIn } from './FlatStage'
import { LOADED_PAGE } from './loadedPage'

// Comes when the page around it stands, whose room it measures.
const KioskStage = lazy(() =>
  import('./KioskStage').then((module) => ({ default: module.KioskStage })),
)

export interface KioskPageProps {
  kiosk: Kiosk
  product: Product
  /** Puts the store back to how every visitor finds it. */
  putBack: () => void
  /** Is told that this page draws; always the same function. */
  onProven: () => void
}

const BEHIND: readonly string[] = ['attract', 'night']

export function KioskPage({ kiosk, product, putBack, onProven }: KioskPageProps) {
  const { store, session, settings } = kiosk
  const { conductor } = product
  const config = useStored(settings, (state) => state.config)
  const mode = useStored(session, (state) => state.mode.kind)
  const textSize = useStored(session, (state) => state.textSize)
  const contrast = useStored(session, (state) => state.contrast)
  const quiet = useStored(session, (state) => state.quiet)
  const theme = useCake(store, (state) => state.theme)
  const lang = useLanguage(store)
  const words = wordsFor(lang)
  const text = useFrameText(store, conductor, lang)
  const main = useRef<HTMLElement>(null)
  const footer = useRef<HTMLElement>(null)
  const [resets, setResets] = useState(0)
  const isBehind = BEHIND.includes(mode)

  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    dataset.kiosk = mode
    dataset.theme = theme
    dataset.textSize = String(textSize)
    dataset.contrast = contrast ? 'more' : 'usual'
    dataset.quiet = String(quiet)
  }, [mode, theme, textSize, contrast, quiet])
  useEffect(() => keepMillimetres(document.documentElement, config.screen), [config.screen])
  useLayoutEffect(() => {
    if (!isBehind) return void store.getState().tellTour(null)
    // The next visitor finds everything as the first one did.
    session.getState().clear()
    putBack()
    conductor.goHome()
    // Made anew, the controls have nothing under a finger, in the focus, or scrolled away.
    setResets((count) => count + 1)
    return tellAttract(kiosk, settings.getState().config.tour)
  }, [isBehind, kiosk, store, session, settings, conductor, putBack])
  useEffect(() => keepClean(kiosk), [kiosk])
  useEffect(() => keepModes(kiosk, LOADED_PAGE), [kiosk])

  return (
    <div className="kiosk">
      <main className="main kiosk-main" ref={main}>
        <KioskPart
          kiosk={kiosk}
          name="stage"
          broken={<FlatStandIn product={product} lang={lang} />}
        >
          <KioskStage
            kiosk={kiosk}
            product={product}
            lang={lang}
            covered={mode === 'night'}
            main={main}
            footer={footer}
            onProven={onProven}
          />
        </KioskPart>
        <header className="header">
          <h1>{config.title?.[lang] ?? config.title?.en ?? words.title}</h1>
          <p
            id="sentence"
            ref={(element) => {
              text.sentence = element ?? undefined
            }}
          />
        </header>
        <footer className="footer" ref={footer} />
      </main>
      <KioskPart kiosk={kiosk} name="controls">
        <VisitorControls
          key={resets}
          kiosk={kiosk}
          lang={lang}
          listen={conductor.listen}
          goHome={conductor.goHome}
        />
      </KioskPart>
      <KioskPart kiosk={kiosk} name="modes">
        <Modes kiosk={kiosk} lang={lang} />
      </KioskPart>
      <KioskPart kiosk={kiosk} name="staff">
        <StaffDoor kiosk={kiosk} lang={lang} />
      </KioskPart>
    </div>
  )
}
