// Asked only where something would be lost: whether the visitor wants to start again.
import type { VisitorWords } from '../../words/visitorWords'

interface HomeQuestionProps {
  words: VisitorWords
  onAgain: () => void
  onKeep: () => void
}

export function HomeQuestion({ words, onAgain, onKeep }: HomeQuestionProps) {
  const { visitor } = words
  return (
    <div className="question">
      <p>{visitor.changesGo}</p>
      <div className="choices">
        <button id="home-again" type="button" className="main-button" onClick={onAgain}>
          {visitor.again}
        </button>
        <button id="home-keep" type="button" onClick={onKeep}>
          {visitor.keep}
        </button>
      </div>
    </div>
  )
}
