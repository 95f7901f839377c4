// What the page shows, as a film can ask for it: keys of the address, and the scenario where they cannot hold it.
import type { ShownPage } from '../film/FilmPanel'
import type { ShownNow } from '../film/filmChoices'
import { shippedTour } from '../film/filmSource'
import { writeAddress } from '../state/address'
import { type AddressState, DEFAULT_ADDRESS, documentOf } from '../state/addressState'
import { addressOf } from '../state/cakeState'
import { jsonOfDocument } from '../state/scenarioFile'
import { isTooLongForLink } from '../state/share'
import type { Opening } from './opening'

export function filmedPage({ store, clock }: Opening): ShownPage {
  const address = addressOf(store.getState(), clock.second)
  const { preset, levers, from, assumptions, events, title, text } = address
  const scenario = { preset, levers, from, assumptions, events }
  const { claim, layer, measure, slice, explode, signs } = address
  const told = { ...DEFAULT_ADDRESS, ...scenario, title, text }
  return {
    tour: shownAs(told),
    // Its years are the film's own; theme, language and quality too.
    years: shownAs({ ...told, claim, layer, measure, slice, explode, signs }),
    tourNamed: (id) => shippedTour(id, scenario),
  }
}

function shownAs(address: AddressState): ShownNow {
  const document = documentOf(address)
  if (!isTooLongForLink(document)) return { view: writeAddress(address) }
  const { claim, layer, measure, slice, explode, signs } = address
  const view = writeAddress({ ...DEFAULT_ADDRESS, claim, layer, measure, slice, explode, signs })
  return { view, scenario: jsonOfDocument(document) }
}
