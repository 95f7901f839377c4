// The colours of what stands on the terraces, as sRGB hex: the same in both themes, lit like the cake.

/** Materials that pieces are made of; a piece takes the colour of its own layer for its accent. */
export const MATERIALS = {
  concrete: '#D5D1C7',
  white: '#F1F0EC',
  steel: '#9AA4AE',
  iron: '#4C5661',
  dark: '#1E2630',
  glass: '#6FA8D6',
  solar: '#20345E',
  /** The upper half of a solar panel, which mirrors the sky. */
  solarSky: '#34579F',
  copper: '#C58A57',
  gold: '#E3B84F',
  leaf: '#6E9A6B',
  skin: '#E8C3A0',
  /** Lights that shine by themselves. */
  lamp: '#FFF3D0',
  green: '#67F0A8',
  cyan: '#7FE3FF',
  red: '#FF6A5C',
  /** Chips: light that prints, and what a wafer's dies mirror. */
  violet: '#B48CFF',
  silicon: '#C9D6E6',
  sheenBlue: '#4C7BE0',
  sheenTeal: '#36B7B0',
  sheenRose: '#D9669E',
  /** Models and applications. */
  indigo: '#3D2C8D',
  magenta: '#C42C86',
  orange: '#E9781F',
  kraft: '#B9804A',
  bronze: '#8A5A16',
  /** Red of bands that warn, and of primed steel. */
  safety: '#D63A2A',
  /** Claims: cards and tags of paper, and the cloth of those who care. */
  paper: '#F4E9D4',
  mint: '#7CCDB4',
} as const

export type Material = keyof typeof MATERIALS

/** What is counted in pieces, or stands there as an illustration. */
export const FAMILY_IDS = [
  'power',
  'package',
  'fab',
  'hall',
  'crane',
  'node',
  'specimen',
  'application',
  'worker',
  'idle',
  'tool',
] as const

export type FamilyId = (typeof FAMILY_IDS)[number]

/** Where a family stands and how large a piece of it is at most. */
export interface Stand {
  /** Index of the tier on whose terrace it stands; -1 for the plate. */
  readonly tier: number
  /** Diameter of a piece where there is room for it, metres. */
  readonly size: number
  /** Its bays around the terrace: how many, and from which to which share of each. */
  readonly bays: readonly [count: number, from: number, to: number]
  /** Lanes across the terrace, and places along a bay until they are halved for more. */
  readonly lanes: number
  readonly columns: number
  /** The most pieces. */
  readonly cap: number
  /** True where pieces stand there unlit before they are counted. */
  readonly stays?: true
}

export const STANDS: Record<FamilyId, Stand> = {
  power: { tier: 0, size: 0.5, bays: [1, 0, 1], lanes: 2, columns: 32, cap: 400 },
  package: { tier: 1, size: 0.3, bays: [6, 0, 0.78], lanes: 4, columns: 6, cap: 400 },
  fab: { tier: 1, size: 0.48, bays: [6, 0.8, 1], lanes: 1, columns: 1, cap: 6 },
  hall: { tier: 2, size: 0.46, bays: [8, 0, 0.7], lanes: 3, columns: 2, cap: 400 },
  crane: { tier: 2, size: 0.36, bays: [8, 0.72, 1], lanes: 2, columns: 2, cap: 400 },
  node: { tier: 3, size: 0.3, bays: [3, 0, 0.7], lanes: 2, columns: 10, cap: 80 },
  specimen: { tier: 3, size: 0.4, bays: [3, 0.72, 1], lanes: 1, columns: 2, cap: 6 },
  application: { tier: 4, size: 0.58, bays: [9, 0, 1], lanes: 1, columns: 1, cap: 9, stays: true },
  worker: { tier: -1, size: 0.46, bays: [1, 0, 1], lanes: 2, columns: 48, cap: 400 },
  idle: { tier: -1, size: 0.46, bays: [1, 0, 1], lanes: 2, columns: 48, cap: 400 },
  tool: { tier: -1, size: 0.46, bays: [1, 0, 1], lanes: 2, columns: 48, cap: 400 },
}

/** The rooms seen in both faces of the cut, per tier: middle from the axis and width, metres. */
export const ROOMS = {
  stands: [
    { radius: 2.75, size: 1.3 },
    { radius: 2.35, size: 1.3 },
    { radius: 1.95, size: 1.2 },
    { radius: 1.58, size: 1.1 },
    { radius: 1.22, size: 0.74 },
  ],
  /** Height of a room as a share of its width. */
  tall: 0.56,
  /** Kept free above and beneath, metres. */
  margin: 0.07,
  /** Share of the cut's opening in which they come and go. */
  opening: 0.2,
} as const

/** Room on a terrace, metres. */
export const TERRACE = {
  /** Kept free along the outer edge, for rim and scaffold, and along the wall behind. */
  edge: 0.13,
  wall: 0.05,
  /** Gap between neighbours, share of a piece's diameter. */
  gap: 0.04,
} as const
