// The views of the contact sheet: fixed addresses, fixed sizes, at second 0 of a picture without motion.

export interface Shot {
  /** Name of the file, without its ending. */
  readonly name: string
  /** What follows the host in the address. */
  readonly path: string
  /** CSS px. */
  readonly width: number
  readonly height: number
}

const shot = (name: string, query: string, width = 1600, height = 900): Shot => ({
  name,
  path: `/?quality=high${query}`,
  width,
  height,
})

export const SHOTS: readonly Shot[] = [
  shot('home-dark', ''),
  shot('home-light', '&theme=light'),
  shot('start-2024', '&year=2024'),
  shot('energy-wall-2032', '&scenario=energy-wall&year=2032&layer=energy'),
  shot('trillion-boom-2036', '&scenario=trillion-boom&year=2036&measure=capital'),
  shot('coverage', '&measure=coverage'),
  shot('exploded', '&explode=1'),
  shot('slice-served', '&slice=served&theme=light'),
  shot('demand-winter', '&scenario=demand-winter&year=2033'),
  shot('portrait', '&mode=kiosk', 1080, 1920),
  shot('ultra-wide', '&panel=0', 3440, 1440),
  shot('phone', '', 390, 844),
]
