// The caption of the claim that is told: who claims what, what is computed, and the way on.
import { useEffect, useMemo } from 'react'
import { type ClaimId, claimBeside, claimOf } from '../show/claims'
import type { CakeStore } from '../state/store'
import { claimWordsFor } from '../words/claimWords'
import type { Language } from '../words/languages'
import { ClaimHandles } from './ClaimHandles'
import { ClaimNumbers } from './ClaimNumbers'
import type { Listen } from './listen'
import { useCake } from './useCake'
import './claim.css'

/** The claim that ends with the visitor's turn. */
const CHOICES: ClaimId = 12

interface ClaimCaptionProps {
  store: CakeStore
  lang: Language
  listen: Listen
  /** Is told what a screen reader should say of a claim that opens. */
  onSay: (text: string) => void
  onClose: () => void
}

/** Nothing where no claim is told. */
export function ClaimCaption({ store, lang, listen, onSay, onClose }: ClaimCaptionProps) {
  const id = useCake(store, (state) => state.claim)
  const preset = useCake(store, (state) => state.scenario.preset)
  const words = useMemo(() => claimWordsFor(lang), [lang])
  const { claim: own } = words
  const claim = claimOf(id)
  const told = id === null ? undefined : own.told[id - 1]
  const spoken = id === null || !told ? '' : `${own.place(id)}: ${told.title}. ${told.said}`
  useEffect(() => {
    onSay(spoken)
    return () => onSay('')
  }, [onSay, spoken])
  if (id === null || !claim || !told) return null
  const { openClaim, apply } = store.getState()
  const isSecond = claim.secondStep?.scenario === preset
  return (
    <section className="claim" aria-labelledby="claim-title" data-claim={id}>
      <div className="claim-bar">
        <span>{own.place(id)}</span>
        <button
          id="claim-previous"
          type="button"
          aria-label={own.previous}
          onClick={() => openClaim(claimBeside(id, -1))}
        >
          ‹
        </button>
        <button
          id="claim-next"
          type="button"
          aria-label={own.next}
          onClick={() => openClaim(claimBeside(id, 1))}
        >
          ›
        </button>
        <button id="claim-close" type="button" aria-label={own.close} onClick={onClose}>
          ×
        </button>
      </div>
      <div className="claim-text">
        <h2 id="claim-title">{told.title}</h2>
        <p>{told.said}</p>
        <ClaimNumbers key={id} words={words} ids={claim.shown} listen={listen} />
        {claim.secondStep && (
          <button
            id="claim-step"
            type="button"
            onClick={() => apply(isSecond ? claim.keys : claim.secondStep)}
          >
            {isSecond ? own.firstStep : own.secondStep}
          </button>
        )}
        {id === CHOICES && <ClaimHandles store={store} words={words} />}
        {(['computed', 'illustration'] as const).map((mark) => {
          const text = told[mark]
          return (
            text !== undefined && (
              <p key={mark} className="claim-mark" data-mark={mark}>
                <strong>{own[mark]}</strong> {text}
              </p>
            )
          )
        })}
      </div>
    </section>
  )
}
