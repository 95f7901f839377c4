// The presentation: clicker keys, a black screen, a highlight under the pointer, and the way out.
import { useEffect, useMemo, useRef, useState } from 'react'
import { useCake } from '../page/useCake'
import { claimBeside } from '../show/claims'
import type { CakeStore } from '../state/store'
import type { Language } from '../words/languages'
import { shareWordsFor } from '../words/shareWords'
import { stopPresenting } from './present'
import './presenter.css'

/** Claims, or stops of a tour, that the keys of a clicker step by. */
const CLICKS: Readonly<Record<string, 1 | -1>> = { PageDown: 1, PageUp: -1 }

/** The highlight stands where the pointer is, written as style: React is not asked. */
function followPointer(spot: HTMLElement): () => void {
  const move = ({ clientX, clientY, pointerType }: PointerEvent) => {
    spot.hidden = pointerType === 'touch'
    spot.style.translate = `${clientX}px ${clientY}px`
  }
  const hide = () => {
    spot.hidden = true
  }
  window.addEventListener('pointermove', move, { passive: true })
  document.documentElement.addEventListener('pointerleave', hide)
  return () => {
    window.removeEventListener('pointermove', move)
    document.documentElement.removeEventListener('pointerleave', hide)
  }
}

export function Presenter({ store, lang }: { store: CakeStore; lang: Language }) {
  const [isBlack, setBlack] = useState(false)
  const spot = useRef<HTMLDivElement>(null)
  const words = useMemo(() => shareWordsFor(lang), [lang])
  const covered = useCake(store, (state) => state.view === 'model')
  useEffect(() => {
    document.documentElement.dataset.present = 'true'
    const { current } = spot
    const stopFollowing = current === null ? () => {} : followPointer(current)
    // Esc in full screen is the browser's own: no key arrives, only this.
    const onScreen = () => {
      if (document.fullscreenElement === null) store.getState().setPresent(false)
    }
    document.addEventListener('fullscreenchange', onScreen)
    return () => {
      delete document.documentElement.dataset.present
      stopFollowing()
      document.removeEventListener('fullscreenchange', onScreen)
    }
  }, [store])
  useEffect(() => {
    if (covered) return
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const act = actionOf(event.key)
      if (act === null) return
      // The page has other uses for these keys.
      event.preventDefault()
      event.stopImmediatePropagation()
      act()
    }
    const actionOf = (key: string): (() => void) | null => {
      if (isBlack) return () => setBlack(false)
      const { claim, openClaim, telling, stepTour, tellTour } = store.getState()
      const step = CLICKS[key]
      if (telling !== null && step !== undefined) return () => stepTour(step)
      if (telling !== null && key === 'Escape') return () => tellTour(null)
      if (step !== undefined) return () => openClaim(claimBeside(claim, step))
      if (key === 'b' || key === 'B') return () => setBlack(true)
      return key === 'Escape' ? () => stopPresenting(store) : null
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [store, isBlack, covered])
  return (
    <>
      <button id="present-leave" type="button" onClick={() => stopPresenting(store)}>
        {words.share.leave}
      </button>
      <div className="spot" aria-hidden="true" ref={spot} hidden />
      {isBlack && <div className="black" onPointerDown={() => setBlack(false)} />}
    </>
  )
}
