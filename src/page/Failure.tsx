// Where the cake cannot be drawn: why, a retry, and the flat picture; its numbers alone until that is here.
import { useEffect, useState } from 'react'
import { LAYERS } from '../model/layers'
import { createSnapshot, readSnapshot, valueIn } from '../model/snapshot'
import { HEADLINE_OF_LAYER } from '../model/variables'
import { type Second, yearAt } from '../show/playback'
import type { CakeStore } from '../state/store'
import type { Language } from '../words/languages'
import { wordsFor } from '../words/words'
import type { Pictured } from './flat/FlatPicture'
import { useCake } from './useCake'
import './failure.css'

type Flat = typeof import('./flat/FlatFailure')

interface FailureProps {
  lang: Language
  kind: 'noWebGL' | 'sceneFailed'
  store: CakeStore
  clock: { readonly second: Second }
  /** What composes the Frames; null where that did not arrive. */
  picture: Pictured | null
  onRetry: () => void
}

export function Failure({ lang, kind, store, clock, picture, onRetry }: FailureProps) {
  const [flat, setFlat] = useState<Flat | null>(null)
  const words = wordsFor(lang)
  useEffect(() => {
    // Where it does not arrive the numbers stay.
    import('./flat/FlatFailure').then(setFlat, console.error)
  }, [])
  return (
    <div className="failure" data-flat={flat !== null}>
      <div className="failure-said">
        <div role="alert">
          <p>{words[kind]}</p>
          {kind === 'noWebGL' && <p>{words.noWebGLHelp}</p>}
        </div>
        <button id="retry" type="button" onClick={onRetry}>
          {words.retry}
        </button>
      </div>
      {flat === null ? (
        <Numbers lang={lang} store={store} clock={clock} />
      ) : (
        <flat.FlatFailure lang={lang} store={store} clock={clock} picture={picture} />
      )}
    </div>
  )
}

function Numbers({ lang, store, clock }: Pick<FailureProps, 'lang' | 'store' | 'clock'>) {
  const run = useCake(store, (state) => state.run)
  const playback = useCake(store, (state) => state.playback)
  const snapshot = readSnapshot(run, yearAt(playback, clock.second), createSnapshot())
  const words = wordsFor(lang)
  return (
    <table className="numbers">
      <tbody>
        {[...LAYERS].reverse().map((layer) => (
          <tr key={layer}>
            <th scope="row">{words.atlas.names[layer]}</th>
            <td>{words.headline(layer, valueIn(snapshot, HEADLINE_OF_LAYER[layer]))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
