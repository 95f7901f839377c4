// Three buttons: take the last change back, make it again, show it once more.
import type { CakeStore } from '../state/store'
import type { ChangeWords } from '../words/changeWords'
import { useCake } from './useCake'

/** Outlines in a square of 24. */
const PATHS = {
  undo: 'M8 5 3 10l5 5M3 10h11a5 5 0 0 1 0 10h-4',
  redo: 'M16 5l5 5-5 5M21 10H10a5 5 0 0 0 0 10h4',
  replay: 'M5 8a8 8 0 1 1-1 6M5 3v5h5M10.5 9.5v5l4-2.5z',
} as const

/** The keys of each, as assistive technology reads them. */
const KEYS = {
  undo: 'Control+Z Meta+Z',
  redo: 'Control+Shift+Z Meta+Shift+Z Control+Y Meta+Y',
  replay: 'R',
} as const

export function UndoButtons({ store, words }: { store: CakeStore; words: ChangeWords }) {
  const hasPast = useCake(store, ({ edits }) => edits.past.length > 0)
  const hasFuture = useCake(store, ({ edits }) => edits.future.length > 0)
  const { changes } = words
  const { undo, redo, replayChange } = store.getState()
  const acts = { undo, redo, replay: replayChange }
  const able = { undo: hasPast, redo: hasFuture, replay: hasPast }
  return (
    <fieldset className="undo" aria-label={changes.steps}>
      {(['undo', 'redo', 'replay'] as const).map((id) => (
        // Not `disabled`: a button that cannot go on would lose the focus of who pressed it.
        <button
          key={id}
          id={id}
          type="button"
          aria-label={changes[id]}
          title={changes[id]}
          aria-keyshortcuts={KEYS[id]}
          aria-disabled={!able[id]}
          onClick={acts[id]}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d={PATHS[id]} />
          </svg>
        </button>
      ))}
    </fieldset>
  )
}
