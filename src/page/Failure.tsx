// Where the cake cannot be drawn: why, the numbers of the shown year all the same, and a retry.
import { LAYERS } from '../model/layers'
import { createSnapshot, readSnapshot, valueIn } from '../model/snapshot'
import { HEADLINE_OF_LAYER } from '../model/variables'
import { type Second, yearAt } from '../show/playback'
import type { CakeStore } from '../state/store'
import type { Words } from '../words/words'
import { useCake } from './useCake'
import './failure.css'

interface FailureProps {
  words: Words
  kind: 'noWebGL' | 'sceneFailed'
  store: CakeStore
  clock: { readonly second: Second }
  onRetry: () => void
}

export function Failure({ words, kind, store, clock, onRetry }: FailureProps) {
  const run = useCake(store, (state) => state.run)
  const playback = useCake(store, (state) => state.playback)
  const snapshot = readSnapshot(run, yearAt(playback, clock.second), createSnapshot())
  const { names } = words.atlas
  return (
    <div className="failure">
      <div role="alert">
        <p>{words[kind]}</p>
        {kind === 'noWebGL' && <p>{words.noWebGLHelp}</p>}
      </div>
      <table className="numbers">
        <tbody>
          {[...LAYERS].reverse().map((layer) => (
            <tr key={layer}>
              <th scope="row">{names[layer]}</th>
              <td>{words.headline(layer, valueIn(snapshot, HEADLINE_OF_LAYER[layer]))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button id="retry" type="button" onClick={onRetry}>
        {words.retry}
      </button>
    </div>
  )
}
