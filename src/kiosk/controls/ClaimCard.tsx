// The claim that is told: who claims what, what of it is counted, and the way to the claims beside it.
import { useCallback } from 'react'
import type { Snapshot } from '../../model/snapshot'
import type { Listen } from '../../page/listen'
import { useCake } from '../../page/useCake'
import { type ClaimId, claimBeside, claimOf } from '../../show/claims'
import type { VisitorWords } from '../../words/visitorWords'
import type { Kiosk } from '../kiosk'
import { claimLines, claimTexts } from './cardTexts'
import { Icon } from './Icon'
import { Panel } from './Panel'
import { useLiveTexts } from './useLiveTexts'

interface ClaimCardProps {
  kiosk: Kiosk
  words: VisitorWords
  listen: Listen
  id: ClaimId
  onClose: () => void
}

export function ClaimCard({ kiosk, words, listen, id, onClose }: ClaimCardProps) {
  const { store, log } = kiosk
  const { claim } = words
  const [place = '', title = '', essay, said] = claimLines(words, id)
  const { keys, secondStep } = claimOf(id) ?? {}
  const isSecond = useCake(store, ({ scenario }) => secondStep?.scenario === scenario.preset)
  const textsOf = useCallback((snapshot: Snapshot) => claimTexts(words, id, snapshot), [words, id])
  const live = useLiveTexts<HTMLDivElement>(listen, textsOf)
  const go = (by: 1 | -1) => {
    const next = claimBeside(id, by)
    log.note('claim', String(next))
    store.getState().openClaim(next)
  }
  const beside = (
    <>
      <button
        id="visitor-previous"
        type="button"
        aria-label={claim.previous}
        onClick={() => go(-1)}
      >
        <Icon id="previous" />
      </button>
      <button id="visitor-next" type="button" aria-label={claim.next} onClick={() => go(1)}>
        <Icon id="next" />
      </button>
    </>
  )
  return (
    <Panel words={words} title={title} place={place} beside={beside} onClose={onClose}>
      <div className="card-text" data-claim={id} ref={live}>
        <p className="said">
          <em>{essay}</em> {said}
        </p>
        <p className="everyday" data-live />
        <p className="figure">
          <b data-live /> <em data-live />
        </p>
        {secondStep && (
          <button
            id="visitor-step"
            type="button"
            onClick={() => store.getState().apply(isSecond ? keys : secondStep)}
          >
            {isSecond ? claim.firstStep : claim.secondStep}
          </button>
        )}
      </div>
    </Panel>
  )
}
