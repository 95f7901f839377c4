// What stands in the stage until the cake has arrived.
import type { Words } from '../words/words'
import './failure.css'

export const Loading = ({ words }: { words: Words }) => (
  <div className="loading">
    <p>{words.loading}</p>
    <div className="track" />
  </div>
)
