// All that a visitor of the exhibit can touch beside the cake: layers, big sliders or a panel, year, and the row at the foot.
import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { Listen } from '../../page/listen'
import { useCake } from '../../page/useCake'
import type { Language } from '../../words/languages'
import { visitorWordsFor } from '../../words/visitorWords'
import type { Kiosk } from '../kiosk'
import { useStored } from '../useStored'
import { Bar } from './Bar'
import { BigLever } from './BigLever'
import { Changes } from './Changes'
import { closeOutside } from './closeOutside'
import { isPlanChanged, wholeCake } from './home'
import { LayerButtons } from './LayerButtons'
import { VISITOR_LEVERS } from './leverSteps'
import { OpenPanelView } from './OpenPanelView'
import { PresetTiles } from './PresetTiles'
import { keepOnePanel, panelOf } from './panels'
import { YearControl } from './YearControl'
import '../kiosk.css'
import './controls.css'
import './foot.css'
import './panel.css'

interface VisitorControlsProps {
  kiosk: Kiosk
  lang: Language
  /** Of the frames that are shown. */
  listen: Listen
  /** Brings the camera back to the whole cake. */
  goHome: () => void
}

export function VisitorControls({ kiosk, lang, listen, goHome }: VisitorControlsProps) {
  const { store, session, settings } = kiosk
  const words = useMemo(() => visitorWordsFor(lang), [lang])
  const open = useStored(session, (state) => state.open)
  const claim = useCake(store, (state) => state.claim)
  const selected = useCake(store, (state) => state.selected)
  const hasPresets = useStored(settings, ({ config }) => config.presets.length > 0)
  const panel = panelOf(open, claim, selected)
  const controls = useRef<HTMLElement>(null)
  useEffect(() => keepOnePanel(kiosk), [kiosk])
  useEffect(
    () => (controls.current === null ? undefined : closeOutside(kiosk, controls.current)),
    [kiosk],
  )
  const again = useCallback(() => {
    wholeCake(kiosk)
    goHome()
  }, [kiosk, goHome])
  const part = { kiosk, words }
  return (
    <section
      className="controls"
      aria-label={words.visitor.controls}
      data-open={panel ?? 'none'}
      ref={controls}
    >
      <div className="controls-rows">
        <LayerButtons {...part} listen={listen} />
        <div className="place">
          {panel === null ? (
            <div className="dials">
              {VISITOR_LEVERS.map((id) => (
                <BigLever key={id} {...part} id={id} />
              ))}
              {hasPresets && (
                <div className="what-if">
                  <h2>{words.visitor.whatIf}</h2>
                  <PresetTiles {...part} />
                </div>
              )}
            </div>
          ) : (
            <OpenPanelView {...part} listen={listen} panel={panel} onAgain={again} />
          )}
        </div>
        <YearControl {...part} listen={listen} />
        <Bar
          {...part}
          open={open}
          onHome={() => (isPlanChanged(kiosk) ? session.getState().set({ open: 'home' }) : again())}
        />
      </div>
      <Changes {...part} />
    </section>
  )
}
