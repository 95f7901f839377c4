// The colours of the picture per theme, as sRGB hex; every layer keeps its hue family in both.
import type { LayerId } from '../model/layers'
import type { Theme } from './ids'

export interface Palette {
  /** Stage behind everything. */
  stage: string
  /** Upper sky of the stage, a little lighter than the horizon. */
  sky: string
  /** Ground far from the plate. */
  ground: string
  /** The plate the cake stands on. */
  plate: string
  /** Text and signs. */
  ink: string
  /** Secondary text, still at least 4.5:1. */
  inkSoft: string
  /** Boards and the lines of a doubling on the cut. */
  cream: string
  /** Marks of the pull from above. */
  pull: string
  /** Coins, at least CIEDE2000 15 from every layer, and their dark edge. */
  coin: string
  coinEdge: string
  /** Hatch of what is missing since 2024. */
  missing: string
  layers: Record<LayerId, string>
}

export const PALETTES: Record<Theme, Palette> = {
  dark: {
    stage: '#0B0F14',
    sky: '#172231',
    ground: '#12161C',
    plate: '#465361',
    ink: '#EEF2F6',
    inkSoft: '#A9B4C0',
    cream: '#F4E9D4',
    pull: '#FFFFFF',
    coin: '#E7FCFF',
    coinEdge: '#4A525D',
    missing: '#FF6257',
    layers: {
      energy: '#F6B903',
      chips: '#C85B4E',
      infrastructure: '#527AC3',
      models: '#D7C4FE',
      applications: '#84D0B2',
    },
  },
  light: {
    stage: '#F4F1EA',
    sky: '#FFFEFC',
    ground: '#EFEBE3',
    plate: '#DCE0E2',
    ink: '#1B2028',
    inkSoft: '#4A535E',
    cream: '#FFF8E8',
    pull: '#1B2028',
    coin: '#656F81',
    coinEdge: '#23272D',
    missing: '#C4261A',
    layers: {
      energy: '#AC8000',
      chips: '#A42C22',
      infrastructure: '#2053B4',
      models: '#987AC9',
      applications: '#089270',
    },
  },
}
