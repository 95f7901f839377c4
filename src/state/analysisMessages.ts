// What the page and the analysis worker say to each other: requests, and results, as plain data.
import type { Bands } from '../model/bands'
import type { EnsembleOptions } from '../model/ensemble'
import type { Freeing } from '../model/freeing'
import type { Scenario } from '../model/scenario'
import type { Sensitivity } from '../model/sensitivity'
import type { Year } from '../model/time'

interface ScenarioInYear {
  readonly scenario: Scenario
  readonly year: Year
}

/** What each kind of analysis is asked. */
export interface AnalysisRequests {
  readonly ensemble: { readonly scenario: Scenario } & EnsembleOptions
  readonly sensitivity: ScenarioInYear
  readonly freeing: ScenarioInYear
}

/** What each kind of analysis finds. */
export interface AnalysisResults {
  readonly ensemble: Bands
  readonly sensitivity: Sensitivity
  readonly freeing: Freeing | null
}

export type AnalysisKind = keyof AnalysisRequests

/** To the worker: a request, which replaces the one of its kind, or null, which cancels it. */
export interface AnalysisOrder<Kind extends AnalysisKind = AnalysisKind> {
  readonly kind: Kind
  /** Number of the request; every answer to it carries the same. */
  readonly id: number
  readonly request: AnalysisRequests[Kind] | null
}

/** From the worker: what it has so far, all of it, or what went wrong. */
export type AnalysisAnswer<Kind extends AnalysisKind = AnalysisKind> = {
  readonly kind: Kind
  readonly id: number
} & (
  | { readonly status: 'running' | 'done'; readonly result: AnalysisResults[Kind] }
  | { readonly status: 'failed'; readonly message: string }
)
