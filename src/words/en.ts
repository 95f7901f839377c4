// Everything the product says in English, keyed by id; plain sentences, or functions of numbers.
import type { LayerId } from '../model/layers'
import { TODAY } from '../model/time'
import { EN_LAYERS, EN_LEVERS, EN_PRESETS, leverValue } from './enScenario'
import { bindingSentence, unspentReadout } from './enSentences'
import { formatNumber } from './format'

/** Before and after the number of a layer. */
const BEFORE = { energy: '', chips: '', infrastructure: '', models: 'index ', applications: '$' }
const AFTER = {
  energy: ' GW',
  chips: ' M H100e',
  infrastructure: ' GW',
  models: '',
  applications: 'bn/yr',
}

export const EN = {
  title: 'Five-Layer Cake',
  tagline: 'The AI stack, from power plants to applications, as one cake that grows.',

  // Choices.
  layers: EN_LAYERS,
  presets: EN_PRESETS,
  levers: EN_LEVERS,
  measures: { capacity: 'Capacity', capital: 'Capital built', coverage: 'Coverage' },
  slice: 'The slice',
  slices: { open: 'Cut out', closed: 'Put back', served: 'Served on a plate' },
  explode: 'Layers apart',
  signs: 'Signs',
  signsShown: { rest: 'Only what rest needs', all: 'All: pull, money, scaffolds' },
  themes: { dark: 'Dark', light: 'Light' },
  qualities: { auto: 'Automatic', low: 'Low', medium: 'Medium', high: 'High' },

  /** The last two are made by code, for tests. */
  language: 'Language',
  languages: { en: 'English', 'en-XA': 'English, longer', 'ar-XB': 'English, right to left' },

  // Ways through the page.
  skip: {
    label: 'Go to',
    layers: 'To the layers',
    levers: 'To the controls',
    year: 'To the year',
  },
  layerList: 'Layers',
  layerChosen: (layer: string) => `Chosen: ${layer}`,

  // The year.
  year: 'Year',
  play: 'Play',
  pause: 'Pause',
  scrub: 'Year shown',
  speed: 'Speed',
  yearText: (year: number) =>
    `${Math.round(year * 100) / 100}, ${year > TODAY ? 'scenario' : 'history'}`,
  history: 'History',
  scenario: 'Scenario',
  notForecast: 'A scenario, not a forecast',

  // The panel.
  panel: 'Levers',
  openPanel: 'Open the levers',
  closePanel: 'Close the levers',
  close: 'Levers ×',
  expertPanel: 'Expert panel',
  simplePanel: 'Simple levers',
  investment: 'Outside investment',
  otherLevers: 'Other levers',
  preset: 'Preset',
  from: 'Levers act from',
  rewrittenHistory: 'Rewritten history: the levers act before today.',
  measure: 'Height shows',
  theme: 'Theme',
  quality: 'Quality',
  slider: (lever: string) => `${lever}, slider`,
  leverValue,
  inForce: (value: number, unit: string) => `in force ${leverValue(value, unit)}`,
  resetLever: (lever: string) => `Reset ${lever}`,
  bindingReadout: {
    energy: 'Energy binds.',
    chips: 'Chips bind.',
    infrastructure: 'Infrastructure binds.',
    models: 'Models bind.',
    applications: 'Demand is met.',
  },
  unspentReadout,

  // The page.
  bindingSentence,
  home: 'Whole cake',
  aboutModel: 'The model',
  claims: 'Claims',
  tours: 'Tours',
  charts: 'Charts',
  compareButton: 'Compare',
  chartsLoading: 'Fetching the charts …',
  chartsBroke: 'The charts could not be fetched. Everything else works.',
  copyLink: 'Copy link',
  filmButton: 'Film',
  shareButton: 'Share',
  linkCopied: 'The link is copied.',
  loading: 'Baking the cake …',
  noWebGL: 'This browser cannot draw the cake: it offers no WebGL 2.',
  noWebGLHelp:
    'Switch on hardware acceleration in its settings, or open this page in a current Chrome, Edge, Firefox or Safari.',
  sceneFailed: 'The picture broke off. Your settings are safe.',
  retry: 'Try again',
  /** What a layer has, with its unit. */
  headline: (layer: LayerId, value: number) =>
    `${BEFORE[layer]}${formatNumber(value, 3)}${AFTER[layer]}`,
  notices: 'Notices',
  dismiss: 'Dismiss',
  moreNotices: (count: number) => `and ${count} more`,

  // Own scenarios.
  ownScenario: (title: string | null) =>
    title === null ? 'Own scenario' : `Own scenario: ${title}`,
  modifiedAssumptions: 'Modified assumptions.',
  tooLongForLink:
    'This scenario is too long for a link: save it as a file. The address leaves it out.',

  // The legend.
  legend: 'Legend',
  legendMore: 'all marks +',
  legendLess: 'fewer –',
  legendStep: {
    capacity: 'Height is capacity: one line = ×2 since 2024',
    capital: 'Height is capital built since 2024, in billions of dollars, one scale for all layers',
    coverage:
      'Height is coverage: capacity as a share of demand, the line is all of it; applications: share of work adopted',
  },
  legendLine: (bnUsd: number) => `one line = $${bnUsd.toLocaleString('en')}bn`,
  legendWanted: 'Thin rim: what demand asks for; scaffold in it: under construction',
  legendBinding: 'Lock, hatch and glow: the layer that limits the whole',
  legendCoin:
    'A coin: $10bn a year; in stacks unspent, flying in spent: outside money from the left, earned money from the right',
  legendRing: 'Dashed ring with + or −: the baseline',
  legendUp:
    'Rising in the core: electricity, computation, inference, tokens, value; thicker per doubling',
  legendPull: 'Falling outside: 1 pulse = 5 GW wanted and not there yet',
  credits:
    'An independent picture of an idea from a published essay; not affiliated with its author or publisher.',

  /** What the lettering on the cake is made of. */
  atlas: {
    names: {
      energy: EN_LAYERS.energy.name,
      chips: EN_LAYERS.chips.name,
      infrastructure: EN_LAYERS.infrastructure.name,
      models: EN_LAYERS.models.name,
      applications: EN_LAYERS.applications.name,
    },
    before: BEFORE,
    after: AFTER,
    /** Words of thousands, from none upwards. */
    scales: ['', ' thousand', ' million', ' billion', ' trillion', ' quadrillion'],
    presets: {
      baseline: EN_PRESETS.baseline.name,
      'energy-wall': EN_PRESETS['energy-wall'].name,
      'power-first': EN_PRESETS['power-first'].name,
      'open-model-shock': EN_PRESETS['open-model-shock'].name,
      'labour-shortage': EN_PRESETS['labour-shortage'].name,
      'train-the-trades': EN_PRESETS['train-the-trades'].name,
      'efficiency-breakthrough': EN_PRESETS['efficiency-breakthrough'].name,
      'trillion-boom': EN_PRESETS['trillion-boom'].name,
      'demand-winter': EN_PRESETS['demand-winter'].name,
      'chip-choke': EN_PRESETS['chip-choke'].name,
    },
    /** Single words and signs beside numbers. */
    signs: {
      point: '.',
      group: ',',
      times: '×',
      space: '\u2002',
      dot: ' · ',
      /** Marks the binding layer. */
      limit: 'the limit',
      /** Marks beyond the most that are drawn. */
      plus: '+',
      coins: ' coins',
      pulses: ' pulses',
      dollar: '$',
      built: 'bn built',
      ofDemand: '% of demand',
      adopted: '% adopted',
      notLimiting: 'not limiting',
      served: ' tokens/s',
      spent: ' spent in all',
      met: '% of demand met',
    },
    /** The legend in the picture itself. */
    strip: {
      capacity: 'height: capacity, one line = ×2 since 2024',
      capital: 'height: capital built since 2024, one line = ',
      coverage: 'height: capacity as a share of demand, the line is all of it',
      up: 'Rising in the core: electricity, computation, inference, tokens, value; thicker per doubling',
      outside:
        'Thin rim: what demand asks for · falling: 1 pulse = 5 GW not there yet · 1 coin = $10bn a year',
      changed: ', changed',
      scenario: ': a scenario, not a forecast · ',
      credit: 'An independent picture of an idea from a published essay',
    },
  },
}
