// What the analysis worker has found of one kind, as it comes in.
import { useSyncExternalStore } from 'react'
import type { Analysis, Finding } from '../../state/analysis'
import type { AnalysisKind } from '../../state/analysisMessages'

export function useFinding<Kind extends AnalysisKind>(
  analysis: Analysis,
  kind: Kind,
): Finding<Kind> {
  const read = (): Finding<Kind> => analysis.store.getState()[kind]
  return useSyncExternalStore(analysis.store.subscribe, read, read)
}
