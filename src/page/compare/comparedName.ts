// The name of what is compared with.
import { type Compared, isOwn, textIn } from '../../state/ownScenario'
import type { CompareWords } from '../../words/compareWords'
import type { Language } from '../../words/languages'
import { nameOfScenario } from '../scenarioName'

/** A preset by its name, a kept scenario as such: it may have the name of the one shown. */
export function nameOfCompared(words: CompareWords, compared: Compared, lang: Language): string {
  if (typeof compared === 'string') return words.presets[compared].name
  const own = { isOwn: isOwn(compared), title: textIn(compared.title, lang), isTooLong: false }
  return words.compare.kept(nameOfScenario(words, compared.scenario, own))
}
