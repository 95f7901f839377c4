// English for what stands under the timeline: what binds when, how sure that is, and the marked years.
import { EN_QUANTITIES } from './enQuantities'

const { decimalYear, share } = EN_QUANTITIES

export const EN_TIMELINE = {
  /** A span of years and the sentence that holds in it. */
  span: (from: number, to: number, sentence: string) =>
    `${decimalYear(from)} to ${decimalYear(to)}: ${sentence}`,
  sampled: (runs: number) => `What binds in ${runs} runs with other assumptions, as shares.`,
  sampledAt: (year: number, shares: readonly string[]) =>
    `${decimalYear(year)}: ${shares.join(', ')}.`,
  share: (layer: string, part: number) => `${layer} ${share(part)}`,
  pins: 'Marked years',
  marks: {
    today: 'Today. History ends, the scenario begins.',
    levers: 'Your levers act from here.',
    release: 'A strong open model is given away.',
    event: 'An event of this scenario.',
  },
  mark: (year: number, what: string) => `${decimalYear(year)}: ${what}`,
}
