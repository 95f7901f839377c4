// English for what the card finds: history, samples, sensitivity, validation and limits.
import type { ComparisonId } from '../model/history'
import type { LayerId } from '../model/layers'
import { START_YEAR } from '../model/time'
import { EN_LAYERS } from './enScenario'
import { formatShare } from './format'

/** Shares that people say in words, as parts of a whole. */
const SIMPLE_SHARES = [
  [1, 10],
  [1, 5],
  [1, 4],
  [1, 3],
  [2, 5],
  [1, 2],
  [3, 5],
  [2, 3],
  [3, 4],
  [4, 5],
  [9, 10],
] as const

const ALMOST_ALL = 0.95

export const EN_FINDINGS = {
  // History.
  historyNote:
    'The line is the run. Points are public figures; nothing joins them. The model was calibrated on 2024 and 2025, so agreement there shows that it fits, not that it foresees.',
  same: 'Same quantity',
  notSame: 'Not the same quantity',
  comparisons: {
    fleetMade: {
      title: 'AI accelerators made so far',
      note: 'Shipments added up, none retired, as the source counts them.',
    },
    powerMade: {
      title: 'Rated power of all those accelerators',
      note: 'At the facility, none retired. One author puts the draw of data centres built for AI far lower.',
    },
    spending: {
      title: 'Spending a year',
      note: 'The model counts all AI spending; the points are four firms with all their spending, and data centres of all kinds.',
    },
    chipSpending: {
      title: 'Spending on chips a year',
      note: 'The model counts all makers, with network and servers; the points are the revenue of one maker.',
    },
    served: {
      title: 'Tokens served',
      note: 'The model counts reference tokens of the world; the points are one company’s tokens, as they come.',
    },
    priceFall: {
      title: 'Fall of the price within a year',
      note: 'The model’s price is an average over all use; the points follow the cheapest model that reaches a fixed score, which falls faster.',
    },
  } satisfies Record<ComparisonId, { title: string; note: string }>,
  observed: 'Observed',
  observedOf: (title: string) => `Public figures beside the run: ${title}`,
  inModel: 'In the run',
  difference: 'Difference',
  startsFrom: 'start value',

  // Uncertainty.
  uncertaintyNote:
    'One line hides how little is known. Here the sampled parameters vary together over many runs; the bands hold the middle half and nine tenths of them.',
  progress: (done: number, total: number) => `${done} of ${total} runs`,
  cancel: 'Cancel',
  runAgain: 'Run the samples',
  failed: 'The samples broke off.',
  waiting: 'No sampled runs yet.',
  bindingTitle: 'Which layer binds, as a share of the sampled runs',
  usual: (layer: LayerId, year: number, share: number, runs: number) =>
    `${EN_LAYERS[layer].name} binds in ${year} in ${formatShare(share)} of ${runs} sampled runs${inWords(share)}`,
  sensitivityTitle: 'Which numbers matter most',
  sensitivityNote: (year: string, shift: number) =>
    `Each number alone is lowered and raised by ${formatShare(shift)} from today on; initial stocks and the power of the first chips at the start of ${START_YEAR}. The bars show what ${year} then looks like against the run as it is; the twelve that move it most.`,
  outcome: (outcome: string, year: string) => `${outcome}, ${year}`,
  noSensitivity: 'Working out which numbers matter most …',
  sensitivityBroke: 'Which numbers matter most was not worked out.',

  // Validation.
  validationNote:
    'The suite tests structure and behaviour as system dynamics does. Besides, equations are changed by hand one at a time, and some test must notice each change.',
  validated: (date: string, passed: number, caught: number, total: number) =>
    `Last run on ${date}: ${passed} tests passed, none failed; ${caught} of ${total} changed equations were noticed.`,
  notValidated: 'No run of the validation suite is on record.',
  changedSince: 'The model or its tests have changed since that run.',
  testGroup: 'Kind of test',
  tested: 'What is tested',
  passed: 'Passed',
  testGroups: {
    structure: 'Structure',
    'parameter confirmation': 'Parameter confirmation',
    'dimensional consistency': 'Dimensional consistency',
    'extreme conditions': 'Extreme conditions',
    invariants: 'Invariants',
    conservation: 'Conservation',
    'integration error': 'Integration error',
    determinism: 'Determinism',
    'behaviour reproduction': 'Behaviour reproduction',
    'behaviour prediction': 'Behaviour prediction',
    sensitivity: 'Sensitivity',
    'sampled bands': 'Sampled bands',
  },

  // Limits.
  limits: [
    'It is one aggregate for the whole world: no countries, no companies, no sites.',
    'Power is what chips and their surroundings are rated for, not what a meter reads.',
    'The reference token is a construct, fixed to one year; real tokens differ in size and in worth.',
    'There is no finance and no default, no export policy, no water, no emissions, and no layer can stand in for another.',
    'It was calibrated on two years. That cannot confirm twelve.',
    'After about 2030 the assumptions weigh more than the evidence.',
    'The bands show what the sampled numbers do. They say nothing about what the model leaves out.',
  ],
  tunedNote: 'These parameters were tuned rather than found:',
  disagree: 'Sources contradict each other, and the model had to choose:',
  either: (one: string, other: string) => `${one} or ${other}: `,
}

function inWords(share: number): string {
  if (share === 1) return '.'
  if (share >= ALMOST_ALL) return ', nearly always.'
  const away = ([part, whole]: readonly [number, number]) => Math.abs(share - part / whole)
  const [part, whole] = SIMPLE_SHARES.reduce((best, one) => (away(one) < away(best) ? one : best))
  const often =
    share >= 1 / 2
      ? 'the usual outcome, not a certain one'
      : 'the most frequent outcome, far from a certain one'
  return `, about ${part} of ${whole}: ${often}.`
}
