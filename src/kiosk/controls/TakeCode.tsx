// The scenario to take along: a code that leads a telephone to the public page of the exhibit.
import { useMemo } from 'react'
import { qrCodeOf } from '../../page/share/qrCode'
import { useCake } from '../../page/useCake'
import { addressOf } from '../../state/cakeState'
import type { VisitorWords } from '../../words/visitorWords'
import type { Kiosk } from '../kiosk'
import { publicLink } from './publicLink'

interface TakeCodeProps {
  kiosk: Kiosk
  words: VisitorWords
  publicUrl: string
}

export function TakeCode({ kiosk, words, publicUrl }: TakeCodeProps) {
  const { store, clock } = kiosk
  // While the year plays the code would be gone before it is read: it is that of the last choice.
  const state = useCake(store, (now) => now)
  const code = useMemo(() => {
    const link = publicLink(publicUrl, addressOf(state, clock.second))
    const made = link === null ? null : qrCodeOf(link)
    return made && { link, ...made }
  }, [publicUrl, state, clock])
  if (code === null) return <p>{words.visitor.tooLong}</p>
  return (
    <div className="take">
      <svg
        className="take-code"
        viewBox={`0 0 ${code.size} ${code.size}`}
        role="img"
        aria-label={words.visitor.code}
        shapeRendering="crispEdges"
        data-link={code.link}
      >
        <path d={code.path} fill="currentColor" />
      </svg>
      <p>{words.visitor.pointCamera}</p>
    </div>
  )
}
