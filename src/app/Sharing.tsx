// The share part with the product behind it: what the link is, which pictures there can be.
import { useState } from 'react'
import { PICTURE_KINDS, pictureSizeOf } from '../page/share/pictureSize'
import { Share } from '../page/share/Share'
import { useOwn } from '../page/useOwn'
import { windowOf } from '../stage/halves'
import type { Language } from '../words/languages'
import { grabPicture, mostPixelsOf } from './grab'
import { linkOf } from './linkOf'
import { present } from './present'
import type { Product } from './product'

interface SharingProps {
  product: Product
  lang: Language
  onClose: () => void
}

export function Sharing({ product, lang, onClose }: SharingProps) {
  const { store, conductor } = product
  const { isTooLong } = useOwn(store)
  // What was shown when the part was opened.
  const [link] = useState(() => linkOf(product))
  const mostPx = mostPixelsOf(product)
  const [small, double, large] = PICTURE_KINDS.map((kind) =>
    pictureSizeOf(kind, windowOf(conductor.view), mostPx),
  )
  const sizes =
    mostPx === 0 || !small || !double || !large ? null : { '1x': small, '2x': double, '4k': large }
  return (
    <Share
      lang={lang}
      link={link}
      isTooLong={isTooLong}
      sizes={sizes}
      onGrab={(size) => grabPicture(product, size)}
      onPresent={() => present(store)}
      onClose={onClose}
    />
  )
}
