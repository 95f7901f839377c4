// The twelve claims to choose from, by their titles.
import { CLAIM_IDS } from '../../show/claims'
import type { VisitorWords } from '../../words/visitorWords'
import type { Kiosk } from '../kiosk'

interface ClaimListProps {
  kiosk: Kiosk
  words: VisitorWords
}

export function ClaimList({ kiosk, words }: ClaimListProps) {
  const { store, log } = kiosk
  return (
    <ol className="tiles claims">
      {CLAIM_IDS.map((id) => (
        <li key={id}>
          <button
            type="button"
            data-claim={id}
            onClick={() => {
              log.note('claim', String(id))
              store.getState().openClaim(id)
            }}
          >
            <b aria-hidden="true">{id}</b> <span>{words.claim.told[id - 1]?.title}</span>
          </button>
        </li>
      ))}
    </ol>
  )
}
