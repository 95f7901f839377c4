// The flat picture as it stands in explore, fetched where the cake cannot be drawn.
import { useMemo } from 'react'
import type { Second } from '../../show/playback'
import type { CakeStore } from '../../state/store'
import type { Language } from '../../words/languages'
import { useCake } from '../useCake'
import { FlatPicture, type Pictured } from './FlatPicture'
import { plainPicture } from './plainPicture'

interface FlatFailureProps {
  lang: Language
  store: CakeStore
  clock: { readonly second: Second }
  picture: Pictured | null
}

export function FlatFailure({ lang, store, clock, picture }: FlatFailureProps) {
  const theme = useCake(store, (state) => state.theme)
  const shown = useMemo(() => picture ?? plainPicture(store, clock), [picture, store, clock])
  // Header and timeline tell year and sentence.
  return <FlatPicture picture={shown} theme={theme} lang={lang} told={false} />
}
