// English for the tour through any scenario: what differs, what binds and what it costs, with its numbers.
import type { LayerId } from '../model/layers'
import { LEVERS, type LeverId } from '../model/levers'
import type { PresetId } from '../model/presets'
import { END_YEAR, START_YEAR } from '../model/time'
import { BINDS, capital, cash, percent } from './enGrammar'
import { EN_LEVERS, EN_PRESETS, leverValue } from './enScenario'
import { bigNumber } from './enSentences'
import { formatNumber } from './format'

interface LeverArgs {
  readonly lever: LeverId
  readonly value: number
  /** Missing where nothing was in force. */
  readonly before?: number
}

interface YearsArgs {
  readonly layer: LayerId
  readonly years: number
  readonly of: number
}

/** What the height of a layer stands for, in a word or two. */
const HEADLINES: Record<LayerId, string> = {
  energy: 'power',
  chips: 'chips',
  infrastructure: 'data centres',
  models: 'models index',
  applications: 'token sales',
}

/** Billions are counted as plain dollars here. */
const BILLION = 1e9

/** Below this share nothing worth a word differs; from so many times on, times are said. */
const LEVEL = 0.005
const MANY_TIMES = 10

/** Where a number stands: "14% below the baseline", "12 times the baseline". */
function beside(change: number): string {
  if (Math.abs(change) < LEVEL) return 'about as in the baseline'
  if (1 + change >= MANY_TIMES) return `${bigNumber(1 + change)} times the baseline`
  return `${percent(change)} ${change > 0 ? 'above' : 'below'} the baseline`
}

const tenth = (years: number) => formatNumber(Math.round(years * 10) / 10, 3)

/** As in "3 levers", "1 lever", and nothing for none. */
function counted(count: number, one: string, many: string): string[] {
  return count === 0 ? [] : [count === 1 ? `1 ${one}` : `${count} ${many}`]
}

export const EN_YOUR_TOUR = {
  yoursOpening: 'Your scenario, year by year. The ring on each tier marks the baseline.',
  yoursBaseline: 'Year by year: so far your scenario runs exactly as the baseline does.',
  yoursPreset: ({ preset }: { preset: PresetId }) => `It starts from “${EN_PRESETS[preset].name}”.`,
  yoursPresetLine: ({ preset }: { preset: PresetId }) => EN_PRESETS[preset].line,
  yoursLever: ({ lever, value, before = Number.NaN }: LeverArgs) => {
    const [now, then] = [value, before].map((one) => leverValue(one, LEVERS[lever].unit))
    return `${EN_LEVERS[lever].name}: ${now}; in the baseline ${then}.`
  },
  yoursFurther: ({ levers, events }: { levers: number; events: number }) => {
    const all = [
      ...counted(levers, 'more lever', 'more levers'),
      ...counted(events, 'dated change', 'dated changes'),
    ]
    return `Besides, there ${levers + events === 1 ? 'is' : 'are'} ${all.join(' and ')} of yours.`
  },
  yoursAssumptions: ({ assumptions }: { assumptions: number }) =>
    assumptions === 1
      ? 'The assumption you edited holds in the baseline too.'
      : `The ${assumptions} assumptions you edited hold in the baseline too.`,
  yoursBefore: ({ year }: { year: number }) => `This is ${year} in the baseline.`,
  yoursAfter: ({ year }: { year: number }) => `And this is ${year} in your scenario.`,
  yoursApart: ({ layer, change, year }: { layer: LayerId; change: number; year: number }) =>
    `Most apart in ${year}: ${HEADLINES[layer]}, ${beside(change)}.`,
  yoursBinds: ({ layer, years, of }: YearsArgs) =>
    `${capital(BINDS[layer])} for ${tenth(years)} of the ${tenth(of)} years to ${END_YEAR}: ${
      layer === 'applications' ? 'more could be served' : 'the rest has to wait'
    }.`,
  yoursBindsElse: ({ layer, years, of }: YearsArgs) =>
    `In the baseline ${BINDS[layer]} longest: ${tenth(years)} of ${tenth(of)} years.`,
  yoursCost: ({ bnUsd, change, year }: { bnUsd: number; change?: number; year: number }) => {
    const spent = `Spent from ${START_YEAR} to ${year}: $${bigNumber(bnUsd * BILLION)}`
    return change === undefined ? `${spent}.` : `${spent}, ${beside(change)}.`
  },
  yoursIdle: ({ unspent, before, year }: { unspent: number; before?: number; year: number }) => {
    const idle = `Planned money idle in ${year}: ${cash(unspent)}`
    return before === undefined ? `${idle}.` : `${idle}; baseline ${cash(before)}.`
  },
  yoursServed: ({ change, year }: { change: number; year: number }) =>
    `Tokens served in ${year}: ${beside(change)}.`,
  yoursServes: ({ tokS, year }: { tokS: number; year: number }) =>
    `In ${year} it serves ${bigNumber(tokS)} tokens a second.`,
  yoursPrice: ({ change, year }: { change: number; year: number }) =>
    `Price of a token in ${year}: ${beside(change)}.`,
  yoursChoices: 'The essay claims that choices remain: how fast, how widely, how responsibly.',
  yoursHandles: 'Speed and breadth have levers here. Responsibility is for people to decide.',
  yoursTurn: 'Your turn: some things answer at once, others when they can be built.',
}
