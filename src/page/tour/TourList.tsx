// The list of tours: what each tells and how long it takes; choosing one begins it.
import { useEffect, useMemo, useRef } from 'react'
import { TOUR_IDS, type TourId, tourOf } from '../../show/tours/tours'
import type { CakeStore } from '../../state/store'
import type { Language } from '../../words/languages'
import { tourWordsFor } from '../../words/tourWords'
import { useCake } from '../useCake'
import '../dialog.css'
import './tourList.css'

interface TourListProps {
  store: CakeStore
  lang: Language
  onClose: () => void
}

export function TourList({ store, lang, onClose }: TourListProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const words = useMemo(() => tourWordsFor(lang), [lang])
  const run = useCake(store, (state) => state.run)
  const baseline = useCake(store, (state) => state.baseline)
  const seconds = useMemo(
    () => TOUR_IDS.map((id) => tourOf(id, run, baseline).seconds),
    [run, baseline],
  )
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const { titles, player } = words.tour
  const choose = (id: TourId) => {
    dialog.current?.close()
    store.getState().tellTour(id)
    // Where the bar stands already; else it takes the focus as it comes.
    document.getElementById('tour-play')?.focus()
  }
  return (
    // Keys pressed in here are not meant for the cake.
    <dialog
      ref={dialog}
      className="tours"
      aria-labelledby="tours-heading"
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id="tours-heading">{player.list}</h2>
      <ul>
        {TOUR_IDS.map((id, place) => (
          <li key={id}>
            <button id={`tour-${id}`} type="button" onClick={() => choose(id)}>
              <strong>{titles[id]}</strong>
              <span className="tour-length">{player.length(seconds[place] ?? 0)}</span>
              <span className="tour-about">
                {player.about[id]}
                {id === 'yours' && run === baseline && ` ${player.unchanged}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <button id="close-tours" type="button" onClick={() => dialog.current?.close()}>
        {player.closeList}
      </button>
    </dialog>
  )
}
