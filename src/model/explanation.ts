// What can be explained about a run: codes with the numbers a sentence needs, and no sentence.

import type { LayerId } from './layers'
import type { Year } from './time'

/** The layers whose money may wait; models and applications spend all of theirs. */
export type BuildingLayerId = Exclude<LayerId, 'models' | 'applications'>

/**
 * What a run is compared with: the baseline under the same assumptions, or, where it has levers,
 * itself without them.
 */
export type Against = 'baseline' | 'leverless'

interface Compared {
  readonly against: Against
}

/** Shares and changes: 0.1 is one tenth; a change is against the value of the reference. */
interface ExplanationArgs {
  /** Which layer binds, and the unbroken spell of it around the year. */
  readonly binds: {
    readonly layer: LayerId
    /** First state of the spell; null where it began with the run. */
    readonly sinceYear: Year | null
    /** First state after the spell; null where it lasts to the end of the run. */
    readonly untilYear: Year | null
  }
  /** More money for a layer does little, because the layer waits for another. */
  readonly extraWaits: MoneyDidLittle
  /** Less money for a layer does little, because the layer does not bind. */
  readonly lessUnmissed: MoneyDidLittle
  /** Less power although its money, lead time and grid are no worse: the trades build halls. */
  readonly tradesDiverted: Compared & {
    readonly energyChange: number
    readonly infrastructureChange: number
    /** Mean labour cover over the years in which that power was built. */
    readonly labourCover: number
    readonly referenceLabourCover: number
  }
  /** Better models serve few more tokens, because they train on more of the fleet. */
  readonly trainingTakesFleet: Compared & {
    readonly modelsChange: number
    readonly servedChange: number
    /** Share of the fleet that serves. */
    readonly inferenceShare: number
    readonly referenceInferenceShare: number
  }
  /** More is served and less is earned. */
  readonly priceOutrunsUse: Compared & {
    readonly revenueChange: number
    readonly servedChange: number
    readonly priceChange: number
  }
  /** New chips take less power each, and yet more power is wanted. */
  readonly rebound: Compared & {
    readonly newChipPowerChange: number
    readonly wantedGW: number
    readonly referenceWantedGW: number
  }
  /** Money for energy changed not long ago, and power has hardly moved. */
  readonly energyAnswersLate: Compared & {
    /** First state of the change. */
    readonly sinceYear: Year
    readonly budgetChange: number
    readonly energyChange: number
  }
  /** What demand asks for has moved, what is built has not yet. */
  readonly wantedBeyondBuilt: Compared & {
    readonly wantedGW: number
    readonly referenceWantedGW: number
    readonly energyGW: number
    readonly referenceEnergyGW: number
  }
  /** Much more planned money than in the reference finds nothing to buy. */
  readonly moneyIdle: Compared & {
    readonly unspentBnUsdYr: number
    readonly referenceUnspentBnUsdYr: number
  }
  /** How long a change takes until it shows. */
  readonly changeShows: {
    /** First state that differs at all. */
    readonly sinceYear: Year
    /** The layer whose headline shows it first; null where none does. */
    readonly layer: LayerId | null
    /** Years from `sinceYear` until that headline differs; null where it never does. */
    readonly layerYears: number | null
    /** Years from `sinceYear` until the tokens served differ; null where they never do. */
    readonly servedYears: number | null
  }
}

interface MoneyDidLittle extends Compared {
  /** The layer whose money from outside changed; it does not bind. */
  readonly layer: BuildingLayerId
  /** The layer that binds. */
  readonly waitsFor: LayerId
  readonly budgetChange: number
  /** Of the number the layer is known by. */
  readonly headlineChange: number
  readonly servedChange: number
  /** Planned money of all layers that finds nothing to buy. */
  readonly unspentBnUsdYr: number
  readonly referenceUnspentBnUsdYr: number
}

export type ExplanationCode = keyof ExplanationArgs

/** An explanation, told apart by its code. */
export type Explanation<Code extends ExplanationCode = ExplanationCode> = {
  readonly [One in Code]: { readonly code: One; readonly args: ExplanationArgs[One] }
}[Code]
