// What can be said about the year shown: at once from the runs, then from the analysis worker.
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { explain } from '../model/explain'
import { answerYears, referenceOf } from '../model/explainAnswer'
import { simulate } from '../model/simulate'
import { useCake } from '../page/useCake'
import type { Product } from './product'

/** What the worker has found, as it comes in. */
export function useAnalysis({ analysis }: Product) {
  return useSyncExternalStore(analysis.store.subscribe, analysis.store.getState)
}

/** Explanations of a still year; none while the year moves. @param wanted false asks nothing */
export function useFindings(product: Product, wanted: boolean) {
  const { store, analysis } = product
  const run = useCake(store, (state) => state.run)
  const baseline = useCake(store, (state) => state.baseline)
  const year = useCake(store, ({ playback }) => (playback.kind === 'still' ? playback.year : null))
  const { freeing } = useAnalysis(product)
  const { scenario } = run
  const answers = useMemo(
    () => (run === baseline ? [] : answerYears(run, simulate(referenceOf(scenario)))),
    [run, baseline, scenario],
  )
  const explanations = useMemo(
    () => (year === null ? [] : [...explain(run, baseline, year), ...answers]),
    [run, baseline, year, answers],
  )
  useEffect(() => {
    if (wanted && year !== null) analysis.ask('freeing', { scenario, year })
  }, [analysis, scenario, year, wanted])
  const isOfThis = freeing.request?.scenario === scenario && freeing.request.year === year
  return { explanations, freeing: isOfThis ? freeing.result : null }
}
