// The bands of a scenario as far as an analysis has found them, for those who take them as files.
import type { Bands } from '../../model/bands'
import type { Scenario } from '../../model/scenario'
import type { Finding } from '../../state/analysis'

/** The finished bands of the shown scenario, or why there are none. */
export type BandsFound = Bands | 'computing' | 'none'

/** What an analysis says of the bands of `scenario`; one that was not asked yet soon will be. */
export function bandsFound(ensemble: Finding<'ensemble'>, scenario: Scenario): BandsFound {
  const { status, request, result } = ensemble
  if (request?.scenario !== scenario || status === 'running') return 'computing'
  return status === 'done' && result !== null ? result : 'none'
}
