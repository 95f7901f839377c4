// The model card over the page: what it shows of the store, and its analyses.
import { useCallback, useEffect, useMemo } from 'react'
import { ENSEMBLE_RUNS, ENSEMBLE_SEED } from '../model/ensemble'
import { ModelCard } from '../page/card/ModelCard'
import { uncertainYear } from '../page/card/uncertainYear'
import { useCake } from '../page/useCake'
import { useOwn } from '../page/useOwn'
import { lastYearOf } from '../show/playback'
import { cardWordsFor } from '../words/cardWords'
import type { Language } from '../words/languages'
import type { Product } from './product'
import { useAnalysis } from './useAnalysis'

interface CardProps {
  product: Product
  lang: Language
  /** Id of the element at which it opens; empty for its head. */
  place: string
}

export function Card({ product, lang, place }: CardProps) {
  const { store, analysis } = product
  const run = useCake(store, (state) => state.run)
  const baseline = useCake(store, (state) => state.baseline)
  const theme = useCake(store, (state) => state.theme)
  const year = useCake(store, (state) => uncertainYear(lastYearOf(state.playback)))
  const own = useOwn(store)
  const words = useMemo(() => cardWordsFor(lang), [lang])
  const { ensemble, sensitivity } = useAnalysis(product)
  const { scenario } = run
  const sample = useCallback(() => {
    analysis.ask('ensemble', { scenario, runs: ENSEMBLE_RUNS, seed: ENSEMBLE_SEED })
    analysis.ask('sensitivity', { scenario, year })
  }, [analysis, scenario, year])
  useEffect(sample, [sample])
  const close = useCallback(() => store.getState().setView('cake'), [store])
  return (
    <ModelCard
      words={words}
      theme={theme}
      run={run}
      baseline={baseline}
      own={own}
      year={year}
      place={place}
      ensemble={ensemble}
      sensitivity={sensitivity}
      onSample={sample}
      onCancel={() => {
        analysis.cancel('ensemble')
        analysis.cancel('sensitivity')
      }}
      onClose={close}
    />
  )
}
