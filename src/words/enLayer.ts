// English for the card of a layer: what it is and decides, the names of its numbers, what limits it.
import type { LayerLimit, Wait } from '../model/explainLayer'
import type { LayerId } from '../model/layers'
import type { VariableId } from '../model/variables'
import { EN_EXPLAIN } from './enExplain'
import { GOODS, more } from './enGrammar'

interface AboutWords {
  readonly is: string
  readonly decides: string
}

const ABOUT: Record<LayerId, AboutWords> = {
  energy: {
    is: 'Power stations, grids, renewables. Every token moves electrons and leaves heat; nothing lies beneath.',
    decides: 'The hard limit on how much intelligence can be made.',
  },
  chips: {
    is: 'Processors that do very many sums at once, with fast memory and fast links between them.',
    decides: 'How fast AI grows, and how cheap intelligence gets.',
  },
  infrastructure: {
    is: 'Land, power lines, cooling, buildings, networks: they make tens of thousands of processors one machine that makes intelligence.',
    decides: 'How fast capacity can be built.',
  },
  models: {
    is: 'Language is one kind among many: biology, chemistry, physics, finance, medicine, the physical world.',
    decides: 'What intelligence can do, and how much of it one computation gives.',
  },
  applications: {
    is: 'Drug discovery, robots, legal assistants, self-driving cars, customer service, software: one stack, many outcomes.',
    decides: 'Where economic value is made.',
  },
}

/** What a layer could serve beyond what is served; followed by how much that is. */
const ROOM: Record<LayerId, string> = {
  energy: 'Power would do for',
  chips: 'The chips would do for',
  infrastructure: 'The data centres would do for',
  models: 'Models are good enough for',
  applications: 'Users ask for',
}

const WAITS: Record<Wait, string> = {
  hands: 'skilled hands',
  grid: 'a grid that takes more',
  money: 'money for more orders',
  factories: 'chip factories',
  time: 'work under way to be done',
}

/** Below this share more there is hardly any room. */
const HARDLY = 0.005

export const EN_LAYER = {
  about: ABOUT,
  is: 'What it is',
  decides: 'What it decides',
  numbers: 'Its numbers now',
  names: {
    energyGW: 'Switched on',
    wantedGW: 'Wanted by demand',
    pipelineGW: 'On its way, from plan to switch',
    labourCover: 'Building work with hands for it',
    spentEnergyBnUsdYr: 'Spent, of what is planned',
    capitalEnergyBnUsd: 'Capital built since 2024',
    chipsMH100e: 'Installed',
    requiredMH100e: 'Wanted by demand and training',
    poweredMH100e: 'Powered and housed',
    spentChipsBnUsdYr: 'Spent, of what is planned',
    capitalChipsBnUsd: 'Capital built since 2024',
    infrastructureGW: 'Ready for AI',
    constructionGW: 'Under construction',
    spentInfrastructureBnUsdYr: 'Spent, of what is planned',
    capitalInfrastructureBnUsd: 'Capital built since 2024',
    modelsIndex: 'Tokens made of one computation, 2026 is 1',
    inferenceShare: 'Share of the fleet that serves; the rest trains',
    trainingMH100e: 'Chips wanted for training',
    capitalModelsBnUsd: 'Capital built since 2024',
    revenueBnUsdYr: 'Paid for tokens',
    servedTokS: 'Tokens served, of those wanted',
    adoption: 'Work adopted',
    priceUsdPerMtok: 'Price of a million tokens',
    capitalApplicationsBnUsd: 'Capital built since 2024',
  } satisfies Partial<Record<VariableId, string>>,
  /** A number and what it is a part of. */
  part: (value: string, whole: string) => `${value} of ${whole}`,
  baseline: (value: string) => `baseline ${value}`,
  why: 'Why this number?',
  whyOf: (name: string) => `Why this number? ${name}`,
  limitTitle: 'What limits it',
  /** Whether the layer binds, else how much more it could serve; and what more of it waits for. */
  limit: ({ layer, binds, room, waits }: LayerLimit): string => {
    const isBinding = binds.args.layer === layer
    const first = isBinding
      ? EN_EXPLAIN.sentences(binds).join(' ')
      : roomSentence(layer, room, GOODS[binds.args.layer])
    return waits.length === 0 ? first : `${first} More of it waits for ${listed(waits)}.`
  },
  chart: 'Over the years',
  sources: 'Sources of the public figures',
  levers: 'Its levers',
  close: (layer: string) => `Let go of ${layer}`,
}

function listed(waits: readonly Wait[]): string {
  const names = waits.map((wait) => WAITS[wait])
  const last = names.pop() ?? ''
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`
}

function roomSentence(layer: LayerId, room: number | null, binding: string): string {
  if (room === null) return `Nothing is served: all waits for ${binding}.`
  if (room < HARDLY) return `${ROOM[layer]} hardly more tokens than are served.`
  return `${ROOM[layer]} ${more(room)} tokens: the rest waits for ${binding}.`
}
