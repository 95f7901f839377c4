// English sentences with numbers in them: what binds and why, and what money is left over.
import type { LayerId } from '../model/layers'
import type { Facts } from './facts'
import { formatBig, formatNumber, formatShare, type Magnitude } from './format'

const MAGNITUDES: readonly Magnitude[] = [
  { exponent: 3, word: ' thousand' },
  { exponent: 6, word: ' million' },
  { exponent: 9, word: ' billion' },
  { exponent: 12, word: ' trillion' },
  { exponent: 15, word: ' quadrillion' },
]

/** Below this much a year nothing worth a word is left over, $bn/yr. */
const WORTH_SAYING_BN = 1

/** Below this cover the lack of hands is named. */
const ENOUGH_HANDS = 0.95

/** A number with a word of thousands, as in "368 billion". */
export function bigNumber(value: number, digits = 3): string {
  return formatBig(value, digits, MAGNITUDES)
}

const REASONS: Record<LayerId, (facts: Facts) => string> = {
  energy: ({ year, wantedGW, energyGW }) =>
    `Energy binds in ${wholeYear(year)}: demand asks for ${gw(wantedGW)} of power, ${gw(energyGW)} ${is(energyGW)} switched on`,
  chips: ({ year, requiredMH100e, chipsMH100e }) =>
    `Chips bind in ${wholeYear(year)}: demand asks for ${fleet(requiredMH100e)} H100 equivalents, ${fleet(chipsMH100e)} are at work`,
  infrastructure: ({ year, wantedGW, infrastructureGW, labourCover }) =>
    `Infrastructure binds in ${wholeYear(year)}: demand asks for ${gw(wantedGW)} of halls, ${gw(infrastructureGW)} ${is(infrastructureGW)} ready${hands(labourCover)}`,
  models: ({ year }) =>
    `Models bind in ${wholeYear(year)}: the machines could serve more, but what models can do limits where they are of use`,
  applications: ({ year, servedTokS }) =>
    `Demand is met in ${wholeYear(year)}: the stack serves all ${bigNumber(servedTokS)} tokens a second that are asked for and could serve more`,
}

/** One sentence on what binds in a year and why. */
export function bindingSentence(facts: Facts): string {
  const reason = REASONS[facts.layer](facts)
  if (facts.layer === 'applications') return `${reason}; ${money(facts.unspentBnUsdYr)}.`
  const share = formatShare(facts.servedShare)
  return `${reason}, so ${share} of the tokens wanted are served and ${money(facts.unspentBnUsdYr)}.`
}

/** The read-out of the panel: how much planned money finds nothing to buy. */
export function unspentReadout(unspentBnUsdYr: number): string {
  if (unspentBnUsdYr < WORTH_SAYING_BN) return 'All planned money is spent.'
  return `$${formatNumber(unspentBnUsdYr, 3)}bn a year stays unspent.`
}

function wholeYear(year: number): string {
  return String(Math.floor(year))
}

function gw(value: number): string {
  return `${formatNumber(value, 3)} GW`
}

function is(value: number): string {
  return formatNumber(value, 3) === '1' ? 'is' : 'are'
}

function fleet(valueMH100e: number): string {
  return bigNumber(valueMH100e * 1e6)
}

function hands(labourCover: number): string {
  if (labourCover >= ENOUGH_HANDS) return ''
  return ` with hands for ${formatShare(labourCover)} of the building`
}

function money(unspentBnUsdYr: number): string {
  if (unspentBnUsdYr < WORTH_SAYING_BN) return 'all planned money is spent'
  return `$${formatNumber(unspentBnUsdYr, 3)}bn a year of planned money stays unspent`
}
