// The panel that lies open, whichever it is.
import { lazy, Suspense } from 'react'
import type { Listen } from '../../page/listen'
import { useCake } from '../../page/useCake'
import type { VisitorWords } from '../../words/visitorWords'
import type { Kiosk } from '../kiosk'
import { useStored } from '../useStored'
import { ClaimCard } from './ClaimCard'
import { ClaimList } from './ClaimList'
import { HomeQuestion } from './HomeQuestion'
import { Languages } from './Languages'
import { LayerCard } from './LayerCard'
import { Panel as PanelFrame } from './Panel'
import { PresetTiles } from './PresetTiles'
import { closePanel, type Panel } from './panels'
import { Reading } from './Reading'

const TakeCode = lazy(() => import('./TakeCode').then((module) => ({ default: module.TakeCode })))

interface OpenPanelViewProps {
  kiosk: Kiosk
  words: VisitorWords
  listen: Listen
  panel: Panel
  /** Starts again, whatever is lost. */
  onAgain: () => void
}

export function OpenPanelView({ kiosk, words, listen, panel, onAgain }: OpenPanelViewProps) {
  const { visitor } = words
  const claim = useCake(kiosk.store, (state) => state.claim)
  const layer = useCake(kiosk.store, (state) => state.selected)
  const publicUrl = useStored(kiosk.settings, ({ config }) => config.publicUrl)
  const close = () => closePanel(kiosk)
  const part = { kiosk, words }
  const framed = (title: string, inside: React.ReactNode) => (
    <PanelFrame key={panel} words={words} title={title} onClose={close}>
      {inside}
    </PanelFrame>
  )
  switch (panel) {
    case 'layer':
      if (layer === null) return null
      return <LayerCard key={layer} {...{ words, listen, layer }} onClose={close} />
    case 'claim':
      if (claim === null) return null
      return <ClaimCard key={claim} {...part} listen={listen} id={claim} onClose={close} />
    case 'claims':
      return framed(words.claims, <ClaimList {...part} />)
    case 'presets':
      return framed(visitor.whatIf, <PresetTiles {...part} />)
    case 'language':
      return framed(words.language, <Languages kiosk={kiosk} onChosen={close} />)
    case 'reading':
      return framed(visitor.reading, <Reading {...part} />)
    case 'home':
      return framed(
        visitor.startAgain,
        <HomeQuestion words={words} onAgain={onAgain} onKeep={close} />,
      )
    case 'code':
      if (publicUrl === null) return null
      return framed(
        visitor.take,
        <Suspense fallback={null}>
          <TakeCode {...part} publicUrl={publicUrl} />
        </Suspense>,
      )
    default:
      return panel satisfies never
  }
}
