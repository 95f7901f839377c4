// How sure a number is, as a small sign and a word: full, half, empty, or the model's own.
import type { Figure } from '../../model/figures'
import type { Status } from '../../model/parameter'
import type { CardWords } from '../../words/cardWords'

const SIGNS: Record<Status | Figure['status'], string> = {
  public: 'M7 1a6 6 0 1 1 0 12a6 6 0 1 1 0 -12z',
  derived: 'M7 1a6 6 0 0 0 0 12z',
  assumption: '',
  model: 'M4 4H10V10H4z',
}

interface StatusMarkProps {
  words: CardWords
  status: Status | Figure['status']
}

export function StatusMark({ words, status }: StatusMarkProps) {
  return (
    <span className="status" data-status={status}>
      <svg viewBox="0 0 14 14" aria-hidden="true">
        <circle cx="7" cy="7" r="6" />
        {SIGNS[status] !== '' && <path d={SIGNS[status]} />}
      </svg>
      {words.card.status[status]}
    </span>
  )
}
