// The levers of a layer: the same controls as beside the cake, on the same store.
import { useMemo } from 'react'
import type { LeverId } from '../../model/levers'
import type { CakeStore } from '../../state/store'
import type { Language } from '../../words/languages'
import { ControlPlace } from '../ControlPlace'
import { leverControl } from '../hands/leverControl'
import '../hands/hands.css'

interface LayerLeversProps {
  store: CakeStore
  lang: Language
  levers: readonly LeverId[]
}

/** The panel of the levers may stand open besides: ids are there once. */
const PREFIX = { domIdPrefix: 'layer-' }

function LayerLever({ store, lang, id }: Omit<LayerLeversProps, 'levers'> & { id: LeverId }) {
  const make = useMemo(() => () => leverControl(store, lang, id, PREFIX), [store, lang, id])
  return <ControlPlace make={make} />
}

export function LayerLevers({ store, lang, levers }: LayerLeversProps) {
  return (
    <div className="hands">
      {levers.map((id) => (
        <LayerLever key={id} store={store} lang={lang} id={id} />
      ))}
    </div>
  )
}
