// English for the marks of the picture: what each is, its number, and what one piece stands for.
import { EN_QUANTITIES } from './enQuantities'
import { formatNumber, formatShare } from './format'

interface MarkWords {
  /** What it is. */
  readonly name: string
  /** What its number counts; absent where it has none. */
  readonly label?: string
  /** What one piece stands for, from the printed amounts of `piecesOf`. */
  readonly one: (...amounts: readonly string[]) => string
}

const THICKER = () => 'The stream grows thicker by one step per doubling.'
const FIGURE = (amount = '') => `One figure stands for ${amount}.`
const NO_NUMBER = () => 'An illustration without a number.'

const FAMILIES = {
  power: {
    name: 'Power plants',
    label: 'Switched on for AI',
    one: (amount = '') => `One block stands for ${amount}; the mix of kinds is an illustration.`,
  },
  package: {
    name: 'Chip packages',
    label: 'Rated power of all accelerators',
    one: (amount = '') => `One package stands for ${amount} of chips.`,
  },
  fab: { name: 'Wafers and machines that make chips', one: NO_NUMBER },
  hall: {
    name: 'Data centres',
    label: 'Ready for AI',
    one: (amount = '') => `One hall stands for ${amount}.`,
  },
  crane: {
    name: 'Cranes',
    label: 'Data centres under construction',
    one: (amount = '') => `One crane stands for ${amount} under construction.`,
  },
  node: {
    name: 'Lattice of the models',
    label: 'Tokens made of one computation, 2026 is 1',
    one: (amount = '') => `One lit node stands for ${amount} doublings since 2024.`,
  },
  specimen: { name: 'Protein, molecule and body that models work on', one: NO_NUMBER },
  application: {
    name: 'Fields of use',
    label: 'Work adopted',
    one: (...fields) =>
      `Each lights up from a share of adoption on, an illustration: ${fields.join(', ')}.`,
  },
  worker: { name: 'Builders at work', label: 'At work on power and data centres', one: FIGURE },
  idle: { name: 'Builders without work', label: 'Beyond what is needed', one: FIGURE },
  tool: {
    name: 'Tools without hands',
    label: 'Workers missing',
    one: (amount = '') => `One set of tools waits for ${amount}.`,
  },
} satisfies Record<string, MarkWords>

const FLOWS = {
  electricity: { name: 'Electricity', label: 'From energy to chips', one: THICKER },
  computation: { name: 'Computation', label: 'From chips to data centres', one: THICKER },
  inference: { name: 'Inference', label: 'From data centres to models', one: THICKER },
  tokens: { name: 'Tokens', label: 'From models to applications', one: THICKER },
  value: { name: 'Value', label: 'Paid for tokens', one: THICKER },
  pull: {
    name: 'Pull',
    label: 'Wanted and not there yet',
    one: (amount = '') => `One pulse stands for ${amount}.`,
  },
  money: {
    name: 'Money spent',
    label: 'Spent on this layer',
    one: (amount = '') => `One flying coin stands for ${amount}.`,
  },
} satisfies Record<string, MarkWords>

export const EN_MARKS = {
  terrace: 'On this terrace',
  families: FAMILIES,
  flows: FLOWS,
  coins: {
    name: 'Unspent money',
    label: 'Planned and not spent',
    one: (coin = '', stack = '') => `One coin stands for ${coin}, a full stack for ${stack}.`,
  },
  wanted: {
    name: 'Wanted',
    label: 'Demand asks for',
    one: () => 'The thin rim is as tall as the tier would have to be.',
  },
  scaffold: {
    name: 'Scaffold',
    label: 'Under construction',
    one: () => 'It is as tall as the tier will be when all of it is done.',
  },
  room: 'Inside the cut',
  rooms: {
    energy: 'A generator: whatever turns it, electricity comes out. An illustration.',
    chips: 'A processor with its memory: electricity becomes computation. An illustration.',
    infrastructure: 'Racks of processors that work as one machine. An illustration.',
    models: 'A network of artificial neurons: computation becomes tokens. An illustration.',
    applications: 'A conversation and other uses: tokens become value. An illustration.',
  },
  fields: {
    softwareDevelopment: 'software development',
    customerService: 'customer service',
    drugDiscovery: 'drug discovery',
    logistics: 'logistics',
    manufacturing: 'manufacturing',
    industrialRobots: 'industrial robots',
    legalAssistants: 'legal assistants',
    selfDrivingCars: 'self-driving cars',
    humanoids: 'humanoids',
  },
  field: (name: string, share: number) => `${name} ${formatShare(share)}`,
  share: formatShare,
  quantity: (value: number, unit: string) =>
    EN_QUANTITIES.quantity(EN_QUANTITIES.value(value), unit),
  /** The number of a mark: what it counts, how much, how sure, and pieces that are not drawn. */
  number: (label: string, amount: string, beyond: number) =>
    `${label}: ${amount} (model)${beyond > 0 ? `, +${formatNumber(beyond, 4)} not drawn` : ''}`,
}
