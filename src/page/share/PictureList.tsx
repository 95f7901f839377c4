// The sizes in which the picture can be saved, and what came of it.
import { useState } from 'react'
import type { ShareWords } from '../../words/shareWords'
import { downloadBlob } from '../files/download'
import { PICTURE_KINDS, type PictureKind, type PictureSize, pixelsOf } from './pictureSize'

export interface PictureListProps {
  words: ShareWords
  /** The size of each kind here and now; null where there is no picture. */
  sizes: Readonly<Record<PictureKind, PictureSize>> | null
  /** Draws the picture in that size with its legend; rejects where that cannot be done. */
  onGrab: (size: PictureSize) => Promise<Blob>
}

export function PictureList({ words, sizes, onGrab }: PictureListProps) {
  const [said, setSaid] = useState('')
  if (sizes === null) return <p>{words.share.noPicture}</p>
  const save = async (size: PictureSize) => {
    const { widthPx, heightPx } = pixelsOf(size)
    try {
      downloadBlob(`five-layer-cake-${widthPx}x${heightPx}.png`, await onGrab(size))
      setSaid(size.isCapped ? words.share.capped(widthPx, heightPx) : words.share.saved)
    } catch (error) {
      console.error(error)
      setSaid(words.share.notSaved)
    }
  }
  return (
    <>
      <p className="pictures">
        {PICTURE_KINDS.map((kind) => {
          const { widthPx, heightPx } = pixelsOf(sizes[kind])
          return (
            <button
              key={kind}
              id={`picture-${kind}`}
              type="button"
              onClick={() => void save(sizes[kind])}
            >
              {words.share.size(words.share.kinds[kind], widthPx, heightPx)}
            </button>
          )
        })}
      </p>
      <p id="picture-said" role="status">
        {said}
      </p>
    </>
  )
}
