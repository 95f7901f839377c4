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
  DOES,
  GOODS,
  gw,
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
    served(args.servedChange),
  ],
  lessUnmissed: (args) => [
    `Less money for ${GOODS[args.layer]} is hardly missed: ${BINDS_NOT[args.layer]}, ${DOES[args.waitsFor]}.`,
    unspent(args),
    served(args.servedChange),
  ],
  tradesDiverted: ({ energyChange, infrastructureChange, labourCover, baselineLabourCover }) => [
    `Power is ${side(energyChange)} the baseline’s though no less is invested in it from outside: the same trades build power and data centres, and ${percent(infrastructureChange)} more data centres stand.`,
    `Over the years in which that power was built there were hands for ${formatShare(labourCover)} of the work, in the baseline for ${formatShare(baselineLabourCover)}.`,
  ],
  trainingTakesFleet: ({ modelsChange, servedChange, inferenceShare, baselineInferenceShare }) => [
    `The efficiency of models is ${side(modelsChange)} the baseline’s, the tokens served are ${side(servedChange)} it: better models also train on more chips.`,
    `${formatShare(inferenceShare)} of the fleet serves users, in the baseline ${formatShare(baselineInferenceShare)}.`,
  ],
  priceOutrunsUse: ({ revenueChange, servedChange, priceChange }) => [
    `Revenue is ${side(revenueChange)} the baseline’s although ${percent(servedChange)} more tokens are served: the price is ${side(priceChange)} it and falls faster than use grows.`,
  ],
  rebound: ({ newChipPowerChange, wantedGW, baselineWantedGW }) => [
    `New chips need ${percent(newChipPowerChange)} less power for the same work, yet demand asks for ${gw(wantedGW)}, in the baseline for ${gw(baselineWantedGW)}: the work grows by more than the fleet saves.`,
  ],
  energyAnswersLate: ({ sinceYear, budgetChange, leadTimeChange, energyChange }) => [
    `Energy answers late: since ${about(sinceYear)} its money is ${side(budgetChange)} the baseline’s, its planned lead time ${side(leadTimeChange)} it, its power so far ${side(energyChange)} it.`,
  ],
  wantedBeyondBuilt: ({ wantedGW, baselineWantedGW, energyGW, baselineEnergyGW }) => [
    `Demand asks for ${gw(wantedGW)} of power, in the baseline for ${gw(baselineWantedGW)}; switched on are ${gw(energyGW)}, in the baseline ${gw(baselineEnergyGW)}.`,
    'What is wanted moves first, what is built later.',
  ],
  moneyIdle: (args) => [unspent(args), `It waits for ${GOODS[args.waitsFor]}.`],
  changeShows: ({ sinceYear, layer, layerYears, servedYears }) => {
    const shows =
      layer === null || layerYears === null
        ? 'shows in no layer'
        : `first shows in ${layer} ${after(layerYears)}`
    const inServed = servedYears === null ? 'never' : after(servedYears)
    return [
      `The change of ${about(sinceYear)} ${shows}, in the tokens served ${inServed}; less than ${formatShare(NOTABLE)} does not count.`,
    ]
  },
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

function unspent(money: { unspentBnUsdYr: number; baselineUnspentBnUsdYr: number }): string {
  return `Of all planned money ${cash(money.unspentBnUsdYr)} stays unspent, in the baseline ${cash(money.baselineUnspentBnUsdYr)}.`
}

function served(change: number): string {
  return `The tokens served are ${side(change)} the baseline’s.`
}

function spell(since: number | null, until: number | null): string {
  if (since === null && until === null) return 'in every year of the run'
  if (until === null) return `from ${about(since ?? 0)} to the end of the run`
  if (since === null) return `from the start until ${about(until)}`
  if (about(since) === about(until)) return `for a moment, ${about(since)}`
  return `from ${about(since)} until ${about(until)}`
}
