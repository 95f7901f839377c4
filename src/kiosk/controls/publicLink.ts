// Where the code leads: the public page of the exhibit, opened with the scenario that is shown.
import { writeAddress } from '../../state/address'
import { type AddressState, DEFAULT_ADDRESS } from '../../state/addressState'

/** The address with the keys of what is shown, without those of the exhibit itself; null for no address. */
export function publicLink(publicUrl: string, shown: AddressState): string | null {
  if (!URL.canParse(publicUrl)) return null
  const { mode, quality, panel, reserved } = DEFAULT_ADDRESS
  const url = new URL(publicUrl)
  url.search = writeAddress({ ...shown, mode, quality, panel, reserved })
  return url.href
}
