// The name of what is compared with.
import { type Compared, isOwn, textIn } from '../../state/ownScenario'
import type { Language } from '../../words/languages'
import type { Words } from '../../words/words'
import { nameOfScenario } from '../scenarioName'

export function nameOfCompared(words: Words, compared: Compared, lang: Language): string {
  if (typeof compared === 'string') return words.presets[compared].name
  const own = { isOwn: isOwn(compared), title: textIn(compared.title, lang), isTooLong: false }
  return nameOfScenario(words, compared.scenario, own)
}
