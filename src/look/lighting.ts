// The light of the stage per theme, tuned by eye: colours as sRGB hex, powers as factors of a white surface.
import type { Theme } from './ids'

export interface Lighting {
  /** Warm key from the right and above: a large softbox. */
  key: string
  keyPower: number
  /** Light of the whole room from above and thrown back from the table. */
  fill: string
  fillPower: number
  bounce: string
  bouncePower: number
  /** Cool light from behind the left: parts the silhouette from the backdrop. */
  rim: string
  rimPower: number
  /** What satin mirrors: brightness of the softboxes. */
  boxPower: number
  /** Colour of a full shadow on the table, times the table's own. */
  shade: string
  /** How much of the cake's cast shadow the table shows. */
  cast: number
  /** Fine line around the plate. */
  trim: string
  /** Pool of the key on the table: colour, and how much it adds in its middle. */
  pool: string
  poolPower: number
  /** Share of the cake's own colours that plate and table mirror. */
  mirror: number
  /** Brightness of the haloes around what shines by itself. */
  halo: number
  /** Brightness of the lamps of the dioramas. */
  lampPower: number
  /** Light that the stream throws on the walls of its core. */
  streamPower: number
}

export const LIGHTING: Record<Theme, Lighting> = {
  dark: {
    key: '#FFEEDD',
    keyPower: 0.96,
    fill: '#D3DCEA',
    fillPower: 0.68,
    bounce: '#C9B9A8',
    bouncePower: 0.52,
    rim: '#8FB4EE',
    rimPower: 0.55,
    boxPower: 2.6,
    shade: '#2A323E',
    cast: 0.6,
    trim: '#D6C6A6',
    pool: '#3D3A3A',
    poolPower: 1,
    mirror: 0.5,
    halo: 0.7,
    lampPower: 1.5,
    streamPower: 0.8,
  },
  light: {
    key: '#FFF4E4',
    keyPower: 1.0,
    fill: '#F4F7FC',
    fillPower: 1.0,
    bounce: '#F1EBE0',
    bouncePower: 0.78,
    rim: '#E4EEFF',
    rimPower: 0.25,
    boxPower: 2.2,
    shade: '#B4B6BE',
    cast: 0.42,
    trim: '#8D97A0',
    pool: '#FFFFFF',
    poolPower: 0.1,
    mirror: 0.35,
    halo: 0.3,
    lampPower: 1,
    streamPower: 0.15,
  },
}

/** Haloes around what shines by itself, metres. */
export const GLOW = {
  /** Half the width of the veil around the stream. */
  coreHalfWidth: 1.05,
  /** How far the veil reaches above the fountain. */
  above: 0.7,
  /** Half the width of the halo along the binding lip. */
  rimHalfWidth: 0.42,
} as const
