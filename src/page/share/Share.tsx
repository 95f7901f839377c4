// What is shown, to be given on: its link and code, a picture of it, and the way into a talk.
import { useEffect, useMemo, useRef } from 'react'
import type { Language } from '../../words/languages'
import { shareWordsFor } from '../../words/shareWords'
import { LinkCode } from './LinkCode'
import { PictureList, type PictureListProps } from './PictureList'
import '../dialog.css'
import './share.css'

interface ShareProps extends Omit<PictureListProps, 'words'> {
  lang: Language
  link: string
  /** True where the link leaves the scenario out. */
  isTooLong: boolean
  onPresent: () => void
  onClose: () => void
}

export function Share({ lang, link, isTooLong, onPresent, onClose, ...pictures }: ShareProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const words = useMemo(() => shareWordsFor(lang), [lang])
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const present = () => {
    dialog.current?.close()
    onPresent()
  }
  return (
    // Keys pressed in here are not meant for the cake.
    <dialog
      ref={dialog}
      className="share"
      aria-labelledby="share-heading"
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id="share-heading">{words.share.link}</h2>
      {isTooLong && <p role="status">{words.tooLongForLink}</p>}
      <LinkCode words={words} link={link} />
      <h2>{words.share.picture}</h2>
      <PictureList words={words} {...pictures} />
      <h2>{words.share.talk}</h2>
      <button id="present" type="button" onClick={present}>
        {words.share.present}
      </button>
      <p>{words.share.clicker}</p>
      <button id="close-share" type="button" onClick={() => dialog.current?.close()}>
        {words.share.close}
      </button>
    </dialog>
  )
}
