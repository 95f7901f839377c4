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
  layers: Record<LayerId, string>
}

export const PALETTES: Record<Theme, Palette> = {
  dark: {
    stage: '#0B0F14',
    sky: '#141C27',
    ground: '#181C22',
    plate: '#46525F',
    ink: '#EEF2F6',
    inkSoft: '#A9B4C0',
    cream: '#F4E9D4',
    pull: '#FFFFFF',
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
    sky: '#FBFAF7',
    ground: '#E9E4D9',
    plate: '#FFFFFF',
    ink: '#1B2028',
    inkSoft: '#4A535E',
    cream: '#FFF8E8',
    pull: '#1B2028',
    layers: {
      energy: '#A87A00',
      chips: '#B2402F',
      infrastructure: '#2F5FB3',
      models: '#7A55CF',
      applications: '#2C8A67',
    },
  },
}
