// The drawer of charts beside or over the cake: fetched when it is first opened, with its own sorrows.
import { lazy, Suspense, useRef, useState } from 'react'
import { useCake } from '../page/useCake'
import type { Language } from '../words/languages'
import type { Words } from '../words/words'
import { Boundary } from './Boundary'
import type { Product } from './product'

const ChartsDrawer = lazy(() =>
  import('../page/drawer/ChartsDrawer').then((module) => ({ default: module.ChartsDrawer })),
)

interface ChartsProps {
  product: Product
  words: Words
  lang: Language
}

export function Charts({ product, words, lang }: ChartsProps) {
  const { store, analysis, conductor } = product
  const isWanted = useCake(store, (state) => state.charts && state.mode === 'explore')
  const isTelling = useCake(store, (state) => state.telling !== null)
  const isOpen = isWanted && !isTelling
  const [isBroken, setBroken] = useState(false)
  // Charts that come with the page, or back after a tour, leave the focus where it is.
  const isByItself = useRef(isWanted)
  isByItself.current = isWanted && (isByItself.current || isTelling)
  if (!isOpen) return null
  if (isBroken) {
    return (
      <div className="side" role="alert">
        <p>{words.chartsBroke}</p>
        {/* What could not be fetched can only be asked for with the page. */}
        <button type="button" onClick={() => location.reload()}>
          {words.retry}
        </button>
      </div>
    )
  }
  const waiting = (
    <div className="side" role="status">
      {words.chartsLoading}
    </div>
  )
  return (
    <Boundary
      onBroken={(error) => {
        console.error(error)
        setBroken(true)
      }}
    >
      <Suspense fallback={waiting}>
        <ChartsDrawer
          store={store}
          analysis={analysis}
          listen={conductor.listen}
          lang={lang}
          takesFocus={!isByItself.current}
        />
      </Suspense>
    </Boundary>
  )
}
