// How far the samples are, with a way to stop them and to start them again.
import type { Finding } from '../../state/analysis'
import type { CardWords } from '../../words/cardWords'

interface ProgressProps {
  words: CardWords
  ensemble: Finding<'ensemble'>
  onSample: () => void
  onCancel: () => void
}

export function Progress({ words, ensemble, onSample, onCancel }: ProgressProps) {
  const { card } = words
  const { status, request, result } = ensemble
  const total = request?.runs ?? 1
  const done = result?.runs ?? 0
  const isWhole = status === 'done' && done === total
  return (
    <div className="progress" data-status={status}>
      <progress value={done} max={total} aria-label={card.sections.uncertainty} />
      <span role="status">
        {status === 'failed' && `${card.failed} `}
        {done > 0 || status === 'running' ? card.progress(done, total) : card.waiting}
      </span>
      {status === 'running' ? (
        <button type="button" onClick={onCancel}>
          {card.cancel}
        </button>
      ) : (
        !isWhole && (
          <button type="button" onClick={onSample}>
            {card.runAgain}
          </button>
        )
      )}
    </div>
  )
}
