// What can be said about the year shown: at once from the runs, then from the analysis worker.
import { useEffect, useMemo } from 'react'
import { equivalentOfBinding } from '../model/equivalents'
import { explain } from '../model/explain'
import { answerYears, referenceOf } from '../model/explainAnswer'
import { simulate } from '../model/simulate'
import { createSnapshot, readSnapshot } from '../model/snapshot'
import { useCake } from '../page/useCake'
import type { Product } from './product'
import { useAnalysis } from './useAnalysis'

/** Explanations of a still year; none while the year moves. @param wanted false asks nothing */
export function useFindings(product: Product, wanted: boolean) {
  const { store, analysis } = product
  const run = useCake(store, (state) => state.run)
  const baseline = useCake(store, (state) => state.baseline)
  const year = useCake(store, ({ playback }) => (playback.kind === 'still' ? playback.year : null))
  const { freeing } = useAnalysis(product)
  const { scenario } = run
  const reference = useMemo(
    () => (run === baseline ? baseline : simulate(referenceOf(scenario))),
    [run, baseline, scenario],
  )
  const answers = useMemo(() => answerYears(run, reference), [run, reference])
  const explanations = useMemo(
    () => (year === null ? [] : [...explain(run, reference, year), ...answers]),
    [run, reference, year, answers],
  )
  const equivalent = useMemo(
    () => (year === null ? null : equivalentOfBinding(readSnapshot(run, year, createSnapshot()))),
    [run, year],
  )
  useEffect(() => {
    if (wanted && year !== null) analysis.ask('freeing', { scenario, year })
  }, [analysis, scenario, year, wanted])
  const isOfThis = freeing.request?.scenario === scenario && freeing.request.year === year
  return { explanations, equivalent, freeing: isOfThis ? freeing.result : null }
}
