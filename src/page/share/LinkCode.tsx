// The link of what is shown, to be read, copied, or taken with a camera.
import { useMemo } from 'react'
import type { ShareWords } from '../../words/shareWords'
import { CopyLink } from '../CopyLink'
import { qrCodeOf } from './qrCode'

interface LinkCodeProps {
  words: ShareWords
  link: string
}

export function LinkCode({ words, link }: LinkCodeProps) {
  const code = useMemo(() => qrCodeOf(link), [link])
  return (
    <>
      {code === null ? (
        <p>{words.share.noCode}</p>
      ) : (
        <svg
          className="qr"
          viewBox={`0 0 ${code.size} ${code.size}`}
          role="img"
          aria-label={words.share.code}
          shapeRendering="crispEdges"
        >
          <path d={code.path} fill="currentColor" />
        </svg>
      )}
      <p className="link" dir="ltr">
        <code>{link}</code>
      </p>
      <CopyLink id="copy-shared" words={words} address={() => link} />
    </>
  )
}
