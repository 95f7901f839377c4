// English for everyday equivalents: so many of a thing people know, with how sure that is.
import { type Equivalent, YARDSTICKS, type Yardstick, type YardstickId } from '../model/equivalents'
import { PUBLISHERS } from '../model/publishers'
import { bigNumber } from './enSentences'

const DIGITS = 2

const THINGS: Record<YardstickId, (count: string, of: Yardstick) => string> = {
  reactors: (count, { value }) => `${count} large ${plural(count, 'reactor')} of ${value} GW`,
  cities: (count, { value }) =>
    `the supply of ${count} ${plural(count, 'city', 'cities')} of a million people, ${value} GW each`,
  dataCentres: (count, { year }) => `${count} times the mean draw of all data centres in ${year}`,
  fleets: (count, { year }) => `${count} times all AI chips made by the end of ${year}`,
  pages: (count, { value }) => `${count} ${plural(count, 'page')} a second, ${value} tokens each`,
}

/** As in "about 77 large reactors of 1 GW (assumption)". */
export function equivalentPhrase({ code, count }: Equivalent): string {
  const yardstick: Yardstick = YARDSTICKS[code]
  const { source } = yardstick
  const ground = source === undefined ? 'assumption' : `derived, ${PUBLISHERS[source]}`
  return `about ${THINGS[code](bigNumber(count, DIGITS), yardstick)} (${ground})`
}

function plural(count: string, one: string, many = `${one}s`): string {
  return count === '1' ? one : many
}
