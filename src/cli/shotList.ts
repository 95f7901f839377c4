// The views of the contact sheet: fixed addresses, fixed sizes, at second 0 of a picture without motion.

import { LAYERS } from '../model/layers'
import { CLAIM_IDS } from '../show/claims'

export interface Shot {
  /** Name of the file, without its ending. */
  readonly name: string
  /** What follows the host in the address. */
  readonly path: string
  /** CSS px. */
  readonly width: number
  readonly height: number
}

const shot = (name: string, query: string, width = 1440, height = 900): Shot => ({
  name,
  path: `/?quality=high${query}`,
  width,
  height,
})

/** The twelve claims, each at the picture its address opens with. */
export const CLAIM_SHOTS: readonly Shot[] = CLAIM_IDS.map((id) =>
  shot(`claim-${String(id).padStart(2, '0')}`, `&panel=0&claim=${id}`, 1280, 800),
)

/** Every layer chosen, in both themes. */
export const LAYER_SHOTS: readonly Shot[] = (['dark', 'light'] as const).flatMap((theme) =>
  LAYERS.map((layer) =>
    shot(`${layer}-${theme}`, `&panel=0&layer=${layer}&theme=${theme}`, 1280, 800),
  ),
)

export const SHOTS: readonly Shot[] = [
  shot('home-dark', ''),
  shot('home-light', '&panel=0&theme=light'),
  shot('start-2024', '&panel=0&year=2024'),
  shot('energy-wall-2032', '&panel=0&scenario=energy-wall&year=2032&layer=energy'),
  shot('trillion-boom-2036', '&panel=0&scenario=trillion-boom&year=2036&measure=capital'),
  shot('coverage', '&panel=0&measure=coverage'),
  shot('exploded', '&panel=0&explode=1'),
  shot('slice-served', '&panel=0&slice=served&theme=light'),
  shot('demand-winter', '&panel=0&scenario=demand-winter&year=2033'),
  shot('portrait', '&panel=0', 1080, 1920),
  shot('ultra-wide', '&panel=0', 3440, 1440),
  shot('phone', '', 390, 844),
]
