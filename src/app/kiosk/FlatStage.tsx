// The flat cake in the room of the stage: over it while its graphics are lost, in its place where it broke itself.
import { useEffect } from 'react'
import { FlatPicture } from '../../page/flat/FlatPicture'
import { useCake } from '../../page/useCake'
import type { Language } from '../../words/languages'
import { startCrank } from '../clock'
import type { Product } from '../product'
import './flatStage.css'

interface FlatStageProps {
  product: Product
  lang: Language
}

export function FlatStage({ product: { store, conductor }, lang }: FlatStageProps) {
  const theme = useCake(store, (state) => state.theme)
  return (
    <div className="kiosk-flat">
      <FlatPicture picture={conductor} theme={theme} lang={lang} told />
    </div>
  )
}

/** Turns the crank as well: nobody else does where the stage is gone. */
export function FlatStandIn({ product, lang }: FlatStageProps) {
  const { clock, conductor } = product
  useEffect(
    () =>
      startCrank(clock, () => {
        conductor.conduct()
        conductor.drawn()
      }),
    [clock, conductor],
  )
  return <FlatStage product={product} lang={lang} />
}
