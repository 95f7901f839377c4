// What a film shows besides its tour or its years: the keys of the address, a scenario file, its own theme.
import { readAddress } from '../state/address'
import { type AddressState, withDocument } from '../state/addressState'
import { readScenarioDocument } from '../state/scenarioFile'
import { type FilmProblem, type FilmReading, filmProblem } from './filmProblem'
import type { Settings } from './filmRequest'

/** The view of the settings; theme, quality and language are those of the film. */
export function readFilmView(settings: Settings): FilmReading<AddressState> {
  const { view, scenario, theme, quality, lang } = settings
  const { value, problems } = readAddress(view)
  if (problems.length > 0) return { value: null, problems }
  const own = { ...value, theme, quality, lang, mode: 'film' as const }
  if (scenario !== undefined) return withFile(own, scenario)
  // Nothing is fetched here, and a film of another scenario would be a surprise.
  if (own.scenarioUrl !== null) return refused(filmProblem('scenarioApart', 'view'))
  return { value: own, problems: [] }
}

function withFile(address: AddressState, scenario: object): FilmReading<AddressState> {
  const { value, problems } = readScenarioDocument(jsonOf(scenario), 'scenario')
  return { value: value && withDocument(address, value), problems }
}

// What holds itself has no end; as text it is refused like all else that is no scenario.
function jsonOf(scenario: object): string {
  try {
    return JSON.stringify(scenario)
  } catch {
    return ''
  }
}

const refused = (problem: FilmProblem): FilmReading<AddressState> => ({
  value: null,
  problems: [problem],
})
