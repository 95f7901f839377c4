// What limits a layer: one line that follows the year, then what is found of a still one.
import { useEffect, useRef } from 'react'
import { isAbout, limitOf } from '../../model/explainLayer'
import type { Explanation } from '../../model/explanation'
import type { Freeing } from '../../model/freeing'
import type { LayerId } from '../../model/layers'
import type { Run } from '../../model/run'
import { yearOfStep } from '../../model/time'
import type { LayerWords } from '../../words/layerWords'
import { stepOf } from '../frameText'
import type { Listen } from '../listen'

interface LayerLimitProps {
  words: LayerWords
  layer: LayerId
  listen: Listen
  /** Of a still year. */
  explanations: readonly Explanation[]
  /** What would free the binding layer; null while it is not known. */
  freeing: Freeing | null
}

export function LayerLimit({ words, layer, listen, explanations, freeing }: LayerLimitProps) {
  const line = useRef<HTMLParagraphElement>(null)
  const { limit } = words.layer
  useEffect(() => {
    let step = -1
    let run: Run | null = null
    return listen((frame, shown) => {
      const now = stepOf(frame.year)
      if (now === step && shown === run) return
      step = now
      run = shown
      const text = limit(limitOf(shown, layer, yearOfStep(now)))
      if (line.current !== null && line.current.textContent !== text)
        line.current.textContent = text
    })
  }, [limit, layer, listen])
  const { sentences, freeing: freeingSentences } = words.explain
  return (
    <>
      <p id="layer-limits" ref={line} />
      {explanations
        .filter((one) => isAbout(one, layer))
        .map((one) => (
          <p key={one.code}>{sentences(one).join(' ')}</p>
        ))}
      {freeing?.layer === layer && <p id="layer-freeing">{freeingSentences(freeing).join(' ')}</p>}
    </>
  )
}
