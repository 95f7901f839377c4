// English for the model card: headings, columns and notes of the page about the model.
import type { YardstickId } from '../model/equivalents'
import { EN_CHARTS } from './enCharts'
import { EN_CONFLICTS, EN_FIGURES } from './enFigures'
import { EN_FINDINGS } from './enFindings'
import { EN_PARAMETER_NOTES, EN_PARAMETERS } from './enParameters'
import { EN_QUANTITIES } from './enQuantities'
import { EN_VARIABLES } from './enVariables'

export const EN_CARD = {
  ...EN_CHARTS,
  ...EN_FINDINGS,
  ...EN_QUANTITIES,
  parameters: EN_PARAMETERS,
  parameterNotes: EN_PARAMETER_NOTES,
  variables: EN_VARIABLES,
  figures: EN_FIGURES,
  conflicts: EN_CONFLICTS,

  title: 'The model behind the cake',
  subtitle: 'A scenario, never a forecast: if these levers and assumptions hold, this follows.',
  contents: 'Contents',
  back: 'Back to the cake',
  print: 'Print',
  sections: {
    about: 'What it is',
    equations: 'Stocks, flows and equations',
    parameters: 'Parameters',
    figures: 'Public figures',
    history: 'Beside history',
    uncertainty: 'Uncertainty',
    validation: 'Validation',
    limits: 'Limits',
    sources: 'Sources',
  },

  // Which scenario the card shows.
  shows: (preset: string) => `Scenario shown: ${preset}.`,
  builtOn: (preset: string) => `Built on the preset ${preset}.`,
  leversMoved: (levers: string) => `Levers moved: ${levers}.`,
  eventsMade: (count: number) =>
    count === 1 ? 'One change by year.' : `${count} changes by year.`,
  modified: 'Modified assumptions',
  modifiedWhat: (count: number) =>
    `${count === 1 ? 'One assumption differs' : `${count} assumptions differ`} from the table; every result here follows from the changed values.`,

  // What it is.
  about: [
    'The model follows five layers through the years: energy, chips, infrastructure, models and applications. Each is counted in its own unit, and each also as a capacity in reference tokens a second.',
    'What the whole serves is the smallest of the five capacities. The layer that has it is the binding layer: until it grows, more of any other changes little.',
    'A reference token is a token of constant capability, that of the start of 2026. It makes years comparable; it is not what a provider bills.',
    'Chips are counted in H100e, the computing of one NVIDIA H100; M H100e stands for a million of them. Facility power holds chips, servers, network and cooling.',
    'Money, lead times, the grid and skilled hands decide how fast each layer grows. Use pulls on all of them, and falling prices widen use.',
  ],
  kinds: {
    stock: 'Stock: what accumulates from year to year.',
    flow: 'Flow: what moves in a year.',
    auxiliary: 'Auxiliary: what follows from stocks and flows at one moment.',
  },
  kind: { stock: 'stock', flow: 'flow', auxiliary: 'auxiliary' },
  facts: {
    years: 'Years',
    states: 'States',
    step: 'Step',
    method: 'Method',
    variables: 'Variables',
    parameters: 'Parameters',
    levers: 'Levers',
    presets: 'Presets',
  },
  span: (from: number, to: number) => `${from} to ${to}`,
  stepOf: (perYear: number) => `1/${perYear} of a year`,
  euler: 'explicit Euler',
  kindCounts: (stocks: number, flows: number, auxiliaries: number) =>
    `${stocks} stocks, ${flows} flows, ${auxiliaries} auxiliaries`,
  statusCounts: (found: number, derived: number, assumed: number) =>
    `${found} public, ${derived} derived, ${assumed} assumed`,

  // How sure a number is.
  status: {
    public: 'public figure',
    derived: 'derived',
    assumption: 'assumption',
    model: 'result of this model',
  },
  statusWhat: {
    public: 'Stands in the named source.',
    derived: 'Arithmetic on public figures.',
    assumption: 'A judgement, or tuned; it has no source.',
    model: 'Worked out here; no evidence for the model.',
  },

  // Equations.
  equationsNote:
    'All rates are taken from the state at the start of a step. The groups stand in the order in which they are worked out; stocks come first, since each step starts from them.',
  groups: {
    stocks: 'Stocks',
    capacity: 'Compute, capacity and market',
    money: 'Money, speed and wages',
    building: 'Building and labour',
  },
  symbol: 'Symbol',
  meaning: 'Meaning',
  equation: 'Equation',

  // Parameters.
  parametersNote:
    'Every number the equations take. The range is how far it may be edited as an assumption, not how far it may be wrong.',
  parameterGroups: {
    initial: 'Stocks at the start of 2024',
    share: 'Shares of the money',
    lever: 'What people choose',
    world: 'How the world works',
    unit: 'Units and guards',
  },
  valueAndRange: 'Value and range',
  valueAndYear: 'Value and year',
  statusAndSource: 'Status and source',
  range: (low: string, high: string) => `${low} to ${high}`,
  changedTo: (value: string) => `now ${value}`,
  changedFrom: (value: string, from: string, until?: string) =>
    until === undefined ? `${value} from ${from}` : `${value} from ${from} until ${until}`,
  tuned: 'tuned',
  foundBeside: (value: string) => `found: ${value}`,
  noYear: 'no year on record',
  leversTitle: 'Levers',
  leversNote:
    'What a visitor moves. A relative lever multiplies what is in force, the others replace it.',
  lever: 'Lever',
  uncertainTitle: 'Sampled parameters',
  uncertainNote:
    'These numbers are varied, all at once, for the bands below; each from today on, so that history stays one line. The ranges are judgements.',
  sampled: 'Sampled from',
  spread: 'Spread',
  scales: { uniform: 'even', log: 'even in the logarithm' },

  // Figures.
  figuresNote:
    'Numbers found in public and printed beside the model. Many were seen in press reports about the work, not in the work itself; the list of sources says which.',
  figure: 'Figure',
  allFigures: 'All public figures',
  equivalentsTitle: 'Everyday equivalents',
  equivalentsNote:
    'What amounts are compared with in the lines under “Why”, so that they can be felt.',
  yardsticks: {
    reactors: 'A large nuclear reactor, a round number',
    cities: 'Supply of a city of a million people, a round number',
    dataCentres: 'Mean draw of all data centres of the world',
    fleets: 'All AI accelerators made by the end of the year',
    pages: 'A printed page',
  } satisfies Record<YardstickId, string>,
  conflictsTitle: 'Where sources disagree',
  precision: { about: 'about', above: 'above' },

  // Sources.
  sourcesNote: 'The page itself fetches nothing from these addresses.',
  undated: 'undated',
  seenIn: 'seen only in a report:',
  licence:
    'Text, tables and equations of this card are free to use under the MIT licence of the product; the figures belong to their sources.',
}
