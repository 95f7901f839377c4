// The file menu with the bands of the shown scenario, computed while it is open.
import { useCallback, useMemo } from 'react'
import { ENSEMBLE_RUNS, ENSEMBLE_SEED } from '../model/ensemble'
import { bandsFound } from '../page/files/bandsFound'
import { FileMenu } from '../page/files/FileMenu'
import { useCake } from '../page/useCake'
import { fileWordsFor } from '../words/fileWords'
import type { Language } from '../words/languages'
import type { Product } from './product'
import { useAnalysis } from './useAnalysis'

export function Files({ product, lang }: { product: Product; lang: Language }) {
  const words = useMemo(() => fileWordsFor(lang), [lang])
  const { store, analysis } = product
  const scenario = useCake(store, (state) => state.run.scenario)
  const { ensemble } = useAnalysis(product)
  const ask = useCallback(() => {
    analysis.ask('ensemble', { scenario, runs: ENSEMBLE_RUNS, seed: ENSEMBLE_SEED })
  }, [analysis, scenario])
  return <FileMenu words={words} store={store} bands={bandsFound(ensemble, scenario)} onAsk={ask} />
}
