// The card of the chosen layer: what it has in everyday things, then the figure, then what it is and decides.
import { useCallback } from 'react'
import type { LayerId } from '../../model/layers'
import type { Snapshot } from '../../model/snapshot'
import type { Listen } from '../../page/listen'
import type { VisitorWords } from '../../words/visitorWords'
import { layerLines, layerTexts } from './cardTexts'
import { Panel } from './Panel'
import { useLiveTexts } from './useLiveTexts'

interface LayerCardProps {
  words: VisitorWords
  listen: Listen
  layer: LayerId
  onClose: () => void
}

export function LayerCard({ words, listen, layer, onClose }: LayerCardProps) {
  const [name = '', is, decides] = layerLines(words, layer)
  const textsOf = useCallback(
    (snapshot: Snapshot) => layerTexts(words, layer, snapshot),
    [words, layer],
  )
  const live = useLiveTexts<HTMLDivElement>(listen, textsOf)
  return (
    <Panel words={words} title={name} onClose={onClose}>
      <div className="card-text" data-layer={layer} ref={live}>
        <p className="everyday" data-live />
        <p className="figure">
          <b data-live /> <em data-live /> <strong className="limit" data-live />
        </p>
        <p>
          {is} {decides}
        </p>
      </div>
    </Panel>
  )
}
