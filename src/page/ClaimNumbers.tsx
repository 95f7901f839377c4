// The numbers in the caption of a claim, written as text from the frame loop: no React per frame.
import { useEffect, useRef } from 'react'
import { valueIn } from '../model/snapshot'
import type { VariableId } from '../model/variables'
import type { ClaimWords } from '../words/claimWords'
import { everyState, type Listen } from './listen'

interface ClaimNumbersProps {
  words: ClaimWords
  ids: readonly VariableId[]
  listen: Listen
}

export function ClaimNumbers({ words, ids, listen }: ClaimNumbersProps) {
  const places = useRef<(HTMLElement | null)[]>([])
  const { numbers, baseline } = words.claim
  useEffect(() => {
    return everyState(listen, (frame) => {
      for (const [at, id] of ids.entries()) {
        const place = places.current[at]
        const [text = '', beside] = [frame.snapshot, frame.baseline].map((snapshot) =>
          numbers[id]?.text(valueIn(snapshot, id)),
        )
        const compared = beside === undefined || beside === text ? '' : baseline(beside)
        const [own, other] = place?.children ?? []
        if (own && own.textContent !== text) own.textContent = text
        if (other && other.textContent !== compared) other.textContent = compared
      }
    })
  }, [ids, numbers, baseline, listen])
  if (ids.length === 0) return null
  return (
    <dl className="claim-numbers">
      {ids.map((id, at) => (
        <div key={id}>
          <dt>{numbers[id]?.name}</dt>
          <dd
            data-variable={id}
            ref={(element) => {
              places.current[at] = element
            }}
          >
            <span />
            <small />
          </dd>
        </div>
      ))}
    </dl>
  )
}
