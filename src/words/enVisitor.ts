// English for the controls of the exhibit: short enough to be read standing, everyday things before units.
import type { LayerId } from '../model/layers'
import { equivalentPhrase } from './enEquivalents'
import { formatNumber } from './format'

interface CardWords {
  /** What the headline number of the layer counts. */
  readonly counts: string
  readonly is: string
  readonly decides: string
}

const CARDS: Record<LayerId, CardWords> = {
  energy: {
    counts: 'switched on for AI',
    is: 'Power stations, grids and renewables: every answer begins here.',
    decides: 'It sets the hard limit.',
  },
  chips: {
    counts: 'installed',
    is: 'Processors that do very many sums at once, with fast memory beside them.',
    decides: 'They set speed and price.',
  },
  infrastructure: {
    counts: 'ready for AI',
    is: 'Land, halls, cooling and networks that make thousands of chips one machine.',
    decides: 'It sets how fast capacity grows.',
  },
  models: {
    counts: 'where 2026 is 1',
    is: 'What has learned language, biology, physics and more.',
    decides: 'They set what intelligence can do.',
  },
  applications: {
    counts: 'paid for tokens',
    is: 'Drug discovery, robots, legal assistants, cars, software: where people use it.',
    decides: 'They are where value is made.',
  },
}

/** What is claimed, in the order of the claims. */
const SAID: readonly string[] = [
  'Software used to be recorded in advance. AI reads what has no fixed form and makes each answer anew.',
  'Each layer turns what comes from below into what it passes up.',
  'Every successful application pulls on all layers beneath it, down to the power plant.',
  'Nothing lies beneath energy: where power is short, money spent above it does little.',
  'Better chips make intelligence cheaper, and what is cheaper is used more.',
  'A few hundred billion dollars are in; trillions are to come.',
  'Electricians, plumbers, steelworkers and technicians decide how fast halls and power come on.',
  'A hospital whose scans are read faster sees more patients, and so wants more radiologists.',
  'In the past year models became good enough for use at scale.',
  'Open models at the frontier raise use at the top, and demand in every layer below.',
  'Every layer strengthens the others, so the whole reaches all industries and all countries.',
  'It is still open how fast to build, how widely to take part, how responsibly to deploy.',
]

/** Multiples that have words of their own. */
const MULTIPLES: Readonly<Record<number, string>> = {
  0: 'none',
  0.5: 'half as much',
  2: 'twice as much',
  3: 'three times as much',
  4: 'four times as much',
  5: 'five times as much',
}

export const EN_VISITOR = {
  controls: 'Controls',
  touchLayer: 'Touch a layer',
  investment: 'Money from outside',
  /** A lever in words, against the plan or the chosen scenario. */
  asPlanned: 'as planned',
  asScenario: 'as in the scenario',
  multiple: (value: number) => MULTIPLES[value] ?? `×${formatNumber(value, 3)}`,
  less: (name: string) => `Less: ${name}`,
  more: (name: string) => `More: ${name}`,
  yearBack: 'One year back',
  yearOn: 'One year on',
  whatIf: 'What if …',
  take: 'Take it along',
  reading: 'Text and motion',
  close: 'Close',
  onward: 'More',
  cards: CARDS,
  said: SAID,
  essayClaims: 'The essay claims:',
  everyday: equivalentPhrase,
  /** Models have no thing to be measured by but themselves. */
  everydayModels: (index: number) =>
    `${formatNumber(index, 2)} times the answers of 2026 from the same computation`,
  /** What a figure is, behind it: a scenario is no forecast. */
  status: (isPast: boolean, year: number) => `${isPast ? 'history' : 'scenario'}, ${year}`,
  limit: 'The limit now',

  // How it is read.
  textSize: 'Text size',
  sizes: { usual: 'Usual', large: 'Large', largest: 'Largest' },
  contrast: 'Strong contrast',
  quiet: 'Quiet motion',
  on: 'On',
  off: 'Off',

  // Home.
  startAgain: 'Start again?',
  changesGo: 'The whole cake and the plan come back; your changes go.',
  again: 'Start again',
  keep: 'Keep my changes',

  // The code.
  code: 'Code with the address of this scenario',
  pointCamera: 'Point the camera of your telephone here to go on at home.',
  tooLong: 'This scenario is too long for a code.',

  // What is said of a change.
  changed: (name: string, value: string) => `${name}: ${value}`,
}
