// English for explanations: a sentence or more for each code that the model finds in its runs.
import { NOTABLE } from '../model/explainPair'
import type { Explanation, ExplanationCode } from '../model/explanation'
import { equivalentPhrase } from './enEquivalents'
import { freeingSentences } from './enFreeing'
import {
  about,
  after,
  BINDS,
  BINDS_NOT,
  capital,
  cash,
  compared,
  DOES,
  GOODS,
  gw,
  IN,
  more,
  percent,
  side,
} from './enGrammar'
import { formatShare } from './format'

type Args<Code extends ExplanationCode> = Explanation<Code>['args']

/** From this share on a layer has more, and not only more money. */
const HAS_MORE = 0.05

const SENTENCES: {
  readonly [Code in ExplanationCode]: (args: Args<Code>) => readonly string[]
} = {
  binds: ({ layer, sinceYear, untilYear }) => [
    `${capital(BINDS[layer])} ${spell(sinceYear, untilYear)}.`,
  ],
  extraWaits: (args) => [
    `${extra(args)} for ${GOODS[args.waitsFor]}: ${BINDS_NOT[args.layer]}, ${DOES[args.waitsFor]}.`,
    unspent(args),
    served(args),
  ],
  lessUnmissed: (args) => [
    `Less money for ${GOODS[args.layer]} is hardly missed: ${BINDS_NOT[args.layer]}, ${DOES[args.waitsFor]}.`,
    unspent(args),
    served(args),
  ],
  tradesDiverted: (args) => [
    `Power is ${compared(args.energyChange, args.against)} though no less is invested in it from outside: the same trades build power and data centres, and ${more(args.infrastructureChange)} data centres stand.`,
    `Over the years in which that power was built there were hands for ${formatShare(args.labourCover)} of the work, ${IN[args.against]} for ${formatShare(args.referenceLabourCover)}.`,
  ],
  trainingTakesFleet: ({ against, modelsChange, servedChange, ...share }) => [
    `The efficiency of models is ${compared(modelsChange, against)}, the number of tokens served ${side(servedChange)}: better models also train on more chips.`,
    `${formatShare(share.inferenceShare)} of the fleet serves users, ${IN[against]} ${formatShare(share.referenceInferenceShare)}.`,
  ],
  priceOutrunsUse: ({ against, revenueChange, servedChange, priceChange }) => [
    `Revenue is ${compared(revenueChange, against)} although ${more(servedChange)} tokens are served: the price is ${side(priceChange)} and falls faster than use grows.`,
  ],
  rebound: ({ against, newChipPowerChange, wantedGW, referenceWantedGW }) => [
    `New chips need ${percent(newChipPowerChange)} less power for the same work, yet demand asks for ${gw(wantedGW)}, ${IN[against]} for ${gw(referenceWantedGW)}: the work grows by more than the fleet saves.`,
  ],
  energyAnswersLate: ({ against, sinceYear, budgetChange, energyChange }) => [
    `Energy answers slowly: since ${about(sinceYear)} its money is changed, now ${compared(budgetChange, against)}; its power so far is ${side(energyChange)}.`,
  ],
  wantedBeyondBuilt: ({ against, wantedGW, referenceWantedGW, energyGW, referenceEnergyGW }) => [
    `Demand asks for ${gw(wantedGW)} of power, ${IN[against]} for ${gw(referenceWantedGW)}; switched on are ${gw(energyGW)}, ${IN[against]} ${gw(referenceEnergyGW)}.`,
    'What is wanted moves first, what is built later.',
  ],
  moneyIdle: (args) => [unspent(args)],
  changeShows: (args) => [
    `The change of ${about(args.sinceYear)} ${shows(args)}; less than ${formatShare(NOTABLE)} does not count.`,
  ],
}

function sentences<Code extends ExplanationCode>(one: Explanation<Code>): readonly string[] {
  return SENTENCES[one.code](one.args)
}

export const EN_EXPLAIN = {
  title: 'Why',
  /** What one explanation says, to be read in a row. */
  sentences,
  freeing: freeingSentences,
  equivalent: equivalentPhrase,
}

function extra({ layer, headlineChange }: Args<'extraWaits'>): string {
  if (headlineChange < HAS_MORE) return `The extra money for ${GOODS[layer]} waits`
  return `The extra ${GOODS[layer]} ${layer === 'energy' ? 'waits' : 'wait'}`
}

function unspent(money: Args<'moneyIdle'>): string {
  return `Of all planned money ${cash(money.unspentBnUsdYr)} stays unspent, ${IN[money.against]} ${cash(money.referenceUnspentBnUsdYr)}.`
}

function served({ servedChange, against }: Args<'extraWaits'>): string {
  return `The number of tokens served is ${compared(servedChange, against)}.`
}

// What comes first is said first; layer and tokens stand together where their words are the same.
function shows({ layer, layerYears, servedYears }: Args<'changeShows'>): string {
  const inServed = servedYears === null ? 'never' : after(servedYears)
  if (layer === null || layerYears === null) {
    return `shows in no layer, in the tokens served ${inServed}`
  }
  const inLayer = after(layerYears)
  if (inLayer === inServed) return `shows in ${layer} and in the tokens served ${inLayer}`
  if (servedYears !== null && servedYears < layerYears) {
    return `first shows in the tokens served ${inServed}, in ${layer} ${inLayer}`
  }
  return `first shows in ${layer} ${inLayer}, in the tokens served ${inServed}`
}

function spell(since: number | null, until: number | null): string {
  if (since === null && until === null) return 'in every year of the run'
  if (until === null) return `from ${about(since ?? 0)} to the end of the run`
  if (since === null) return `from the start until ${about(until)}`
  if (about(since) === about(until)) return `for a moment, ${about(since)}`
  return `from ${about(since)} until ${about(until)}`
}
