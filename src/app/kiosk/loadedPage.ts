// The page as its server, or what is kept of it, would give it.
import type { ModePorts } from '../../kiosk/keepModes'

/** How long an answer is waited for, ms. */
const WAITED_MS = 4000

export const LOADED_PAGE: ModePorts = {
  reload: () => location.reload(),
  // By the address of its folder, under which it is kept: with a query only the server would know it.
  isThere: () =>
    fetch('./', { signal: AbortSignal.timeout(WAITED_MS) }).then(
      ({ ok }) => ok,
      () => false,
    ),
}
