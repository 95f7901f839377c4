// The sampled runs of the shown scenario, asked for and taken in while the year stands still.
import { useEffect, useState } from 'react'
import type { Bands } from '../../model/bands'
import { ENSEMBLE_RUNS, ENSEMBLE_SEED } from '../../model/ensemble'
import type { Scenario } from '../../model/scenario'
import type { Analysis } from '../../state/analysis'
import { runsShown } from '../../state/replay'
import type { CakeStore } from '../../state/store'
import { useCake } from '../useCake'

interface Sampled {
  /** What was asked: what a worker gives back is a copy of it. */
  readonly scenario: Scenario
  readonly bands: Bands | null
}

/** Null until the worker has them all; what comes while the year moves waits until it stands. */
export function useSampled(store: CakeStore, analysis: Analysis | null): Bands | null {
  const scenario = useCake(store, (state) => runsShown(state).run.scenario)
  const isAsking = useCake(
    store,
    ({ mode, playback, replay }) =>
      mode === 'explore' && playback.kind === 'still' && replay === null,
  )
  const [sampled, setSampled] = useState<Sampled | null>(null)
  useEffect(() => {
    if (!isAsking || analysis === null) return
    analysis.ask('ensemble', { scenario, runs: ENSEMBLE_RUNS, seed: ENSEMBLE_SEED })
    const take = () => {
      const { status, request, result } = analysis.store.getState().ensemble
      if (status !== 'done' || request?.scenario !== scenario) return
      setSampled((before) => (before?.bands === result ? before : { scenario, bands: result }))
    }
    take()
    return analysis.store.subscribe(take)
  }, [analysis, scenario, isAsking])
  return sampled?.scenario === scenario ? sampled.bands : null
}
