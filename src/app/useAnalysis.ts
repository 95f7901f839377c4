// What the analysis worker has found, as it comes in.
import { useSyncExternalStore } from 'react'
import type { Product } from './product'

export function useAnalysis({ analysis }: Product) {
  return useSyncExternalStore(analysis.store.subscribe, analysis.store.getState)
}
