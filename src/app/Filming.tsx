// The film panel with the product behind it: what is shown now, and what records it, fetched when it is needed.

import { FilmPanel } from '../film/FilmPanel'
import { openFilmFolder } from '../film/filmFolder'
import { alone, keepAwake } from '../film/filmGuards'
import { createFilmJob } from '../film/filmJob'
import { createTrials } from '../film/trials'
import { useCake } from '../page/useCake'
import type { Language } from '../words/languages'
import { filmedPage } from './filmedPage'
import type { Product } from './product'

interface FilmingProps {
  product: Product
  lang: Language
  isOpen: boolean
  onOpen: () => void
  onClose: () => void
}

// One film at a time, which goes on whatever the page shows meanwhile.
const JOB = createFilmJob({
  openFolder: openFilmFolder,
  finishing: async (...args) => (await import('../film/finishInFolder')).finishInFolder(...args),
  alone,
  keepAwake,
  now: () => performance.now(),
})

const TRIALS = createTrials(async (...args) => (await import('../film/trial')).trialOf(...args))

const openRoom = async () => (await import('./film/filmRoom')).openFilmRoom()

export function Filming({ product, lang, ...shown }: FilmingProps) {
  const theme = useCake(product.store, (state) => state.theme)
  return (
    <FilmPanel
      lang={lang}
      theme={theme}
      job={JOB}
      trials={TRIALS}
      openRoom={openRoom}
      readPage={() => filmedPage(product)}
      {...shown}
    />
  )
}
