// The page in seven windows, in the language it opens with.
import { it } from 'vitest'
import { DEFAULT_LANGUAGE } from '../../src/words/languages'
import { expectBoxes, PATIENCE_MS } from './boxesBySize'

it('the page stands in its boxes in every window and state', { timeout: PATIENCE_MS }, () =>
  expectBoxes(DEFAULT_LANGUAGE),
)
