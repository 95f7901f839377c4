// Where the code leads: the public page of the exhibit, opened with the scenario that is shown.
import { writeAddress } from '../../state/address'
import { ADDRESS_KEYS } from '../../state/addressKeys'
import { type AddressState, DEFAULT_ADDRESS, documentOf } from '../../state/addressState'
import { isTooLongForLink } from '../../state/share'

/** A file of this machine is not on the public page: its scenario is written out. */
const WRITTEN_OUT = { scenarioUrl: null, isUrlOpen: false } as const

/**
 * The address with the keys of what is shown, without those of the exhibit itself, after a query of
 * its own; null for no address, or where it cannot hold the scenario.
 */
export function publicLink(publicUrl: string, shown: AddressState): string | null {
  if (!URL.canParse(publicUrl) || isTooLongForLink(documentOf(shown))) return null
  const { mode, quality, panel, reserved } = DEFAULT_ADDRESS
  const url = new URL(publicUrl)
  // A key of ours that is left out says something too: what is shown is as by default.
  for (const name of ADDRESS_KEYS.keys()) url.searchParams.delete(name)
  const own = url.search.slice(1)
  const written = writeAddress({ ...shown, ...WRITTEN_OUT, mode, quality, panel, reserved }).slice(
    1,
  )
  url.search = [own, written].filter((part) => part !== '').join('&')
  return url.href
}
