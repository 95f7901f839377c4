// What the mode lays over the page: invitation, question, night, wiping.
import type { Language } from '../words/languages'
import { Attract } from './Attract'
import { Cleaning, CleaningOffer } from './Cleaning'
import type { Kiosk } from './kiosk'
import { Night } from './Night'
import { StillThere } from './StillThere'
import { useStored } from './useStored'

interface ModesProps {
  kiosk: Kiosk
  lang: Language
}

export function Modes({ kiosk, lang }: ModesProps) {
  const kind = useStored(kiosk.session, (state) => state.mode.kind)
  switch (kind) {
    case 'attract':
      return <Attract kiosk={kiosk} lang={lang} />
    case 'asking':
      return <StillThere kiosk={kiosk} lang={lang} />
    case 'night':
      return <Night kiosk={kiosk} lang={lang} />
    case 'cleaning':
      return <Cleaning kiosk={kiosk} lang={lang} />
    case 'awake':
      return <CleaningOffer kiosk={kiosk} lang={lang} />
  }
}
