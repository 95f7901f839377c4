// The sampled runs beside a run that charts show: asked for at once, and taken in as they come.
import { useCallback, useEffect } from 'react'
import type { Bands } from '../../model/bands'
import { ENSEMBLE_RUNS, ENSEMBLE_SEED } from '../../model/ensemble'
import type { Run } from '../../model/run'
import type { Analysis, Finding } from '../../state/analysis'
import { useFinding } from './useFinding'

interface Samples {
  readonly ensemble: Finding<'ensemble'>
  /** The samples of this run so far; null before there are any. */
  readonly bands: Bands | null
  /** Asks for them, as is done for each new run. */
  readonly sample: () => void
}

export function useSamples(analysis: Analysis, run: Run): Samples {
  const { scenario } = run
  const ensemble = useFinding(analysis, 'ensemble')
  const sample = useCallback(() => {
    analysis.ask('ensemble', { scenario, runs: ENSEMBLE_RUNS, seed: ENSEMBLE_SEED })
  }, [analysis, scenario])
  useEffect(sample, [sample])
  const bands = ensemble.request?.scenario === scenario ? ensemble.result : null
  return { ensemble, bands, sample }
}
