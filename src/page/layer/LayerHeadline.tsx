// The number a layer is known by, and whether it is the limit; written as text from the frame loop.
import { useEffect, useRef } from 'react'
import { LAYERS, type LayerId } from '../../model/layers'
import { valueIn } from '../../model/snapshot'
import { HEADLINE_OF_LAYER } from '../../model/variables'
import type { Words } from '../../words/words'
import { stepOf } from '../frameText'
import type { Listen } from '../listen'

interface LayerHeadlineProps {
  words: Words
  layer: LayerId
  listen: Listen
}

export function LayerHeadline({ words, layer, listen }: LayerHeadlineProps) {
  const value = useRef<HTMLSpanElement>(null)
  const limit = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    let year = Number.NaN
    let step = -1
    let printed = Number.NaN
    return listen((frame) => {
      // While the year moves, once for each state: nothing is made for the frames between.
      const isMoving = frame.year !== year
      const now = stepOf(frame.year)
      year = frame.year
      if (value.current === null || limit.current === null || (isMoving && now === step)) return
      step = now
      const isLimit = LAYERS[frame.limit] === layer
      if (limit.current.hidden === isLimit) limit.current.hidden = !isLimit
      const headline = valueIn(frame.snapshot, HEADLINE_OF_LAYER[layer])
      if (headline === printed) return
      printed = headline
      value.current.textContent = words.headline(layer, headline)
    })
  }, [words, layer, listen])
  return (
    <>
      <span className="layer-value" ref={value} />{' '}
      <span className="layer-limit" ref={limit} hidden>
        {words.atlas.signs.limit}
      </span>
    </>
  )
}
