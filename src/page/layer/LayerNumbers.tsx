// The numbers of a layer with status, baseline and everyday equivalent, written from the frame loop.
import { useEffect, useRef } from 'react'
import type { VariableId } from '../../model/variables'
import type { LayerWords } from '../../words/layerWords'
import { StatusMark } from '../card/StatusMark'
import { everyState, type Listen } from '../listen'
import type { LayerNumber } from './layerTable'
import { equivalentText, numberText } from './layerTexts'

interface LayerNumbersProps {
  words: LayerWords
  numbers: readonly LayerNumber[]
  listen: Listen
  /** Asks where a number comes from; `opener` is the id of the button that did. */
  onWhy: (id: VariableId, opener: string) => void
}

export function LayerNumbers({ words, numbers, listen, onWhy }: LayerNumbersProps) {
  const list = useRef<HTMLDListElement>(null)
  const { layer } = words
  useEffect(() => {
    const places = [...(list.current?.children ?? [])].map((row) => [
      ...row.querySelectorAll('[data-text]'),
    ])
    return everyState(listen, (frame) => {
      for (const [at, number] of numbers.entries()) {
        const value = numberText(words, number, frame.snapshot)
        const other = numberText(words, number, frame.baseline)
        const texts = [
          value,
          other === value ? '' : layer.baseline(other),
          equivalentText(words, number, frame.snapshot),
        ]
        for (const [part, place] of (places[at] ?? []).entries()) {
          const text = texts[part] ?? ''
          if (place.textContent !== text) place.textContent = text
        }
      }
    })
  }, [words, layer, numbers, listen])
  return (
    <dl className="layer-numbers" ref={list}>
      {numbers.map(({ id }) => (
        <div key={id} data-variable={id}>
          <dt>{layer.names[id]}</dt>
          <dd>
            <b data-text="value" />
            <small data-text="baseline" />
            <small data-text="equivalent" />
            <span className="layer-why">
              <StatusMark words={words} status="model" />
              <button
                id={`why-${id}`}
                type="button"
                aria-label={layer.whyOf(layer.names[id])}
                onClick={() => onWhy(id, `why-${id}`)}
              >
                {layer.why}
              </button>
            </span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
