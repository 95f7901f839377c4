// All that a tour says, to be read without playing: a button, and a dialog with the captions by chapter.
import { useRef, useState } from 'react'
import type { CompiledTour } from '../../show/compiledTour'
import type { TourWords } from '../../words/tourWords'
import { clockText, toldChapters } from './tourText'
import '../dialog.css'
import './tourText.css'

interface TourTextProps {
  words: TourWords
  title: string
  tour: CompiledTour
}

export function TourText({ words, title, tour }: TourTextProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [open, setOpen] = useState(false)
  const { player } = words.tour
  const show = () => {
    setOpen(true)
    dialog.current?.showModal()
  }
  return (
    <>
      <button id="tour-text" type="button" aria-haspopup="dialog" onClick={show}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 3h12M2 6.5h12M2 10h12M2 13.5h7" fill="none" stroke="currentColor" />
        </svg>
        <span>{player.allText}</span>
      </button>
      {/* Keys pressed in here are not meant for the cake. */}
      <dialog
        ref={dialog}
        className="tour-text"
        aria-labelledby="tour-text-heading"
        onClose={() => setOpen(false)}
        onKeyDown={(event) => event.stopPropagation()}
      >
        {open && (
          <>
            <div className="tour-text-head">
              <h2 id="tour-text-heading">{title}</h2>
              <button
                id="close-tour-text"
                type="button"
                aria-label={player.closeText}
                onClick={() => dialog.current?.close()}
              >
                ×
              </button>
            </div>
            {toldChapters(words, tour).map((chapter) => (
              <section key={chapter.begin}>
                {chapter.title !== '' && <h3>{chapter.title}</h3>}
                <ol>
                  {chapter.captions.map(({ begin, text }) => (
                    <li key={begin}>
                      <time dateTime={`PT${begin}S`}>{clockText(begin)}</time>
                      <p>{text}</p>
                    </li>
                  ))}
                </ol>
              </section>
            ))}
          </>
        )}
      </dialog>
    </>
  )
}
