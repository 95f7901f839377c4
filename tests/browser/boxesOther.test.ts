// The page in seven windows, in every other language; a file of its own, so that it runs beside the first.
import { it } from 'vitest'
import { DEFAULT_LANGUAGE, LANGUAGES } from '../../src/words/languages'
import { expectBoxes, PATIENCE_MS } from './boxesBySize'

it.each(LANGUAGES.filter((lang) => lang !== DEFAULT_LANGUAGE))(
  'the page stands in its boxes in every window and state in %s',
  { timeout: PATIENCE_MS },
  (lang) => expectBoxes(lang),
)
