// Colour science for the tests: what a colour is to eyes of each kind, how far two colours lie apart.
import {
  type Color,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Rgb,
} from 'culori'

type Eyes = (colour: string) => Color

const linear = converter('lrgb')
const rgb = converter('rgb')
const hueSpace = converter('oklch')

/** Machado, Oliveira and Fernandes (2009), full severity, on linear light as the paper has it. */
function eyesOf(filter: (colour: Rgb) => Color): Eyes {
  return (colour) => {
    const light = linear(colour)
    if (light === undefined) throw new Error(`${colour} is no colour.`)
    const { r, g, b } = rgb(filter({ ...light, mode: 'rgb' }))
    return { mode: 'lrgb', r, g, b }
  }
}

export const EYES: Readonly<Record<string, Eyes>> = {
  normal: eyesOf((colour) => colour),
  protan: eyesOf(filterDeficiencyProt(1) as (colour: Rgb) => Color),
  deutan: eyesOf(filterDeficiencyDeuter(1) as (colour: Rgb) => Color),
  tritan: eyesOf(filterDeficiencyTrit(1) as (colour: Rgb) => Color),
}

/** CIEDE2000 of two colours. */
export const apart = differenceCiede2000()

/** Hue in degrees of OKLCH, in which a hue stays the same when it is lit or shaded. */
export function hueOf(colour: string | Color): number {
  const { h } = hueSpace(colour) ?? {}
  if (h === undefined) throw new Error(`${JSON.stringify(colour)} has no hue.`)
  return h
}

/** Degrees between two hues, 0 to 180. */
export const hueApart = (one: number, other: number): number =>
  Math.abs(((one - other + 540) % 360) - 180)

/** All pairs of a list. */
export const pairsOf = <Item>(items: readonly Item[]): [Item, Item][] =>
  items.flatMap((one, i) => items.slice(i + 1).map((other): [Item, Item] => [one, other]))
