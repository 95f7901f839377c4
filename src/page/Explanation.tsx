// Why the year shown looks as it does: a few lines under the main sentence.
import type { LayerEquivalent } from '../model/equivalents'
import type { Explanation } from '../model/explanation'
import type { Freeing } from '../model/freeing'
import type { WhyWords } from '../words/whyWords'
import './explanation.css'

/** More would hide the cake; how long the change takes is said besides. */
const SHOWN_MOST = 3

interface ExplanationsProps {
  words: WhyWords
  /** Of a still year, the most important first. */
  explanations: readonly Explanation[]
  /** What the binding layer has is about as much as; null where nothing fits. */
  equivalent: LayerEquivalent | null
  /** What would free the binding layer; null while it is looked for, or where nothing acts. */
  freeing: Freeing | null
}

export function Explanations({ words, explanations, equivalent, freeing }: ExplanationsProps) {
  const answers = explanations.filter(({ code }) => code === 'changeShows')
  const others = explanations.filter(({ code }) => code !== 'changeShows')
  return (
    <ul id="explanations" aria-label={words.explain.title}>
      {[...others.slice(0, SHOWN_MOST), ...answers].map((explanation) => (
        <li key={explanation.code}>{words.explain.sentences(explanation).join(' ')}</li>
      ))}
      {equivalent !== null && (
        <li key="equivalent">
          {words.layers[equivalent.layer].name}: {words.explain.equivalent(equivalent)}.
        </li>
      )}
      {freeing !== null && <li key="freeing">{words.explain.freeing(freeing).join(' ')}</li>}
    </ul>
  )
}
